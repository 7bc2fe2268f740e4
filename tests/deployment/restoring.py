"""Back up while the toolbox runs, lose everything, restore, and open the plan by its code: `make restore`.

The commands are those of docs/operating.md; a test of the house would only read them.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.browser.serving import ROOT, Server
from tests.load.tab import operation, tab_at

BEFORE, AFTER = "tea-welcome", "five-fingers"
TITLES = ("Ontvangst met thee", "Vijf vingers gemeen")
LIVE = "/var/lib/toolbox/"


def main() -> int:
    """Do it, and say what was seen."""
    if not shutil.which("sqlite3"):
        print("sqlite3 is not on this machine. On Debian: apt-get install sqlite3", file=sys.stderr)
        return 2
    with TemporaryDirectory(prefix="toolbox-restore-") as name:
        folder = Path(name)
        server = Server(folder)
        server.start()
        try:
            return _restored(server, folder)
        finally:
            server.stop()


def _restored(server: Server, folder: Path) -> int:
    plans, copy = folder / "plans.sqlite3", folder / "copy.sqlite3"
    key = asyncio.run(_add(server.url, BEFORE))
    subprocess.run(_command(folder), shell=True, check=True)  # noqa: S602 - the line of our own page
    asyncio.run(_add(server.url, AFTER, key=key))
    whole = subprocess.run(
        ["sqlite3", copy, "PRAGMA integrity_check"], capture_output=True, text=True, check=True
    )
    print(
        f"the copy that was made while the toolbox ran is {whole.stdout.strip()}, {copy.stat().st_size} bytes"
    )

    server.kill()
    for end in ("", "-wal", "-shm"):
        plans.with_name(plans.name + end).unlink(missing_ok=True)
    copy.rename(plans)
    server.start()
    said = asyncio.run(_said(server.url, key))
    opened, later = (title in said for title in TITLES)
    print(
        f"restored: what was before the copy {'is there' if opened else 'IS LOST'}, what came later is gone"
    )

    server.stop()
    (folder / "pepper").write_text("0" * 64)
    refused = subprocess.run(
        [sys.executable, "-m", "streamlit", "run", str(server.app), "--server.port", str(server.port)],
        cwd=ROOT,
        env={"PATH": "/usr/bin", "HOME": str(folder), **server.settings},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    print(f"with another pepper the start ends with status {refused.returncode}: {_last(refused.stderr)}")
    return int(not opened or later or refused.returncode == 0)


def _command(folder: Path) -> str:
    """The line of docs/operating.md that makes a copy, for this folder and this user."""
    text = (ROOT / "docs/operating.md").read_text("utf-8")
    line = re.search(r'^sudo -u toolbox (sqlite3 .*"VACUUM INTO .*)$', text, re.MULTILINE)
    assert line, "docs/operating.md no longer says how to make a copy"
    return line[1].replace(LIVE, f"{folder}/")


async def _add(url: str, method: str, *, key: str | None = None) -> str:
    async with tab_at(url, key=key) as tab:
        await tab.send([operation("add-step", method=method)])
        return tab.key


async def _said(url: str, key: str) -> str:
    async with tab_at(url, key=key) as tab:
        return tab.text()


def _last(text: str) -> str:
    return text.strip().splitlines()[-1] if text.strip() else ""


if __name__ == "__main__":
    sys.exit(main())
