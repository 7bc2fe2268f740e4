from dataclasses import replace

from tests.making import a_library
from tests.making_methods import a_method
from tests.making_reference import search_words
from tests.making_terms import a_referral_point
from toolbox.library.findable import Findable, findables
from toolbox.library.library import by_id
from toolbox.library.safety import ReferralPoint
from toolbox.values import changed


def found(name: str, code: str = "nl") -> Findable:
    return next(one for one in findables(a_library(), code) if one.id == name)


def test_everything_that_people_look_up_is_there_by_kind_and_then_by_id() -> None:
    assert [(one.kind, one.id) for one in findables(a_library(), "nl")] == [
        ("method", "dilemma-cards"),
        ("method", "five-fingers"),
        ("method", "follow-up-call"),
        ("method", "one-word-round"),
        ("method", "tea-welcome"),
        ("method", "team-briefing"),
        ("tip", "begin-in-pairs"),
        ("moment", "insult"),
        ("moment", "nobody-speaks"),
        ("word", "dialogue-leader"),
        ("mechanism", "larger-we"),
        ("help", "neighbours"),
        ("help", "police-emergency"),
    ]


def test_help_that_may_not_be_shown_or_is_not_for_everyone_is_not_found() -> None:
    unseen = a_referral_point("unseen", status="CHECK")
    known = a_referral_point("desk").model_dump(by_alias=True, warnings=False)
    professional = ReferralPoint.model_validate({**known, "audience": "professionals"})

    library = replace(a_library(), referral=(unseen, professional))

    assert not [one for one in findables(library, "nl") if one.kind == "help"]


def test_a_method_has_its_title_its_words_and_its_notes() -> None:
    method = found("five-fingers")

    assert method.title == "Vijf vingers gemeen"
    assert method.summary == ("Vijf vingers gemeen.", "Vijf vingers gemeen 1.", "Vijf vingers gemeen 2.")
    assert method.notes == ("Vijf vingers gemeen – refugees.",)
    assert {"Vijf vingers gemeen!", "Welkom.", "Adem.", "thee", "Rijen."} <= set(method.text)


def test_a_method_has_the_labels_of_the_terms_that_it_names() -> None:
    method = a_method("x", themes=("upbringing",), communities=("refugees",), settings=("mosque",))
    library = replace(a_library(), methods=by_id([method]))

    labels = next(findables(library, "nl")).labels

    assert labels == (
        *("upbringing", "refugees", "Moskee"),
        *("human-rights", "neighbourly-love", "acquaintance", "Kennismaken"),
    )


def test_what_is_for_all_names_no_theme_community_or_setting() -> None:
    assert found("five-fingers").labels == (
        *("human-rights", "neighbourly-love"),
        *("acquaintance", "Kennismaken"),
    )


def test_a_short_label_stands_beside_the_full_one() -> None:
    terms = a_library().vocabulary
    theme = changed(terms.themes["domestic-violence"], short={"nl": "Thuis"})
    vocabulary = replace(terms, themes={**terms.themes, "domestic-violence": theme})
    library = replace(a_library(), vocabulary=vocabulary)

    labels = next(findables(library, "nl")).labels

    assert labels[:2] == ("domestic-violence", "Thuis")


def test_what_is_not_translated_is_found_in_dutch() -> None:
    assert found("five-fingers", "en").title == "Five fingers"
    assert found("dilemma-cards", "en").title == "Dilemmakaarten"
    assert found("dialogue-leader", "en").title == "dialoogleider"
    assert found("dialogue-leader", "ar").title == "«dialoogleider»"


def test_a_word_has_its_synonyms_and_the_words_that_we_avoid() -> None:
    word = found("dialogue-leader")

    assert word.names == ("gespreksleider",)
    assert word.text == ("Wie het gesprek leidt.",)


def test_a_moment_has_its_signs_and_a_tip_how_it_is_done() -> None:
    assert found("insult").signs == ("Het blijft stil.",)
    assert found("begin-in-pairs").signs == ("Kies.", "Vraag.", "Wissel.")


def test_help_has_its_number_and_what_it_is_for() -> None:
    point = found("police-emergency")

    assert point.names == ("112",)
    assert point.summary == ("Gevaar",)


def test_a_page_has_the_words_by_which_people_search_for_it() -> None:
    pages = ("method/five-fingers", "tip/begin-in-pairs", "moment/insult")
    library = replace(a_library(), search_words=by_id([search_words(page, "kopje") for page in pages]))

    named = [f"{one.kind}/{one.id}" for one in findables(library, "en") if one.names == ("kopje",)]

    assert named == list(pages)
