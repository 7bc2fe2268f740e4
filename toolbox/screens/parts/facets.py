"""Facets: the choices that narrow a list, each with what it would give, and the chips of what was chosen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from toolbox.languages.wording import Plural
from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.library.vocabulary import Sides
from toolbox.screens.address import MANY, ONE, PLAIN, Address
from toolbox.screens.parcel import Wish
from toolbox.screens.visit import Visit

Body = dict[str, Any]
Option = tuple[str, str]  # its id and its label


@dataclass(slots=True)
class Facets:
    """Makes the facets of one list; `count` says what an option would give, `noun` says it in words."""

    visit: Visit
    count: Callable[[str, str], int]
    noun: Plural
    made: list[Body] = field(default_factory=list)
    chips: list[tuple[str, Body]] = field(
        default_factory=list
    )  # what was chosen, and the wish that takes it away

    def many(
        self,
        name: str,
        label: str,
        options: Iterable[Option],
        *,
        hint: str | None = None,
        extra: Option | None = None,
        more: bool = False,
    ) -> None:
        """Add a facet in which several options may be chosen; `more` puts it behind “Meer keuzes”."""
        facet = MANY[name]
        chosen = getattr(self.visit.address, facet)
        made = [
            self._option(facet, one, text, checked=one in chosen, wish={"toggle": [name, one]})
            for one, text in options
        ]
        self._add(
            facet, label, [*made, self.special(*extra)] if extra else made, kind="many", hint=hint, more=more
        )

    def one(
        self,
        name: str,
        label: str,
        options: Iterable[Option],
        *,
        any_label: str,
        any_count: int,
        more: bool = False,
    ) -> None:
        """Add a facet in which one option may be chosen, or none."""
        facet = ONE[name]
        chosen = getattr(self.visit.address, facet)
        made = [
            self._option(
                facet, one, text, checked=one == chosen, wish={"set": [name, one]}, away={"set": [name, None]}
            )
            for one, text in options
        ]
        anything = self._plain_option(
            "any", any_label, any_count, checked=chosen is None, wish={"set": [name, None]}
        )
        self._add(facet, label, [*made, anything], kind="one", hint=None, more=more)

    def plain(self, label: str, text: str) -> None:
        """Add the choice to do without reading and writing."""
        checked = self.visit.address.plain
        wish = {"toggle": [PLAIN, "lezen"]}
        self._add("plain", label, [self._option("plain", "yes", text, checked=checked, wish=wish)], more=True)

    def special(self, one: str, label: str) -> Body:
        """Make the option that only what is made for the chosen groups or value counts."""
        checked = one in self.visit.address.special
        return self._option("special", one, label, checked=checked, wish={"toggle": ["alleen", one]})

    def alone(self, name: str, label: str, option: Body) -> None:
        """Add a facet of one option."""
        self._add(name, label, [option])

    def _option(
        self,
        facet: str,
        one: str,
        label: str,
        *,
        checked: bool,
        wish: Body,
        away: Body | None = None,
    ) -> Body:
        count = self.count(facet, one)
        if checked:
            self.chips.append((label, away or wish))
        return {
            **self._plain_option(one, label, count, checked=checked, wish=wish),
            "off": _off(facet, count, checked),
        }

    def _plain_option(self, one: str, label: str, count: int, *, checked: bool, wish: Body) -> Body:
        words = self.noun.of(count, code=self.visit.code)
        return {
            "id": one,
            "label": label,
            "count": count,
            "countLabel": words,
            "checked": checked,
            "off": False,
            "wish": wish,
        }

    def _add(
        self,
        name: str,
        label: str,
        options: list[Body],
        *,
        kind: str = "many",
        hint: str | None = None,
        more: bool = False,
    ) -> None:
        self.made.append(
            {"id": name, "label": label, "hint": hint, "kind": kind, "options": options, "more": more}
        )


def _off(facet: str, count: int, checked: bool) -> bool:  # noqa: FBT001 - marks of one option
    """What would find nothing cannot be chosen; but what suits everyone suits each community."""
    return count == 0 and not checked and facet != "communities"


def label(visit: Visit, sides: Sides) -> str:
    """A word of the vocabulary in the language of the page."""
    return visit.library.say(sides, visit.code if visit.code in sides else SOURCE_LANGUAGE).text


def panel(facets: Facets, *, button: str, counted: str, close: str) -> Body:
    """The words round the choices; on a phone they are behind a button that says how many were made."""
    say, count = facets.visit.say, len(facets.chips)
    return {
        "heading": say.find.choose,
        "button": counted.format(count=count) if count else button,
        "close": close,
        "more": say.facets.more,
    }


def chips(visit: Visit, facets: Facets) -> Body:
    """What was chosen, as chips above the list, and the way to take all of it away."""
    say = visit.say.find
    made = [
        {"label": text, "name": say.remove.format(choice=text), "wish": wish} for text, wish in facets.chips
    ]
    return {
        "chosenLabel": say.chosen,
        "chips": made,
        "clear": {"label": say.clear, "wish": {"clear": True}} if made else None,
    }


def ways_out(facets: Facets, without: Plural, count: Callable[[Address], int]) -> list[Body]:
    """Which single choice to drop so that something is found again, and how much."""
    visit, ways = facets.visit, []
    for text, wish in facets.chips:
        there = Wish.model_validate_json(json.dumps({"n": 0, **wish})).obey(visit.address, visit.library)
        found = count(there)
        if found:
            ways.append({"label": without.of(found, code=visit.code, choice=text), "wish": wish})
    if visit.search:
        ways.append({"label": visit.say.search.clear, "wish": {"search": ""}})
    return [*ways, {"label": visit.say.find.clear, "wish": {"clear": True}}] if facets.chips else ways
