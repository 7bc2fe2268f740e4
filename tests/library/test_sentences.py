from toolbox.library.sentences import Sentences


def sentences(*pages: tuple[str, ...]) -> Sentences:
    found = Sentences()
    for page, said in enumerate(pages):
        for one in said:
            found.add(page, one.split())
    return found


def test_the_page_that_is_asked_for_just_like_that_is_the_likest() -> None:
    known = sentences(("vrouw huilt", "man huilt"), ("vrouw lacht",), ("man loopt weg",))

    like = known.like([{"vrouw": 1}, {"huilt": 1}])

    assert max(like, key=lambda page: like[page]) == 0
    assert like[0] > like[1] > 0
    assert 2 not in like


def test_words_from_two_sentences_say_less_than_words_from_one() -> None:
    known = sentences(("vader slaat", "kind huilt"), ("vader huilt",))

    like = known.like([{"vader": 1}, {"huilt": 1}])

    assert like[1] > like[0]


def test_a_rare_word_tells_more_than_a_common_one() -> None:
    known = sentences(("iemand filmt",), ("iemand scheldt",), ("iemand huilt",), ("iemand",))

    like = known.like([{"iemand": 1}, {"filmt": 1}])

    assert max(like, key=lambda page: like[page]) == 0


def test_a_guess_counts_less_and_an_unknown_word_does_no_harm() -> None:
    known = sentences(("vrouw huilt",))

    assert known.like([{"huilt": 0.5}])[0] < known.like([{"huilt": 1}])[0]
    assert known.like([{"zzz": 1}]) == {}
    assert known.like([]) == {}
