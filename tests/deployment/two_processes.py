"""Two processes with one PostgreSQL behind Caddy: one is killed, and everybody's plan goes on. `make two`.

Caddy comes from the machine (`apt-get install caddy`) and runs deploy/Caddyfile whole, with a certificate of
its own making. The browser and the look at the door come over TLS; the tabs without a browser come without.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPMessage
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil  # type: ignore[import-untyped]
from playwright.sync_api import expect, sync_playwright

from tests.browser.doing import add, saved, titles, to_plan
from tests.browser.find_chromium import OPTIONS, find_chromium
from tests.browser.serving import ROOT, Server, free_port
from tests.deployment.door import problems_at_the_door
from tests.load.tab import operation, tab_at
from tests.storage.postgres_server import PostgresServer

VISITORS = 8
PATIENCE = 60.0  # seconds
METHODS = ("tea-welcome", "group-agreements", "five-fingers")
TITLES = ["Ontvangst met thee", "Afspraken van de groep"]


@dataclass
class Site:
    """A proxy with two processes behind it."""

    url: str
    port: int  # with TLS
    log: Path
    first: Server
    second: Server

    def cookie(self) -> str:
        """The cookie that a new visitor gets."""
        with urllib.request.urlopen(f"{self.url}/", timeout=PATIENCE) as answer:  # noqa: S310 - our own proxy
            headers: HTTPMessage = answer.headers
        return next(iter(headers.get_all("set-cookie", []))).partition(";")[0]


def main() -> int:
    """Show it, and say what was seen."""
    if not shutil.which("caddy"):
        print("Caddy is not on this machine. On Debian: apt-get install caddy", file=sys.stderr)
        return 2
    with TemporaryDirectory(prefix="toolbox-two-") as name, _site(Path(name)) as site:
        visitors = {f"{number:032x}": site.cookie() for number in range(1, VISITORS + 1)}
        spread = Counter(visitors.values())
        print(f"{VISITORS} visitors over {len(spread)} processes: {sorted(spread.values())}")
        problems = problems_at_the_door(site.port, site.log)
        for problem in problems:
            print(problem)
        asyncio.run(_begin(site, visitors))
        _in_a_browser(site)
        gone = asyncio.run(_go_on(site, visitors))
        print(f"with one process gone, {VISITORS - gone} of {VISITORS} plans of tabs go on, {gone} lost")
    return int(len(spread) != 2 or gone > 0 or bool(problems))


@contextmanager
def _site(folder: Path) -> Iterator[Site]:
    with ExitStack() as stack:
        database = PostgresServer(folder / "database")
        stack.callback(database.stop)
        settings = {"TOOLBOX_DATABASE": database.url(), "TOOLBOX_PEPPER": str(folder / "pepper")}
        servers = []
        for name in ("first", "second"):
            (folder / name).mkdir()
            servers.append(Server(folder / name, settings=settings))
            servers[-1].start()
            stack.callback(servers[-1].stop)
        open_port, port = free_port(), free_port()
        stack.enter_context(_caddy(folder, (open_port, port), servers))
        yield Site(f"http://localhost:{open_port}", port, folder / "caddy.log", *servers)


@contextmanager
def _caddy(folder: Path, ports: tuple[int, int], servers: list[Server]) -> Iterator[None]:
    """Run our Caddyfile; all that is added keeps it away from port 80 and from what this machine trusts."""
    text = (ROOT / "deploy/Caddyfile").read_text("utf-8")
    file = folder / "Caddyfile"
    file.write_text(
        text.replace("admin off", "admin off\n\tauto_https disable_redirects\n\tskip_install_trust"), "utf-8"
    )
    settings = {
        "TOOLBOX_SITE": f"http://localhost:{ports[0]}, https://localhost:{ports[1]}",
        "TOOLBOX_APPS": " ".join(f"127.0.0.1:{server.port}" for server in servers),
        "HOME": str(folder),
        "PATH": os.environ["PATH"],
    }
    with (folder / "caddy.log").open("wb") as log:
        command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(file)]
        caddy = subprocess.Popen(command, stdout=log, stderr=log, env=settings)
    try:
        _wait_for(f"http://localhost:{ports[0]}/healthz")
        yield
    finally:
        caddy.terminate()
        caddy.wait()


def _wait_for(url: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with suppress(OSError), urllib.request.urlopen(url, timeout=5):  # noqa: S310 - our own proxy
            return
        time.sleep(0.2)
    raise TimeoutError(url)


async def _begin(site: Site, visitors: dict[str, str]) -> None:
    for key, cookie in visitors.items():
        async with tab_at(site.url, key=key, cookie=cookie) as tab:
            await tab.send([operation("add-step", method=METHODS[0])])


async def _go_on(site: Site, visitors: dict[str, str]) -> int:
    """Open every plan with the cookie of before, change it, and count those that do not have both changes."""
    gone = 0
    for key, cookie in visitors.items():
        async with tab_at(site.url, key=key, cookie=cookie) as tab:
            await tab.send([operation("add-step", method=METHODS[1])])
            gone += not all(title in tab.text() for title in TITLES)
    return gone


def _in_a_browser(site: Site) -> None:
    """Kill the process of a browser while it has a plan open, and see the page go on at the other one."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(OPTIONS))
        context = browser.new_context(ignore_https_errors=True)
        context.set_default_timeout(1000 * PATIENCE)
        expect.set_options(timeout=1000 * PATIENCE)
        page = context.new_page()
        page.goto(f"https://localhost:{site.port}/?s=find")
        add(page, TITLES[0])
        before = _process_of(site)
        before.kill()
        print("a browser has a plan open; its process is killed")
        add(page, TITLES[1])
        to_plan(page)
        saved(page)
        page.reload()
        expect(page.locator("[data-step] h3").nth(1)).to_be_visible()
        assert titles(page) == TITLES
        print("the page went on at the other process, and has what was done before and after")
        browser.close()


def _process_of(site: Site) -> Server:
    """The process that a page talks to: the one with more connections, as nobody else is there."""
    return max((site.first, site.second), key=_connections)


def _connections(server: Server) -> int:
    found = psutil.Process(server.process).net_connections(kind="tcp")
    return sum(one.status == psutil.CONN_ESTABLISHED for one in found)


if __name__ == "__main__":
    sys.exit(main())
