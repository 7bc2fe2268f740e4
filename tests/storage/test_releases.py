"""Fault 19: what any release wrote opens for ever, by the links of then. A file for each, never changed."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.making import a_plan, a_step, an_id
from tests.storage.stores import KEY, PEPPER, Opened, seal
from toolbox.planning.plan import Plan
from toolbox.storage.codes import parse_code
from toolbox.storage.files.opening import open_file
from toolbox.storage.rows import PlanRow
from toolbox.storage.sealing import seal_for

RELEASES = sorted(Path(__file__).parent.glob("releases/*.json"))
FILES = Path(__file__).parent / "files/releases"
WRITTEN = {
    "0.1": a_plan(a_step(1, note="Rustig beginnen. ابدأ بهدوء"), minutes=60, framing="human-rights"),
    "0.1-v3": open_file((FILES / "0.1-v3.json").read_bytes()),
}


@dataclass(frozen=True, slots=True)
class Release:
    """The links that a release gave, and the plan that it wrote."""

    edit: str
    read: str
    plan: Plan


@pytest.fixture(params=RELEASES, ids=lambda path: path.stem)
def release(request: pytest.FixtureRequest, opened: Opened) -> Release:
    """Put the rows of a release in a store of today."""
    told = json.loads(request.param.read_text("utf-8"))
    place = seal_for(parse_code(told["edit"]), PEPPER).place
    with opened.database.writing(place) as rows:
        rows.put_plan(
            place, PlanRow(told["revision"], opened.clock.day.toordinal(), bytes.fromhex(told["head"]))
        )
        for number, body in told["moments"].items():
            rows.add_moment(place, int(number), bytes.fromhex(body))
    return Release(told["edit"], told["read"], WRITTEN[request.param.stem])


def test_there_is_a_file_of_every_version_that_was_sealed() -> None:
    """0.1 holds a plan of version 2, 0.1-v3 a series with a part of a method; the first was never sealed."""
    assert [path.stem for path in RELEASES] == ["0.1-v3", "0.1"]


def test_the_links_of_a_release_open_what_it_wrote(opened: Opened, release: Release) -> None:
    stored = opened.store.load(release.edit)

    assert stored.plan == release.plan
    assert (stored.revision, stored.saved, stored.applied) == (1, True, (an_id(1),))
    assert opened.store.load(release.read).plan == release.plan


def test_what_a_release_wrote_can_be_undone_and_changed(opened: Opened, release: Release) -> None:
    assert opened.store.undo(release.edit, operation=an_id(2)).plan == Plan()
    assert opened.store.redo(release.edit, operation=an_id(3)).plan == release.plan


@pytest.mark.parametrize("file", sorted(FILES.glob("*.json")), ids=lambda path: path.stem)
def test_a_plan_of_any_version_opens_from_the_store_as_from_a_file(opened: Opened, file: Path) -> None:
    """The first version too, though no store ever sealed one."""
    plan, written = open_file(file.read_bytes()), json.dumps(json.loads(file.read_bytes())).encode()
    opened.store.change(KEY, operation=an_id(1), change=lambda _: plan)
    with opened.database.writing(seal().place) as rows:
        rows.drop_moment(seal().place, 1)
        rows.add_moment(seal().place, 1, seal().close(b"null\n" + written, part="plan", revision=1))

    assert opened.store.load(KEY).plan == plan
