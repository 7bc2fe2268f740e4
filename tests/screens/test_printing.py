import json
from dataclasses import replace

import pytest
from starlette.applications import Starlette

from tests.screens.asking import Answer, ask
from tests.screens.conftest import KEY, MakeVisit, add
from toolbox.planning.paper import Heading, Paper, Row, TimeTable
from toolbox.screens.desk import Desk
from toolbox.screens.press import Press
from toolbox.screens.printing import LARGEST, picked_route, run_sheet_route
from toolbox.storage.codes import Key
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import Stored, StoreUnavailableError

PATH = "/papers/run-sheet"


PICKED = "/papers/picked"


class Plain:
    """An exporter that writes the titles of the rows, or of the parts."""

    name = "pdf"
    media_type = "application/pdf"
    suffix = ".pdf"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        first, *_ = paper.blocks
        titled = first.rows if isinstance(first, TimeTable) else paper.blocks
        return " · ".join(one.title.text for one in titled if isinstance(one, Row | Heading)).encode()


class Questions(Plain):
    """An exporter that writes what is known of each method, its question too."""

    def export(self, paper: Paper) -> bytes:
        facts = [fact for block in paper.blocks if isinstance(block, Heading) for fact in block.facts]
        return " · ".join(fact.value.text for fact in facts).encode()


class LockedStore(MemoryStore):
    def load(self, key: str) -> Stored:
        raise StoreUnavailableError


@pytest.fixture
def printing(desk: Desk) -> Desk:
    return replace(desk, exporters=(Plain(),))


def _post(desk: Desk, body: object) -> tuple[int, bytes, dict[str, str]]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = ask(Starlette(routes=[run_sheet_route(desk, Press())]), PATH, method="POST", body=content)
    return answer.status, answer.body, answer.headers


def test_a_key_gives_the_run_sheet_under_a_neutral_name(printing: Desk, visit: MakeVisit) -> None:
    visit(add("tea-welcome"))

    status, body, headers = _post(printing, {"key": KEY, "language": "en"})

    assert status == 200
    assert body == "Tea welcome · Extra time".encode()
    assert headers["content-disposition"] == 'attachment; filename="draaiboek.pdf"'
    assert headers["content-type"] == "application/pdf"


class Dated(Plain):
    """An exporter of files that need a day, and that says which words it got."""

    name = "ics"
    needs_day = True

    def export(self, paper: Paper) -> bytes:
        words = paper.file_words
        return f"{words.event.text} {words.day} {words.start}".encode() if words else b""


def test_a_calendar_gets_the_day_and_not_without(desk: Desk, visit: MakeVisit) -> None:
    visit(add("tea-welcome"))
    dated = replace(desk, exporters=(Plain(), Dated()))

    assert _post(dated, {"key": KEY, "kind": "ics"})[0] == 400
    assert _post(dated, {"key": KEY, "kind": "ics", "day": "1815-06-18"})[0] == 400
    assert _post(dated, {"key": KEY, "kind": "ics", "day": "2026-12-03"})[:2] == (
        200,
        b"Bijeenkomst 2026-12-03 1140",
    )


def test_an_unknown_key_gives_nothing(printing: Desk) -> None:
    assert _post(printing, {"key": "f" * 32})[0] == 404


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[" * 100_000,
        {"key": "short"},
        {"key": KEY, "language": "xx"},
        {"key": KEY, "kind": "exe"},
        {"key": KEY, "path": "/etc/passwd"},
        {"key": KEY, "language": "n" * LARGEST},
    ],
)
def test_what_is_not_a_request_of_ours_is_refused(printing: Desk, visit: MakeVisit, body: object) -> None:
    visit(add("tea-welcome"))

    status, answer, _ = _post(printing, body)

    assert (status, answer) == (400, b"400")


def test_a_store_that_cannot_read_says_try_again(printing: Desk) -> None:
    locked = replace(printing, store=LockedStore())

    assert _post(locked, {"key": KEY})[0] == 503


def test_the_address_only_takes_posts(printing: Desk) -> None:
    assert ask(Starlette(routes=[run_sheet_route(printing, Press())]), PATH).status == 405


def _picked(desk: Desk, body: object) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return ask(Starlette(routes=[picked_route(desk, Press())]), PICKED, method="POST", body=content)


@pytest.mark.parametrize(
    ("wanted", "titles", "file"),
    [
        ({"kind": "tips", "ids": ["our-children"]}, "Onze kinderen", "tips.pdf"),
        ({"kind": "tips", "ids": ["our-children"], "language": "en"}, "Our children", "tips.pdf"),
        ({"kind": "methods", "ids": ["tea-welcome"]}, "Ontvangst met thee", "werkvormen.pdf"),
        ({"kind": "tips", "ids": ["gone", "our-children", "tea-welcome"]}, "Onze kinderen", "tips.pdf"),
        (
            {"kind": "methods", "ids": ["tea-welcome"], "framing": "greed"},
            "Ontvangst met thee",
            "werkvormen.pdf",
        ),
    ],
    ids=str,
)
def test_what_was_picked_is_printed_without_a_plan(
    printing: Desk, wanted: dict[str, object], titles: str, file: str
) -> None:
    answer = _picked(printing, wanted)

    assert (answer.status, answer.body.decode()) == (200, titles)
    assert answer.headers["content-disposition"] == f'attachment; filename="{file}"'


def test_the_chosen_value_reaches_the_paper(printing: Desk) -> None:
    asked = replace(printing, exporters=(Questions(),))

    plain = _picked(asked, {"kind": "methods", "ids": ["five-fingers"]})
    chosen = _picked(asked, {"kind": "methods", "ids": ["five-fingers"], "framing": "upbringing"})

    assert "Welke wens voor kinderen delen wij alle vijf?" in chosen.body.decode()
    assert "Welke wens voor kinderen delen wij alle vijf?" not in plain.body.decode()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[" * 100_000,
        {"kind": "tips"},
        {"kind": "tips", "ids": []},
        {"kind": "tips", "ids": ["gone"]},
        {"kind": "tips", "ids": ["tea-welcome"]},
        {"kind": "methods", "ids": ["our-children"]},
        {"kind": "plans", "ids": ["our-children"]},
        {"kind": "tips", "ids": ["our-children"] * 41},
        {"kind": "tips", "ids": ["our-children"], "language": "xx"},
        {"kind": "tips", "ids": ["our-children"], "path": "/etc/passwd"},
        {"kind": "tips", "ids": ["x" * 61]},
        {"kind": "tips", "ids": ["our-children"], "framing": "x" * LARGEST},
    ],
)
def test_a_set_that_we_do_not_have_is_refused(printing: Desk, body: object) -> None:
    answer = _picked(printing, body)

    assert (answer.status, answer.body) == (400, b"400")


def test_without_an_exporter_nothing_is_printed(desk: Desk) -> None:
    assert _picked(desk, {"kind": "tips", "ids": ["our-children"]}).status == 400


def test_a_code_prints_as_well_and_one_to_read_too(printing: Desk, visit: MakeVisit) -> None:
    visit(add("tea-welcome"))
    key = Key(bytes.fromhex(KEY))

    answers = [
        _post(printing, {"key": code}) for code in (key.code(), key.for_reading().code(), "l" + "-" * 36)
    ]

    assert [status for status, _, _ in answers] == [200, 200, 400]
    assert answers[0][1] == answers[1][1]
