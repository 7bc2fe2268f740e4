from toolbox.library.filler import FILLERS


def test_words_that_tell_a_difficult_moment_are_no_fillers() -> None:
    assert not FILLERS["nl"] & {"niemand", "alleen", "huilt", "boos", "stil", "bang", "thuis", "tolk"}
    assert not FILLERS["en"] & {"nobody", "alone", "cries", "angry", "silent", "afraid", "home"}


def test_fillers_are_single_words_in_small_letters() -> None:
    words = [word for found in FILLERS.values() for word in found]

    assert all(word.isalpha() and word.islower() for word in words)
