"""Kept file: one value beside what Python compiled, under the mark of all that it was made of."""

from __future__ import annotations

import copyreg
import hashlib
import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

T = TypeVar("T")
_DIGEST = hashlib.sha256


class KeptFile:
    """A file for one value; another mark is another file, so what is old is never taken."""

    def __init__(self, name: str, mark: str) -> None:
        """Take what the value is called, and what stands for all that it was made of."""
        self._name = name
        self._place = Path(cache_from_source(__file__)).with_name(f"{name}-{mark}.pickle")

    def taken(self, kind: type[T]) -> T | None:
        """What is kept, if it is whole."""
        with suppress(OSError):
            kept = self._place.read_bytes()
            size = _DIGEST().digest_size
            if kept[:size] == _DIGEST(kept[size:]).digest():
                found = pickle.loads(kept[size:])  # noqa: S301 - trusted as compiled code is, see decision 15
                return found if isinstance(found, kind) else None
        return None

    def keep(self, value: object) -> None:
        """Write it beside, then in its place; what is older goes. Not where Python may write nothing."""
        if sys.dont_write_bytecode:
            return
        content = _pickled(value)
        with suppress(OSError):  # as Python does when its compiled files cannot be written
            self._place.parent.mkdir(parents=True, exist_ok=True)
            beside = self._place.with_suffix(f".{os.getpid()}")
            beside.write_bytes(_DIGEST(content).digest() + content)
            beside.replace(self._place)
            for older in set(self._place.parent.glob(f"{self._name}-*")) - {self._place}:
                older.unlink(missing_ok=True)


def _pickled(value: object) -> bytes:
    written = BytesIO()
    pickler = pickle.Pickler(written, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = copyreg.dispatch_table.copy()
    pickler.dispatch_table[MappingProxyType] = _read_only
    pickler.dump(value)
    return written.getvalue()


def _read_only(view: MappingProxyType[Any, Any]) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    return _view, (dict(view),)


def _view(of: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(of)
