"""What is sealed opens with its own key, pepper, place, part and revision, and with nothing else."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.stores import KEY, PEPPER, reading_code, seal
from toolbox.storage.codes import make_key, parse_key
from toolbox.storage.sealing import BrokenSealError, Part, Seal, seal_for

PLAIN = b'{"note": "Rustig beginnen."}'
PLACE_OF_THE_FIRST_RELEASE = "18efcd301ce73019af8cff4f8f14d17001e87c54ca5f39ba2cfd3f8c9fb4857f"


class LooseSeal(Seal):
    """A seal as it must not be: what it seals is bound to nothing."""

    def _bound(self, part: Part, revision: int) -> bytes:
        return b""


def opened(locked: bytes, by: Seal, *, part: Part = "plan", revision: int = 7) -> bytes:
    return by.open(locked, part=part, revision=revision)


def locked(plain: bytes = PLAIN) -> bytes:
    return seal().close(plain, part="plan", revision=7)


@given(st.binary(max_size=5000), st.sampled_from(["head", "plan", "canary"]), st.integers(0, 2**63))
def test_what_was_sealed_opens_again(plain: bytes, part: Part, revision: int) -> None:
    sealed = seal().close(plain, part=part, revision=revision)

    assert seal().open(sealed, part=part, revision=revision) == plain


def test_the_place_of_a_plan_is_that_of_the_first_release() -> None:
    assert seal().place.hex() == PLACE_OF_THE_FIRST_RELEASE


def test_any_bit_that_flipped_is_noticed() -> None:
    whole = locked(b"a plan")

    for bit in range(8 * len(whole)):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(BrokenSealError):
            opened(bytes(flipped), seal())


@given(st.binary(max_size=2000))
def test_any_bytes_are_refused(anything: bytes) -> None:
    with pytest.raises(BrokenSealError):
        opened(anything, seal())
    with pytest.raises(BrokenSealError):
        opened(b"\x01" + anything, seal())


@given(st.integers(0, 1100))
def test_any_piece_of_it_is_refused(length: int) -> None:
    whole = locked()

    if length < len(whole):
        with pytest.raises(BrokenSealError):
            opened(whole[:length], seal())


ELSEWHERE: dict[str, Callable[[bytes], bytes]] = {
    "another revision": lambda sealed: opened(sealed, seal(), revision=8),
    "another part": lambda sealed: opened(sealed, seal(), part="head"),
    "another key": lambda sealed: opened(sealed, seal_for(make_key(), PEPPER)),
    "another pepper": lambda sealed: opened(sealed, seal(pepper=bytes(32))),
    "another place": lambda sealed: opened(sealed, Seal(bytes(32), seal()._cipher)),  # noqa: SLF001 - forged
}


@pytest.mark.parametrize("where", ELSEWHERE)
def test_what_was_put_elsewhere_does_not_open(where: str) -> None:
    with pytest.raises(BrokenSealError):
        ELSEWHERE[where](locked())


def test_a_seal_that_binds_nothing_is_found_out() -> None:
    loose = LooseSeal(seal().place, seal()._cipher)  # noqa: SLF001 - the twin has the same key

    sealed = loose.close(PLAIN, part="plan", revision=7)

    assert loose.open(sealed, part="head", revision=8) == PLAIN


def test_the_same_is_never_sealed_the_same() -> None:
    assert len({locked() for _ in range(100)}) == 100


@pytest.mark.parametrize("plain", [b"", b"x", b"x" * 10_000, bytes(range(256)) * 3])
def test_the_length_tells_little(plain: bytes) -> None:
    assert len(locked(plain)) == 1 + 12 + 1024 + 16


def test_an_edit_key_and_its_read_key_have_one_seal() -> None:
    assert seal(reading_code()).place == seal().place
    assert opened(locked(), seal(reading_code())) == PLAIN


def test_the_place_of_a_plan_does_not_tell_its_key() -> None:
    place = seal().place

    assert len(place) == 32
    assert bytes.fromhex(KEY) not in place
    assert parse_key(KEY).for_reading().secret not in place
    assert place not in {seal("f" * 32).place, seal(pepper=bytes(32)).place}


def test_a_seal_does_not_show_its_key() -> None:
    assert repr(seal()) == f"Seal(place={seal().place!r})"
