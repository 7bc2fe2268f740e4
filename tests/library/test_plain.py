from functools import partial
from unicodedata import normalize

import yaml
from hypothesis import given
from hypothesis import strategies as st

from toolbox.library.plain import plain_values


def test_yaml_becomes_plain_values_with_the_line_of_each() -> None:
    found = plain_values("a: 1\nb:\n  - yes\n  - '2'\n", file="x.yaml")

    assert found.value == {"a": 1, "b": ["yes", "2"]}
    assert found.lines[("b", 1)] == 4
    assert not found.problems


def test_what_cannot_be_read_is_told_on_its_line() -> None:
    found = plain_values("a: 1\nb: [1, 2\n", file="x.yaml")

    assert found.value is None
    assert [(one.file, one.line) for one in found.problems] == [("x.yaml", 3)]


def test_a_name_that_stands_twice_is_told() -> None:
    found = plain_values("a: 1\na: 2\n", file="x.yaml")

    assert [str(one) for one in found.problems] == ["x.yaml:2  “a” stands here twice.  Keep one."]


SIGNS = st.characters(codec="utf-8", exclude_categories=["C", "Z"])
WORDS = st.text(SIGNS, min_size=1, max_size=12).map(partial(normalize, "NFC"))
VALUES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(WORDS, VALUES, min_size=1, max_size=4))
def test_texts_that_any_writer_of_yaml_wrote_are_read_as_they_were(values: dict[str, object]) -> None:
    quoted = yaml.safe_dump(values, default_style='"', allow_unicode=True)

    found = plain_values(quoted, file="x.yaml")

    assert (found.value, found.problems) == (values, [])
    assert set(found.lines) >= {(name,) for name in values}


@given(st.text(max_size=200))
def test_whatever_is_given_is_read_or_told(text: str) -> None:
    found = plain_values(text, file="x.yaml")

    assert found.value is None or not found.problems
    assert all(1 <= one.line <= text.count("\n") + 2 for one in found.problems)
