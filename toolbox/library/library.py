"""Library: all content, read once and frozen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from toolbox.languages.language import Language
from toolbox.languages.participants_texts import ParticipantsTexts
from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.article import Article
from toolbox.library.asked import AskedInLanguage
from toolbox.library.discretion import Discretion
from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.ready_plan import ReadyPlan, Series
from toolbox.library.reference import Entry, Organisation, SameWords, Scripture, SearchWords, Work
from toolbox.library.review import Review, Status, worst
from toolbox.library.safety import ReferralPoint, Safety
from toolbox.library.tip import Tip
from toolbox.library.vocabulary import (
    Community,
    Framing,
    Mechanism,
    Phase,
    PhaseGroup,
    Setting,
    Sides,
    Source,
    Theme,
)

T = TypeVar("T")
SOURCE_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms, in the order in which people see them, by id.

    What is asked of phases for every step of every plan is worked out once.
    """

    themes: Mapping[str, Theme]
    communities: Mapping[str, Community]
    framings: Mapping[str, Framing]
    settings: Mapping[str, Setting]
    phase_groups: Mapping[str, PhaseGroup]
    phases: Mapping[str, Phase]
    mechanisms: Mapping[str, Mechanism]
    phase_places: Mapping[str, int] = field(init=False)
    phases_in_meeting: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Look up where each phase stands, and which are inside a meeting."""
        places = {name: place for place, name in enumerate(self.phases)}
        inside = (name for name, phase in self.phases.items() if phase.takes_time)
        object.__setattr__(self, "phase_places", MappingProxyType(places))
        object.__setattr__(self, "phases_in_meeting", frozenset(inside))


@dataclass(frozen=True, slots=True)
class Library:
    """All that we know: methods, tips, moments, terms, help, and the texts of every language.

    `participants` are the papers for participants, in more languages than the screens have; `asked` the
    questions in languages without pages of methods; `statuses` those of each translated text, by its path.
    """

    methods: Mapping[str, Method]
    tips: Mapping[str, Tip]
    moments: Mapping[str, Moment]
    plans: Mapping[str, ReadyPlan]
    series: Mapping[str, Series]
    organisations: Mapping[str, Organisation]
    works: Mapping[str, Work]
    glossary: Mapping[str, Entry]
    scripture: Mapping[str, Scripture]
    search_words: Mapping[str, SearchWords]
    same_words: Mapping[str, SameWords]
    vocabulary: Vocabulary
    texts: Mapping[str, Texts]
    safety: Safety
    referral: tuple[ReferralPoint, ...]
    sources: Mapping[str, Source]
    articles: Mapping[str, Mapping[str, Article]]
    participants: Mapping[str, ParticipantsTexts]
    discretion: Discretion
    asked: Mapping[str, AskedInLanguage] = field(default_factory=lambda: MappingProxyType({}))
    reviews: Mapping[str, Mapping[str, Review]] = field(default_factory=lambda: MappingProxyType({}))
    statuses: Mapping[str, Mapping[str, Status]] = field(default_factory=lambda: MappingProxyType({}))

    def language(self, code: str) -> Language:
        """The language with a code, or Dutch."""
        spoken = self.texts.get(code) or self.participants.get(code) or self.texts[SOURCE_LANGUAGE]
        return spoken.spoken

    def title(self, content: Method | Tip | Moment, code: str) -> str:
        """What a method, tip or moment is called in the middle of a sentence in a language."""
        words = content.words_in(code)
        return Phrase(words.title, self.language(words.language)).inside(code)

    def status(self, code: str, *paths: str) -> Status:
        """The status of a translation under some paths, as «participants.help»; a source needs no review."""
        papers = self.participants.get(code)
        if papers is not None and papers.language.is_source:
            return "reviewed"
        known = self.statuses.get(code)
        if known is None:
            return "not-reviewed"
        return worst(status for path, status in known.items() if path.startswith(paths))

    def say(self, sides: Sides, code: str) -> Phrase:
        """Words in a language, or the Dutch ones; they know which."""
        chosen = code if code in sides else SOURCE_LANGUAGE
        return Phrase(sides[chosen], self.language(chosen))

    def filled(self, sides: Sides, code: str) -> Phrase:
        """A safety text with the help numbers in it."""
        known = {point.id: point.number or point.name for point in self.referral}
        phrase = self.say(sides, code)
        text = phrase.text
        for place, name in NUMBERS.items():
            number = known.get(name, name)
            # A number keeps its order in a right-to-left sentence only when it is isolated.
            shown = f"\u2066{number}\u2069" if phrase.language.direction == "rtl" else number
            text = text.replace("{" + place + "}", shown)
        return Phrase(text, phrase.language)

    def phase_group(self, method: Method) -> PhaseGroup:
        """What people see of the phase of a method."""
        return self.vocabulary.phase_groups[self.vocabulary.phases[method.facts.phase].group]

    def in_meeting(self, method: Method) -> bool:
        """Say whether a method takes meeting time; preparation and aftercare do not."""
        return method.facts.phase in self.vocabulary.phases_in_meeting

    def takes_time(self, method: Method | None) -> bool:
        """Say whether a step takes meeting time; a pause and an own part, which have no method, do."""
        return method is None or self.in_meeting(method)

    def phase_order(self, method: Method) -> int:
        """The place of a method's phase in a meeting."""
        return self.vocabulary.phase_places[method.facts.phase]

    def run_sheet_numbers(self) -> tuple[ReferralPoint, ...]:
        """The help numbers that stand on every run sheet."""
        return tuple(point for point in self.referral if point.on_paper)


# The places in safety texts, and the help number that fills each; numbers stand in referral.yaml only.
NUMBERS = {
    "emergency": "police-emergency",
    "veilig_thuis": "veilig-thuis",
    "suicide_prevention": "suicide-prevention-113",
}


def by_id(values: Iterable[T]) -> dict[str, T]:
    """Put values under their ids, in their order."""
    return {value.id: value for value in values}  # type: ignore[attr-defined]
