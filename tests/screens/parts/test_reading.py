from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.reading import works
from toolbox.screens.parts.related import as_it_is
from toolbox.values import changed


def test_a_work_keeps_its_title_and_says_who_made_it_and_when(visit: MakeVisit) -> None:
    found = visit(taal="en")
    work = changed(
        next(iter(found.library.works.values())), title="Vijf tips", maker="Movisie", year=2021, url=None
    )

    (one,) = (works(found, "Leader", [work]) or {})["items"]

    assert (one["label"], one["tag"]) == (as_it_is("Vijf tips"), as_it_is("Movisie, 2021"))
    assert one["text"] == work.what["en"]
    assert (one["href"], one["site"]) == (None, None)


def test_a_work_without_a_year_names_its_maker(visit: MakeVisit) -> None:
    found = visit()
    work = changed(
        next(iter(found.library.works.values())), maker="COC", year=None, url="https://coc.nl/boek"
    )

    (one,) = (works(found, None, [work]) or {})["items"]

    assert one["tag"] == as_it_is("COC")
    assert (one["href"], one["site"]) == ("https://coc.nl/boek", "coc.nl/boek")


def test_without_works_there_is_no_heading(visit: MakeVisit) -> None:
    assert works(visit(), "Gemeente", []) is None
