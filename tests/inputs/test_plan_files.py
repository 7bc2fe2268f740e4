"""The bad inputs of docs/reliability.md that concern plan files: refused with a reason, without a trace."""

import logging
import unicodedata

import pytest

from tests.inputs.bad_plans import BAD, GOOD, Bad, plan, raw, step
from tests.making import a_library
from toolbox.planning.plan import VERSION, Plan
from toolbox.planning.run_sheet import work_out
from toolbox.planning.starting import OpenPlan
from toolbox.storage.files.opening import open_file
from toolbox.storage.files.plan_file import write_plan
from toolbox.storage.files.refused import FileRefusedError, NewerPlanError


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"input_{bad.number:02d}-{bad.name}")
def test_it_is_refused_with_its_reason(bad: Bad, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    with pytest.raises(FileRefusedError) as refused:
        open_file(bad.content)

    told = refused.value
    assert (told.kind, told.field, told.limit) == (bad.kind, bad.field, bad.limit)
    assert caplog.records == []
    assert "Thee" not in repr(told)


def test_input_04_a_byte_order_mark_is_no_mistake() -> None:
    assert open_file(b"\xef\xbb\xbf" + GOOD) == open_file(GOOD)


def test_input_05_the_line_of_a_damaged_file_is_told() -> None:
    with pytest.raises(FileRefusedError) as refused:
        open_file(b'{"version": 2,\n "steps": [\n ,]}')

    assert (refused.value.kind, refused.value.line) == ("broken", 3)


def test_input_23_a_newer_plan_can_be_looked_at_and_kept() -> None:
    newer = plan(
        version=9, colour="teal", steps=[{"method": "tea-welcome", "minutes": 10, "note": "a\u202eb"}, 5]
    )

    with pytest.raises(NewerPlanError) as found:
        open_file(newer)

    (row,) = found.value.outline
    assert (row.method, row.minutes, row.note, row.title) == ("tea-welcome", 10, "ab", "")
    assert found.value.written == newer


@pytest.mark.parametrize("steps", [{}, None, "x", [[]], [{"minutes": "10", "method": 5}]], ids=str)
def test_input_23_a_newer_plan_may_be_of_any_shape(steps: object) -> None:
    with pytest.raises(NewerPlanError) as found:
        open_file(plan(version=VERSION + 1, steps=steps))

    assert len(found.value.outline) <= 1


def test_input_24_a_method_that_is_gone_opens_and_is_marked() -> None:
    read = open_file(step(method="gone-from-the-library"))

    opened = OpenPlan(do="open-plan", id="0" * 16, plan=read).apply(Plan(), a_library())

    part = work_out(opened, a_library()).parts[-1]
    assert (part.step.method, part.method) == ("gone-from-the-library", None)


TYPED = {
    25: "<script>alert(1)</script><img src=x onerror=alert(1)>",
    26: "[x](javascript:alert(1)) data:text/html;base64,PHNjcmlwdD4= &#106;avascript:",
    31: "می‌خواهم İstanbul ışık waxaan 👩🏽‍🤝‍👨🏿 مُحَمَّد",
    32: "a" + "\u0301" * 200,
}


@pytest.mark.parametrize("number", TYPED, ids=lambda number: f"input_{number}")
def test_what_was_typed_comes_back_as_it_was(number: int) -> None:
    text = unicodedata.normalize("NFC", TYPED[number])

    read = open_file(step(note=TYPED[number]))

    assert read.steps[1].note == text
    assert open_file(write_plan(read)) == read


def test_input_30_overrides_go_and_look_alikes_stay() -> None:
    read = open_file(step(title="a\u202egnp.exe \u2066p\u0430y\u2069"))

    assert read.steps[1].title == "agnp.exe p\u0430y"


def test_a_plan_of_which_two_names_differ_by_a_hidden_sign_is_refused() -> None:
    with pytest.raises(FileRefusedError) as refused:
        open_file(raw(b'"framing"', b'"fra\\u200bming": null, "framing"'))

    assert (refused.value.kind, refused.value.field) == ("unknown", "framing")


def test_a_plan_of_the_first_version_opens() -> None:
    first = b'{"version": 1, "start": 1140, "minutes": 60, "framing": null, "steps": []}'

    assert open_file(first) == Plan(minutes=60)
