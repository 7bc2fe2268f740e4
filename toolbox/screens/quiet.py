"""Quiet: what the log may hold: kinds and places of mistakes, never a text, code or address of a visitor.

Streamlit writes the text of every exception, and a bare uvicorn writes every address that is asked for; an
exception of ours can carry a note, and an address a choice. Every line of every library passes here.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from toolbox.settings import ROOT

LINES = 300  # a minute
LONGEST = 500  # characters of a line; with its head a minute stays far below 1 MB
MINUTE = 60.0

# Ours speak of ids alone. These write their sentences as templates: what they fill in is left out.
_OURS = "toolbox"
_TEMPLATES = ("streamlit", "uvicorn.error", "websockets")
_VISITS = "uvicorn.access"
_NOBODY = -1  # below every level, so that no handler writes the line
_FILLED_IN = re.compile(r"%(?:\(\w+\))?[-#0 +]*[\d.*]*[a-zA-Z]")

Make = Callable[..., logging.LogRecord]


@dataclass(slots=True)
class Purse:
    """How many lines may still be written in this minute."""

    most: int = LINES
    clock: Callable[[], float] = time.monotonic
    began: float = 0.0
    spent: int = 0

    def pays(self) -> bool:
        """Say whether one more line may be written."""
        now = self.clock()
        if self.spent == 0 or now - self.began >= MINUTE:
            self.began, self.spent = now, 0
        self.spent += 1
        return self.spent <= self.most


def keep_quiet(*, make: Make = logging.LogRecord, purse: Purse | None = None) -> None:
    """From now on let every line of the log, also of loggers that are made later, be a quiet one."""
    paying = purse or Purse()

    def quiet(*given: object, **named: object) -> logging.LogRecord:
        record = make(*given, **named)
        _hush(record)
        if record.levelno != _NOBODY and not paying.pays():
            record.levelno = _NOBODY
        return record

    logging.setLogRecordFactory(quiet)
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False  # a line that cannot be written would be shown whole
    sys.excepthook = _at_the_end
    threading.excepthook = _in_a_thread
    sys.unraisablehook = _unheard


def what_of(error: BaseException) -> str:
    """An exception as the log may hold it: its kind and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {_short(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return f"kind={type(error).__name__}{where}"


def _hush(record: logging.LogRecord) -> None:
    if record.name == _VISITS:
        record.levelno = _NOBODY
        return
    said = record.getMessage() if record.name.split(".")[0] == _OURS else _template(record)
    error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
    told = f"{said} {what_of(error)}" if error else said
    record.msg, record.args = told[:LONGEST], ()
    record.exc_info = record.exc_text = record.stack_info = None


def _template(record: logging.LogRecord) -> str:
    """The sentence without what was filled in; of an unknown library only where it was said."""
    where = f"{_short(record.pathname)}:{record.lineno}"
    if isinstance(record.msg, BaseException):
        return f"{where} {what_of(record.msg)}"
    if not isinstance(record.msg, str) or not record.name.startswith(_TEMPLATES):
        return where
    return f"{where} {_FILLED_IN.sub('…', record.msg)}"


def _short(file: str) -> str:
    """A file as its place in our tree, or as its last two names."""
    path = Path(file)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else "/".join(path.parts[-2:])


def _at_the_end(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        logging.getLogger(_OURS).critical("the program ended %s", what_of(error))


def _in_a_thread(given: threading.ExceptHookArgs) -> None:
    told = what_of(given.exc_value) if given.exc_value else given.exc_type.__name__
    logging.getLogger(_OURS).error("a thread ended %s", told)


def _unheard(given: sys.UnraisableHookArgs) -> None:
    told = what_of(given.exc_value) if given.exc_value else given.exc_type.__name__
    logging.getLogger(_OURS).error("an object ended %s", told)
