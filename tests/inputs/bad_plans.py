"""Plan files that are wrong, by the number of docs/reliability.md, each with the reason that is given."""

import json
from typing import Any, NamedTuple

from tests.making import a_plan, a_step
from toolbox.planning.plan import LONGEST_NOTE, MOST_STEPS
from toolbox.storage.files.plan_file import write_plan
from toolbox.storage.files.refused import Kind
from toolbox.storage.files.strict_json import LARGEST

GOOD = write_plan(a_plan(a_step(1, note="Thee"), a_step(2, method="tea-welcome")))


class Bad(NamedTuple):
    """One bad file: its number and name, what is in it, and where it says that it is wrong."""

    number: int
    name: str
    content: bytes
    kind: Kind
    field: str = ""
    limit: int = 0


def plan(**fields: Any) -> bytes:  # noqa: ANN401 - whatever somebody writes in a file
    """A plan of which some fields are wrong."""
    return json.dumps({**json.loads(GOOD), **fields}).encode()


def step(**fields: Any) -> bytes:  # noqa: ANN401 - as above
    """A plan of which the second step is wrong."""
    first, second = json.loads(GOOD)["steps"]
    return plan(steps=[first, {**second, **fields}])


def raw(old: bytes, new: bytes) -> bytes:
    """A plan in which bytes stand that no program would write."""
    assert old in GOOD
    return GOOD.replace(old, new, 1)


BAD = (
    Bad(1, "empty", b"", "empty"),
    Bad(1, "white space", b" \n\t ", "empty"),
    Bad(1, "byte order mark alone", b"\xef\xbb\xbf", "empty"),
    Bad(2, "50 MB", b" " * 50_000_000, "too_big", limit=256),
    Bad(2, "one byte too many", GOOD + b" " * (LARGEST - len(GOOD) + 1), "too_big", limit=256),
    Bad(3, "UTF-16", GOOD.decode().encode("utf-16"), "not_text"),
    Bad(3, "UTF-16 without mark", GOOD.decode().encode("utf-16-le"), "not_text"),
    Bad(3, "Latin-1", raw(b"Thee", "één".encode("latin-1")), "not_text"),
    Bad(5, "NUL", raw(b"Thee", b"T\0ee"), "not_text"),
    Bad(5, "escaped NUL", raw(b"Thee", rb"T\u0000ee"), "sign", "steps.1.note"),
    Bad(5, "control character", raw(b"Thee", b"T\x1bee"), "broken"),
    Bad(5, "escaped control character", raw(b"Thee", rb"T\u001bee"), "sign", "steps.1.note"),
    Bad(5, "hidden tag", raw(b"Thee", "T\U000e0041ee".encode()), "sign", "steps.1.note"),
    Bad(6, "half a letter", raw(b"Thee", rb"T\ud800ee"), "sign", "steps.1.note"),
    Bad(6, "half a letter as bytes", raw(b"Thee", b"T\xed\xa0\x80ee"), "not_text"),
    Bad(7, "100,000 brackets", b"[" * 100_000, "deep"),
    Bad(7, "100,000 braces", b'{"a":' * 40_000, "deep"),
    Bad(7, "thirteen levels", b'{"steps":' + b"[" * 13 + b"]" * 13 + b"}", "deep"),
    Bad(11, "double key", raw(b'"framing"', b'"start": 5, "framing"'), "twice", "start"),
    Bad(11, "double step", plan(steps=[json.loads(GOOD)["steps"][0]] * 2), "twice", "steps.2.id"),
    Bad(
        11,
        "double step in another meeting",
        plan(others=[{"steps": [json.loads(GOOD)["steps"][0]] * 2}]),
        "twice",
        "others.1.steps.2.id",
    ),
    Bad(14, "a date for a time", plan(start="2024-02-30"), "wrong", "start"),
    Bad(15, "100,000 digits", plan(start=5).replace(b'"start": 5', b'"start": ' + b"9" * 100_000), "number"),
    Bad(15, "NaN", raw(b'"start": 1140', b'"start": NaN'), "number"),
    Bad(15, "infinity", raw(b'"start": 1140', b'"start": -Infinity'), "number"),
    Bad(15, "1e400", raw(b'"start": 1140', b'"start": 1e400'), "number"),
    Bad(15, "a thousand decimals", raw(b'"start": 1140', b'"start": 1.' + b"0" * 1000), "number"),
    Bad(18, "unknown field", plan(city="Amsterdam"), "unknown", "city"),
    Bad(18, "__proto__", plan(__proto__={"admin": True}), "unknown", "__proto__"),
    Bad(18, "a name that hides", plan(**{"x\u202e" + "y" * 99: 1}), "unknown", "x" + "y" * 39 + "…"),
    Bad(19, "text for a number", plan(start="12"), "wrong", "start"),
    Bad(19, "true for a number", plan(start=True), "wrong", "start"),
    Bad(19, "12.0 for 12", raw(b'"start": 1140', b'"start": 1140.0'), "wrong", "start"),
    Bad(19, "true for the version", plan(version=True), "not_plan"),
    Bad(20, "minus five minutes", plan(minutes=-5), "range", "minutes", 15),
    Bad(20, "minus one minute", plan(minutes=-1), "fives", "minutes", 5),
    Bad(20, "a thousand million minutes", step(minutes=10**9), "range", "steps.2.minutes", 240),
    Bad(20, "seven minutes", step(minutes=7), "fives", "steps.2.minutes", 5),
    Bad(20, "midnight and more", plan(start=1440), "range", "start", 1440),
    Bad(20, "leader nine", step(leader="9"), "wrong", "steps.2.leader"),
    Bad(21, "title of 200 KB", step(title="a" * 200_000), "too_long", "steps.2.title", 80),
    Bad(21, "long note", step(note="a" * (LONGEST_NOTE + 1)), "too_long", "steps.2.note", LONGEST_NOTE),
    Bad(21, "1,000 parts", plan(steps=json.loads(GOOD)["steps"] * 500), "too_many", "steps", MOST_STEPS),
    Bad(22, "path as id", step(id="../../etc/passwd"), "wrong", "steps.2.id"),
    Bad(22, "path as method", step(method="../../etc/passwd"), "wrong", "steps.2.method"),
    Bad(22, "id with a new line", step(method="tea-welcome\n"), "wrong", "steps.2.method"),
    Bad(18, "no id", plan(steps=[{"method": None, "minutes": 10}]), "missing", "steps.1.id"),
    Bad(19, "a text for a plan", b'"plan"', "not_plan"),
    Bad(19, "a list for a plan", b"[]", "not_plan"),
    Bad(19, "another JSON", b'{"name": "x"}', "not_plan"),
    Bad(19, "a mapping for steps", plan(steps={}), "wrong", "steps"),
    Bad(19, "cut off", GOOD[:-20], "broken"),
    Bad(19, "version zero", plan(version=0), "wrong", "version"),
)
