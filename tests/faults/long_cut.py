"""A wire that is cut for as long as a tunnel or a break: `python -m tests.faults.long_cut 30` (seconds).

Above `disconnectedSessionTTL` of the settings the server has let the session go, and a new one must go on.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.doing import add, note, saved, to_plan
from tests.browser.find_chromium import OPTIONS, find_chromium
from tests.browser.serving import Server, Wire

PATIENCE = 60_000  # ms
TITLE = "Ontvangst met thee"
BEFORE, DURING = "Zet de stoelen ", "in een kring, en kussens op de grond."


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page said and did."""

    said: bool  # that there is no connection, and that it saves as soon as it can
    note: str
    longer: bool
    seconds: float  # from the mended wire until all was saved


def main(seconds: float) -> int:
    """Type, cut, type on, wait, mend, reload; say what was seen."""
    with TemporaryDirectory(prefix="toolbox-cut-") as name:
        server = Server(Path(name))
        server.start()
        wire = Wire(server.port)
        try:
            seen = _seen(wire, seconds)
        finally:
            wire.close()
            server.stop()
    whole = seen.note == BEFORE + DURING
    print(
        f"cut for {seconds:.0f} s: the page {'said so' if seen.said else 'SAID NOTHING'}; "
        f"{len(seen.note)} of {len(BEFORE + DURING)} letters and {int(seen.longer)} of 1 clicks are in the "
        f"plan after a reload; all was saved {seen.seconds:.1f} s after the wire was whole"
    )
    return int(not (seen.said and whole and seen.longer))


def _seen(wire: Wire, seconds: float) -> Seen:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(OPTIONS))
        page = browser.new_page()
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        page.goto(f"{wire.url}/?s=find")
        add(page, TITLE)
        to_plan(page)
        saved(page)
        note(page).type(BEFORE)

        wire.cut()
        note(page).type(DURING)
        page.get_by_role("button", name=f"5 minuten langer: {TITLE}").click()
        said = _says(page, "Geen verbinding. Wij bewaren zodra het weer kan.")
        page.wait_for_timeout(1000 * seconds)
        wire.mend()
        begun = time.monotonic()
        saved(page)
        took = time.monotonic() - begun

        page.reload()
        page.wait_for_selector("[data-step]")
        seen = Seen(said, note(page).input_value(), _says(page, "15 minuten en 75 extra"), took)
        browser.close()
        return seen


def _says(page: Page, words: str) -> bool:
    try:
        expect(page.get_by_text(words).first).to_be_visible()
    except AssertionError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
