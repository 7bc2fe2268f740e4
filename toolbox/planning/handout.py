"""Handout: papers without a plan: a sheet for each method, one sheet of tips, and a list of tips."""

from __future__ import annotations

from collections.abc import Sequence

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.library.method import Method, MethodWords
from toolbox.library.tip import Tip
from toolbox.library.tip_search import STRENGTHS
from toolbox.planning.paper import Block, Fact, Heading, Listing, Paper
from toolbox.planning.questions import question


def methods_paper(methods: Sequence[Method], library: Library, texts: Texts, *, framing: str | None) -> Paper:
    """One sheet for each method: what it is for, what is needed, the steps with what to say."""
    blocks = methods_blocks(methods, library, texts, framing=framing)
    return _paper(library, texts, name="werkvormen", title=texts.picked.methods, blocks=blocks)


def methods_blocks(
    methods: Sequence[Method], library: Library, texts: Texts, *, framing: str | None
) -> list[Block]:
    """The sheets of methods behind each other; each but the first begins a page."""
    blocks: list[Block] = []
    for number, method in enumerate(methods):
        blocks.extend(_Sheet(method, library, texts, framing).blocks(first=number == 0))
    return blocks


def tips_paper(tips: Sequence[Tip], library: Library, texts: Texts) -> Paper:
    """All tips on one sheet, the surest first."""
    ordered = sorted(tips, key=lambda tip: STRENGTHS.index(tip.facts.strength))
    blocks: list[Block] = []
    for tip in ordered:
        words = tip.words_in(texts.language.code)
        language = library.language(words.language)
        sure = Phrase(f"{texts.tips.strengths[tip.facts.strength]}. {words.sure}", language)
        lines = tuple(Phrase(line, language) for line in words.how)
        blocks.append(Heading(Phrase(words.title, language)))
        blocks.append(Listing(Phrase(words.summary, language), lines, numbered=True))
        blocks.append(Listing(Phrase(texts.headings.tip_sure, texts.spoken), (sure,)))
    return _paper(library, texts, name="tips", title=texts.picked.tips, blocks=blocks)


def tips_list(tips: Sequence[Tip], library: Library, texts: Texts) -> Paper:
    """All tips in short, under how sure they are, the surest first: for a board to read together."""
    blocks: list[Block] = []
    for strength in STRENGTHS:
        here = [tip.words_in(texts.language.code) for tip in tips if tip.facts.strength == strength]
        lines = tuple(
            Phrase(f"{words.title}: {words.summary}", library.language(words.language)) for words in here
        )
        if lines:
            blocks.append(Listing(Phrase(texts.tips.strengths[strength], texts.spoken), lines))
    return _paper(library, texts, name="tips", title=texts.tips.heading, blocks=blocks)


def _paper(library: Library, texts: Texts, *, name: str, title: str, blocks: list[Block]) -> Paper:
    spoken = texts.spoken
    numbers = " · ".join(point.number or "" for point in library.run_sheet_numbers())
    return Paper(
        name=name,
        language=spoken,
        title=Phrase(title, spoken),
        subtitle=None,
        blanks=(),
        facts=(),
        blocks=tuple(blocks),
        made_with=Phrase(texts.sheet.made_with.format(numbers=numbers), spoken),
        page_count=Phrase(texts.sheet.page_count, spoken),
    )


class _Sheet:
    """Writes the sheet of one method."""

    def __init__(self, method: Method, library: Library, texts: Texts, framing: str | None) -> None:
        self.method = method
        self.library = library
        self.texts = texts
        self.framing = framing
        self.words: MethodWords = method.words_in(texts.language.code)

    def blocks(self, *, first: bool) -> list[Block]:
        words, heads = self.words, self.texts.headings
        listings = [
            self._listing(heads.preparation, *words.preparation),
            self._steps(),
            self._listing(heads.goes_wrong, *(f"{one.what} {one.remedy}" for one in words.goes_wrong)),
            self._listing(heads.stop_when, *words.stop_when),
            self._listing(heads.safe, words.safe),
        ]
        title = self._own(words.title)
        return [Heading(title, facts=self._facts(), new_page=not first, shares=True), *listings]

    def _facts(self) -> tuple[Fact, ...]:
        facts, say, sheet = self.method.facts, self.texts.method, self.texts.sheet
        least, most = facts.minutes.min, facts.minutes.max
        same = say.minutes_same.of(least, code=self.texts.language.code)
        minutes = same if least == most else say.minutes.format(min=least, max=most)
        people = say.people.format(min=facts.group.min, max=facts.group.max)
        heads, words = self.texts.headings, self.words
        asked = question(self.method, self.library, framing=self.framing, code=self.texts.language.code)
        things = " · ".join(self._thing(place) for place in range(len(words.things)))
        return (
            Fact(self._say(sheet.time), self._say(minutes)),
            Fact(self._say(sheet.people), self._say(people)),
            Fact(self._say(say.intensity), self._say(say.intensities[facts.intensity - 1])),
            Fact(self._say(sheet.leaders), self._say(str(facts.leaders))),
            Fact(self._say(heads.goal), self._own(words.goal)),
            Fact(self._say(heads.question), asked.words),
            *([Fact(self._say(heads.things), self._own(things))] if things else []),
        )

    def _steps(self) -> Listing:
        lines = []
        for step in self.words.steps:
            said = " ".join(f"“{one}”" for one in step.say)
            lines.append(self._own(f"{step.text} {said}" if said else step.text))
        return Listing(self._say(self.texts.headings.steps), tuple(lines), numbered=True)

    def _thing(self, place: int) -> str:
        thing, material = self.words.things[place], self.method.facts.materials[place]
        say = self.texts.method
        counted = {"person": say.per_person, "small-group": say.per_small_group, "group": say.per_group}
        return f"{thing.name}: {counted[material.per].format(count=material.count)}"

    def _listing(self, title: str, *lines: str) -> Listing:
        return Listing(self._say(title), tuple(self._own(line) for line in lines))

    def _own(self, text: str) -> Phrase:
        return Phrase(text, self.library.language(self.words.language))

    def _say(self, text: str) -> Phrase:
        return Phrase(text, self.texts.spoken)
