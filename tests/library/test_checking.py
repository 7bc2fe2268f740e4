from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.making import a_library, texts_in
from tests.making_methods import a_method, a_tip
from tests.making_terms import a_mechanism, a_vocabulary
from toolbox.languages.texts import Texts
from toolbox.languages.wording import Plural
from toolbox.library.checking import check
from toolbox.library.library import Library, Vocabulary, by_id
from toolbox.library.method import GroupRange, Instruction, Method, MinuteRange
from toolbox.library.refusals import Lines, told
from toolbox.values import changed

FILE = "methods/five-fingers.md"


def in_all_forms(words: str) -> Plural:
    return Plural(zero=words, one=words, two=words, few=words, many=words, other=words)


def with_methods(*methods: Method) -> Library:
    return replace(a_library(), methods=by_id(methods), plans={}, series={})


def problems_of(library: Library, lines: Mapping[str, Lines] | None = None) -> list[str]:
    return [str(problem) for problem in told(check(library), lines or {})]


def with_facts(**facts: Any) -> Method:  # noqa: ANN401 - the fields of any model
    """Make a method in which some facts are different."""
    method = a_method("five-fingers", things=("Kaartjes",))
    return changed(method, facts=changed(method.facts, **facts))


def with_words(code: str = "nl", **fields: Any) -> Method:  # noqa: ANN401 - the fields of any model
    """Make a method in which some words of a language are different."""
    method = a_method("five-fingers", things=("Kaartjes",))
    return changed(method, words={**method.words, code: changed(method.words[code], **fields)})


def with_tip(**facts: Any) -> Library:  # noqa: ANN401 - the fields of any model
    tip = a_tip("begin-in-pairs")
    return replace(
        a_library(),
        methods={},
        plans={},
        series={},
        tips=by_id([changed(tip, facts=changed(tip.facts, **facts))]),
    )


def with_vocabulary(vocabulary: Vocabulary) -> Library:
    return replace(a_library(), methods={}, plans={}, series={}, vocabulary=vocabulary)


def test_sound_content_has_no_problems() -> None:
    assert problems_of(with_methods(a_method("tea-welcome"), a_method("five-fingers"))) == []


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"phase": "aquaintance"}, "phase: “aquaintance” is not known.  Did you mean “acquaintance”?"),
        ({"themes": ("upbrining",)}, "themes: “upbrining” is not known.  Did you mean “upbringing”?"),
        ({"communities": ("x",)}, "communities: “x” is not known.  Look in the folder vocabulary."),
        ({"settings": ("mosk",)}, "settings: “mosk” is not known.  Did you mean “mosque”?"),
        ({"mechanisms": ("larger",)}, "mechanisms: “larger” is not known.  Did you mean “larger-we”?"),
        ({"sources": ("S07",)}, "sources: “S07” is not known.  Did you mean “S06”?"),
        ({"group": GroupRange(min=9, max=3)}, "group: 3 is smaller than the smallest (9).  Swap them?"),
        (
            {"minutes": MinuteRange(min=15, normal=10, max=15)},
            "minutes: min, normal and max do not rise.  Swap them.",
        ),
        (
            {"minutes": MinuteRange(min=5, normal=15, max=15)},
            "the steps take 10 minutes, not 15.  Make them equal.",
        ),
        ({"materials": ()}, "materials and things differ in number.  Give each thing a {count, per}."),
    ],
    ids=str,
)
def test_facts_that_do_not_fit_are_told(facts: dict[str, Any], problem: str) -> None:
    assert problems_of(with_methods(with_facts(**facts))) == [f"{FILE}:1  {problem}"]


@pytest.mark.parametrize(
    ("facts", "problem"),
    [
        ({"mechanisms": ("larger",)}, "mechanisms: “larger” is not known.  Did you mean “larger-we”?"),
        ({"themes": ("upbrining",)}, "themes: “upbrining” is not known.  Did you mean “upbringing”?"),
        (
            {"framings": ("human-right",)},
            "framings: “human-right” is not known.  Did you mean “human-rights”?",
        ),
        ({"communities": ("x",)}, "communities: “x” is not known.  Look in the folder vocabulary."),
        ({"phases": ("close",)}, "phases: “close” is not known.  Did you mean “closing”?"),
        ({"sources": ("S07",)}, "sources: “S07” is not known.  Did you mean “S06”?"),
    ],
    ids=str,
)
def test_facts_of_a_tip_that_do_not_fit_are_told(facts: dict[str, Any], problem: str) -> None:
    assert problems_of(with_tip(**facts))[0] == f"tips/begin-in-pairs.md:1  {problem}"


def test_a_note_of_a_tip_for_an_unknown_community_is_told() -> None:
    tip = a_tip("begin-in-pairs")
    wrong = changed(tip.words["en"], communities={"refugee": "Let people choose."})
    library = replace(
        a_library(),
        methods={},
        plans={},
        series={},
        tips=by_id([changed(tip, words={**tip.words, "en": wrong})]),
    )

    assert problems_of(library) == [
        "tips/begin-in-pairs.en.md:1  communities: “refugee” is not known.  Did you mean “refugees”?"
    ]


def test_a_missing_translation_is_told() -> None:
    assert problems_of(a_library()) == [
        "methods/dilemma-cards.md:1  the page in “en” is missing.  Add dilemma-cards.en.md."
    ]


def test_a_step_without_minutes_is_told() -> None:
    steps = (Instruction(text="Begin.", say=("Welkom.",)), Instruction(text="Bedank.", minutes=10))

    assert problems_of(with_methods(with_words(steps=steps))) == [
        f"{FILE}:1  a step has no minutes.  Write them as “1. [5] …”."
    ]


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ({"in_short": ("One.",)}, "in short: 1 here, 2 in Dutch."),
        ({"things": ()}, "things: 0 here, 1 in Dutch."),
        ({"steps": (Instruction(text="a", say=("b",)),) * 3}, "steps: 3 here, 2 in Dutch."),
        ({"steps": (Instruction(text="a"),) * 2}, "words to say: 0, 0 here, 1, 0 in Dutch."),
        ({"communities": {"refugees": "x"}}, "community notes: refugees here, none in Dutch."),
    ],
    ids=str,
)
def test_a_translation_of_another_shape_is_told(words: dict[str, Any], problem: str) -> None:
    (first, *_) = problems_of(with_methods(with_words("en", **words)))

    assert first == f"methods/five-fingers.en.md:1  {problem}  Translate each one."


def test_a_question_for_an_unknown_value_is_told() -> None:
    questions = {"human-rights": "a?", "neighbourly-love": "b?", "hospitalty": "c?"}

    problems = problems_of(with_methods(with_words("en", questions=questions)))

    expected = "questions: “hospitalty” is not known.  Did you mean “hospitality”?"
    assert f"methods/five-fingers.en.md:1  {expected}" in problems


def test_a_missing_question_for_a_main_value_is_told() -> None:
    problems = problems_of(with_methods(with_words("en", questions={"human-rights": "a?"})))

    assert (
        "methods/five-fingers.en.md:1  there is no question for “neighbourly-love”.  Write one." in problems
    )


def test_a_question_that_is_asked_twice_is_told() -> None:
    same = with_words(question="VIJF vingers gemeen – love?")
    other = changed(a_method("tea-welcome"), words=same.words)

    assert problems_of(with_methods(same))[0].startswith(
        f"{FILE}:1  “Vijf vingers gemeen – love?” also stands in five-fingers."
    )
    assert any(
        problem.startswith(
            "methods/tea-welcome.md:1  “VIJF vingers gemeen – love?” also stands in five-fingers."
        )
        for problem in problems_of(with_methods(same, other))
    )


def test_a_phase_without_its_group_is_told() -> None:
    groups = {name: group for name, group in a_vocabulary().phase_groups.items() if name != "3"}

    problems = problems_of(with_vocabulary(replace(a_vocabulary(), phase_groups=groups)))

    assert problems == ["vocabulary/phases.yaml:1  group: “3” is not known.  Look in the folder vocabulary."]


def test_a_mechanism_with_an_unknown_source_is_told() -> None:
    mechanism = changed(a_mechanism("larger-we"), sources=("S06", "S60"))

    problems = problems_of(with_vocabulary(replace(a_vocabulary(), mechanisms=by_id([mechanism]))))

    assert problems == ["vocabulary/mechanisms.yaml:1  sources: “S60” is not known.  Did you mean “S06”?"]


def test_a_problem_stands_on_the_line_of_its_part() -> None:
    method = with_words("nl", communities={"refugee": "x"})
    lines: dict[str, Lines] = {FILE: {("communities",): 15, ("words", "communities"): 90}}
    deeper: dict[str, Lines] = {FILE: {("words", "communities", "refugee"): 92}}

    assert problems_of(with_methods(method), lines)[0].startswith(f"{FILE}:90  communities: “refugee”")
    assert problems_of(with_methods(method), deeper)[0].startswith(f"{FILE}:92  communities: “refugee”")


def arabic(**find: Any) -> Library:  # noqa: ANN401 - the fields of any model
    """Make a library in which some texts of a screen in Arabic are different."""
    texts = a_library().texts
    wrong = changed(texts["ar"], find=changed(texts["ar"].find, **find))
    return replace(a_library(), methods={}, plans={}, series={}, texts={**texts, "ar": wrong})


@pytest.mark.parametrize(
    ("find", "problem"),
    [
        ({"remove": "أزل {choise}"}, "find.remove: the places differ from Dutch.  There: {choice}."),
        ({"remove": "أزل"}, "find.remove: the places differ from Dutch.  There: {choice}."),
        ({"lead": "{count}"}, "find.lead: the places differ from Dutch.  There: none."),
        (
            {"count": in_all_forms("{count} {totl}")},
            "find.count: the places differ from Dutch.  There: {count}, {total}.",
        ),
    ],
    ids=str,
)
def test_a_text_with_other_places_than_dutch_is_told(find: dict[str, Any], problem: str) -> None:
    assert problems_of(arabic(**find)) == [f"languages/ar.yaml:1  {problem}"]


def test_a_form_for_one_may_say_its_number_in_words() -> None:
    assert problems_of(arabic(option_count=changed(in_all_forms("{count} طرق"), one="طريقة واحدة"))) == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"forms": {"pairs": "x"}}, "method.forms.whole-circle is missing.  Translate it."),
        ({"difficulties": ("x", "y")}, "method.difficulties.2 is missing.  Translate it."),
    ],
    ids=str,
)
def test_a_label_or_line_that_dutch_has_is_told_to_be_missing(fields: dict[str, Any], problem: str) -> None:
    texts = texts_in("ar", "العربية", "rtl")
    wrong: Texts = changed(texts, method=changed(texts.method, **fields))

    problems = problems_of(
        replace(
            a_library(), methods={}, plans={}, series={}, texts={"nl": a_library().texts["nl"], "ar": wrong}
        )
    )

    assert problems[0] == f"languages/ar.yaml:1  {problem}"
