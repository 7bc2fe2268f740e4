import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from toolbox.screens.quiet import LINES, LONGEST, MINUTE, Purse, keep_quiet, what_of

WORDS = "Naima-0123456789abcdef"


@pytest.fixture
def quiet() -> Iterator[None]:
    """Keep this process quiet for one test; everything global is put back."""
    make, hooks = logging.getLogRecordFactory(), (sys.excepthook, threading.excepthook, sys.unraisablehook)
    raising = logging.raiseExceptions
    keep_quiet()
    yield
    logging.captureWarnings(capture=False)
    logging.setLogRecordFactory(make)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logging.raiseExceptions = raising


def _fail() -> None:
    raise ValueError(WORDS)


FAILS = f"kind=ValueError at tests/screens/test_quiet.py:{_fail.__code__.co_firstlineno + 1}"


def _speak(name: str) -> None:
    """Say the secret in every way in which a library can."""
    log = logging.getLogger(name)
    log.error("written at %s by %d", WORDS, 1)
    log.error("%(who)s wrote", {"who": WORDS})
    log.error(ValueError(WORDS))
    try:
        _fail()
    except ValueError:
        log.exception("failed")
    log.error("the stack", stack_info=True)


LIBRARIES = (
    "streamlit.error_util",
    "uvicorn.error",
    "uvicorn.access",
    "websockets.server",
    "asyncio",
    "root",
)


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("library", LIBRARIES)
def test_no_library_writes_what_it_fills_in(caplog: pytest.LogCaptureFixture, library: str) -> None:
    _speak(library)

    assert WORDS not in caplog.text


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_log_that_is_not_kept_quiet_is_found_out(caplog: pytest.LogCaptureFixture, library: str) -> None:
    _speak(library)

    assert WORDS in caplog.text


@pytest.mark.usefixtures("quiet")
def test_a_mistake_is_told_by_its_kind_and_place(caplog: pytest.LogCaptureFixture) -> None:
    _speak("streamlit.error_util")

    assert f"failed {FAILS}" in caplog.text
    assert "written at … by …" in caplog.text


@pytest.mark.usefixtures("quiet")
def test_what_we_write_ourselves_is_written_whole(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("toolbox").error("screen failed reference=%s", "a1b2c3")
    logging.getLogger("toolbox.storage").error("x" * 2 * LONGEST)

    assert caplog.messages == ["screen failed reference=a1b2c3", "x" * LONGEST]


@pytest.mark.usefixtures("quiet")
def test_nobody_hears_of_visits(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    logging.getLogger("uvicorn.access").info('%s - "%s %s" %d', "127.0.0.1", "GET", "/?met=refugees", 200)

    assert caplog.records == []


@pytest.mark.usefixtures("quiet")
def test_a_thread_that_ends_tells_no_text(caplog: pytest.LogCaptureFixture) -> None:
    failing = threading.Thread(target=_fail)

    failing.start()
    failing.join()
    threading.excepthook(threading.ExceptHookArgs((ValueError, None, None, None)))
    sys.excepthook(ValueError, ValueError(WORDS), None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert f"a thread ended {FAILS}" in caplog.text
    assert "the program ended kind=ValueError" in caplog.text
    assert WORDS not in caplog.text


class Ending:
    """An object that fails when nobody needs it any more."""

    def __del__(self) -> None:
        _fail()


@pytest.mark.usefixtures("quiet")
def test_an_object_that_ends_tells_no_text(caplog: pytest.LogCaptureFixture) -> None:
    ending = [Ending()]

    ending.clear()

    assert "an object ended kind=ValueError" in caplog.text
    assert WORDS not in caplog.text


def test_fault_24_a_minute_has_a_limit_and_the_next_minute_begins_anew() -> None:
    now = [100.0]
    purse = Purse(clock=lambda: now[0])

    first = sum(purse.pays() for _ in range(2 * LINES))
    now[0] += MINUTE
    second = sum(purse.pays() for _ in range(2 * LINES))

    assert (first, second) == (LINES, LINES)
    assert LINES * (LONGEST + 200) < 1_000_000


@pytest.mark.usefixtures("quiet")
def test_fault_24_a_line_too_many_is_written_by_nobody(caplog: pytest.LogCaptureFixture) -> None:
    keep_quiet(purse=Purse(most=2))

    for number in range(5):
        logging.getLogger("toolbox").error("line %d", number)

    assert caplog.messages == ["line 0", "line 1"]


@pytest.mark.usefixtures("quiet")
def test_fault_24_a_log_without_limit_is_found_out(caplog: pytest.LogCaptureFixture) -> None:
    keep_quiet(purse=Purse(most=10 * LINES))

    for number in range(2 * LINES):
        logging.getLogger("toolbox").error("line %d", number)

    with pytest.raises(AssertionError):
        assert len(caplog.messages) <= LINES


def test_an_exception_that_was_never_raised_has_no_place() -> None:
    assert what_of(KeyError(WORDS)) == "kind=KeyError"
