"""What tests are made of: a small real library in three languages, plans and steps."""

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from tests.making_methods import a_method, a_moment, a_tip
from tests.making_reference import a_ready_plan, a_series, a_work, an_entry, an_organisation
from tests.making_terms import a_referral_point, a_safety, a_vocabulary
from toolbox.languages.language import Direction, LanguageFacts
from toolbox.languages.participants_texts import ParticipantsTexts
from toolbox.languages.texts import Texts
from toolbox.languages.wording import forms_of
from toolbox.library.article import Article, Block
from toolbox.library.discretion import Discretion
from toolbox.library.library import Library, by_id
from toolbox.library.method import GroupRange
from toolbox.library.vocabulary import Source
from toolbox.planning.plan import Plan, Step
from toolbox.values import changed

CONTENT = Path(__file__).parents[1] / "content"
DUTCH_TEXTS = CONTENT / "languages/nl.yaml"
PAPERS = ("nl", "en", "ar")


def an_id(number: int) -> str:
    """Make an id as the browser makes it: sixteen hexadecimal digits."""
    return f"{number:016x}"


def a_step(number: int, *, method: str | None = "five-fingers", minutes: int = 10, note: str = "") -> Step:
    """Make a step; the number becomes its id."""
    return Step(id=an_id(number), method=method, minutes=minutes, note=note)


def a_plan(*steps: Step, minutes: int = 90, framing: str | None = None) -> Plan:
    """Make a plan that starts at 19.00."""
    return Plan(start=19 * 60, minutes=minutes, framing=framing, steps=steps)


@cache
def texts_in(code: str, name: str, direction: Direction = "ltr") -> Texts:
    """Give the Dutch texts as if they were those of another language, with the plural forms that it has."""
    plain = _in_all_forms(yaml.safe_load(DUTCH_TEXTS.read_text("utf-8")), forms_of(code))
    dutch = Texts.model_validate(plain, strict=False)
    facts = LanguageFacts(code=code, name=name, direction=direction, is_source=code in ("nl", "en"))
    return changed(dutch, language=facts)


def _in_all_forms(plain: Any, forms: frozenset[str]) -> Any:  # noqa: ANN401 - whatever YAML holds
    if not isinstance(plain, dict):
        return plain
    if set(plain) == {"one", "other"}:
        return {form: plain.get(form, plain["other"]) for form in forms}
    return {name: _in_all_forms(part, forms) for name, part in plain.items()}


@cache
def papers_in(code: str) -> ParticipantsTexts:
    """Give the real texts for participants in a language."""
    plain = yaml.safe_load((CONTENT / f"participants/{code}.yaml").read_text("utf-8"))
    return ParticipantsTexts.model_validate(plain, strict=False)


@cache
def the_discretion() -> Discretion:
    """Give the real list of words that participants do not see in discreet mode."""
    return Discretion.model_validate(
        yaml.safe_load((CONTENT / "discreet.yaml").read_text("utf-8")), strict=False
    )


@cache
def a_library() -> Library:
    """Make a small library: six methods over all phase groups; dilemma-cards has no translation."""
    methods = (
        a_method("team-briefing", phase="preparation", minutes=15, things=("Telefoon",)),
        a_method("tea-welcome", phase="welcome", minutes=10, things=("Thee", "Koekjes")),
        a_method("five-fingers", phase="acquaintance", minutes=10, notes=("refugees",), things=("thee",)),
        a_method("dilemma-cards", phase="deepening", minutes=35, themes=("domestic-violence",), leaders=2),
        a_method("one-word-round", phase="closing", minutes=5, group=GroupRange(min=3, max=12)),
        a_method("follow-up-call", phase="aftercare", minutes=20, communities=("refugees",)),
    )
    texts = (texts_in("nl", "Nederlands"), texts_in("en", "English"), texts_in("ar", "العربية", "rtl"))
    return Library(
        methods=MappingProxyType(by_id(methods)),
        tips=MappingProxyType({"begin-in-pairs": a_tip("begin-in-pairs")}),
        moments=MappingProxyType(
            {"nobody-speaks": a_moment("nobody-speaks"), "insult": a_moment("insult", urgent=True)}
        ),
        plans=MappingProxyType(by_id([a_ready_plan("first-evening")])),
        series=MappingProxyType(by_id([a_series("two-evenings", plan="first-evening")])),
        organisations=MappingProxyType(by_id([an_organisation("von")])),
        works=MappingProxyType(by_id([a_work("five-tips")])),
        glossary=MappingProxyType(by_id([an_entry("dialogue-leader")])),
        scripture=MappingProxyType({}),
        search_words=MappingProxyType({}),
        same_words=MappingProxyType({}),
        vocabulary=a_vocabulary(),
        texts=MappingProxyType({one.language.code: one for one in texts}),
        safety=a_safety(),
        referral=(a_referral_point("police-emergency", number="112"), a_referral_point("neighbours")),
        sources=MappingProxyType({"S06": Source(id="S06", text="Movisie (2019).", seen="excerpt")}),
        participants=MappingProxyType({code: papers_in(code) for code in PAPERS}),
        discretion=the_discretion(),
        articles=MappingProxyType(
            {"help": {"nl": Article("nl", "Uitleg", (Block("paragraph", ("Maak een plan.",)),))}}
        ),
    )
