"""Methods and tips for tests, with words made from their titles."""

from collections.abc import Mapping
from typing import Any

from toolbox.library.method import (
    Difficulty,
    GroupRange,
    Instruction,
    Material,
    Method,
    MethodFacts,
    MethodWords,
    MinuteRange,
    Thing,
    Trouble,
    Variations,
)
from toolbox.library.moment import Moment, MomentFacts, MomentWords
from toolbox.library.tip import Tip, TipFacts, TipWords
from toolbox.values import changed

TITLES: Mapping[str, Mapping[str, str]] = {
    "team-briefing": {"nl": "Overleg vooraf", "en": "Briefing", "ar": "اجتماع الفريق"},
    "tea-welcome": {"nl": "Ontvangst met thee", "en": "Tea", "ar": "استقبال مع الشاي"},
    "five-fingers": {"nl": "Vijf vingers gemeen", "en": "Five fingers", "ar": "خمسة أصابع"},
    "dilemma-cards": {"nl": "Dilemmakaarten"},
    "one-word-round": {"nl": "Rondje één woord", "en": "One word", "ar": "كلمة واحدة"},
    "follow-up-call": {"nl": "Nabellen", "en": "Call", "ar": "مكالمة بعد اللقاء"},
}


# What a method is when a test says nothing else; without themes or communities it suits all.
PLAIN = MethodFacts(
    language="nl",
    revision=1,
    phase="acquaintance",
    minutes=MinuteRange(min=5, normal=10, max=20),
    group=GroupRange(min=6, max=24),
    form="whole-circle",
    intensity=1,
    energy="calm",
    literacy="none",
    interpretation="high",
    leaders=1,
    difficulty=Difficulty(leader=1, participants=1),
    themes="all",
    communities="all",
    settings="all",
    mechanisms=("larger-we",),
    purposes=(),
    ground="sharing",
    content="story",
    speakers="all",
    talk_share=0.5,
    disclosure_risk="low",
    sources=("S06",),
    evidence="practice",
    review="not-reviewed",
    materials=(),
)


def a_method(
    name: str,
    *,
    minutes: int = 10,
    notes: tuple[str, ...] = (),
    things: tuple[str, ...] = (),
    **facts: Any,  # noqa: ANN401 - the facts that a test wants to differ
) -> Method:
    """Make a method with words from its title, and notes for communities and things to bring."""
    known = changed(
        PLAIN,
        minutes=MinuteRange(min=5, normal=minutes, max=minutes + 10),
        materials=tuple(Material(count=1, per="group") for _ in things),
        **facts,
    )
    titles = TITLES.get(name, {"nl": name, "en": name})
    words = {code: method_words(code, titles[code], minutes, notes=notes, things=things) for code in titles}
    return Method(id=name, facts=known, words=words)


def method_words(
    code: str, title: str, minutes: int, *, notes: tuple[str, ...], things: tuple[str, ...]
) -> MethodWords:
    """Make the words of a method; no two methods ask the same."""
    return MethodWords(
        language=code,
        title=title,
        summary=f"{title}.",
        goal=f"{title}!",
        in_short=(f"{title} 1.", f"{title} 2."),
        suits=("Groep.",),
        suits_less=("Zaal.",),
        things=tuple(Thing(name=name) for name in things),
        preparation=("Kijk rond.",),
        steps=(
            Instruction(text="Begin.", say=("Welkom.",), minutes=minutes - 5),
            Instruction(text="Bedank.", minutes=5),
        ),
        question=f"{title}?",
        questions={"human-rights": f"{title} – human-rights?", "neighbourly-love": f"{title} – love?"},
        goes_wrong=(Trouble(what="Stil.", remedy="Wacht."), Trouble(what="Druk.", remedy="Adem.")),
        stop_when=("Iemand huilt.",),
        safe="Niemand hoeft iets.",
        variations=Variations(shorter="Een.", longer="Drie.", large_group="Rijen.", interpreter="Per taal."),
        communities={community: f"{title} – {community}." for community in notes},
        why="Omdat.",
        origin="Bekend.",
    )


def a_tip(name: str) -> Tip:
    """Make a tip in Dutch and English."""
    facts = TipFacts(
        language="nl",
        revision=1,
        mechanisms=("larger-we",),
        themes="all",
        framings="all",
        communities="all",
        phases=("acquaintance",),
        audience=("leader",),
        strength="moderate",
        sources=("S06",),
        review="not-reviewed",
    )
    return Tip(id=name, facts=facts, words={code: tip_words(code) for code in ("nl", "en")})


def tip_words(code: str) -> TipWords:
    """Make the words of a tip."""
    return TipWords(
        language=code,
        title="Begin in tweetallen",
        summary="Eerst met één ander.",
        why="Dan durft ook een stille deelnemer.",
        how=("Kies.", "Vraag.", "Wissel."),
        care=("Let op.",),
        when_not=("Zonder tolk.",),
        sure="Klein.",
        communities={"refugees": "Laat mensen zelf kiezen."},
    )


def a_moment(name: str, *, urgent: bool = False) -> Moment:
    """Make a difficult moment in Dutch and English."""
    facts = MomentFacts(
        language="nl",
        revision=1,
        urgent=urgent,
        mechanisms=("larger-we",),
        themes="all",
        help=("police-emergency",),
        strength="practice",
        sources=("S06",),
        review="not-reviewed",
    )
    return Moment(id=name, facts=facts, words={code: moment_words(code) for code in ("nl", "en")})


def moment_words(code: str) -> MomentWords:
    """Make the words of a difficult moment."""
    return MomentWords(
        language=code,
        title="Niemand zegt iets",
        summary="Wacht even.",
        notice=("Het blijft stil.",),
        first_minute=("Tel tot tien.", "Maak tweetallen."),
        say=("Praat eerst met je buur.",),
        better_not=("Wijs niemand aan.",),
        afterwards=("Praat na.",),
        why="Stilte is vaak nadenken.",
    )
