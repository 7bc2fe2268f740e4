"""Tab key: the key that a tab holds; its form says what may be expected of the plan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import StringConstraints

from toolbox.storage.codes import CodeError, Key, parse_code

Form = Literal["new", "kept", "passing"]
NewKey = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
KeyText = Annotated[str, StringConstraints(pattern=r"^[0-9a-z-]{32,40}$")]

_PASSING = "z-"
_NEW = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class TabKey:
    """A key with its form.

    Under a `new` one a plan may begin. A `kept` one is a code, and a `passing` one leads to the memory of the
    server: there a plan must be, and when it is gone no empty one takes its place.
    """

    key: Key
    form: Form = "new"

    @property
    def text(self) -> str:
        """The key as a store reads it."""
        return self.key.code()

    def written(self) -> str:
        """The key as the tab keeps it."""
        if self.form == "kept":
            return self.key.code()
        return f"{_PASSING if self.form == 'passing' else ''}{self.key.secret.hex()}"


def new_key(text: str, form: Form = "new") -> TabKey:
    """The key that a tab made for a plan that begins or moves."""
    return TabKey(Key(bytes.fromhex(text)), form)


def read_tab_key(text: str | None) -> TabKey | None:
    """Read what a tab keeps; what is no key is none."""
    if text is None:
        return None
    if _NEW.fullmatch(bare := text.removeprefix(_PASSING)):
        return new_key(bare, "new" if bare == text else "passing")
    try:
        return TabKey(parse_code(text), "kept")
    except CodeError:
        return None
