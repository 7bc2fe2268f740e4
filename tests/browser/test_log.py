"""The log of a real server: mistakes are told by kind and place; no words, no key, no address."""

import json
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

import pytest

from tests.browser.serving import ROOT, Server
from tests.finishing import finished
from tests.load.tab import RunFailedError, operation, tab_at
from toolbox.storage.codes import parse_key

pytestmark = pytest.mark.browser
WORDS = "Naima-komt-FAIL"
KEY = "c0ffee" * 5 + "42"
CODE = parse_key(KEY).code()


def _log_after_mistakes(folder: Path, **settings: str) -> str:
    """Have a run, a thread, a library and a paper fail with the words in them; what was written."""
    server = Server(folder, app=ROOT / "tests/browser/failing_app.py", settings=settings)
    server.start()
    try:
        finished(_write(server.url))
        asked = urllib.request.Request(  # noqa: S310 - our own server
            f"{server.url}/papers/run-sheet?over={WORDS}", data=json.dumps({"key": KEY}).encode()
        )
        with pytest.raises(HTTPError, match="500"):
            urllib.request.urlopen(asked, timeout=30)  # noqa: S310
    finally:
        server.stop()
    return server.log()


async def _write(url: str) -> None:
    addition = operation("add-step", method="tea-welcome")
    async with tab_at(url, query=f"s=plan&over={WORDS}", key=KEY) as tab:
        await tab.send([addition])
        with pytest.raises(RunFailedError):
            await tab.send([operation("write-note", step=addition["id"], text=WORDS)])


def test_no_words_key_or_address_stand_in_the_log(tmp_path: Path) -> None:
    log = _log_after_mistakes(tmp_path)

    assert "kind=ValueError at tests/browser/failing_app.py" in log
    assert "a thread ended" in log
    assert "paper failed reference=" in log
    assert not [one for one in (WORDS, KEY, CODE, "127.0.0.1:") if one in log]


@pytest.mark.matrix
def test_a_log_that_is_not_kept_quiet_is_found_out(tmp_path: Path) -> None:
    log = _log_after_mistakes(tmp_path, TALKATIVE="1")

    assert WORDS in log
    assert CODE in log
