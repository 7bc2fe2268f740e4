"""Fault 19: what any release wrote opens for ever, by the links of then. A file for each, never changed."""

import json
from pathlib import Path

import pytest

from tests.making import a_plan, a_step, an_id
from tests.storage.stores import PEPPER, Opened
from toolbox.planning.plan import Plan
from toolbox.storage.codes import parse_code
from toolbox.storage.rows import PlanRow
from toolbox.storage.sealing import seal_for

RELEASES = sorted(Path(__file__).parent.glob("releases/*.json"))
WRITTEN = a_plan(a_step(1, note="Rustig beginnen. ابدأ بهدوء"), minutes=60, framing="human-rights")


@pytest.fixture(params=RELEASES, ids=lambda path: path.stem)
def release(request: pytest.FixtureRequest, opened: Opened) -> dict[str, str]:
    """The links of a release, and its rows in a store of today."""
    told = json.loads(request.param.read_text("utf-8"))
    place = seal_for(parse_code(told["edit"]), PEPPER).place
    with opened.database.writing(place) as rows:
        rows.put_plan(
            place, PlanRow(told["revision"], opened.clock.day.toordinal(), bytes.fromhex(told["head"]))
        )
        for number, body in told["moments"].items():
            rows.add_moment(place, int(number), bytes.fromhex(body))
    return {name: told[name] for name in ("edit", "read")}


def test_there_is_a_file_of_the_first_release() -> None:
    assert [path.stem for path in RELEASES][:1] == ["0.1"]


def test_the_links_of_a_release_open_what_it_wrote(opened: Opened, release: dict[str, str]) -> None:
    stored = opened.store.load(release["edit"])

    assert stored.plan == WRITTEN
    assert (stored.revision, stored.saved, stored.applied) == (1, True, (an_id(1),))
    assert opened.store.load(release["read"]).plan == WRITTEN


def test_what_a_release_wrote_can_be_undone_and_changed(opened: Opened, release: dict[str, str]) -> None:
    assert opened.store.undo(release["edit"], operation=an_id(2)).plan == Plan()
    assert opened.store.redo(release["edit"], operation=an_id(3)).plan == WRITTEN
