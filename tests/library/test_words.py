import pytest

from tests.library.folder import SMALL
from tests.making import texts_in
from toolbox.library.page import cut
from toolbox.library.words import Found, method_words, tip_words

METHOD = (SMALL / "methods/five-fingers.md").read_text("utf-8")
TIP = (SMALL / "tips/begin-in-pairs.md").read_text("utf-8")
HEADINGS = texts_in("nl", "Nederlands").headings


def read(text: str) -> Found:
    return method_words(cut(text), HEADINGS, file="x.md")


def told(old: str, new: str, *, text: str = METHOD) -> list[str]:
    """Make a mistake on a sound page and return what the author is told."""
    assert text.count(old) == 1
    page = cut(text.replace(old, new))
    words = method_words if text == METHOD else tip_words
    return [str(problem) for problem in words(page, HEADINGS, file="x.md").problems]


def test_a_sound_page_has_no_problems() -> None:
    assert read(METHOD).problems == []
    assert tip_words(cut(TIP), HEADINGS, file="x.md").problems == []


def test_sections_become_fields() -> None:
    fields = read(METHOD).fields

    assert fields["title"] == "Vijf vingers gemeen"
    assert fields["summary"] == "Zoek in een groepje vijf dingen die jullie delen."
    assert fields["goal"] == "Ieder groepje noemt vijf dingen die iedereen daar deelt."
    assert fields["in_short"] == ["Maak groepjes van vijf."]
    assert fields["goes_wrong"][0] == {"what": "Het gaat alleen over eten.", "remedy": "Geef een hint."}
    assert fields["variations"]["large_group"] == "Laat drie groepjes vertellen."


def test_a_step_has_minutes_and_words_to_say() -> None:
    first, second = read(METHOD).fields["steps"]

    assert first == {"text": "Steek je hand op.", "say": ["Je hand heeft vijf vingers."], "minutes": 1}
    assert second == {"text": "Loop rond terwijl de groepjes zoeken.", "say": [], "minutes": 9}


def test_a_step_of_a_translation_needs_no_minutes() -> None:
    steps = read(METHOD.replace("1. [1] Steek", "1. Steek")).fields["steps"]

    assert steps[0] == {"text": "Steek je hand op.", "say": ["Je hand heeft vijf vingers."]}


def test_a_thing_may_have_a_cheap_alternative() -> None:
    things = read(METHOD.replace("- Kaartjes.", "- Thee.\n- Kaartjes.")).fields["things"]

    assert things == [{"name": "Thee"}, {"name": "Kaartjes", "instead": "stukjes papier"}]


def test_questions_stand_below_the_general_one() -> None:
    fields = read(METHOD).fields

    assert fields["question"] == "Wat hebben wij alle vijf?"
    assert fields["questions"] == {"human-rights": "Wat hebben wij nodig om waardig te leven?"}


def test_every_field_knows_its_line() -> None:
    lines = read(METHOD).lines

    assert lines[("title",)] == 30
    assert lines[("goal",)] == 34
    assert lines[("questions", "human-rights")] == 69
    assert lines[("communities", "refugees")] == 109


@pytest.mark.parametrize("heading", ["Spullen", "Voor deze groep"])
def test_things_and_notes_may_be_left_out(heading: str) -> None:
    before, _, rest = METHOD.partition(f"## {heading}\n")
    _, _, after = rest.partition("\n## ")

    found = read(f"{before}\n## {after}" if after else before)

    assert found.problems == []


def test_a_misspelt_heading_is_told_once_with_the_nearest_one() -> None:
    assert told("## Doel", "## Deol") == [
        "x.md:34  “Deol” is not a heading of this page.  Did you mean “Doel”?"
    ]


def test_a_heading_that_looks_like_none_of_ours_is_told_which_there_are() -> None:
    missing, unknown = sorted(told("## Doel", "## Xyz"))

    assert missing == "x.md:1  the heading “Doel” is missing.  Add it with its text."
    assert unknown.startswith("x.md:34  “Xyz” is not a heading of this page.  Use one of: Doel, In het kort,")


def test_a_missing_heading_is_told() -> None:
    assert told("## Veilig\n\nNiemand hoeft iets persoonlijks te noemen.\n", "") == [
        "x.md:1  the heading “Veilig” is missing.  Add it with its text."
    ]


def test_a_double_heading_is_told_where_it_stands_again() -> None:
    assert told("## Herkomst", "## Doel\n\nNog een doel.\n\n## Herkomst") == [
        "x.md:115  “Doel” stands here twice.  Put them together."
    ]


def test_a_page_without_title_is_told_and_read_on() -> None:
    assert told("# Vijf vingers gemeen\n", "") == [
        "x.md:1  there is no title.  Begin the page with “# ” and the name."
    ]


def test_an_empty_page_misses_everything() -> None:
    found = read("")

    assert len(found.problems) == 14
    assert {"title", "summary", "goal", "question", "questions"} <= found.told


@pytest.mark.parametrize(
    ("old", "new", "line", "heading", "kind"),
    [
        ("Ieder groepje", "- Ieder groepje", 36, "Doel", "running text"),
        ("- Maak groepjes van vijf.", "Maak groepjes van vijf.", 41, "In het kort", "a list with “- ”"),
        ("1. [1] Steek", "- Steek", 61, "Zo doe je het", "a numbered list"),
        ("- refugees:", "refugees:", 109, "Voor deze groep", "a list with “- id: text”"),
        ("## Anders doen\n", "## Anders doen\n\nLos.\n", 91, "Anders doen", "text below a heading “### ”"),
        (
            "## Als het misgaat\n",
            "## Als het misgaat\n- x\n",
            72,
            "Als het misgaat",
            "text below a heading “### ”",
        ),
    ],
)
def test_a_line_that_does_not_belong_there_is_told(
    old: str, new: str, *, line: int, heading: str, kind: str
) -> None:
    assert told(old, new)[0] == f"x.md:{line}  under “{heading}” stands {kind} only.  Mend this line."


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "- human-rights:",
            "- human rights:",
            "69  this line has no id.  Write “- id: text”, as “- human-rights: Wie …?”.",
        ),
        (
            "- refugees: Vraag niet naar de reis.",
            "- refugees: A.\n- refugees: B.",
            "110  “refugees” stands here twice.  Keep one.",
        ),
        (
            "### Korter",
            "### Kort",
            "91  “Kort” is not a variation.  Use: Korter, Langer, Grote groep, Met tolk.",
        ),
        (
            "## Veilig\n",
            "## Veilig\n\n### Deur\n",
            "87  “Deur” cannot stand under “Veilig”.  Write it as text.",
        ),
        (
            "jullie delen.\n",
            "jullie delen.\n\n### Los\n",
            "34  “Los” cannot stand under “Vijf vingers gemeen”.  Write it as text.",
        ),
    ],
)
def test_other_mistakes_are_told_on_their_line(old: str, new: str, problem: str) -> None:
    assert told(old, new) == [f"x.md:{problem}"]


def test_a_tip_says_how_in_a_numbered_list() -> None:
    assert told("2. Stel", "- Stel", text=TIP) == [
        "x.md:26  under “Zo doe je het” stands a numbered list only.  Mend this line."
    ]
