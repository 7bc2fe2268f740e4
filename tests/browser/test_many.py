"""Many at once: nobody sees the words of another, and a stranger who sends rubbish harms nobody."""

import asyncio
import random
import time
import urllib.request
from collections.abc import Coroutine
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from tests.browser.serving import ROOT, Server
from tests.finishing import finished
from tests.load.tab import STREAM, operation, tab_at
from tests.load.working import Found, work
from toolbox.screens.guessing import MISSES, SHARED_MISSES
from toolbox.storage.codes import make_key

pytestmark = pytest.mark.browser
TABS = 6
SECONDS = 3.0
NO_PLAN = "Bij deze code hoort geen plan"
IDLE = 100  # sockets that say nothing
RUBBISH = 400  # messages
MINUTE_OF_LOG = 1_000_000  # bytes


def _at_work(server: Server, *others: Coroutine[None, None, None]) -> Found:
    found = Found()

    async def all_of_them() -> None:
        until = time.monotonic() + SECONDS
        tabs = (work(server.url, number, found, think=0.2, until=until) for number in range(TABS))
        await asyncio.gather(*tabs, *others)

    finished(all_of_them())
    return found


def test_everybody_sees_the_own_words_and_nobody_elses(server: Server) -> None:
    found = _at_work(server)

    assert len(found.answers) >= TABS
    assert (found.errors, found.foreign, found.missing) == ([], 0, 0)


@pytest.mark.matrix
def test_a_toolbox_that_forgets_whose_plan_it_is_is_found_out(tmp_path: Path) -> None:
    mixed = Server(tmp_path, app=ROOT / "tests/load/mixed_app.py")
    mixed.start()

    found = _at_work(mixed)
    mixed.stop()

    assert found.foreign > 0


def test_fault_24_a_stranger_with_rubbish_and_idle_sockets_harms_nobody(server: Server) -> None:
    before = len(server.log())
    found = _at_work(server, _stranger(server.url), _idler(server.url))

    finished(_one_change(server.url))
    with urllib.request.urlopen(f"{server.url}/healthz", timeout=10) as answer:  # noqa: S310 - our own server
        assert answer.read() == b"ok"
    assert (found.errors, found.foreign, found.missing) == ([], 0, 0)
    assert len(server.log()) - before < MINUTE_OF_LOG * SECONDS / 60


def test_fault_02_a_tab_that_was_closed_opens_the_plan_as_it_was_stored(server: Server) -> None:
    addition = operation("add-step", method="tea-welcome")

    async def close_and_open() -> str:
        async with tab_at(server.url) as tab:
            await tab.send([addition, operation("write-note", step=addition["id"], text="Kussens mee.")])
        async with tab_at(server.url, key=tab.key) as again:
            return again.text()

    assert "Kussens mee." in finished(close_and_open())


def test_fault_02_a_tab_that_does_not_take_its_key_is_found_out(server: Server) -> None:
    async def close_and_open() -> str:
        async with tab_at(server.url) as tab:
            await tab.send([operation("add-step", method="tea-welcome")])
        async with tab_at(server.url) as again:  # with a key of its own making
            return again.text()

    with pytest.raises(AssertionError):
        assert "Ontvangst met thee" in finished(close_and_open())


@pytest.mark.matrix
def test_fault_19_a_server_that_keeps_plans_in_its_memory_is_found_out(tmp_path: Path) -> None:
    forgetful = Server(tmp_path, app=ROOT / "tests/faults/forgetful_app.py")

    async def open_again(key: str) -> str:
        async with tab_at(forgetful.url, key=key) as again:
            return again.text()

    async def add() -> str:
        async with tab_at(forgetful.url) as tab:
            await tab.send([operation("add-step", method="tea-welcome")])
            assert "Ontvangst met thee" in tab.text()
        return tab.key

    forgetful.start()
    key = finished(add())
    forgetful.kill()
    forgetful.start()
    found = finished(open_again(key))
    forgetful.stop()

    with pytest.raises(AssertionError):
        assert "Ontvangst met thee" in found


@pytest.mark.matrix
def test_asvs_2_4_1_guesses_of_one_address_are_counted_over_its_sessions(own_server: Server) -> None:
    async def guess(address: str, times: int) -> str:
        async with tab_at(own_server.url, query="s=code", address=address) as tab:
            for _ in range(times):
                await tab.send([operation("open-code", code=make_key().code())])
            return tab.text()

    for _ in range(SHARED_MISSES // MISSES):
        assert NO_PLAN in finished(guess("203.0.113.7", MISSES))

    assert "Wacht tien minuten." in finished(guess("203.0.113.7", 1))
    assert NO_PLAN in finished(guess("203.0.113.8", 1))


async def _one_change(url: str) -> None:
    """What a stranger emptied must not have been needed by anybody."""
    async with tab_at(url) as tab:
        await tab.send([operation("add-step", method="tea-welcome")])
        assert "Ontvangst met thee" in tab.text()


async def _stranger(url: str) -> None:
    """Send rubbish until the server closes the door, then knock again."""
    sent, chance = 0, random.Random(5)  # noqa: S311 - the same rubbish every time
    while sent < RUBBISH:
        try:
            async with connect(_stream(url), subprotocols=[Subprotocol("streamlit")]) as wire:
                while sent < RUBBISH:
                    sent += 1
                    await wire.send(_rubbish(chance))
                    await asyncio.sleep(0.002)
        except WebSocketException:
            continue


async def _idler(url: str) -> None:
    """Open many sockets and say nothing."""
    opened = await asyncio.gather(
        *(
            connect(_stream(url), subprotocols=[Subprotocol("streamlit")], open_timeout=30)
            for _ in range(IDLE)
        )
    )
    await asyncio.sleep(SECONDS / 2)
    await asyncio.gather(*(one.close() for one in opened))


def _rubbish(chance: random.Random) -> bytes:
    kind = chance.randrange(5)
    if kind == 0:
        return chance.randbytes(chance.randrange(300))
    message = BackMsg()
    if kind == 1:
        message.clear_cache = True
    elif kind == 2:
        message.rerun_script.query_string = "s=" + "%" * chance.randrange(500)
        message.rerun_script.widget_states.widgets.add(id="$$ID-0-tab\0", json_value="{" * 200)
    elif kind == 3:
        message.file_urls_request.request_id = "x"
        message.file_urls_request.file_names.extend(["../../etc/passwd"] * 50)
    else:
        message.stop_script = True
    whole: bytes = message.SerializeToString()
    return whole[: chance.randrange(len(whole) + 1)] if chance.random() < 0.2 else whole


def _stream(url: str) -> str:
    return url.replace("http", "ws", 1) + STREAM
