"""Papers in two languages, in several parts, and with their plan in them."""

from dataclasses import replace

from tests.exports.pdf.samples import (
    AFTER,
    ARABIC,
    DUTCH,
    ENGLISH,
    HELP,
    ROWS,
    TENSE,
    ar,
    dutch_sheet,
    en,
    nl,
)
from toolbox.planning.paper import (
    Box,
    Boxes,
    Cards,
    Checks,
    Columns,
    Fact,
    Heading,
    Listing,
    Paper,
    Row,
    TimeTable,
    WriteSpace,
)


def english_sheet() -> Paper:
    """A sheet in English, with a method that nobody translated and a note in Arabic."""
    first = Row(en("7 pm"), en("10 minutes"), en("Welcome with tea"), 1, (en("Greet everyone at the door."),))
    second = Row(
        en("7.10 pm"),
        en("20 minutes"),
        nl("Verhaal met open einde"),
        3,
        (nl("Lees het verhaal langzaam voor."), nl("Bedenk in groepjes het einde.")),
        nl("Wat doet een goede buur hier?"),
        ar("اسأل الجميع بهدوء."),
        (nl("Verhaal"), en("Large sheet")),
    )
    return replace(
        dutch_sheet(),
        language=ENGLISH,
        title=en("Run sheet"),
        subtitle=en("Talking about upbringing"),
        blanks=(en("Date"), en("Place")),
        facts=(Fact(en("Time"), en("7 pm to 8.30 pm")), Fact(en("Help"), nl("Veilig Thuis 0800-2000"))),
        blocks=(
            TimeTable((en("Time"), en("What"), en("How"), en("Things")), (first, second)),
            Boxes((TENSE, replace(HELP, title=en("Help")))),
            Checks(en("Bring along"), (en("Large sheet"), nl("Verhaal"))),
            Listing(en("Afterwards"), (en("Call who had a hard time."), nl("Ruim samen op."))),
            WriteSpace(en("Notes. Write down no names.")),
        ),
    )


def sheet_in_parts() -> Paper:
    """A sheet with parts behind each other: its rows, a method with its steps, and cards to cut out."""
    steps = Listing(nl("Zo doe je het"), (nl("Groet iedereen."), nl("Stel de vraag.")), numbered=True)
    return dutch_sheet(
        ROWS[:3],
        Heading(nl("Vijf vingers"), (Fact(nl("Tijd"), nl("10 minuten")), Fact(en("Group"), nl("6 tot 24")))),
        steps,
        replace(steps, items=(nl("Een stap."),)),
        Listing(nl("Stop als"), ()),
        AFTER,
        Heading(nl("Kaarten"), new_page=True),
        Cards((nl("Wie zorgde voor jou?"), ar("من اعتنى بك؟"), nl("Wat leert het je?"))),
        Heading(nl("Veilig en hulp"), new_page=True),
        Boxes((TENSE, HELP)),
    )


def sheet_in_two_languages() -> Paper:
    """A sheet with Arabic beside Dutch; a row has no Arabic, and the rows take two pages."""
    help_card = Box(
        ar("المساعدة"), "people", facts=(Fact(ar("خطر مباشر:"), nl("112")), Fact(ar("مركز"), nl("0800-2000")))
    )
    rules = Listing(
        nl("Onze afspraken"), tuple(nl("We luisteren naar elkaar. " * 9) for _ in range(9)), numbered=True
    )
    same = Listing(ar("اتفاقاتنا"), tuple(ar("نستمع بعضنا إلى بعض. " * 9) for _ in range(9)), numbered=True)
    question = Listing(nl("De vraag van vandaag"), (nl("Wie zorgde voor jou?"),))
    return dutch_sheet(
        ROWS[:1],
        Heading(nl("Praat u mee?")),
        Columns(
            (DUTCH, ARABIC),
            (
                (HELP, help_card),
                (rules, same),
                (question, None),
                (rules, same),
                (Listing(nl("Dag."), ()), Listing(ar("مع السلامة."), ())),
            ),
        ),
        WriteSpace(nl("")),
    )


def sheet_with_attachment() -> Paper:
    """A sheet that carries its plan, with a name that is not only in our letters."""
    return replace(english_sheet(), attachment='{"title": "Şükrü", "steps": []}'.encode())
