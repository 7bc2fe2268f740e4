"""What we install is exactly known: pinned, hashed, from no particular place, and each with a reason."""

import re

import pytest

from tests.house.sources import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")
LISTS = ("requirements.txt", "requirements-dev.txt")
PINNED = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")

    assert "://" not in text
    assert "/" not in text
    assert not re.search(r"^\s*-(?!-hash=)", text, re.MULTILINE)


@pytest.mark.parametrize("name", LOCKS)
def test_everything_in_a_lock_has_a_hash(name: str) -> None:
    unhashed = [entry for entry in entries(name) if "--hash=sha256:" not in entry]

    assert entries(name)
    assert not unhashed


@pytest.mark.parametrize("name", LISTS)
def test_every_requirement_is_pinned_and_has_a_reason(name: str) -> None:
    lines = [line for line in wanted(name) if not re.fullmatch(rf"{PINNED.pattern} +# \S.+", line)]

    assert not lines


def test_the_last_requirement_is_the_toolbox_itself() -> None:
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()

    assert lines[-1] == "-e ."


def test_the_locks_hold_the_versions_of_the_lists() -> None:
    assert pins(wanted("requirements.txt")) <= pins(entries("requirements.lock"))
    assert pins(wanted("requirements-dev.txt")) <= pins(entries("requirements-dev.lock"))
    assert pins(entries("requirements.lock")) <= pins(entries("requirements-dev.lock"))


def test_every_installed_package_has_its_licence_on_the_list() -> None:
    listed = (ROOT / "THIRD-PARTY.md").read_text("utf-8").lower()

    unlisted = {name for name, _ in pins(entries("requirements.lock")) if f"| {name} |" not in listed}

    assert not unlisted


def entries(name: str) -> list[str]:
    """Return one text per locked package, its hashes included."""
    return (ROOT / name).read_text("utf-8").replace("\\\n", " ").splitlines()


def wanted(name: str) -> list[str]:
    """Return the lines that name a package."""
    lines = (ROOT / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-"))]


def pins(lines: list[str]) -> set[tuple[str, str]]:
    """Return name and version of each package, the name as registries compare it."""
    found = (PINNED.match(line) for line in lines)
    return {(re.sub(r"[-_.]+", "-", pin["name"]).lower(), pin["version"]) for pin in found if pin}
