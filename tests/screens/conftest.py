"""What the tests of the screens share: the real content, a store in memory, and visits to any address."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.screens.address import read_address
from toolbox.screens.desk import Desk, make_desk
from toolbox.screens.guessing import Guesses
from toolbox.screens.parcel import Parcel
from toolbox.screens.receiving import receive
from toolbox.screens.visit import Visit
from toolbox.settings import Settings
from toolbox.storage.memory import MemoryStore
from toolbox.values import changed

KEY = "0123456789abcdef" * 2
MakeVisit = Callable[..., Visit]


@pytest.fixture(scope="session")
def library() -> Library:
    """The real content, with a right-to-left language whose words are Dutch."""
    real = read_library(Settings().content)
    dutch = real.texts["nl"]
    facts = changed(dutch.language, code="ar", name="العربية", direction="rtl")
    return replace(real, texts=MappingProxyType({**real.texts, "ar": changed(dutch, language=facts)}))


@pytest.fixture(scope="session")
def first_desk(library: Library) -> Desk:
    """What finds things is built once: it takes a second and never changes."""
    return make_desk(library, MemoryStore(), ())


@pytest.fixture
def desk(first_desk: Desk) -> Desk:
    return replace(first_desk, store=MemoryStore(), passing=MemoryStore(), guesses=Guesses())


@pytest.fixture
def visit(desk: Desk) -> MakeVisit:
    """Visit an address after doing some operations: `visit(add("tea-welcome"), s="plan")`."""
    return _visits(desk)


@pytest.fixture
def reporting(desk: Desk) -> MakeVisit:
    """Visit a toolbox whose operator wants to hear of mistakes."""
    return _visits(replace(desk, report_to="fout@example.org"))


def _visits(desk: Desk) -> MakeVisit:
    def make(*operations: dict[str, Any], **parameters: str) -> Visit:
        return visit_with(desk, KEY, *operations, **parameters)

    return make


def visit_with(desk: Desk, key: str | None, *operations: dict[str, Any], **parameters: str) -> Visit:
    """Visit an address in a tab that has this key."""
    address, _ = read_address(parameters, desk.library)
    found = Visit(desk, address, key=key, visitor="somebody")
    receive(found, Parcel(operations=operations))
    return found


def untranslate(visit: Visit, name: str) -> None:
    """Leave a method in Dutch and English alone, as a method of a pack may be."""
    library, method = visit.library, visit.library.methods[name]
    words = {code: found for code, found in method.words.items() if code in ("nl", "en")}
    methods = MappingProxyType({**library.methods, name: changed(method, words=words)})
    visit.desk = replace(visit.desk, library=replace(library, methods=methods))


def add(method: str, number: int = 1) -> dict[str, Any]:
    """The operation that a card sends; `number` makes its id."""
    return {"do": "add-step", "method": method, "id": f"{number:016x}"}


def name(number: int) -> str:
    """The id of the step that `add(…, number)` made."""
    return f"{number:016x}"


def propose(number: int = 1, **answers: object) -> dict[str, Any]:
    """The operation of the last answer of the wizard: an evening in a mosque, or what `answers` say."""
    evening = {
        "communities": ["turkish-dutch"],
        "setting": "mosque",
        "themes": ["upbringing"],
        "framing": "neighbourly-love",
        "minutes": 90,
    }
    return {"do": "propose-plan", "id": name(number), **evening, **answers}


def step_of(visit: Visit, method: str) -> str:
    """The id of the first step with a method."""
    return next(step.id for step in visit.plan.steps if step.method == method)
