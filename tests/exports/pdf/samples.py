"""Papers to print in tests, in plain Dutch and in Arabic."""

from dataclasses import replace

from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import (
    Block,
    Box,
    Boxes,
    Checks,
    Fact,
    Listing,
    Paper,
    Row,
    TimeTable,
    WriteSpace,
)

DUTCH = Language("nl", "Nederlands")
ENGLISH = Language("en", "English")
ARABIC = Language("ar", "العربية", "rtl")


def nl(text: str) -> Phrase:
    return Phrase(text, DUTCH)


def en(text: str) -> Phrase:
    return Phrase(text, ENGLISH)


def ar(text: str) -> Phrase:
    return Phrase(text, ARABIC)


def row(time: str, title: str, mark: int | None, *lines: str, question: str = "", things: str = "") -> Row:
    """A row in Dutch; things are separated by semicolons."""
    return Row(
        nl(time),
        nl("10 minuten"),
        nl(title),
        mark,
        tuple(map(nl, lines)),
        nl(question) if question else None,
        None,
        tuple(map(nl, filter(None, things.split(";")))),
    )


ROWS = (
    row("19.00", "Ontvangst met thee", 1, "Groet iedereen bij de deur.", things="Thee;Koffie"),
    row(
        "19.10",
        "Afspraken",
        1,
        "Maak samen 3 afspraken.",
        "Iedereen mag ook zwijgen.",
        things="Groot vel;Stift",
    ),
    row(
        "19.20",
        "Vijf vingers gemeen",
        2,
        "Maak groepjes van vijf.",
        "Zoek vijf dingen die jullie delen.",
        question="Wie zorgde er deze week voor jou?",
    ),
    row(
        "19.30",
        "Spreekwoorden ruilen",
        3,
        "Noem een spreekwoord van thuis.",
        "Wat leert het je?",
        question="Welk spreekwoord leert je zorgen?",
    ),
    row("19.40", "Pauze, gebed", None, "Kijk rond: wie heeft het moeilijk?", things="Thee;Koffie"),
    row(
        "19.50",
        "Verhaal met open einde",
        3,
        "Lees het verhaal langzaam voor.",
        "Bedenk in groepjes het einde.",
        question="Wat doet een goede buur hier?",
        things="Verhaal (gids\u00a06)",
    ),
    row("20.00", "Hulpkaart", 4, "Geef iedereen de kaart.", "Vertel waar hulp is.", things="Hulpkaarten"),
    row("20.10", "Rondje één woord", 4, "Iedereen zegt één woord.", "Bedank de groep."),
    row("20.20", "Extra tijd", None, "Blijf nog even voor wie wil praten."),
)

TENSE = Box(
    nl("Wordt het spannend?"),
    "shield",
    steps=(
        nl("Stop het gesprek even. Adem rustig."),
        nl("Noem de afspraken. Oordeel niet."),
        nl("Neem een pauze."),
        nl("Praat later met wie het moeilijk heeft."),
    ),
)
HELP = Box(
    nl("Hulp"),
    "people",
    facts=(
        Fact(nl("Direct gevaar:"), nl("112")),
        Fact(nl("Veilig Thuis:"), nl("0800-2000")),
        Fact(nl("Denk je aan zelfdoding?"), nl("113")),
    ),
)
TAKE_ALONG = Checks(
    nl("Neem mee"),
    (
        nl("Groot vel en stift"),
        nl("Verhaal"),
        nl("Hulpkaarten"),
        nl("Thee en koffie"),
        nl("Vragen na afloop"),
    ),
)
NOTES = WriteSpace(nl("Aantekeningen. Schrijf geen namen van deelnemers op."))
AFTER = Listing(nl("Na afloop"), (nl("Bel wie het moeilijk had."), nl("Ruim samen op.")))
HEADS = (nl("Tijd"), nl("Wat"), nl("Zo doe je het"), nl("Spullen"))


def dutch_sheet(rows: tuple[Row, ...] = ROWS, *others: Block) -> Paper:
    return Paper(
        name="draaiboek",
        language=DUTCH,
        title=nl("Draaiboek"),
        subtitle=nl("Praten over opvoeding"),
        blanks=(nl("Datum"), nl("Plaats")),
        facts=(
            Fact(nl("Vanuit"), nl("naastenliefde")),
            Fact(nl("Tijd"), nl("19.00 tot 20.30")),
            Fact(nl("Mensen"), nl("6 tot 24")),
            Fact(nl("Leiders"), nl("1")),
        ),
        blocks=(TimeTable(HEADS, rows), Boxes((TENSE, HELP)), TAKE_ALONG, *others, NOTES),
        made_with=nl("Gemaakt met de Toolbox dialoogleiders"),
        page_count=nl("Blad {page} van {pages}"),
    )


def long_sheet(count: int = 14) -> Paper:
    """A meeting with more parts than one page can hold."""
    return dutch_sheet((ROWS * count)[:count], AFTER)


def sheet_with(text: str) -> Paper:
    """A sheet on which a visitor typed the same text wherever something can be typed."""
    typed = replace(ROWS[0], title=nl(text), question=nl(text), note=nl(text))
    return replace(dutch_sheet((typed, *ROWS[1:3])), title=nl(text))


def sheet_with_note(text: str) -> Paper:
    """A sheet with one row, on which a visitor typed a note; nothing stands after it."""
    bare = Row(nl(""), nl(""), nl(""), note=nl(text))
    return Paper(
        name="draaiboek",
        language=DUTCH,
        title=nl(""),
        subtitle=None,
        blanks=(),
        facts=(),
        blocks=(TimeTable(HEADS, (bare,)),),
        made_with=nl("Gemaakt met de Toolbox dialoogleiders"),
        page_count=nl("blad"),
    )


# What stands on each page of such a sheet.
FRAME = ("Tijd Wat Zo doe je het Spullen", "Gemaakt met de Toolbox dialoogleiders", "blad")

NOTE_IN_ARABIC = nl("اسأل الجميع بهدوء، ثم اتصل بالرقم 0800-2000 إذا لزم الأمر (مجاني).")
NOTE_IN_FARSI = nl("اگر کسی نمی‌خواهد حرف بزند، اشکالی ندارد.")
NOTE_IN_DUTCH = nl("Fatima stelt deze vraag. Bel daarna 06 12345678.")


def sheet_with_notes() -> Paper:
    notes = (NOTE_IN_DUTCH, NOTE_IN_ARABIC, None, NOTE_IN_FARSI)
    return dutch_sheet(tuple(replace(row, note=note) for row, note in zip(ROWS, notes, strict=False)))


def arabic_row(time: str, title: str, mark: int | None, *lines: str, question: str = "") -> Row:
    return Row(
        ar(time),
        ar("10 دقائق"),
        ar(title),
        mark,
        tuple(map(ar, lines)),
        ar(question) if question else None,
    )


# Words to look at the layout with; no speaker has checked them.
ARABIC_ROWS = (
    arabic_row("19.00", "الاستقبال مع الشاي", 1, "رحّب بالجميع عند الباب."),
    arabic_row("19.10", "الاتفاقات", 1, "اتفقوا معًا على 3 قواعد.", "يمكن لكل شخص أن يصمت."),
    arabic_row(
        "19.20",
        "خمسة أصابع مشتركة",
        2,
        "اعملوا في مجموعات من خمسة.",
        "ابحثوا عن خمسة أشياء مشتركة.",
        question="من اعتنى بك هذا الأسبوع؟",
    ),
    arabic_row("19.30", "تبادل الأمثال", 3, "اذكر مثلًا من بيتك.", "ماذا تتعلم منه؟"),
    arabic_row("19.40", "استراحة وصلاة", None, "انظر حولك: هل يحتاج أحد إلى مساعدة؟"),
    Row(
        ar("19.50"),
        ar("20 دقيقة"),
        nl("Verhaal met open einde"),
        3,
        (
            nl("Lees het verhaal langzaam voor."),
            ar("اتصل بالرقم 0800-2000 أو +31 20 123 45 67 (مجاني)."),
        ),
        nl("Wat doet een goede buur hier?"),
        nl("Rustig beginnen."),
        (ar("بطاقة Hulpkaart (انظر Veilig Thuis)"), nl("Stift")),
    ),
    arabic_row("20.10", "بطاقة المساعدة", 4, "أعط الجميع البطاقة.", "قل بصوت عالٍ أين توجد المساعدة."),
)
ARABIC_TENSE = Box(
    ar("هل يزداد التوتر؟"),
    "shield",
    steps=(ar("أوقف الحديث قليلًا."), ar("ذكّر بالاتفاقات."), ar("خذوا استراحة.")),
)
ARABIC_HELP = Box(
    ar("المساعدة"),
    "people",
    facts=(
        Fact(ar("خطر مباشر:"), ar("112")),
        Fact(nl("Veilig Thuis:"), nl("0800-2000")),
        Fact(ar("أفكار انتحارية:"), ar("113")),
    ),
)
ARABIC_HEADS = (ar("الوقت"), ar("ماذا"), ar("كيف تفعل ذلك"), ar("الأدوات"))


def arabic_sheet() -> Paper:
    return Paper(
        name="draaiboek",
        language=ARABIC,
        title=ar("خطة اللقاء"),
        subtitle=ar("الحديث عن التربية"),
        blanks=(ar("التاريخ"), ar("المكان")),
        facts=(
            Fact(ar("من منطلق"), ar("محبة الجار")),
            Fact(ar("الوقت"), nl("19.00 tot 20.30")),
            Fact(ar("الأشخاص"), ar("6 إلى 24")),
        ),
        blocks=(
            TimeTable(ARABIC_HEADS, ARABIC_ROWS),
            Boxes((ARABIC_TENSE, ARABIC_HELP)),
            Checks(ar("خذ معك"), (ar("ورقة كبيرة"), ar("قصة"), nl("Hulpkaarten"), ar("شاي وقهوة"))),
            WriteSpace(ar("ملاحظات. لا تكتب أسماء المشاركين.")),
        ),
        made_with=nl("Gemaakt met de Toolbox dialoogleiders"),
        page_count=ar("صفحة {page} من {pages}"),
    )
