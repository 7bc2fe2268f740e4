"""Fronted: Caddy before the app, as deploy/ has it: TLS, HTTP/2 and compressed answers."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from socket import create_connection
from time import monotonic, sleep

from tests.bench.serving import PATIENCE, App, ServerEndedError
from tests.browser.serving import free_port

# A certificate of its own, that nobody's machine needs to trust: the browser is told to accept it.
_SITE = """{{
	admin off
	skip_install_trust
	auto_https disable_redirects
}}
https://localhost:{port} {{
	tls internal
	encode zstd gzip
	reverse_proxy 127.0.0.1:{app}
}}
"""


@contextmanager
def fronted(app: App, folder: Path) -> Iterator[int]:
    """Start Caddy before an app; the port where it answers. Caddy comes from the machine."""
    port = free_port()
    file = folder / "Caddyfile"
    file.write_text(_SITE.format(port=port, app=app.port), "utf-8")
    with (folder / "caddy.log").open("wb") as log:
        caddy = subprocess.Popen(
            ["caddy", "run", "--adapter", "caddyfile", "--config", str(file)],
            stdout=log,
            stderr=log,
            env={"HOME": str(folder), "PATH": "/usr/bin:/usr/local/bin"},
        )
    try:
        _wait(port, folder)
        yield port
    finally:
        caddy.terminate()
        caddy.wait()


def _wait(port: int, folder: Path) -> None:
    until = monotonic() + PATIENCE
    while monotonic() < until:
        with suppress(OSError), closing(create_connection(("127.0.0.1", port), timeout=1)):
            return
        sleep(0.1)
    raise ServerEndedError((folder / "caddy.log").read_text("utf-8"))
