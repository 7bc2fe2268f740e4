"""Faults 22 and 23 of printing: an engine that fails, and two files of one length at once."""

import asyncio
import hashlib
import json
import re
from dataclasses import replace

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from tests.finishing import finished
from tests.screens.asking import Answer, answered
from tests.screens.conftest import add, name
from toolbox.planning.paper import Paper, TimeTable
from toolbox.screens.address import read_address
from toolbox.screens.desk import Desk
from toolbox.screens.parcel import Parcel
from toolbox.screens.press import Press
from toolbox.screens.printing import run_sheet_route
from toolbox.screens.receiving import receive
from toolbox.screens.visit import Visit

PATH = "/papers/run-sheet"
KEYS = tuple(f"{number:032x}" for number in range(1, 9))
LARGE = 1 << 20  # bytes; Streamlit names files above this by their length and three samples
SAMPLE = 64 * 1024


class Large:
    """An exporter of files of one length that differ in one place, far from the beginning, middle and end."""

    name = "pdf"
    media_type = "application/pdf"
    suffix = ".pdf"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        return bytes(SAMPLE) + _note_of(paper).encode().ljust(LARGE, b"\0") + bytes(LARGE)


class Failing(Large):
    """An exporter that fails, with the words of the plan in its mistake."""

    def export(self, paper: Paper) -> bytes:
        raise ValueError(_note_of(paper))


def _note_of(paper: Paper) -> str:
    table = next(block for block in paper.blocks if isinstance(block, TimeTable))
    return " ".join(row.note.text for row in table.rows if row.note)


@pytest.fixture
def desk_of_many(desk: Desk) -> Desk:
    """A desk with a plan under each key; its note is the key that opens it, backwards."""
    for key in KEYS:
        visit = Visit(desk, read_address({}, desk.library)[0], key=key)
        note = {"do": "write-note", "id": name(2), "step": name(1), "text": _text(key)}
        receive(visit, Parcel(operations=(add("tea-welcome"), note)))
    return desk


def _text(key: str) -> str:
    return f"note {key[::-1]}"


def _asked(app: ASGIApp) -> list[Answer]:
    """Ask for the paper of every key at once."""

    async def all_of_them() -> list[Answer]:
        return await asyncio.gather(
            *(answered(app, PATH, method="POST", body=json.dumps({"key": key}).encode()) for key in KEYS)
        )

    return finished(all_of_them())


def _app(desk: Desk, exporter: Large) -> Starlette:
    printing = replace(desk, exporters=(exporter,))
    return Starlette(routes=[run_sheet_route(printing, Press())])


def _own(answers: list[Answer]) -> list[bool]:
    return [_text(key).encode() in answer.body for key, answer in zip(KEYS, answers, strict=True)]


def test_fault_23_files_of_one_length_at_once_reach_those_who_asked(desk_of_many: Desk) -> None:
    answers = _asked(_app(desk_of_many, Large()))

    assert len({len(answer.body) for answer in answers}) == 1
    assert all(_own(answers))


class Shelf(Large):
    """Delivery as it must not be, and as Streamlit does it: by a name made of length and samples."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def export(self, paper: Paper) -> bytes:
        made = super().export(paper)
        middle = len(made) // 2
        samples = made[:SAMPLE], made[middle : middle + SAMPLE], made[-SAMPLE:]
        label = hashlib.sha256(str(len(made)).encode() + b"".join(samples)).hexdigest()
        return self.files.setdefault(label, made)


def test_fault_23_a_shelf_that_names_files_by_samples_is_found_out(desk_of_many: Desk) -> None:
    answers = _asked(_app(desk_of_many, Shelf()))

    with pytest.raises(AssertionError):
        assert all(_own(answers))


def test_fault_22_an_engine_that_fails_gives_a_number_and_leaves_the_plan(
    desk_of_many: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    before = [desk_of_many.store.load(key) for key in KEYS]

    answers = _asked(_app(desk_of_many, Failing()))

    numbers = [answer.body.decode() for answer in answers]
    assert {answer.status for answer in answers} == {500}
    assert all(re.fullmatch("[0-9a-f]{6}", number) for number in numbers)
    assert all(f"reference={number} kind=ValueError at tests/screens" in caplog.text for number in numbers)
    assert "note" not in caplog.text
    assert [desk_of_many.store.load(key) for key in KEYS] == before


def test_fault_22_an_engine_whose_mistake_is_not_caught_is_found_out() -> None:
    async def print_run_sheet(_: Request) -> Response:
        raise ValueError(_text(KEYS[0]))

    bare = Starlette(routes=[Route(PATH, print_run_sheet, methods=["POST"])])

    with pytest.raises(ValueError, match="note"):
        _asked(bare)


def test_fault_22_forty_at_once_are_made_or_told_to_wait(desk_of_many: Desk) -> None:
    printing = replace(desk_of_many, exporters=(Large(),))
    app = Starlette(routes=[run_sheet_route(printing, Press(at_once=1, waiting=2))])

    answers = _asked(app)

    assert {answer.status for answer in answers} == {200, 429}
    assert all(own for own, answer in zip(_own(answers), answers, strict=True) if answer.status == 200)
