from toolbox.library.page import Entry, Section, cut


def section(text: str) -> Section:
    """Cut a page with one section."""
    (found,) = cut(text).sections
    return found


def test_facts_stand_between_two_lines_and_keep_their_line_numbers() -> None:
    page = cut("---\nlanguage: nl\nrevision: 1\n---\n# Titel\n")

    assert page.front == "\nlanguage: nl\nrevision: 1"
    assert page.sections[0].line == 5


def test_a_page_may_have_no_facts() -> None:
    assert cut("# Titel").front == ""
    assert cut("").front == ""
    assert cut("").sections == ()


def test_facts_that_never_end_are_the_whole_page() -> None:
    page = cut("---\nlanguage: nl\n# Titel\n")

    assert page.front == "\nlanguage: nl\n# Titel"
    assert page.sections == ()


def test_headings_of_level_three_stand_inside_the_section_above_them() -> None:
    page = cut("# Titel\n## Anders doen\n### Korter\nEen.\n### Langer\nTwee.\n## Veilig\n")

    assert [one.heading for one in page.sections] == ["Titel", "Anders doen", "Veilig"]
    assert [(one.heading, one.line) for one in page.sections[1].children] == [("Korter", 3), ("Langer", 5)]
    assert page.sections[1].children[1].paragraphs() == ["Twee."]


def test_a_heading_of_level_three_without_section_is_one_itself() -> None:
    assert section("### Korter").level == 3


def test_lines_that_follow_each_other_are_one_paragraph() -> None:
    found = section("# Titel\n\nEen zin\nover twee regels.\n\nNog een.\n")

    assert found.paragraphs() == ["Een zin over twee regels.", "Nog een."]


def test_each_line_of_a_list_knows_its_number_and_goes_on_below() -> None:
    found = section("## Spullen\n\n- Kaartjes\n  en pennen\n- Thee\n")

    wanted = [entry for entry in found.entries if entry.kind == "bullet"]
    assert wanted == [Entry(3, "Kaartjes en pennen", "bullet"), Entry(5, "Thee", "bullet")]


def test_the_words_to_say_stand_at_their_step() -> None:
    found = section("## Zo doe je het\n1. Begin.\n   > Welkom.\n   > Ga zitten.\n2. Bedank.\n")

    assert [(entry.text, entry.quotes) for entry in found.entries] == [
        ("Begin.", ["Welkom.", "Ga zitten."]),
        ("Bedank.", []),
    ]


def test_words_to_say_without_a_step_are_running_text() -> None:
    found = section("## Doel\n> Welkom.\n")

    assert [entry.kind for entry in found.entries] == ["paragraph"]


def test_text_above_the_first_heading_belongs_to_nothing() -> None:
    assert section("Los.\n# Titel\n").paragraphs() == []
