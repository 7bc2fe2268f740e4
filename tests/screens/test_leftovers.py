from toolbox.library.library import Library
from toolbox.screens.leftovers import in_place_of_english


def test_all_languages_have_words_for_the_same_english(library: Library) -> None:
    words = {code: in_place_of_english(texts) for code, texts in library.texts.items()}

    assert len({tuple(one) for one in words.values()}) == 1
    for code, one in words.items():
        assert code == "en" or not set(one) & (set(one.values()) - {"Stop"}), code
    assert not any("Streamlit" in ours for one in words.values() for ours in one.values())
