from tests.making_reference import a_work, an_entry


def test_a_work_may_have_no_year_and_no_address() -> None:
    work = a_work("five-tips")

    assert work.year == 2021
    assert work.url is None


def test_an_entry_names_the_words_that_people_also_use() -> None:
    entry = an_entry("dialogue-leader")

    assert entry.synonyms == {"nl": ("gespreksleider",)}
    assert entry.avoid is None
