"""Papers to print in tests, in plain Dutch and in Arabic."""

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
ARABIC = Language("ar", "العربية", "rtl")
FARSI = Language("fa", "فارسی", "rtl")


def nl(text: str) -> Phrase:
    return Phrase(text, DUTCH)


def ar(text: str) -> Phrase:
    return Phrase(text, ARABIC)


def dutch_row(
    time: str,
    minutes: int,
    title: str,
    mark: int | None,
    lines: tuple[str, ...],
    *,
    question: str = "",
    things: tuple[str, ...] = (),
    note: Phrase | None = None,
) -> Row:
    return Row(
        nl(time),
        nl(f"{minutes} minuten"),
        nl(title),
        mark,
        tuple(map(nl, lines)),
        nl(question) if question else None,
        note,
        tuple(map(nl, things)),
    )


ROWS = (
    dutch_row("19.00", 10, "Ontvangst met thee", 1, ("Groet iedereen bij de deur.",), things=("Thee", "Koffie")),
    dutch_row(
        "19.10",
        5,
        "Afspraken",
        1,
        ("Maak samen 3 afspraken.", "Iedereen mag ook zwijgen."),
        things=("Groot vel", "Stift"),
    ),
    dutch_row(
        "19.15",
        10,
        "Vijf vingers gemeen",
        2,
        ("Maak groepjes van vijf.", "Zoek vijf dingen die jullie delen."),
        question="Wie zorgde er deze week voor jou?",
    ),
    dutch_row(
        "19.25",
        15,
        "Spreekwoorden ruilen",
        3,
        ("Noem een spreekwoord van thuis.", "Wat leert het je?"),
        question="Welk spreekwoord leert je zorgen?",
    ),
    dutch_row(
        "19.40", 10, "Pauze, gebed", None, ("Kijk rond: wie heeft het moeilijk?",), things=("Thee", "Koffie")
    ),
    dutch_row(
        "19.50",
        20,
        "Verhaal met open einde",
        3,
        ("Lees het verhaal langzaam voor.", "Bedenk in groepjes het einde."),
        question="Wat doet een goede buur hier?",
        things=("Verhaal (gids\u00a06)",),
    ),
    dutch_row(
        "20.10",
        5,
        "Hulpkaart",
        4,
        ("Geef iedereen de kaart.", "Vertel hardop waar hulp is."),
        things=("Hulpkaarten",),
    ),
    dutch_row("20.15", 5, "Rondje één woord", 4, ("Iedereen zegt één woord.", "Bedank de groep.")),
    dutch_row("20.20", 10, "Extra tijd", None, ("Blijf nog even voor wie wil praten.",)),
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
    (nl("Groot vel en stift"), nl("Verhaal"), nl("Hulpkaarten"), nl("Thee en koffie"), nl("Vragen na afloop")),
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


NOTE_IN_ARABIC = nl("اسأل الجميع بهدوء، ثم اتصل بالرقم 0800-2000 إذا لزم الأمر (مجاني).")
NOTE_IN_FARSI = nl("اگر کسی نمی‌خواهد حرف بزند، اشکالی ندارد.")


def arabic_row(
    time: str,
    minutes: str,
    title: str,
    mark: int | None,
    lines: tuple[str, ...],
    *,
    question: str = "",
    things: tuple[Phrase, ...] = (),
) -> Row:
    return Row(
        ar(time),
        ar(minutes),
        ar(title),
        mark,
        tuple(map(ar, lines)),
        ar(question) if question else None,
        None,
        things,
    )


# Words to look at the layout with; no speaker has checked them.
ARABIC_ROWS = (
    arabic_row("19.00", "10 دقائق", "الاستقبال مع الشاي", 1, ("رحّب بالجميع عند الباب.",), things=(ar("شاي"), ar("قهوة"))),
    arabic_row(
        "19.10",
        "5 دقائق",
        "الاتفاقات",
        1,
        ("اتفقوا معًا على 3 قواعد.", "يمكن لكل شخص أن يصمت."),
        things=(ar("ورقة كبيرة"), nl("Stift")),
    ),
    arabic_row(
        "19.15",
        "10 دقائق",
        "خمسة أصابع مشتركة",
        2,
        ("اعملوا في مجموعات من خمسة.", "ابحثوا عن خمسة أشياء مشتركة."),
        question="من اعتنى بك هذا الأسبوع؟",
    ),
    arabic_row("19.25", "15 دقيقة", "تبادل الأمثال", 3, ("اذكر مثلًا من بيتك.", "ماذا تتعلم منه؟")),
    arabic_row("19.40", "10 دقائق", "استراحة وصلاة", None, ("انظر حولك: هل يحتاج أحد إلى مساعدة؟",)),
    Row(
        ar("19.50"),
        ar("20 دقيقة"),
        nl("Verhaal met open einde"),
        3,
        (nl("Lees het verhaal langzaam voor."), ar("اتصل بالرقم 0800-2000 أو ‎+31 20 123 45 67 (مجاني).")),
        nl("Wat doet een goede buur hier?"),
        nl("Rustig beginnen."),
        (ar("بطاقة Hulpkaart (انظر Veilig Thuis)"),),
    ),
    arabic_row("20.10", "5 دقائق", "بطاقة المساعدة", 4, ("أعط الجميع البطاقة.", "قل بصوت عالٍ أين توجد المساعدة.")),
)


def arabic_sheet() -> Paper:
    tense = Box(ar("هل يزداد التوتر؟"), "shield", steps=(ar("أوقف الحديث قليلًا."), ar("ذكّر بالاتفاقات."), ar("خذوا استراحة.")))
    help_box = Box(
        ar("المساعدة"),
        "people",
        facts=(Fact(ar("خطر مباشر:"), ar("112")), Fact(nl("Veilig Thuis:"), nl("0800-2000")), Fact(ar("أفكار انتحارية:"), ar("113"))),
    )
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
            TimeTable((ar("الوقت"), ar("ماذا"), ar("كيف تفعل ذلك"), ar("الأدوات")), ARABIC_ROWS),
            Boxes((tense, help_box)),
            Checks(ar("خذ معك"), (ar("ورقة كبيرة"), ar("قصة"), nl("Hulpkaarten"), ar("شاي وقهوة"))),
            WriteSpace(ar("ملاحظات. لا تكتب أسماء المشاركين.")),
        ),
        made_with=nl("Gemaakt met de Toolbox dialoogleiders"),
        page_count=ar("صفحة {page} من {pages}"),
    )
