"""Address: which screen, which choices and which language the page is at. Never free text."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Annotated, Literal, get_args

from pydantic import Field

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.reference import Audience
from toolbox.library.search import (
    GROUPS,
    LENGTHS,
    PEOPLE,
    TENSIONS,
    Group,
    Length,
    People,
    Query,
    Special,
    Tension,
)
from toolbox.library.tip_search import AUDIENCES, STRENGTHS, TipQuery
from toolbox.library.vocabulary import Strength
from toolbox.planning.pack.choice import PRODUCTS, Product
from toolbox.values import Value, changed

ScreenName = Literal[
    "start",
    "find",
    "method",
    "tips",
    "tip",
    "mechanism",
    "ask",
    "ready",
    "ready-plan",
    "plan",
    "series",
    "hall",
    "paper",
    "code",
    "safety",
    "moment",
    "communities",
    "community",
    "reading",
    "words",
    "picked",
    "page",
]
SCREENS: tuple[ScreenName, ...] = get_args(ScreenName)
CARDS = 8  # shown at first, and added by «Laat er nog 8 zien»
MOST = 5000
MOST_PICKED = 40
QUESTIONS = 5  # of the wizard

# The names in the address are short and Dutch, because people see and share it.
MANY = {
    "met": "communities",
    "over": "themes",
    "alleen": "special",
    "waar": "settings",
    "wanneer": "groups",
    "spannend": "tensions",
    "voor": "audiences",
    "zeker": "strengths",
    "werking": "mechanisms",
    "kies": "picked",
    "bladen": "products",
}
ONE = {
    "tijd": "minutes",
    "mensen": "people",
    "waarde": "framing",
    "naast": "beside",
    "neutraal": "discreet",
}
PLAIN = "zonder"  # «Zonder lezen en schrijven»
READING = "lezen"
Discreet = Literal["ja", "nee"]


class Address(Value):
    """A screen with choices. `picked` are methods and tips to print, `products` the papers of a plan.

    `beside` and `discreet` say how participants read these papers: as the panel that prints them asks it.
    """

    screen: ScreenName = "start"
    id: str | None = None
    communities: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    minutes: Length | None = None
    settings: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    tensions: tuple[Tension, ...] = ()
    people: People | None = None
    plain: bool = False
    audiences: tuple[Audience, ...] = ()
    strengths: tuple[Strength, ...] = ()
    mechanisms: tuple[str, ...] = ()
    framing: str | None = None
    special: tuple[Special, ...] = ()
    picked: Annotated[tuple[str, ...], Field(max_length=MOST_PICKED)] = ()
    products: tuple[Product, ...] = ()
    beside: str | None = None
    discreet: Discreet | None = None
    shown: Annotated[int, Field(ge=CARDS, le=MOST)] = CARDS
    question: Annotated[int, Field(ge=1, le=QUESTIONS)] = 1
    language: str = SOURCE_LANGUAGE

    def query(self, *, words: tuple[str, ...] | None = None) -> Query:
        """The choices for methods; `words` are the ids that a search for words gave."""
        return Query(
            communities=self.communities,
            themes=self.themes,
            minutes=self.minutes,
            settings=self.settings,
            groups=self.groups,
            tensions=self.tensions,
            people=self.people,
            plain=self.plain,
            framing=self.framing,
            special=self.special,
            words=words,
        )

    def tip_query(self, *, words: tuple[str, ...] | None = None) -> TipQuery:
        """The choices for tips; that a method has a question for the value says nothing of tips."""
        return TipQuery(
            communities=self.communities,
            themes=self.themes,
            groups=self.groups,
            audiences=self.audiences,
            strengths=self.strengths,
            mechanisms=self.mechanisms,
            framing=self.framing,
            special=tuple(one for one in self.special if one != "framing"),
            words=words,
        )

    def at(self, screen: ScreenName, *, id: str | None = None) -> Address:  # noqa: A002 - the name in the address
        """The same choices on another screen."""
        question = self.question if screen == "ask" else 1
        papers = {"products": (), "beside": None, "discreet": None}
        return changed(self, screen=screen, id=id, shown=CARDS, question=question, **papers)

    @cached_property
    def elsewhere(self) -> Mapping[str, str]:
        """The parameters that stay on every other screen but the questions; a screen has many links."""
        return self.at("start").parameters()

    def parameters(self) -> dict[str, str]:
        """Write the address as parameters; what has its default is left out."""
        given = {
            "s": self.screen if self.screen != "start" else "",
            "id": self.id or "",
            **{name: ",".join(getattr(self, field)) for name, field in MANY.items()},
            **{name: getattr(self, field) or "" for name, field in ONE.items()},
            PLAIN: READING if self.plain else "",
            "meer": str(self.shown) if self.shown != CARDS else "",
            "vraag": str(self.question) if self.question > 1 else "",
            "taal": self.language if self.language != SOURCE_LANGUAGE else "",
        }
        return {name: value for name, value in given.items() if value}


def read_address(parameters: Mapping[str, str], library: Library) -> tuple[Address, bool]:
    """Read an address; what is not recognised is left out, and the second answer says whether it was."""
    known = _known(library)
    screen = parameters.get("s", "start")
    read: dict[str, object] = {
        "screen": screen if screen in SCREENS else "start",
        "id": _one(parameters, "id", _ids(library, screen)),
        **{field: _some(parameters, name, known[name]) for name, field in MANY.items()},
        **{field: _one(parameters, name, known[name]) for name, field in ONE.items()},
        "plain": parameters.get(PLAIN) == READING,
        "shown": _shown(parameters.get("meer", "")),
        "question": _question(parameters.get("vraag", "")),
        "language": _one(parameters, "taal", library.texts) or SOURCE_LANGUAGE,
    }
    address = Address.model_validate(read)
    spelled_out = {"taal": SOURCE_LANGUAGE, "vraag": "1", "meer": str(CARDS)}
    understood = {("s", address.screen), *spelled_out.items(), *_parts(address.parameters())}
    return address, not set(_parts(parameters)) <= understood


def _known(library: Library) -> Mapping[str, Collection[str]]:
    terms = library.vocabulary
    return {
        "met": [one.id for one in terms.communities.values() if one.alliance],
        "over": terms.themes,
        "alleen": get_args(Special),
        "waar": terms.settings,
        "werking": terms.mechanisms,
        "wanneer": GROUPS,
        "spannend": TENSIONS,
        "voor": AUDIENCES,
        "zeker": STRENGTHS,
        "kies": {**library.methods, **library.tips},
        "bladen": PRODUCTS,
        "tijd": LENGTHS,
        "mensen": PEOPLE,
        "waarde": terms.framings,
        "naast": library.participants,
        "neutraal": get_args(Discreet),
    }


def _ids(library: Library, screen: str) -> Collection[str]:
    """What a screen can show one of."""
    kinds: Mapping[str, Collection[str]] = {
        "method": library.methods,
        "tip": library.tips,
        "mechanism": library.vocabulary.mechanisms,
        "moment": library.moments,
        "community": library.vocabulary.communities,
        "ready-plan": library.plans,
        "page": library.articles,
    }
    return kinds.get(screen, ())


def toggled(address: Address, facet: str, option: str) -> Address:
    """Add a choice to a facet, or take it away."""
    if facet == PLAIN:
        return changed(address, plain=not address.plain, shown=CARDS)
    if facet not in MANY:
        return address
    name = MANY[facet]
    chosen: tuple[str, ...] = getattr(address, name)
    left = tuple(one for one in chosen if one != option)
    shown = address.shown if name == "picked" else CARDS
    return changed(address, **{name: left if option in chosen else (*chosen, option)}, shown=shown)


def with_choice(address: Address, facet: str, option: str | None) -> Address:
    """Choose one value of a facet, or none."""
    name = ONE.get(facet)
    return address if name is None else changed(address, **{name: option}, shown=CARDS)


def answered(address: Address, facet: str, option: str | None) -> Address:
    """Answer a question of the wizard and go to the next one; no option is «I do not know yet»."""
    now = address.question if address.screen == "ask" else 1  # the start asks the first question
    following = min(now + 1, QUESTIONS)
    asked = changed(address, screen="ask", id=None, question=following)
    if facet in ONE:
        return with_choice(asked, facet, option)
    return changed(asked, **{MANY[facet]: (option,) if option else ()}) if facet in MANY else address


def cleared(address: Address) -> Address:
    """Take away all choices but the value, the language and what was picked to print."""
    return Address(
        screen=address.screen,
        id=address.id,
        framing=address.framing,
        picked=address.picked,
        language=address.language,
    )


def _one(parameters: Mapping[str, str], name: str, known: Collection[str]) -> str | None:
    value = parameters.get(name)
    return value if value is not None and value in known else None


def _some(parameters: Mapping[str, str], name: str, known: Collection[str]) -> tuple[str, ...]:
    values = parameters.get(name, "").split(",")
    return tuple(dict.fromkeys(value for value in values if value in known))[:MOST_PICKED]


def _shown(value: str) -> int:
    return min(max(int(value), CARDS), MOST) if re.fullmatch("[0-9]{1,5}", value) else CARDS


def _question(value: str) -> int:
    return int(value) if value in {str(number) for number in range(1, QUESTIONS + 1)} else 1


def _parts(parameters: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(name, part) for name, value in parameters.items() for part in value.split(",") if part]
