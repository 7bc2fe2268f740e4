import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.languages.signs import even_lines, is_refused, may_stay, without_overrides

ANY = st.text(st.characters() | st.characters(categories=["Cc", "Cf", "Cs", "Cn"]), max_size=40)


@given(ANY)
def test_every_sign_stays_goes_or_is_refused(text: str) -> None:
    left = without_overrides(text)

    assert all(may_stay(letter) for letter in left) == (not is_refused(left))
    assert without_overrides(left) == left


@pytest.mark.parametrize("text", ["می‌خواهم", "👩‍🏫", "\u200f123\u200e", "a\tb\nc", "İı", ""])
def test_what_people_write_is_not_refused_and_stays(text: str) -> None:
    assert not is_refused(text)
    assert without_overrides(text) == text


@pytest.mark.parametrize(
    "sign", ["\x00", "\x1b", "\x7f", "\x85", "\ud800", "\U000e0041", "\ufffe", "\U0010ffff"]
)
def test_what_nobody_types_is_refused(sign: str) -> None:
    assert is_refused(f"a{sign}b")
    assert not may_stay(sign)


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad", "\u2060"])
def test_what_only_misleads_goes(sign: str) -> None:
    assert not is_refused(sign)
    assert not may_stay(sign)
    assert without_overrides(f"rus{sign}tig") == "rustig"


@pytest.mark.parametrize("typed", ["a\r\nb", "a\rb", "a\nb"])
def test_lines_end_in_one_way(typed: str) -> None:
    assert even_lines(typed) == without_overrides(typed) == "a\nb"
