from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.reporting import report


@pytest.mark.parametrize("address", [None, ""])
def test_without_an_address_of_the_operator_there_is_no_link(visit: MakeVisit, address: str | None) -> None:
    found = visit()
    found.desk = replace(found.desk, report_to=address)

    assert report(found, "methods/five-fingers") is None


def test_a_letter_holds_the_id_and_nothing_of_the_visit(reporting: MakeVisit) -> None:
    found = reporting(s="method", id="five-fingers", met="refugees", waarde="safety")
    found.search = "geheim"

    link = report(found, "methods/five-fingers")

    assert link is not None
    letter = urlsplit(link["href"])
    assert (letter.scheme, letter.path) == ("mailto", "fout@example.org")
    assert parse_qs(letter.query) == {"subject": ["Fout in de toolbox: methods/five-fingers"]}


def test_the_link_and_the_subject_are_in_the_language_of_the_page(reporting: MakeVisit) -> None:
    found = reporting(taal="en")

    link = report(found, "tips/our-children")

    assert link is not None
    assert link["label"] == found.say.edge.report
    assert "Fout" not in link["href"]
