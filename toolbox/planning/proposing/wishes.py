"""Wishes: what the answers ask of a plan, worked out once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import blake2s
from typing import Literal

from toolbox.library.library import Library
from toolbox.planning.plan import Meeting, Plan
from toolbox.planning.series import RISE, earlier, peak, used_elsewhere
from toolbox.values import changed

# What may give when nothing fits in full; never a rule that blocks printing.
Ease = Literal[
    "wider-theme",
    "circles",
    "sharing-only",
    "helped-reading",
    "any-community",
    "elsewhere",
    "two-interpreters",
    "used-before",
    "bare",
]

FREE = 10  # one minute in so many stays free
CIRCLE = 16  # people who can talk in one circle
ONE_LEADER = 12  # people whom one leader can see
MOST_LEADERS = 4
HOUR = 60
STRETCH, STRETCH_WITH_INTERPRETER = 75, 45  # minutes without a break
HOUSES_OF_WORSHIP = frozenset({"mosque", "church"})
FIRST_INTENSITY, HEAVIEST = 3, 5  # the heaviest in a first meeting, and in any
MIXED = "mixed"
NO_INTERPRETER = 100  # percent of talk time
ROUND = 5


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a plan may go: minutes in all and without a break, parts about the theme, working parts.

    A first meeting must leave room for a second, so it stays lighter than the rules ask; heavy methods come
    later (R04, R24). One leader alone never leads what is heavy (R11). A bare plan only opens and closes.
    """

    busy: int
    stretch: int
    content: int
    working: int
    leaders: int
    intensity: int
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the answers ask: whom and what the plan must suit, and how far it may go.

    `themes` is what the talk is about; `waiting` are themes of high sensitivity that come in a later meeting;
    `sensitive` says that the talk is about such a theme now. `settings` is how many settings there are, and
    `leaders` how many are needed. `used` are methods that the group does in another meeting of a series, and
    `peak` the highest intensity before this meeting. `eased` is what need not be met in full, because nothing
    meets it.
    """

    meeting: Meeting
    framing: str | None
    minutes: int
    themes: tuple[str, ...]
    waiting: tuple[str, ...]
    sensitive: bool
    leaders: int
    settings: int
    seed: bytes
    used: frozenset[str] = frozenset()
    peak: int = 0
    eased: frozenset[Ease] = frozenset()

    @property
    def busy(self) -> int:
        """The minutes that may be planned: one in ten stays free, rounded up to five."""
        return self.minutes - fives_up(self.minutes / FREE)

    @property
    def circles(self) -> int:
        """In how many circles the group talks."""
        return -(-self.meeting.people // CIRCLE)

    @property
    def has_interpreter(self) -> bool:
        """Say whether somebody interprets."""
        return self.meeting.interpreter != NO_INTERPRETER

    @property
    def limits(self) -> Limits:
        """How far the plan may go."""
        rests = self.has_interpreter and "two-interpreters" not in self.eased
        return Limits(
            busy=self.busy,
            stretch=STRETCH_WITH_INTERPRETER if rests else STRETCH,
            content=_most_content(self.minutes),
            working=max(3, self.minutes * 3 // (2 * HOUR)) if self.has_interpreter else self.minutes,
            leaders=self.leaders,
            intensity=self._heaviest,
            bare="bare" in self.eased,
        )

    @property
    def _heaviest(self) -> int:
        """A first meeting and one leader stay light; a series rises step by step."""
        if self.meeting.is_first or self.leaders == 1:
            return FIRST_INTENSITY
        return min(self.peak + RISE, HEAVIEST) if self.peak else HEAVIEST

    def lot(self, name: str) -> float:
        """A number from 0 to 1 that these answers always draw for a name."""
        return int.from_bytes(blake2s(name.encode(), key=self.seed, digest_size=2).digest()) / 2**16

    def easing(self, *eases: Ease) -> Wishes:
        """The same wishes, of which some may give."""
        return replace(self, eased=frozenset(eases))


def wishes_of(wanted: Plan, library: Library) -> Wishes:
    """Work out what a plan must hold; an answer that the library does not know is as no answer."""
    terms, first = library.vocabulary, wanted.meeting.is_first
    themes = [one for one in wanted.meeting.themes if one in terms.themes]
    high = [one for one in themes if terms.themes[one].sensitivity == "high"]
    meeting = changed(
        wanted.meeting,
        communities=tuple(one for one in wanted.meeting.communities if one in terms.communities),
        setting=wanted.meeting.setting if wanted.meeting.setting in terms.settings else None,
    )
    return Wishes(
        meeting=meeting,
        framing=wanted.framing if wanted.framing in terms.framings else None,
        minutes=wanted.minutes,
        themes=tuple(one for one in themes if not (first and one in high)),
        waiting=tuple(high) if first else (),
        sensitive=bool(high) and not first,
        leaders=_leaders(meeting),
        settings=len(terms.settings),
        seed=_digest(wanted.meeting.model_dump_json(), str(wanted.minutes)).encode(),
        used=used_elsewhere(wanted, library),
        peak=peak(earlier(wanted), library),
    )


def _leaders(meeting: Meeting) -> int:
    """How many leaders the group needs, also if fewer were named (R11)."""
    mixed = MIXED in meeting.communities or len(meeting.communities) > 1
    needs_two = meeting.people > ONE_LEADER or (mixed and meeting.is_first)
    circles = -(-meeting.people // CIRCLE)
    return max(meeting.leaders, 2 if needs_two else 1, min(circles, MOST_LEADERS))


def _most_content(minutes: int) -> int:
    """Parts about the theme: two in an hour, three in two hours, eight in a day (R10)."""
    if minutes < 3 * HOUR // 2:
        return 2
    return min(8, 3 + max(0, minutes - 2 * HOUR) // HOUR)


def step_id(wanted: Plan, place: int, method: str | None) -> str:
    """The id of a step: it belongs to these answers, to this place in the plan and to its method."""
    answers = wanted.model_dump_json(include={"start", "minutes", "framing", "meeting"})
    return _digest(answers, str(place), method or "")


def fives_up(minutes: float) -> int:
    """Round minutes up to five; ten times 1.1 is a hair more than eleven."""
    return int(-(-round(minutes, 3) // ROUND)) * ROUND


def _digest(*parts: str) -> str:
    return blake2s(" ".join(parts).encode(), digest_size=8).hexdigest()
