import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.inputs.reading import outcome
from toolbox.storage.files.refused import FileRefusedError
from toolbox.storage.files.strict_json import LARGEST, plain_json, where

TEXTS = st.text("abz éışŞ عة‌ ሰ漢🫖.{}[]:,\\\"'/%", max_size=9)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=8,
)
READ_BUT_NO_JSON = {"empty", "not_text", "broken", "number", "twice", "sign", "deep"}


@given(VALUES)
def test_what_a_program_writes_is_read_as_it_is(value: object) -> None:
    assert plain_json(json.dumps([value], ensure_ascii=False).encode()) == [value]
    assert plain_json(json.dumps([value]).encode()) == [value]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    assert outcome(plain_json, content) in {"read", *READ_BUT_NO_JSON}


@pytest.mark.parametrize("levels", [1, 11, 12, 13, 900, 5000])
def test_twelve_levels_are_enough(levels: int) -> None:
    content = b"[" * levels + b"]" * levels
    if levels <= 12:
        assert plain_json(content) is not None
    else:
        with pytest.raises(FileRefusedError, match="deep"):
            plain_json(content)


def test_the_largest_file_is_read_and_one_byte_more_is_not() -> None:
    assert plain_json(b"[]" + b" " * (LARGEST - 2)) == []
    with pytest.raises(FileRefusedError, match="too_big"):
        plain_json(b"[]" + b" " * (LARGEST - 1))


@pytest.mark.parametrize("number", ["0", "-5", "999999999999", "1.5", "1e3"])
def test_numbers_of_a_usual_size_are_numbers(number: str) -> None:
    assert plain_json(number.encode()) == json.loads(number)


@pytest.mark.parametrize("number", ["1" * 13, "1e999", "-1e999", "NaN", "Infinity", "0." + "1" * 30])
def test_other_numbers_are_refused(number: str) -> None:
    with pytest.raises(FileRefusedError, match="number"):
        plain_json(f"[{number}]".encode())


@pytest.mark.parametrize("text", ["{", '{"a": 1,}', "[1 2]", "'a'", "nul", '{"a": 1} {"b": 2}', '"a\nb"'])
def test_what_is_no_json_is_broken(text: str) -> None:
    with pytest.raises(FileRefusedError, match="broken"):
        plain_json(text.encode())


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ((), ""),
        (("steps", 2, "minutes"), "steps.3.minutes"),
        (("a\u202e\nb",), "ab"),
        (("é" * 50,), "é" * 40 + "…"),
    ],
)
def test_people_count_from_one_and_a_name_shows_nothing_hidden(
    path: tuple[str | int, ...], said: str
) -> None:
    assert where(path) == said
