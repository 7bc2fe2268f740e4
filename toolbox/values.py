"""Value: the base of all models that cross an edge, and the one way to change one."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

V = TypeVar("V", bound="Value")


class Value(BaseModel):
    """A read-only, strictly validated value; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class Content(Value):
    """What stands in our own files; its checker is made when one is read, for most starts read none."""

    model_config = ConfigDict(defer_build=True)


def changed(value: V, **fields: Any) -> V:  # noqa: ANN401 - the fields of any model
    """Return a validated copy of a value in which some fields are different.

    `model_copy(update=…)` checks nothing, so a plan of minus five minutes would pass.
    """
    known = type(value).model_fields  # beside them a value keeps what it worked out once
    return type(value)(**{name: found for name, found in vars(value).items() if name in known} | fields)
