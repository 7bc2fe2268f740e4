import pytest
from pydantic import ValidationError

from tests.making_reference import a_work, an_entry, search_words


def test_a_work_may_have_no_year_and_no_address() -> None:
    work = a_work("five-tips")

    assert work.year == 2021
    assert work.url is None


def test_an_entry_names_the_words_that_people_also_use() -> None:
    entry = an_entry("dialogue-leader")

    assert entry.synonyms == {"nl": ("gespreksleider",)}
    assert entry.avoid is None


def test_search_words_name_their_page_by_its_kind() -> None:
    assert search_words("moment/late-start", "stoelen").words == {"nl": ("stoelen",)}


@pytest.mark.parametrize(
    "page", ["late-start", "moments/late-start", "moment/Late", "word/taboo", "moment/late-start "]
)
def test_search_words_of_something_else_are_refused(page: str) -> None:
    with pytest.raises(ValidationError):
        search_words(page, "stoelen")
