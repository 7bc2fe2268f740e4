"""Markup: the only place where words become HTML; everything is escaped here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase
from toolbox.planning.cleaning import cleaned
from toolbox.planning.flowing import Blank, Facts, Flow, Lines, Said, Table, Title
from toolbox.planning.paper import Fact, Row

_NUMBER = re.compile(r"\+?[0-9][0-9 ()-]{1,18}")
_NOT_DIALLED = re.compile(r"[^0-9+]")


@dataclass(frozen=True, slots=True)
class Markup:
    """Writes the parts of a page in one language."""

    language: Language

    def text(self, phrase: Phrase) -> str:
        """Write words without a language of their own."""
        return escape(" ".join(cleaned(phrase.text).split()))

    def said(self, name: str, phrase: Phrase, look: str = "") -> str:
        """Write words in an element, with their language when it is another one."""
        marks = f' class="{look}"' if look else ""
        if phrase.language.code != self.language.code:
            marks += f' lang="{escape(phrase.language.code)}" dir="{phrase.language.direction}"'
        elif look == "note":
            marks += ' dir="auto"'
        lines = [escape(line) for line in cleaned(phrase.text).split("\n") if line.strip()]
        return f"<{name}{marks}>{'<br>'.join(lines)}</{name}>"

    def flow(self, one: Flow) -> str:
        """Write one part of a paper."""
        match one:
            case Title():
                return self.said(f"h{one.level}", one.words)
            case Said():
                return self.said("p", one.words, "" if one.look == "plain" else one.look)
            case Lines():
                name = "ol" if one.order == "numbers" else "ul"
                return f"<{name}>{''.join(self.said('li', line) for line in one.lines)}</{name}>"
            case Facts():
                return "".join(self._fact(fact, calls=one.calls) for fact in one.facts)
            case Table():
                cells = (part for row in one.rows for cell in row for part in cell)
                return "".join(self.flow(part) for part in cells)
            case Blank():
                return self.said("p", one.label)

    def programme(self, rows: tuple[Row, ...]) -> str:
        """Write the rows of a meeting, with their times as numbers for the script."""
        return f'<ol class="programme">{"".join(map(self._row, rows))}</ol>'

    def _row(self, row: Row) -> str:
        parts = [
            self.said("p", Phrase(f"{row.time.text} · {row.minutes.text}", row.time.language), "small"),
            self.said("h2", row.title),
            self.flow(Lines(row.lines, "numbers")) if len(row.lines) > 1 else "",
            "".join(self.said("p", line) for line in row.lines) if len(row.lines) == 1 else "",
            self.said("p", row.question, "question") if row.question else "",
            self.said("p", row.note, "note") if row.note else "",
            self.flow(Lines(row.things)) if row.things else "",
        ]
        return f'<li data-begins="{row.begins}" data-lasts="{row.lasts}">{"".join(parts)}</li>'

    def _fact(self, fact: Fact, *, calls: bool) -> str:
        label = self.said("b", fact.label)
        value = self.text(fact.value)
        if calls and _NUMBER.fullmatch(fact.value.text):
            number = _NOT_DIALLED.sub("", fact.value.text)
            return f'<p>{label} <a class="call" href="tel:{number}"><bdi dir="ltr">{value}</bdi></a></p>'
        return f"<p>{label} {self.said('span', fact.value)}</p>"
