from dataclasses import replace

import pytest

from tests.making import a_library
from tests.making_methods import a_tip
from tests.making_terms import a_referral_point
from toolbox.planning.handout import methods_paper, tips_list, tips_paper
from toolbox.planning.paper import Heading, Listing, Paper
from toolbox.values import changed

NAMES = ("tea-welcome", "five-fingers", "dilemma-cards")


def sheets(*names: str, code: str = "nl", framing: str | None = None) -> Paper:
    library = a_library()
    methods = [library.methods[name] for name in names]
    return methods_paper(methods, library, library.texts[code], framing=framing)


def tips(*strengths: str, code: str = "nl") -> Paper:
    library, made = a_library(), a_tip("begin-in-pairs")
    some = [changed(made, id=f"tip-{one}", facts=changed(made.facts, strength=one)) for one in strengths]
    return tips_paper(some, library, library.texts[code])


def listings(paper: Paper) -> dict[str, list[str]]:
    return {
        block.title.text: [line.text for line in block.items]
        for block in paper.blocks
        if isinstance(block, Listing)
    }


def known(paper: Paper) -> dict[str, str]:
    return {fact.label.text: fact.value.text for one in headings(paper) for fact in one.facts}


def headings(paper: Paper) -> list[Heading]:
    return [block for block in paper.blocks if isinstance(block, Heading)]


def test_every_method_begins_a_page_and_the_first_one_the_paper() -> None:
    paper = sheets(*NAMES)

    assert [one.title.text for one in headings(paper)] == [
        "Ontvangst met thee",
        "Vijf vingers gemeen",
        "Dilemmakaarten",
    ]
    assert [one.new_page for one in headings(paper)] == [False, True, True]


def test_the_sheet_of_a_method_says_how_long_for_how_many_and_with_how_many_leaders() -> None:
    (heading,) = headings(sheets("dilemma-cards"))

    assert [(fact.label.text, fact.value.text) for fact in heading.facts][:4] == [
        ("Tijd", "5 tot 45 minuten"),
        ("Mensen", "6 tot 24 mensen"),
        ("Hoe spannend", "Rustig"),
        ("Leiders", "2"),
    ]


def test_the_sheet_of_a_method_has_all_that_a_leader_does_and_says() -> None:
    paper = sheets("tea-welcome")
    found, facts = listings(paper), known(paper)

    assert facts["Doel"] == "Ontvangst met thee!"
    assert facts["Spullen"] == "Thee: 1 voor de groep · Koekjes: 1 voor de groep"
    assert found["Zo doe je het"] == ["Begin. “Welkom.”", "Bedank."]
    assert found["Stop als"] == ["Iemand huilt."]
    assert found["Als het misgaat"][0].endswith(" Wacht.")


def test_steps_are_numbered_and_nothing_else_is() -> None:
    numbered = [block for block in sheets(*NAMES).blocks if isinstance(block, Listing) and block.numbered]

    assert [block.title.text for block in numbered] == ["Zo doe je het"] * len(NAMES)


def test_a_method_without_things_has_no_heading_for_them() -> None:
    assert "Spullen" not in known(sheets("one-word-round"))


@pytest.mark.parametrize(
    ("framing", "asked"),
    [
        (None, "Vijf vingers gemeen?"),
        ("human-rights", "Vijf vingers gemeen – human-rights?"),
        ("hospitality", "Vijf vingers gemeen?"),
    ],
)
def test_the_question_is_asked_from_the_chosen_value(framing: str | None, asked: str) -> None:
    assert known(sheets("five-fingers", framing=framing))["Beginvraag"] == asked


def test_words_without_a_translation_know_that_they_are_dutch() -> None:
    translated, dutch = headings(sheets("five-fingers", "dilemma-cards", code="ar"))

    assert translated.title.text == "خمسة أصابع"
    assert translated.title.language.direction == "rtl"
    assert dutch.title.language.code == "nl"


def test_tips_stand_on_one_sheet_the_surest_first() -> None:
    paper = tips("practice", "strong", "promising", "moderate")

    sure = [
        block.items[0].text for block in paper.blocks if isinstance(block, Listing) and not block.numbered
    ]
    assert [one.split(".")[0] for one in sure] == ["Sterk", "Redelijk", "Veelbelovend", "Praktijkkennis"]
    assert not any(one.new_page for one in headings(paper))


def test_a_tip_has_its_title_how_to_do_it_and_how_sure_it_is() -> None:
    heading, how, sure = tips("strong").blocks

    assert isinstance(heading, Heading)
    assert heading.title.text == "Begin in tweetallen"
    assert isinstance(how, Listing)
    assert how.title.text == "Eerst met één ander."
    assert [line.text for line in how.items] == ["Kies.", "Vraag.", "Wissel."]
    assert isinstance(sure, Listing)
    assert sure.items[0].text == "Sterk. Klein."


def test_the_number_of_tips_on_a_sheet_changes_nothing_of_a_tip() -> None:
    one, two = tips("strong"), tips("strong", "moderate")

    assert two.blocks[: len(one.blocks)] == one.blocks


@pytest.mark.parametrize(("paper", "name"), [(tips("strong"), "tips"), (sheets(*NAMES), "werkvormen")])
def test_a_paper_without_a_plan_has_a_neutral_name_and_no_date_or_place(paper: Paper, name: str) -> None:
    assert paper.name == name
    assert (paper.subtitle, paper.blanks, paper.facts) == (None, (), ())


def test_help_numbers_that_were_seen_stand_on_every_paper() -> None:
    library = a_library()
    unseen = a_referral_point("rumour", number="0900-1", status="OK2")
    known = replace(library, referral=(*library.referral, unseen))

    paper = tips_paper([a_tip("begin-in-pairs")], known, known.texts["nl"])

    assert "112" in paper.made_with.text
    assert "0900-1" not in paper.made_with.text


def test_what_goes_wrong_stands_whole_in_the_language_of_the_method_under_a_heading_of_ours() -> None:
    heading = a_library().texts["ar"].headings.goes_wrong
    blocks = sheets("dilemma-cards", code="ar").blocks
    (found,) = (one for one in blocks if isinstance(one, Listing) and one.title.text == heading)

    assert found.title.language.code == "ar"
    assert {line.language.code for line in found.items} == {"nl"}


def test_a_list_of_tips_stands_under_how_sure_they_are_the_surest_first() -> None:
    library, made = a_library(), a_tip("begin-in-pairs")
    some = [changed(made, facts=changed(made.facts, strength=one)) for one in ("practice", "strong")]
    words = made.words_in("nl")

    found = listings(tips_list(some, library, library.texts["nl"]))

    assert list(found.items()) == [
        ("Sterk", [f"{words.title}: {words.summary}"]),
        ("Praktijkkennis", [f"{words.title}: {words.summary}"]),
    ]
