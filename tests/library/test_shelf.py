import pytest

from toolbox.library.shelf import Shelf


@pytest.fixture
def shelf() -> Shelf[str]:
    """Words, sorted by their first letter and by how long they are."""
    made = Shelf(("aap", "noot", "mies", "aas"), key=lambda word: word)
    made.sort("letter", "anm", lambda word, letter: word.startswith(letter))
    made.sort("length", ("3", "4"), lambda word, length: len(word) == int(length))
    return made


def test_within_a_facet_any_may_fit_and_between_facets_all_must(shelf: Shelf[str]) -> None:
    assert shelf.of(shelf.fitting({"letter": ("a", "m")})) == ("aap", "mies", "aas")
    assert shelf.of(shelf.fitting({"letter": ("a", "m"), "length": ("4",)})) == ("mies",)


def test_nothing_chosen_is_everything(shelf: Shelf[str]) -> None:
    assert shelf.of(shelf.fitting({"letter": ()})) == shelf.things


def test_a_facet_can_be_left_out(shelf: Shelf[str]) -> None:
    chosen = {"letter": ("n",), "length": ("3",)}

    assert shelf.of(shelf.fitting(chosen)) == ()
    assert shelf.of(shelf.fitting(chosen, without="length")) == ("noot",)


def test_ids_that_are_not_there_are_nothing(shelf: Shelf[str]) -> None:
    assert shelf.of(shelf.among(("aas", "vuur", "noot"))) == ("noot", "aas")
