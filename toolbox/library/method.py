"""Method: a way to work with a group, with steps and minutes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from toolbox.languages.wording import Words
from toolbox.library.vocabulary import Id
from toolbox.values import Content

Minutes = Annotated[int, Field(ge=0, le=240)]
Level = Annotated[int, Field(ge=1, le=3)]
All = Literal["all"]


class MinuteRange(Content):
    """How long a method takes, in minutes, in steps of five."""

    min: Annotated[int, Field(ge=5, le=240, multiple_of=5)]
    normal: Annotated[int, Field(ge=5, le=240, multiple_of=5)]
    max: Annotated[int, Field(ge=5, le=240, multiple_of=5)]


class GroupRange(Content):
    """For how many people a method works."""

    min: Annotated[int, Field(ge=1, le=200)]
    max: Annotated[int, Field(ge=1, le=200)]


class Difficulty(Content):
    """How much practice it takes: 1 easy, 3 much."""

    leader: Level
    participants: Level


class Material(Content):
    """How many of a thing: `count` for each person, small group, or once for the group."""

    count: Annotated[int, Field(ge=1, le=100)]
    per: Literal["person", "small-group", "group"]


class MethodFacts(Content):
    """The facts of a method; they stand once, in the Dutch file."""

    language: Literal["nl"]
    revision: Annotated[int, Field(ge=1)]
    phase: Id
    minutes: MinuteRange
    group: GroupRange
    form: Literal["whole-circle", "pairs", "small-groups", "movement"]
    intensity: Annotated[int, Field(ge=1, le=5)]
    energy: Literal["calm", "steady", "active"]
    literacy: Literal["none", "low", "medium"]
    interpretation: Literal["high", "medium", "low"]
    leaders: Annotated[int, Field(ge=1, le=2)]
    difficulty: Difficulty
    themes: All | tuple[Id, ...]
    communities: All | tuple[Id, ...]
    settings: All | tuple[Id, ...]
    mechanisms: tuple[Id, ...]
    purposes: tuple[Literal["skills", "safety", "solidarity"], ...]
    ground: Literal["sharing", "difference", "neither"]
    content: Literal["story", "opinion", "information", "none"]
    speakers: Literal["all", "pairs", "one"]
    talk_share: Annotated[float, Field(ge=0, le=1, strict=False)]
    disclosure_risk: Literal["low", "some", "high"]
    sources: tuple[str, ...]
    evidence: Literal["seen", "partly-seen", "practice"]
    review: Literal["not-reviewed", "reviewed"]
    materials: tuple[Material, ...]


class Translation(Content):
    """The front matter of a translation: its language and the revision that it follows."""

    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
    follows: Annotated[int, Field(ge=1)]


class Instruction(Content):
    """One step: what to do, the exact words to say, and how many minutes it takes."""

    text: Words
    say: tuple[Words, ...] = ()
    minutes: Minutes | None = None


class Trouble(Content):
    """What can go wrong, and what to do then."""

    what: Words
    remedy: Words


class Thing(Content):
    """Something to bring, with a cheap alternative."""

    name: Words
    instead: Words | None = None


class Variations(Content):
    """How to do it otherwise."""

    shorter: Words
    longer: Words
    large_group: Words
    interpreter: Words


WordsById = Annotated[Mapping[str, Words], AfterValidator(lambda words: MappingProxyType(dict(words)))]


class MethodWords(Content):
    """All words of a method in one language. Minutes of steps stand in the Dutch words alone."""

    language: str
    title: Words
    summary: Words
    goal: Words
    in_short: Annotated[tuple[Words, ...], Field(min_length=1, max_length=2)]
    suits: Annotated[tuple[Words, ...], Field(min_length=1)]
    suits_less: Annotated[tuple[Words, ...], Field(min_length=1)]
    things: tuple[Thing, ...] = ()
    preparation: Annotated[tuple[Words, ...], Field(min_length=1)]
    steps: Annotated[tuple[Instruction, ...], Field(min_length=2)]
    question: Words
    questions: WordsById
    goes_wrong: Annotated[tuple[Trouble, ...], Field(min_length=2)]
    stop_when: Annotated[tuple[Words, ...], Field(min_length=1)]
    safe: Words
    variations: Variations
    communities: WordsById
    why: Words
    origin: Words


class Method(Content):
    """A method: its facts, and its words in every language that has them."""

    id: Id
    facts: MethodFacts
    words: Annotated[Mapping[str, MethodWords], AfterValidator(lambda words: MappingProxyType(dict(words)))]

    def words_in(self, code: str) -> MethodWords:
        """The words in a language, or the Dutch ones; they know which."""
        return self.words.get(code) or self.words["nl"]

    def suits_theme(self, theme: str, *, sensitivity: str) -> bool:
        """Say whether the method suits a theme; «all» leaves out the themes of high sensitivity."""
        if self.facts.themes == "all":
            return sensitivity != "high"
        return theme in self.facts.themes

    def has_note_for(self, community: str) -> bool:
        """Say whether there is something concrete to say for a community."""
        return community in self.words["nl"].communities
