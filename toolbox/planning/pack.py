"""Pack: everything that a leader prints for one meeting, chosen by ticks, as one paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Literal, get_args

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.library.vocabulary import Sides
from toolbox.planning.handout import methods_blocks
from toolbox.planning.paper import Block, Box, Boxes, Cards, Checks, Fact, Heading, Listing, Paper, WriteSpace
from toolbox.planning.questions import question
from toolbox.planning.run_sheet import RunSheet
from toolbox.planning.sheet import run_sheet_paper

Product = Literal["run-sheet", "guide", "cards", "participants", "evaluation", "safety", "things"]
PRODUCTS: tuple[Product, ...] = get_args(Product)
SMALL_GROUP = 4  # people, when things are counted for small groups
ASKED = (2, 3)  # the phase groups in which a question is put to the group


def pack_paper(sheet: RunSheet, library: Library, texts: Texts, products: tuple[Product, ...]) -> Paper:
    """Write the chosen products behind each other; each but the first begins a page of its own."""
    base = run_sheet_paper(sheet, library, texts)
    writer = _Pack(sheet, library, texts)
    blocks: list[Block] = list(base.blocks) if "run-sheet" in products else []
    for product in PRODUCTS:
        if product in products and product != "run-sheet":
            blocks.extend(writer.blocks(product, first=not blocks))
    if "run-sheet" in products:
        return replace(base, name="bladen" if len(products) > 1 else base.name, blocks=tuple(blocks))
    title = texts.pack.products[products[0]] if len(products) == 1 else texts.pack.heading
    alone = Phrase(title, texts.spoken)
    return replace(base, name="bladen", title=alone, subtitle=None, blanks=(), facts=(), blocks=tuple(blocks))


class _Pack:
    """Writes the products of one meeting in one language."""

    def __init__(self, sheet: RunSheet, library: Library, texts: Texts) -> None:
        self.sheet = sheet
        self.library = library
        self.texts = texts
        self.code = texts.language.code
        self.methods: list[Method] = []
        for part in (*sheet.before, *sheet.parts, *sheet.after):
            if part.method and part.method not in self.methods:
                self.methods.append(part.method)

    def blocks(self, product: Product, *, first: bool) -> list[Block]:
        write: Mapping[Product, Callable[[], list[Block]]] = {
            "guide": self._guide,
            "cards": self._cards,
            "participants": self._participants,
            "evaluation": self._evaluation,
            "safety": self._safety,
            "things": self._things,
        }
        title = getattr(self.texts.pack, product)
        return [Heading(self._say(title), new_page=not first), *write[product]()]

    def _guide(self) -> list[Block]:
        return methods_blocks(self.methods, self.library, self.texts, framing=self.sheet.plan.framing)

    def _cards(self) -> list[Block]:
        """The questions that are put to the group, in the order of the meeting."""
        found = []
        for part in self.sheet.parts:
            mark = self.library.phase_group(part.method).mark if part.method else None
            if part.method and mark in ASKED:
                found.append(self._question(part.method))
        return [Cards(tuple(found))] if found else []

    def _question(self, method: Method) -> Phrase:
        framing = self.sheet.plan.framing
        return question(method, self.library, framing=framing, code=self.code).words

    def _participants(self) -> list[Block]:
        """What people take home: agreements, the question and help; never what the evening was about."""
        say = self.texts.pack
        rules = tuple(self._say(rule) for rule in say.participants_rules)
        hearts = [
            part.method for part in self.sheet.parts if part.method and self._mark(part.method) == ASKED[-1]
        ]
        asked = (
            [Listing(self._say(say.participants_question), (self._question(hearts[0]),))] if hearts else []
        )
        return [
            Listing(self._say(say.participants_welcome), ()),
            Listing(self._say(say.participants_rules_title), rules, numbered=True),
            *asked,
            self._help(say.participants_help),
        ]

    def _evaluation(self) -> list[Block]:
        say = self.texts.pack
        answers = tuple(self._say(answer) for answer in say.evaluation_answers)
        questions = [Checks(self._say(one), answers) for one in say.evaluation_questions]
        return [
            Listing(self._say(say.evaluation_lead), ()),
            *questions,
            WriteSpace(self._say(say.evaluation_open)),
        ]

    def _safety(self) -> list[Block]:
        """For the leader: what to do and whom to call; lines to fill in by hand."""
        say, safety = self.texts.pack, self.library.safety
        tense = Box(self._say(self.texts.sheet.tense), "shield", steps=self._filled(safety.tense))
        numbers = Box(self._say(self.texts.sheet.help), "people", facts=self._numbers())
        parts = [
            Listing(self._say(say.safety_parts[name]), self._filled(getattr(safety.block, name)))
            for name in ("before", "start", "during", "end", "after")
        ]
        rules = Listing(self._say(self.texts.safety.rules), self._filled(safety.golden_rules), numbered=True)
        lines = [Listing(self._say(f"{one} {LINE}"), ()) for one in (say.contact, say.local_help)]
        return [Boxes((tense, numbers)), *lines, rules, *parts]

    def _things(self) -> list[Block]:
        """Things, counted for the people who come, and what to do before and after."""
        say = self.texts.pack
        counted = tuple(self._counted())
        checks = [Checks(self._say(self.texts.sheet.bring), counted)] if counted else []
        before = [line for method in self.methods for line in self._preparation(method)]
        listings = [Listing(self._say(self.texts.headings.preparation), tuple(before))] if before else []
        return [*checks, *listings, Listing(self._say(f"{say.tally} {LINE}"), (self._say(say.count_sheet),))]

    def _counted(self) -> list[Phrase]:
        people = self.sheet.plan.meeting.people
        most: dict[str, tuple[int, Phrase]] = {}
        for method in self.methods:
            words = method.words_in(self.code)
            for thing, material in zip(words.things, method.facts.materials, strict=True):
                times = {"person": people, "small-group": -(-people // SMALL_GROUP), "group": 1}[material.per]
                count = material.count * times
                if count > most.get(thing.name, (0, None))[0]:
                    text = self.texts.pack.things_count.format(count=count, thing=thing.name)
                    most[thing.name] = (count, Phrase(text, self.library.language(words.language)))
        return [phrase for _, phrase in most.values()]

    def _preparation(self, method: Method) -> list[Phrase]:
        words = method.words_in(self.code)
        language = self.library.language(words.language)
        return [Phrase(f"{words.title}: {line}", language) for line in words.preparation]

    def _help(self, title: str) -> Boxes:
        return Boxes((Box(self._say(title), "people", facts=self._numbers()),))

    def _numbers(self) -> tuple[Fact, ...]:
        return tuple(
            Fact(self.library.say(point.line, self.code), self._say(point.number))
            for point in self.library.run_sheet_numbers()
            if point.line and point.number
        )

    def _filled(self, texts: tuple[Sides, ...]) -> tuple[Phrase, ...]:
        return tuple(self.library.filled(one, self.code) for one in texts)

    def _mark(self, method: Method) -> int | None:
        return self.library.phase_group(method).mark

    def _say(self, text: str) -> Phrase:
        return Phrase(text, self.texts.spoken)


LINE = "_" * 30  # to write on by hand
