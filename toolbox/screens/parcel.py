"""Parcel: what the browser sent: the changes and wishes of a tab that the server has not confirmed."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError

from toolbox.library.library import Library
from toolbox.planning.operations import Operation
from toolbox.planning.plan import OperationId
from toolbox.screens.address import (
    CARDS,
    MOST,
    Address,
    answered,
    cleared,
    read_address,
    toggled,
    with_choice,
)
from toolbox.screens.tab_key import NewKey
from toolbox.values import Value, changed

Short = Annotated[str, StringConstraints(max_length=400)]
MOST_AT_ONCE = 200
Move = Literal["keep-plan", "renew-plan", "forget-plan", "close-plan", "copy-plan", "pass-plan"]


class Wish(Value):
    """Where a visitor wants to go, what to filter or to look for; `n` rises with every wish of a tab."""

    n: int
    go: dict[Short, Short] | None = None
    toggle: tuple[Short, Short] | None = None
    set: tuple[Short, Short | None] | None = None
    search: Annotated[str, StringConstraints(max_length=200)] | None = None
    look: Short | None = None
    answer: tuple[Short, Short | None] | None = None
    clear: bool = False
    more: bool = False

    def obey(self, address: Address, library: Library) -> Address:
        """Return the address that the visitor asks for; what is not recognised is left out."""
        try:
            wanted = self._wanted(address, library)
        except ValidationError:
            return address
        return read_address(wanted.parameters(), library)[0]

    def _wanted(self, address: Address, library: Library) -> Address:
        if self.go is not None:
            # The link may have been drawn before the last choice was answered: choices stay as they are now.
            there = read_address(self.go, library)[0]
            names = ("screen", "id", "language", "question", "products")
            return changed(address, **{name: getattr(there, name) for name in names})
        if self.clear:
            return cleared(address)
        if self.more:
            return changed(address, shown=min(address.shown + CARDS, MOST))
        return self._chosen(address)

    def _chosen(self, address: Address) -> Address:
        if self.toggle is not None:
            return toggled(address, *self.toggle)
        if self.set is not None:
            return with_choice(address, *self.set)
        if self.answer is not None:
            return answered(address, *self.answer)
        return address if self.search is None else changed(address, shown=CARDS)


class Keeping(Value):
    """What a visitor wants with the plan as a whole; `new` is the key that the tab chose for afterwards."""

    do: Move
    id: OperationId
    new: NewKey


class Opening(Value):
    """A code that somebody pasted or typed, or that came in a link."""

    do: Literal["open-code"]
    id: OperationId
    code: Annotated[str, StringConstraints(max_length=2000)]


Sent = Annotated[Operation | Keeping | Opening, Field(discriminator="do")]
SENT: TypeAdapter[Sent] = TypeAdapter(Sent)


class Parcel(Value):
    """Operations as they came (each is validated by itself) and wishes.

    `start` is the address at which the wishes were made: a run can be cut off halfway, and the parcel comes
    again; told from the same start, the wishes lead to the same place.
    """

    operations: Annotated[tuple[dict[str, Any], ...], Field(max_length=MOST_AT_ONCE)] = ()
    wishes: Annotated[tuple[Wish, ...], Field(max_length=MOST_AT_ONCE)] = ()
    start: Annotated[dict[Short, Short] | None, Field(alias="from")] = None

    def __bool__(self) -> bool:
        """Say whether there is anything in it."""
        return bool(self.operations or self.wishes)

    @property
    def heard(self) -> int | None:
        """The number of the last wish."""
        return max((wish.n for wish in self.wishes), default=None)


def read_parcel(sent: object) -> Parcel:
    """Read what the browser sent; what is not a parcel is an empty one."""
    try:
        return Parcel.model_validate_json(_as_json(sent))
    except (ValidationError, ValueError, TypeError, RecursionError):
        return Parcel()


def read_operation(raw: dict[str, Any]) -> Sent | None:
    """Read one operation; nothing when it is not one of ours."""
    try:
        return SENT.validate_json(_as_json(raw))
    except (ValidationError, ValueError, TypeError, RecursionError):
        return None


def _as_json(sent: object) -> bytes:
    """Half an emoji, as a paste can leave it, becomes a question mark and does not spoil the rest."""
    return json.dumps(sent, ensure_ascii=False).encode("utf-8", "replace")
