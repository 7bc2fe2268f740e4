import json
from dataclasses import replace
from typing import Any

import pytest
from starlette.applications import Starlette

from tests.inputs.bad_plans import BAD, GOOD, Bad, plan, step
from tests.screens.asking import Answer, ask
from tests.screens.conftest import KEY, MakeVisit, add, name
from toolbox.languages.wording import places_in
from toolbox.library.library import Library
from toolbox.screens.desk import Desk
from toolbox.screens.plan_files import READ, WRITE, file_routes
from toolbox.storage.files.pdf_file import LARGEST
from toolbox.storage.files.plan_file import read_plan_file
from toolbox.storage.files.refused import KINDS, FileRefusedError
from toolbox.storage.memory import MemoryStore
from toolbox.storage.store import (
    PlanDamagedError,
    PlanUnreadableError,
    Stored,
    StoreUnavailableError,
)


def read(desk: Desk, content: bytes, *, language: str = "nl", origin: str | None = None) -> Answer:
    app = Starlette(routes=file_routes(desk))
    return ask(app, READ, method="POST", query=f"taal={language}", body=content, origin=origin)


def written(desk: Desk, body: object) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return ask(Starlette(routes=file_routes(desk)), WRITE, method="POST", body=content)


def told(answer: Answer) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer.body)
    return found


def test_a_file_becomes_one_change_that_can_be_undone(desk: Desk, visit: MakeVisit) -> None:
    operation = told(read(desk, GOOD))["operation"]

    found = visit(add("five-fingers"), {**operation, "id": name(2)})
    assert [one.method for one in found.plan.steps] == ["five-fingers", "tea-welcome"]
    assert found.plan.steps[0].note == "Thee"
    assert found.address.screen == "plan"
    assert found.notice is not None
    assert found.notice.can_undo

    back = visit({"do": "undo", "id": name(3)})
    assert [one.method for one in back.plan.steps] == ["five-fingers"]
    assert back.plan.steps[0].note == ""


def test_nothing_is_kept_when_a_file_is_read(desk: Desk) -> None:
    read(desk, GOOD)

    assert written(desk, {"key": KEY}).status == 404


@pytest.mark.parametrize("language", ["nl", "en", "tr", "ar"])
@pytest.mark.parametrize("bad", BAD[::7], ids=lambda bad: f"input_{bad.number:02d}-{bad.name}")
def test_a_bad_file_gets_a_sentence_in_the_language_of_the_page(desk: Desk, bad: Bad, language: str) -> None:
    if len(bad.content) > LARGEST:
        pytest.skip("the next test sends such a file")

    answer = read(desk, bad.content, language=language)

    problem = told(answer)["problem"]
    assert answer.status == 200
    assert problem.endswith(desk.library.texts[language].plan_file.safe)
    assert not places_in(problem)
    assert "operation" not in told(answer)


def test_input_02_a_file_that_is_too_large_is_not_taken_in(desk: Desk) -> None:
    answer = read(desk, b" " * (LARGEST + 1))

    assert answer.status == 413
    assert told(answer)["problem"].startswith("Dit bestand is te groot.")


def test_every_reason_has_its_sentence_in_every_language(library: Library) -> None:
    for texts in library.texts.values():
        assert set(texts.plan_file.problems) == set(KINDS)
        for kind, sentence in texts.plan_file.problems.items():
            assert places_in(sentence) <= {"field", "line", "limit"}, kind


def test_a_name_in_a_sentence_keeps_its_order(desk: Desk) -> None:
    problem = told(read(desk, step(minutes=10**9), language="ar"))["problem"]

    assert "\u2068steps.2.minutes\u2069" in problem


def test_input_23_a_newer_plan_is_shown_and_can_be_kept(desk: Desk) -> None:
    steps = [
        {"method": "tea-welcome", "minutes": 10, "note": "Rustig"},
        {"method": "of-tomorrow", "minutes": "?"},
        {"title": "Gebed", "minutes": 15},
        {"minutes": 5},
    ]
    newer = plan(version=9, steps=steps)

    found = told(read(desk, newer))

    assert [row["title"] for row in found["rows"]] == [
        "Ontvangst met thee (10 min)",
        "Deze werkvorm bestaat niet meer: of-tomorrow (? min)",
        "Gebed (15 min)",
        "Pauze (5 min)",
    ]
    assert found["rows"][0]["note"] == "Rustig"
    assert found["file"].encode() == newer
    assert "nieuwere toolbox" in found["problem"]


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
def test_a_page_of_another_site_may_not_send_a_file(desk: Desk, origin: str) -> None:
    assert read(desk, GOOD, origin=origin).status == 403
    assert read(desk, GOOD, origin="http://localhost").status == 200


def test_a_language_that_we_do_not_have_is_no_question(desk: Desk) -> None:
    assert read(desk, GOOD, language="xx").status == 400


def test_a_plan_leaves_under_a_name_that_tells_nothing(desk: Desk, visit: MakeVisit) -> None:
    found = visit(add("tea-welcome"))

    answer = written(desk, {"key": KEY, "language": "nl"})

    assert read_plan_file(answer.body) == found.plan
    assert answer.headers["content-disposition"] == 'attachment; filename="plan.json"'
    assert KEY.encode() not in answer.body


@pytest.mark.parametrize("key", ["f" * 32, "", "no code", "x" * 64])
def test_a_key_without_a_plan_gives_nothing(desk: Desk, key: str) -> None:
    assert written(desk, {"key": key}).status == 404


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", {"key": 5}, {"key": "x" * 65}, {"key": KEY, "path": "/etc"}]
)
def test_what_is_no_question_is_refused(desk: Desk, body: object) -> None:
    assert written(desk, body).status == 400


class Refusing(MemoryStore):
    """A store that cannot give a plan; what is written of it, it still has."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def load(self, key: str) -> Stored:
        raise self.error

    def as_written(self, key: str) -> bytes:
        return b'{"version": 9, "steps": []}'


def test_input_23_a_plan_that_only_a_newer_version_reads_leaves_as_it_is(desk: Desk) -> None:
    answer = written(replace(desk, store=Refusing(PlanUnreadableError())), {"key": KEY})

    assert (answer.status, answer.body) == (200, b'{"version": 9, "steps": []}')


@pytest.mark.parametrize(
    ("error", "status"),
    [(PlanDamagedError(), 503), (StoreUnavailableError(), 503), (FileRefusedError("too_big"), 413)],
    ids=["damaged", "no store", "too big"],
)
def test_a_plan_that_cannot_leave_now_is_told(desk: Desk, error: Exception, status: int) -> None:
    assert written(replace(desk, store=Refusing(error)), {"key": KEY}).status == status
