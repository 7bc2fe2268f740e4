"""Find the Chromium that the browser tests use, or say with which command to get one."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A machine without a network must not see Chromium look for one.
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
REMEDY = (
    "The browser tests need Chromium. Install it with\n"
    "    sudo apt-get install chromium\n"
    "or name the Chrome or Chromium you have: CHROMIUM=/where/it/is make test"
)


class ChromiumMissingError(Exception):
    """No Chromium on this machine; the message holds the one command that helps."""


def find_chromium() -> str:
    """Return the path of $CHROMIUM or of the first Chromium on the PATH."""
    named = os.environ.get("CHROMIUM")
    for name in (named,) if named else NAMES:
        if path := shutil.which(name):
            return path
    raise ChromiumMissingError(REMEDY)


def main(*, install: bool) -> int:
    """Print where Chromium is; when asked and allowed, install Debian's package first."""
    try:
        path = find_chromium()
    except ChromiumMissingError as error:
        if not (install and may_install()):
            print(error, file=sys.stderr)
            return 1
        return install_chromium()
    print(f"Chromium: {path}")
    return 0


def may_install() -> bool:
    """Say whether we are root on a Debian-like machine that has no Chromium of its own choice."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return is_root and shutil.which("apt-get") is not None and "CHROMIUM" not in os.environ


def install_chromium() -> int:
    """Install Debian's package, then look again."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "chromium"]
    for command in (["apt-get", "update", "--quiet"], install):
        outcome = subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, check=False)
        if outcome.returncode != 0:
            print(f"{' '.join(command)} failed.\n{REMEDY}", file=sys.stderr)
            return outcome.returncode
    return main(install=False)


if __name__ == "__main__":
    sys.exit(main(install="--install" in sys.argv))
