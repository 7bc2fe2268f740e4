from dataclasses import replace

from exports import EXPORTERS
from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.other_files import PAPERS, other_files


def test_every_other_file_has_its_exporter_and_says_what_it_is_for(visit: MakeVisit) -> None:
    found = visit(s="plan")
    found.desk = replace(found.desk, exporters=EXPORTERS)

    kinds = other_files(found)["kinds"]

    assert [one["kind"] for one in kinds] == list(PAPERS)
    assert all(one["label"] and one["hint"] for one in kinds)
    assert [one["kind"] for one in kinds if one["needsDay"]] == ["ics"]


def test_a_file_that_cannot_be_made_is_not_offered(visit: MakeVisit) -> None:
    assert other_files(visit(s="plan"))["kinds"] == []
