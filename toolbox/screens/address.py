"""Address: which screen, which choices and which language the page is at. Never free text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal, get_args

from pydantic import Field

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.search import Length, Query
from toolbox.values import Value, changed

ScreenName = Literal["start", "find", "method", "tips", "plan", "safety", "page"]
SCREENS: tuple[ScreenName, ...] = get_args(ScreenName)
CARDS = 8  # shown at first, and added by «Laat er nog 8 zien»
MOST = 5000

# The names in the address are short and Dutch, because people see and share it.
_COMMUNITIES, _THEMES, _MINUTES, _FRAMING, _SPECIAL = "met", "over", "tijd", "waarde", "alleen"
NO_FRAMING = "geen"


class Address(Value):
    """A screen with choices."""

    screen: ScreenName = "start"
    id: str | None = None
    communities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    minutes: Length | None = None
    framing: str | None = None
    special: tuple[Literal["community", "framing"], ...] = ()
    shown: Annotated[int, Field(ge=CARDS, le=MOST)] = CARDS
    language: str = SOURCE_LANGUAGE

    def query(self) -> Query:
        """The choices, as the library searches for them."""
        return Query(
            communities=self.communities,
            themes=self.themes,
            minutes=self.minutes,
            framing=self.framing,
            special=self.special,
        )

    def at(self, screen: ScreenName, *, id: str | None = None) -> Address:  # noqa: A002 - the name in the address
        """The same choices on another screen."""
        return changed(self, screen=screen, id=id)

    def parameters(self) -> dict[str, str]:
        """Write the address as parameters; what has its default is left out."""
        given = {
            "s": self.screen if self.screen != "start" else "",
            "id": self.id or "",
            _COMMUNITIES: ",".join(self.communities),
            _THEMES: ",".join(self.themes),
            _MINUTES: self.minutes or "",
            _FRAMING: self.framing or "",
            _SPECIAL: ",".join(self.special),
            "meer": str(self.shown) if self.shown != CARDS else "",
            "taal": self.language if self.language != SOURCE_LANGUAGE else "",
        }
        return {name: value for name, value in given.items() if value}


def read_address(parameters: Mapping[str, str], library: Library) -> tuple[Address, bool]:
    """Read an address; what is not recognised is left out, and the second answer says whether it was."""
    terms = library.vocabulary
    screen = parameters.get("s", "start")
    known: dict[str, object] = {
        "screen": screen if screen in SCREENS else "start",
        "id": _one(parameters, "id", {**library.methods, **library.articles}),
        "communities": _some(parameters, _COMMUNITIES, terms.communities),
        "themes": _some(parameters, _THEMES, terms.themes),
        "minutes": _one(parameters, _MINUTES, {"15": 1, "30": 1, "more": 1}),
        "framing": _one(parameters, _FRAMING, terms.framings),
        "special": _some(parameters, _SPECIAL, {"community": 1, "framing": 1}),
        "shown": _shown(parameters.get("meer", "")),
        "language": _one(parameters, "taal", library.texts) or SOURCE_LANGUAGE,
    }
    address = Address.model_validate(known)
    return address, not set(_parts(parameters)) <= set(_parts(address.parameters()))


def toggled(address: Address, facet: str, option: str) -> Address:
    """Add a choice to a facet, or take it away."""
    name = {_COMMUNITIES: "communities", _THEMES: "themes", _SPECIAL: "special"}.get(facet)
    if name is None:
        return address
    chosen: tuple[str, ...] = getattr(address, name)
    left = tuple(one for one in chosen if one != option)
    return changed(address, **{name: left if option in chosen else (*chosen, option)}, shown=CARDS)


def with_choice(address: Address, facet: str, option: str | None) -> Address:
    """Choose one value of a facet, or none."""
    name = {_MINUTES: "minutes", _FRAMING: "framing"}.get(facet)
    return address if name is None else changed(address, **{name: option}, shown=CARDS)


def cleared(address: Address) -> Address:
    """Take away all choices but the value and the language."""
    return Address(screen=address.screen, id=address.id, framing=address.framing, language=address.language)


def _one(parameters: Mapping[str, str], name: str, known: Mapping[str, object]) -> str | None:
    value = parameters.get(name)
    return value if value in known else None


def _some(parameters: Mapping[str, str], name: str, known: Mapping[str, object]) -> tuple[str, ...]:
    values = parameters.get(name, "").split(",")
    return tuple(dict.fromkeys(value for value in values if value in known))


def _shown(value: str) -> int:
    return min(max(int(value), CARDS), MOST) if re.fullmatch("[0-9]{1,5}", value) else CARDS


def _parts(parameters: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, part) for name, value in parameters.items() for part in value.split(",") if part]
