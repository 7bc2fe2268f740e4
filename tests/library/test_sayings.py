from toolbox.library.sayings import Sayings
from toolbox.library.spelling import EXACT, FAMILY, NEAR, Meant


def sayings(*added: str) -> Sayings:
    found = Sayings()
    for one in added:
        found.add(tuple(one.split()))
    return found


def typed(text: str, *, sure: float = EXACT) -> list[Meant]:
    return [{word: sure} for word in text.split()]


def test_a_saying_becomes_one_word() -> None:
    assert Sayings().add(("niet", "meer", "leven")) == "niet_meer_leven"


def test_a_saying_is_found_when_all_its_words_were_typed_in_any_order() -> None:
    known = sayings("niet meer leven", "vader slaat")

    assert known.within(typed("hij wil niet meer zo leven")) == [("niet", "meer", "leven")]
    assert known.within(typed("mij slaat mijn vader")) == [("vader", "slaat")]
    assert known.within(typed("mijn vader")) == []


def test_a_form_of_a_word_counts_and_a_wild_guess_does_not() -> None:
    known = sayings("vader slaat")

    assert known.within(typed("vader slaat", sure=FAMILY)) == [("vader", "slaat")]
    assert known.within(typed("vader slaat", sure=NEAR / 2)) == []


def test_sayings_stand_in_order() -> None:
    assert sayings("b a", "a b").within(typed("b a")) == [("a", "b"), ("b", "a")]
