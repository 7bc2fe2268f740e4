import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from toolbox.storage.codes import LENGTH, LONGEST, SIGNS, CodeError, Key, make_key, parse_code, parse_key

KEYS = st.builds(Key, st.binary(min_size=16, max_size=16), can_edit=st.booleans())
SECRET = bytes.fromhex("0123456789abcdef0123456789abcdef")
# As the first release gave them out: whoever has such a code on paper must be able to use it for ever.
EDIT_CODE = "b-04hm-asw9-nf6y-y093-8nkr-kayd-xz0a"
READ_CODE = "l-rx03-esqk-wvay-yt7q-dc0a-tnpf-3gsc"


def why(text: str) -> str:
    with pytest.raises(CodeError) as refused:
        parse_code(text)
    return refused.value.why


def signs_of(key: Key) -> str:
    return key.code()[2:].replace("-", "")


@given(KEYS)
def test_a_code_gives_its_key_back(key: Key) -> None:
    assert parse_code(key.code()) == parse_key(key.code()) == key


def test_the_codes_of_the_first_release_open_for_ever() -> None:
    key = Key(SECRET)

    assert (key.code(), key.for_reading().code()) == (EDIT_CODE, READ_CODE)
    assert parse_code(READ_CODE) == key.for_reading()


def test_a_code_is_a_letter_and_seven_groups_of_four() -> None:
    groups = make_key().code().split("-")

    assert [len(group) for group in groups] == [1, *[4] * 7]
    assert make_key().for_reading().code().startswith("l-")


def test_no_two_keys_are_the_same() -> None:
    assert len({make_key() for _ in range(100)}) == 100


def test_the_key_of_a_tab_is_an_edit_key() -> None:
    assert parse_key(SECRET.hex()) == Key(SECRET, can_edit=True)


@pytest.mark.parametrize(
    "typed",
    [
        EDIT_CODE.upper(),
        EDIT_CODE.replace("-", ""),
        EDIT_CODE.replace("-", " "),
        f"  {EDIT_CODE}\n",
        EDIT_CODE.replace("0", "o"),
        EDIT_CODE.replace("0", "O"),
        EDIT_CODE.replace("-", "–"),
        EDIT_CODE.replace("-", "\u2011\u00ad"),
        EDIT_CODE.replace("-", "\u00a0"),
        f"“{EDIT_CODE}”.",
        f"\u2067{EDIT_CODE}\u2069",
        f"https://toolbox.example/?s=plan#{EDIT_CODE}",
        EDIT_CODE.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
        EDIT_CODE.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    ],
)
def test_what_typing_and_pasting_do_is_forgiven(typed: str) -> None:
    assert parse_code(typed) == Key(SECRET)


@pytest.mark.parametrize("alike", ["1", "l", "L", "i", "I", "ı", "İ"])
def test_look_alikes_of_one_are_one(alike: str) -> None:
    code = Key(bytes(15) + b"\x01", can_edit=False).code()

    assert parse_code(code.replace("1", alike)) == parse_code(code)
    assert parse_code(f"{alike}{code[1:]}") == parse_code(code)


def test_a_u_is_a_v() -> None:
    code = next(code for code in (make_key().code() for _ in range(100)) if "v" in code)

    assert parse_code(code.replace("v", "u")) == parse_code(code)


@pytest.mark.parametrize("text", ["", "b", "#", EDIT_CODE[:-1], f"{EDIT_CODE}0", "0" * LONGEST, "0" * 10**6])
def test_another_length_is_told(text: str) -> None:
    assert why(text) == "length"


@pytest.mark.parametrize("text", [f"x{EDIT_CODE[1:]}", EDIT_CODE.replace("m", "я"), f"b{'я' * LENGTH}"])
def test_a_sign_that_no_code_has_is_told(text: str) -> None:
    assert why(text) == "sign"


@given(KEYS, st.integers(0, LENGTH - 1), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_always_caught(key: Key, place: int, sign: str) -> None:
    signs = signs_of(key)
    wrong = signs[:place] + sign + signs[place + 1 :]

    if wrong != signs:
        assert why(key.code()[0] + wrong) == "check"


@given(KEYS, st.integers(0, LENGTH - 1), st.integers(0, LENGTH - 1))
def test_two_signs_that_changed_places_are_always_caught(key: Key, one: int, other: int) -> None:
    signs = list(signs_of(key))
    signs[one], signs[other] = signs[other], signs[one]

    if "".join(signs) != signs_of(key):
        assert why(key.code()[0] + "".join(signs)) == "check"


@given(KEYS)
def test_a_code_with_the_letter_of_the_other_kind_is_refused(key: Key) -> None:
    other = "l" if key.can_edit else "b"

    assert why(other + key.code()[1:]) == "check"


def test_of_made_up_codes_one_in_four_thousand_passes() -> None:
    # Twelve bits at the end hold the check: of all 4096 that they can be, exactly one fits.
    start = EDIT_CODE.replace("-", "")[:-3]
    high = SIGNS.index(EDIT_CODE[-3]) & 0b11100
    ends = [SIGNS[high + a] + b + c for a in range(4) for b in SIGNS for c in SIGNS]

    assert len(ends) == 4096
    assert sum(passes(start + end) for end in ends) == 1


def passes(text: str) -> bool:
    try:
        parse_code(text)
    except CodeError:
        return False
    return True


@given(st.text(max_size=LONGEST + 1))
@example("\ud800" * 29)
@example("b" + "\u0301" * 28)
def test_any_text_is_a_code_or_refused(text: str) -> None:
    assert passes(text) in {True, False}


@given(KEYS)
def test_a_read_key_is_made_one_way(key: Key) -> None:
    reading = key.for_reading()

    assert not reading.can_edit
    assert reading.for_reading() == reading
    assert Key(key.secret).for_reading().secret != key.secret


def test_a_key_does_not_show_itself() -> None:
    key = Key(SECRET)

    assert SECRET.hex() not in repr(key)
    assert "\\x" not in repr(key)
    assert repr(SECRET)[2:-1] not in repr(key)
