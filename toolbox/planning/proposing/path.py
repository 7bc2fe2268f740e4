"""Path: the parts of a meeting that stand so far, with what the rules need to know of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolbox.library.method import Method
from toolbox.planning.proposing.slots import AGREEMENTS, CARD, CONTENT, ROUNDS
from toolbox.planning.proposing.wishes import Limits

HEAVY = 4  # the intensity from which feelings are likely to surface
SMALL_FORMS = frozenset({"pairs", "small-groups"})


@dataclass(frozen=True, slots=True)
class Place:
    """A method in a slot, or a break (then the id is empty), with the minutes that it may take.

    The facts are copied flat: the search looks at them thousands of times.
    """

    id: str
    slot: str
    least: int
    wish: int
    most: int
    score: float = 0.0
    intensity: int = 0
    phase: str = ""
    form: str = ""
    energy: str = ""
    ground: str = "neither"
    content: str = "none"
    speakers: str = ""
    leaders: int = 1

    @property
    def is_pause(self) -> bool:
        """Say whether this is a break."""
        return not self.id

    @property
    def is_content(self) -> bool:
        """Say whether this is about the theme."""
        return self.phase in CONTENT

    @property
    def is_talk(self) -> bool:
        """Say whether this is the heart of the meeting, which may grow."""
        return self.is_content or self.slot in {"share", "respond"}

    @property
    def is_working(self) -> bool:
        """Say whether an interpreter works hard here."""
        return bool(self.phase) and self.phase not in ROUNDS

    @property
    def is_last_round(self) -> bool:
        """Say whether this closes the meeting with a round."""
        return self.phase == "closing" and self.id != CARD


@dataclass(frozen=True, slots=True)
class Path:
    """What stands so far; an empty path is the start of a meeting."""

    limits: Limits
    places: tuple[Place, ...] = ()
    used: frozenset[str] = frozenset()
    score: float = 0.0
    minutes: int = 0
    stretch: int = 0
    blocks: int = 0
    last: Place | None = None
    agreed: bool = False
    spoken: bool = False
    shared: bool = False
    told: bool = False
    talked: bool = False
    informed: bool = False
    small: bool = False
    heavy: int = 0
    heaviest: int = 0
    contents: int = 0
    workings: int = 0
    same_energy: int = 0

    @property
    def after_pause(self) -> bool:
        """Say whether a break was just before."""
        return bool(self.places) and self.places[-1].is_pause

    def with_pause(self, pause: Place) -> Path:
        """The path with a break at its end."""
        places, minutes = (*self.places, pause), self.minutes + pause.least
        return replace(self, places=places, minutes=minutes, stretch=0)

    def with_place(self, place: Place, *, score: float = 0.0) -> Path:
        """The path with a method at its end."""
        last = self.last
        return Path(
            limits=self.limits,
            places=(*self.places, place),
            used=self.used | {place.id},
            score=self.score + score,
            minutes=self.minutes + place.least,
            stretch=self.stretch + place.least,
            blocks=self.blocks + 1,
            last=place,
            agreed=self.agreed or place.id == AGREEMENTS,
            spoken=self.spoken or place.speakers != "one",
            shared=self.shared or place.ground == "sharing",
            told=self.told or place.content == "story",
            talked=self.talked or (place.is_content and place.content in {"story", "opinion"}),
            informed=self.informed or (place.content == "information" and place.is_content),
            small=self.small or place.form in SMALL_FORMS,
            heavy=self.heavy + (place.intensity >= HEAVY),
            heaviest=self.heaviest + (place.intensity == HEAVY + 1),
            contents=self.contents + place.is_content,
            workings=self.workings + place.is_working,
            same_energy=self.same_energy + 1 if last and last.energy == place.energy else 1,
        )


def place_of(method: Method, *, slot: str, least: int, wish: int, most: int, score: float = 0.0) -> Place:
    """A method in a slot, with its facts at hand."""
    facts = method.facts
    return Place(
        id=method.id,
        slot=slot,
        least=least,
        wish=wish,
        most=most,
        score=score,
        intensity=facts.intensity,
        phase=facts.phase,
        form=facts.form,
        energy=facts.energy,
        ground=facts.ground,
        content=facts.content,
        speakers=facts.speakers,
        leaders=facts.leaders,
    )
