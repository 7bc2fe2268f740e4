import pytest

from toolbox.library.spelling import Meant
from toolbox.library.synonyms import ALSO, LABEL, NAME, Everyday, Synonyms

LEADER = ("dialoogleider",)
OLD = ("gespreksleider",)
GUIDE = ("wie", "leidt")


def synonyms(**counts: int) -> Synonyms:
    found = Synonyms(counts)
    found.add([LEADER, ()], [OLD, GUIDE, ()])
    return found


def typed(*words: str) -> list[Meant]:
    return [{word: 1.0} for word in words]


def test_another_word_leads_to_ours_and_less_to_a_third() -> None:
    assert list(synonyms().of(typed("gespreksleider"))) == [{LEADER: LABEL, GUIDE: NAME}]


def test_our_own_word_leads_to_what_others_call_it() -> None:
    assert list(synonyms().of(typed("dialoogleider"))) == [{OLD: NAME, GUIDE: NAME}]


def test_a_name_of_two_words_must_be_typed_in_full_and_in_order() -> None:
    assert list(synonyms().of(typed("vraag", "wie", "leidt"))) == [{OLD: NAME, LEADER: LABEL}]
    assert list(synonyms().of(typed("leidt", "wie"))) == []
    assert list(synonyms().of(typed("wie", "praat"))) == []


def test_other_words_matter_less_when_the_texts_use_the_typed_one() -> None:
    found = next(synonyms(gespreksleider=10).of(typed("gespreksleider")))

    assert found[LEADER] == pytest.approx(LABEL / 2)


def test_a_guess_weighs_less_than_the_word_itself() -> None:
    found = next(synonyms().of([{"gespreksleider": 0.5}]))

    assert found[LEADER] == pytest.approx(LABEL / 2)


def test_unknown_words_have_no_synonyms() -> None:
    assert list(synonyms().of(typed("moskee"))) == []


def test_a_word_without_other_names_leads_nowhere() -> None:
    found = Synonyms({})
    found.add([LEADER], [])

    assert list(found.of(typed("dialoogleider"))) == []


def test_everyday_words_for_the_same_thing_count_less_than_the_word_itself() -> None:
    everyday = Everyday()
    everyday.add(["meneer", "man"])
    everyday.add(["man", "partner"])

    assert everyday.widened({"meneer": 1}) == {"man": ALSO, "meneer": 1}
    assert everyday.widened({"man": 0.5}) == {"meneer": ALSO / 2, "partner": ALSO / 2, "man": 0.5}
    assert everyday.widened({"fiets": 1}) == {"fiets": 1}
