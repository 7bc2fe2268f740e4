"""Every fault has its tests and twins (`pytest -k fault_07`); here stand those that have no better place."""

import ast
import re
import shutil
from functools import partial
from pathlib import Path

import pytest

from tests.faults.asvs import ASVS
from tests.faults.table import FAULTS
from tests.making import a_plan, a_step, an_id
from tests.storage.stores import KEY, adding, sqlite_at
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library
from toolbox.planning.plan import Plan
from toolbox.planning.run_sheet import work_out
from toolbox.settings import ROOT
from toolbox.storage.memory import MemoryStore

TESTS = ROOT / "tests"
REPORT = ROOT / "docs/reliability.md"
GARBAGE = b"no database at all" * 100


@pytest.mark.parametrize("number", range(1, 26), ids=lambda number: f"fault_{number:02}")
def test_every_fault_has_its_tests_and_a_broken_twin(number: int) -> None:
    fault = FAULTS[number]

    missing = [one for one in (*fault.tests, *fault.twins) if not _exists(one)]

    assert fault.tests
    assert fault.twins
    assert not missing


@pytest.mark.parametrize("number", ASVS, ids=lambda number: f"asvs_{number.replace('.', '_')}")
def test_every_number_of_asvs_has_its_tests_and_its_row(number: str) -> None:
    missing = [one for one in ASVS[number] if not _exists(one)]

    assert not missing
    assert number in _told(REPORT.read_text("utf-8"))


def _told(report: str) -> set[str]:
    """The numbers in the table of the report, ranges such as 16.5.1–16.5.4 written out."""
    rows = [line.split("|")[1] for line in report.splitlines() if re.match(r"\| \d+\.\d+\.\d+", line)]
    told: set[str] = set()
    for above, first, last in re.findall(r"(\d+\.\d+)\.(\d+)(?:–(?:\d+\.\d+\.)?(\d+))?", " ".join(rows)):
        told |= {f"{above}.{one}" for one in range(int(first), int(last or first) + 1)}
    return told


def test_every_fault_has_a_twin_of_its_own() -> None:
    twins = [twin for fault in FAULTS.values() for twin in fault.twins]

    assert len(twins) == len(set(twins))


def _exists(test: str) -> bool:
    file, _, name = test.partition("::")
    tree = ast.parse((TESTS / file).read_text("utf-8"))
    return any(isinstance(node, ast.FunctionDef) and node.name == name for node in tree.body)


def test_fault_13_a_start_that_makes_an_empty_one_over_it_is_found_out(tmp_path: Path) -> None:
    file = tmp_path / "plans.sqlite3"
    file.write_bytes(GARBAGE)

    file.unlink()  # what a careless start would do
    with sqlite_at(file):
        pass

    with pytest.raises(AssertionError):
        assert file.read_bytes() == GARBAGE


def test_fault_16_a_page_that_sends_the_whole_plan_is_found_out() -> None:
    store = MemoryStore()
    store.change(KEY, operation=an_id(1), change=adding(1))
    mine = theirs = store.load(KEY).plan

    for number, seen in ((2, mine), (3, theirs)):
        store.change(KEY, operation=an_id(number), change=partial(_instead, adding(number)(seen)))

    with pytest.raises(AssertionError):
        assert _steps(store.load(KEY).plan) == [1, 2, 3]


def test_fault_18_a_change_that_has_a_new_id_each_time_is_found_out() -> None:
    store = MemoryStore()

    for number in (1, 2):
        store.change(KEY, operation=an_id(number), change=adding(7))

    with pytest.raises(AssertionError):
        assert _steps(store.load(KEY).plan) == [7]


def test_fault_25_content_that_disappears_changes_nothing_and_a_gone_method_is_named(tmp_path: Path) -> None:
    content = _copy(tmp_path)
    library = read_library(content)
    plan = a_plan(a_step(1, method="five-fingers"), a_step(2, method="gone-method"))
    before = work_out(plan, library)

    shutil.rmtree(content)

    assert work_out(plan, library) == before
    assert [part.step.method for part in before.parts] == ["five-fingers", "gone-method"]
    assert "gone-method" in library.texts["nl"].plan.unknown.format(id="gone-method")


def test_fault_25_a_library_that_is_read_on_every_visit_is_found_out(tmp_path: Path) -> None:
    content = _copy(tmp_path)
    shutil.rmtree(content / "vocabulary")

    with pytest.raises(ContentError):
        read_library(content)


def _instead(whole: Plan, _: Plan) -> Plan:
    return whole


def _copy(folder: Path) -> Path:
    return Path(shutil.copytree(ROOT / "content", folder / "content"))


def _steps(plan: Plan) -> list[int]:
    return [int(step.id, 16) for step in plan.steps]
