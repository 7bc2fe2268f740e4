"""Working: what one visitor does for some minutes, how long each answer took, and whose words came back."""

from __future__ import annotations

import asyncio
import random
import re
import time
from dataclasses import dataclass, field
from typing import Any

from websockets.exceptions import WebSocketException

from tests.load.tab import PATIENCE, RunFailedError, Tab, operation, tab_at

METHODS = ("tea-welcome", "group-agreements", "five-fingers", "listening-warm-up", "one-word-round")
WORDS = re.compile(r"echo-(\d+)-\d+")


@dataclass
class Found:
    """What all visitors together met."""

    first: list[float] = field(default_factory=list)  # ms
    answers: list[float] = field(default_factory=list)  # ms
    errors: list[str] = field(default_factory=list)
    received: int = 0  # bytes
    foreign: int = 0  # screens with words of another plan
    missing: int = 0  # screens without the own words, when all was stored
    again: int = 0  # parcels that the server did not confirm, and that went out again


async def work(url: str, number: int, found: Found, *, think: float, until: float) -> None:
    """Open a plan and change it until it is time to go."""
    try:
        async with asyncio.timeout(until - time.monotonic() + PATIENCE):
            began = time.perf_counter()
            async with tab_at(url) as tab:
                found.first.append(_since(began))
                await _changes(tab, number, found, think=think, until=until)
                found.received += tab.received
    except (RunFailedError, OSError, WebSocketException, TimeoutError, LookupError) as error:
        found.errors.append(f"{type(error).__name__}: {error}"[:120])


async def _changes(tab: Tab, number: int, found: Found, *, think: float, until: float) -> None:
    additions = [operation("add-step", method=method) for method in METHODS]
    await tab.send(additions)
    steps = [one["id"] for one in additions]  # a step has the id of what added it
    turn = 0
    while time.monotonic() < until:
        await asyncio.sleep(random.expovariate(1 / think))
        turn += 1
        words = f"echo-{number}-{turn}"
        changes = (
            operation("write-note", step=steps[0], text=words),
            operation("change-minutes", step=steps[turn % len(steps)], by=5 if turn % 2 else -5),
        )
        began = time.perf_counter()
        await _stored(tab, list(changes[: 2 - turn % 2]), found)
        found.answers.append(_since(began))
        seen = tab.text()
        found.missing += words not in seen
        found.foreign += any(int(one) != number for one in WORDS.findall(seen))


async def _stored(tab: Tab, waiting: list[dict[str, Any]], found: Found) -> None:
    """Send until the server names all as stored, as the outbox of a page does."""
    while waiting:
        screen = await tab.send(waiting)
        waiting = [one for one in waiting if one["id"] not in screen["state"]["done"]]
        found.again += bool(waiting)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000
