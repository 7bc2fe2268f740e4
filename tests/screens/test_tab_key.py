import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolbox.screens.tab_key import Form, TabKey, new_key, read_tab_key
from toolbox.storage.codes import Key

KEY = "0123456789abcdef" * 2
secrets = st.binary(min_size=16, max_size=16)


@given(secrets, st.booleans(), st.sampled_from(["new", "kept", "passing"]))
def test_what_a_tab_keeps_is_read_back(secret: bytes, can_edit: bool, form: Form) -> None:  # noqa: FBT001
    tab = TabKey(Key(secret, can_edit=can_edit or form != "kept"), form)

    assert read_tab_key(tab.written()) == tab


@given(st.text(max_size=60))
def test_any_other_text_is_no_key(text: str) -> None:
    assert read_tab_key(text) is None


@pytest.mark.parametrize("text", [None, "", "z-", "z-" + KEY[1:], KEY + "0", KEY.upper(), "z-z-" + KEY])
def test_what_looks_like_a_key_is_none(text: str | None) -> None:
    assert read_tab_key(text) is None


def test_the_store_reads_the_same_key_whatever_its_form() -> None:
    assert new_key(KEY).text == new_key(KEY, "passing").text == TabKey(new_key(KEY).key, "kept").text


def test_a_key_is_not_shown_in_an_error() -> None:
    assert KEY not in repr(new_key(KEY))
    assert str(bytes.fromhex(KEY)) not in repr(new_key(KEY))
