"""Sheet: the run sheet in words of one language, ready to print."""

from __future__ import annotations

from dataclasses import replace

from toolbox.languages.dates import clock
from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.paper import Box, Boxes, Checks, Fact, Listing, Paper, Row, TimeTable, WriteSpace
from toolbox.planning.questions import question
from toolbox.planning.run_sheet import Part, RunSheet
from toolbox.planning.series import remembered

FIRST_MARK_WITH_QUESTION = 2
LAST_MARK_WITH_QUESTION = 3


def run_sheet_paper(sheet: RunSheet, library: Library, texts: Texts) -> Paper:
    """Write a run sheet; it names no community, because the sheet may get lost."""
    return _Writer(sheet, library, texts).paper()


class _Writer:
    """Writes one run sheet in one language."""

    def __init__(self, sheet: RunSheet, library: Library, texts: Texts) -> None:
        self.sheet = sheet
        self.library = library
        self.texts = texts
        self.code = texts.language.code

    def paper(self) -> Paper:
        words = self.texts.sheet
        return Paper(
            name="draaiboek",
            language=self.texts.spoken,
            title=self._say(words.title),
            subtitle=self._say(words.meeting.of(self.sheet.plan.minutes, code=self.code)),
            blanks=(self._say(words.date), self._say(words.place)),
            facts=tuple(self._facts()),
            blocks=(
                *self._before_hand(),
                self._table(),
                *self._reasons(),
                *self._boxes(),
                *self._listing(words.before, self.sheet.before),
                *self._listing(words.after, self.sheet.after),
                WriteSpace(self._say(words.notes)),
            ),
            made_with=self._say(words.made_with.format(numbers=self._numbers())),
            page_count=self._say(words.page_count),
        )

    def _before_hand(self) -> tuple[Listing, ...]:
        """What the meeting is for, and what the group did the last time."""
        words, plan = self.texts.series, self.sheet.plan
        goal = (Listing(self._say(words.goal), (self._say(plan.goal),)),) if plan.goal else ()
        titles = tuple(self._title(one) for one in remembered(plan, self.library))
        last = (
            (Listing(self._say(words.previous), (*titles, self._say(words.previous_ask))),) if titles else ()
        )
        return (*goal, *last)

    def _title(self, method: Method) -> Phrase:
        found = method.words_in(self.code)
        return Phrase(found.title, self.library.language(found.language))

    def _say(self, text: str) -> Phrase:
        return Phrase(text, self.texts.spoken)

    def _facts(self) -> list[Fact]:
        words, sheet = self.texts.sheet, self.sheet
        start, end = clock(sheet.plan.start, code=self.code), clock(sheet.end, code=self.code)
        facts = [Fact(self._say(words.time), self._say(words.time_range.format(start=start, end=end)))]
        framing = self.library.vocabulary.framings.get(sheet.plan.framing or "")
        if framing is not None:
            facts.insert(0, Fact(self._say(words.from_value), self.library.say(framing.inline, self.code)))
        meeting = sheet.plan.meeting
        facts.append(Fact(self._say(words.people), self._say(str(meeting.people))))
        facts.append(Fact(self._say(words.leaders), self._say(str(meeting.leaders))))
        if sheet.over:
            facts.append(
                Fact(self._say(words.attention), self._say(words.too_long.of(sheet.over, code=self.code)))
            )
        return facts

    def _table(self) -> TimeTable:
        words = self.texts.sheet
        heads = (words.head_time, words.head_what, words.head_how, words.head_things)
        rows = []
        for part in self.sheet.parts:
            if part.waits:
                rows.append(self._free(part.start - part.waits, part.waits))
            rows.append(self._row(part))
        if self.sheet.extra:
            rows.append(self._free(self.sheet.end - self.sheet.extra, self.sheet.extra))
        return TimeTable(heads=tuple(self._say(head) for head in heads), rows=tuple(rows))  # type: ignore[arg-type]

    def _row(self, part: Part) -> Row:
        note = self._say(part.step.note) if part.step.note.strip() else None
        row = Row(
            time=self._time(part.start),
            minutes=self._length(part),
            title=self._say(part.step.title or self.texts.plan.pause),
            note=note,
            begins=part.start,
            lasts=part.step.minutes,
        )
        words, section = self.texts.sheet, part.step.section
        if section:
            row = replace(row, lines=(self._say(self.texts.reality.section.format(steps=section.steps)),))
        if part.is_pause:
            line, thing = self._say(words.pause_line), self._say(words.pause_things)
            return replace(row, lines=(line,), things=(thing,))
        if part.step.title:
            return row
        if part.method is None:
            return replace(row, title=self._say(self.texts.plan.unknown.format(id=part.step.method)))
        return self._method_row(row, part.method)

    def _method_row(self, row: Row, method: Method) -> Row:
        found = method.words_in(self.code)
        language = self.library.language(found.language)
        mark = self.library.phase_group(method).mark
        asked = mark is not None and FIRST_MARK_WITH_QUESTION <= mark <= LAST_MARK_WITH_QUESTION
        framing = self.sheet.plan.framing
        return replace(
            row,
            title=Phrase(found.title, language),
            mark=mark,
            lines=(*row.lines, *(Phrase(line, language) for line in found.in_short)),
            question=question(method, self.library, framing=framing, code=self.code).words if asked else None,
            things=tuple(Phrase(thing.name, language) for thing in found.things),
        )

    def _free(self, start: int, minutes: int) -> Row:
        return Row(
            time=self._time(start),
            minutes=self._minutes(minutes),
            title=self._say(self.texts.plan.extra),
            lines=(self._say(self.texts.sheet.extra_line),),
            begins=start,
            lasts=minutes,
        )

    def _reasons(self) -> tuple[Listing, ...]:
        """Why the leader leaves a remark as it is: whoever stands in must know."""
        rules = self.texts.advice.rules
        items = tuple(
            self._say(f"{rules[one.rule].name}: {one.text}")
            for one in self.sheet.plan.reasons
            if one.rule in rules
        )
        return (Listing(self._say(self.texts.sheet.attention), items),) if items else ()

    def _time(self, minutes: int) -> Phrase:
        return self._say(clock(minutes, code=self.code))

    def _length(self, part: Part) -> Phrase:
        """How long it takes, and who leads it when that was said."""
        minutes = self._minutes(part.step.minutes)
        names = {"1": "one", "2": "two", "guest": "guest"}
        if part.step.leader is None:
            return minutes
        return self._say(f"{minutes.text} · {self.texts.reality.leaders[names[part.step.leader]]}")

    def _minutes(self, minutes: int) -> Phrase:
        return self._say(self.texts.sheet.minutes.of(minutes, code=self.code))

    def _listing(self, title: str, parts: tuple[Part, ...]) -> tuple[Listing, ...]:
        if not parts:
            return ()
        items = []
        for part in parts:
            found = part.method.words_in(self.code) if part.method else None
            if found:
                items.append(Phrase(found.title, self.library.language(found.language)))
            if part.step.note.strip():
                items.append(self._say(part.step.note))
        return (Listing(self._say(title), tuple(items)),)

    def _boxes(self) -> tuple[Boxes | Checks, ...]:
        words, library = self.texts.sheet, self.library
        tense = tuple(library.say(step, self.code) for step in library.safety.tense)
        numbers = tuple(
            Fact(library.say(point.line, self.code), self._say(point.number))
            for point in library.run_sheet_numbers()
            if point.line and point.number
        )
        boxes = Boxes(
            (
                Box(self._say(words.tense), "shield", steps=tense),
                Box(self._say(words.help), "people", facts=numbers),
            )
        )
        things = self._things()
        checks = (Checks(self._say(words.bring), things),) if things else ()
        return (boxes, *checks)

    def _numbers(self) -> str:
        """The help numbers for the foot of every page: the first page may be the only one in the hand."""
        return " · ".join(point.number or "" for point in self.library.run_sheet_numbers())

    def _things(self) -> tuple[Phrase, ...]:
        things: dict[str, Phrase] = {}
        for part in (*self.sheet.before, *self.sheet.parts, *self.sheet.after):
            if part.method is None:
                continue
            found = part.method.words_in(self.code)
            for thing in found.things:
                things.setdefault(
                    thing.name.casefold(), Phrase(thing.name, self.library.language(found.language))
                )
        return tuple(things.values())
