from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import a_library
from tests.making_methods import a_method
from tests.making_reference import search_words
from toolbox.library.findable import Hit
from toolbox.library.library import Library, by_id
from toolbox.library.method import Method
from toolbox.library.reference import Entry
from toolbox.library.word_search import WordIndex
from toolbox.values import changed

EXAMPLE = WordIndex(a_library())


def called(name: str, title: str, **words: object) -> Method:
    """Make a method with a Dutch title of its own; its other texts are made from its id."""
    plain = a_method(name)
    return changed(plain, words={"nl": changed(plain.words["nl"], title=title, **words)})


def library_of(*methods: Method, words: tuple[Entry, ...] = ()) -> Library:
    """Make a library of these methods and words, without tips, moments and help."""
    glossary = by_id(words)
    return replace(a_library(), methods=by_id(methods), tips={}, moments={}, glossary=glossary, referral=())


def an_entry(name: str, label: str, **names: tuple[str, ...]) -> Entry:
    """Make a word of the glossary with its synonyms or words to avoid."""
    lists = {kind: {"nl": words} for kind, words in names.items()}
    return Entry.model_validate({"id": name, "label": {"nl": label}, "meaning": {"nl": "Iets."}, **lists})


def found(index: WordIndex, text: str, *, code: str = "nl") -> list[str]:
    return [hit.id for hit in index.find(text, code=code)]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("dilemmakaarten", Hit("method", "dilemma-cards")),
        ("tweetallen", Hit("tip", "begin-in-pairs")),
        ("niemand zegt", Hit("moment", "insult")),
        ("dialoogleider", Hit("word", "dialogue-leader")),
        ("larger", Hit("mechanism", "larger-we")),
        ("112", Hit("help", "police-emergency")),
    ],
)
def test_every_kind_is_found_by_its_title_or_number(text: str, hit: Hit) -> None:
    assert EXAMPLE.find(text, code="nl")[0] == hit


@pytest.mark.parametrize(
    "typed",
    [
        *("opvoeding", "OPVOEDING", "ópvoedïng", "opvoeden", "opvoed"),
        *("opvoedng", "opvoedding", "opvoeidng", "opvoiding", "obvoetding"),
    ],
)
def test_a_word_is_found_in_other_forms_and_with_wrong_letters(typed: str) -> None:
    index = WordIndex(library_of(called("a", "Praten over opvoeding"), called("b", "Vissenkom")))

    assert found(index, typed) == ["a"]


@pytest.mark.parametrize("typed", ["schrijven", "schryven", "schrijf", "schrijft", "geschrijf"])
def test_ij_and_y_are_the_same(typed: str) -> None:
    index = WordIndex(library_of(called("a", "Brief schrijven"), called("b", "Vissenkom")))

    assert found(index, typed) == ["a"]


def test_two_wrong_letters_in_a_short_word_are_too_many() -> None:
    index = WordIndex(library_of(called("a", "Moskee")))

    assert found(index, "muskea") == []


def test_a_noun_in_ge_is_no_participle() -> None:
    index = WordIndex(library_of(called("a", "Wel zo leuk"), called("b", "Over geweld")))

    assert found(index, "geweld") == ["b"]
    assert found(index, "gewelt")[0] == "b"


def test_a_title_comes_before_a_summary_a_step_and_a_note() -> None:
    index = WordIndex(
        library_of(
            called("a", "Drie", communities={"refugees": "Bij de moskee."}),
            called("b", "Twee", goal="Naar de moskee."),
            called("c", "Een", summary="In de moskee."),
            called("d", "Moskee"),
        )
    )

    assert found(index, "moskee") == ["d", "c", "b", "a"]


def test_the_labels_of_what_a_method_is_for_are_found() -> None:
    there = a_method("a", settings=("mosque",), themes=("upbringing",))
    index = WordIndex(library_of(there, called("b", "Vissenkom")))

    assert found(index, "moskee") == ["a"]
    assert found(index, "upbringing") == ["a"]


def test_a_compound_is_found_by_its_parts_and_a_part_by_its_compounds() -> None:
    index = WordIndex(library_of(called("a", "De moskee"), called("b", "Nachtmoskee")))

    assert found(index, "moskeebezoek") == ["a"]
    assert found(index, "moskee") == ["a", "b"]


def test_what_is_one_word_may_be_typed_as_two() -> None:
    index = WordIndex(library_of(called("a", "Sleutelpersoon"), called("b", "Vissenkom")))

    assert found(index, "sleutel persoon") == ["a"]


def test_a_synonym_leads_to_the_word_and_to_what_holds_our_own_word() -> None:
    entry = an_entry("leader", "dialoogleider", synonyms=("gespreksleider",), avoid=("docent",))
    methods = (called("a", "Nabespreking van dialoogleiders"), called("b", "Vissenkom"))
    index = WordIndex(library_of(*methods, words=(entry,)))

    for typed in ("gespreksleider", "docent", "gespreksleidr", "dialoogleider"):
        assert sorted(found(index, typed)) == ["a", "leader"]
    assert found(index, "gespreksleider")[0] == "leader"


def test_our_own_word_leads_to_what_holds_its_synonym() -> None:
    entry = an_entry("equality", "gendergelijkheid", synonyms=("vrouwen en mannen",))
    index = WordIndex(library_of(called("a", "Mannen en vrouwen"), words=(entry,)))

    assert found(index, "gendergelijkheid") == ["equality", "a"]


def test_stop_words_are_left_out_until_nothing_else_is_left() -> None:
    index = WordIndex(library_of(called("a", "Wat is dat?"), called("b", "De moskee")))

    assert found(index, "wat is de moskee") == ["b"]
    assert found(index, "wat is dat")[0] == "a"


def test_equals_stand_by_kind_and_then_by_id() -> None:
    methods = [called(name, "Moskee", summary="Iets.", goal="Iets.") for name in ("c", "a", "b")]
    index = WordIndex(library_of(*methods))

    assert found(index, "moskee") == ["a", "b", "c"]


def test_a_difficult_moment_comes_before_others_that_fit_as_well() -> None:
    assert [hit.kind for hit in EXAMPLE.find("niemand zegt iets", code="nl")][:2] == ["moment", "moment"]


def test_the_words_of_the_language_of_the_screen_are_found() -> None:
    assert found(EXAMPLE, "fingers", code="en") == ["five-fingers"]
    assert found(EXAMPLE, "أصابع", code="ar") == ["five-fingers"]


def test_what_a_language_does_not_have_is_sought_in_the_others() -> None:
    assert found(EXAMPLE, "vingers", code="en") == ["five-fingers"]
    assert found(EXAMPLE, "fingers", code="nl") == ["five-fingers"]
    assert found(EXAMPLE, "vingers", code="tr") == ["five-fingers"]


def test_a_language_that_tantivy_has_no_stems_for_is_searched_as_it_stands() -> None:
    plain = a_method("a")
    method = changed(plain, words={**plain.words, "so": changed(plain.words["nl"], title="Masaajidka")})
    texts = {**a_library().texts, "so": a_library().texts["en"]}
    index = WordIndex(replace(library_of(method), texts=texts))

    assert found(index, "masaajidka", code="so") == ["a"]
    assert found(index, "masajidka", code="so") == ["a"]


@pytest.mark.parametrize(("limit", "count"), [(1, 1), (2, 2), (0, 0), (-1, 0)])
def test_no_more_is_found_than_was_asked_for(limit: int, count: int) -> None:
    assert len(EXAMPLE.find("rondje dilemmakaarten vingers", code="nl", limit=limit)) == count


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert found(EXAMPLE, "x" * 199 + " dilemmakaarten") == []
    assert found(EXAMPLE, " ".join(f"x{number}" for number in range(20)) + " dilemmakaarten") == []
    assert found(EXAMPLE, "dilemmakaarten " * 20) == ["dilemma-cards"]


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", '"', "'", "AND OR NOT", "title:x", "a*b?~2", "+-&&||!(){}[]^~*?:\\/", "_"),
        *("\x00\x07", "\ud800", "👍🏽🇳🇱", "مَدْرَسة", "בית", "\u202emoskee", "İI", "ﷺ" * 200, "é" * 5000, "²"),
    ],
)
def test_odd_texts_are_searched_without_trouble(text: str) -> None:
    assert isinstance(EXAMPLE.find(text, code="nl"), tuple)


@given(text=st.text(max_size=80), code=st.sampled_from(["nl", "en", "ar", "", "xx"]))
def test_any_text_is_searched_without_trouble_and_twice_the_same(text: str, code: str) -> None:
    assert EXAMPLE.find(text, code=code) == EXAMPLE.find(text, code=code)


def test_nothing_that_is_typed_is_kept() -> None:
    index = WordIndex(library_of(called("a", "Moskee")))

    index.find("gespreksleider", code="nl")

    assert found(index, "gespreksleidr") == []


def test_a_word_without_synonyms_and_a_text_without_known_words() -> None:
    index = WordIndex(library_of(called("a", "Moskee"), words=(an_entry("mosque", "moskee"),)))

    assert sorted(found(index, "moskee xqzjwv")) == ["a", "mosque"]
    assert found(index, "xqzjwv") == []


def test_a_page_is_found_by_the_words_that_people_type_for_it() -> None:
    library = library_of(called("a", "Moskee"), called("b", "Vissenkom"))
    words = by_id([search_words("method/b", "lege stoelen", "kopje")])
    index = WordIndex(replace(library, search_words=words))

    assert found(index, "stoelen") == ["b"]
    assert found(index, "kopjes") == ["b"]


def test_in_a_sentence_two_rare_words_beat_many_common_ones() -> None:
    common = "Mensen praten samen rustig in de groep over elke dag."
    others = [called(f"x{number}", "Iets", goal=common) for number in range(20)]
    rare = called("z", "Nog iets", goal="Een bakker met een fiets.")
    index = WordIndex(library_of(called("a", common), *others, rare))

    typed = "mensen praten samen rustig elke dag in de groep over een bakker op zijn fiets"

    assert found(index, typed)[0] == "z"
    assert found(index, "mensen praten samen")[0] == "a"


def test_in_a_sentence_a_guess_weighs_much_less_than_a_word_that_was_typed_so() -> None:
    index = WordIndex(library_of(called("a", "Verbonden"), called("b", "Iets", summary="Stoelen.")))

    assert found(index, "verboden stoelen")[0] == "a"
    assert found(index, "zijn al die stoelen hier verboden")[0] == "b"


def test_a_whole_saying_leads_to_its_page_although_its_words_are_common() -> None:
    many = [called(f"x{number}", "Niet meer", goal="Leven.") for number in range(9)]
    words = by_id([search_words("method/z", "niet meer leven", "somber")])
    index = WordIndex(replace(library_of(*many, called("z", "Vissenkom")), search_words=words))

    assert found(index, "hij zegt dat hij niet meer wil leven")[0] == "z"


def test_in_a_sentence_a_page_comes_before_a_word_of_the_glossary() -> None:
    entry = an_entry("mosque", "moskee")
    index = WordIndex(library_of(called("a", "Naar de moskee"), words=(entry,)))

    assert found(index, "moskee")[0] == "mosque"
    assert found(index, "wij willen graag eens naar die moskee")[0] == "a"
