"""Plain: a paper as text that any phone opens and any message takes; its structure is Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable

from toolbox.languages.phrase import Phrase
from toolbox.planning.cleaning import cleaned
from toolbox.planning.flowing import Blank, Facts, Flow, Lines, Said, Table, Title, flow
from toolbox.planning.paper import Paper

# What would be read as markup, at the place where it would be.
_SIGNS = re.compile(r"([\\`*_\[\]]|&(?=#?\w+;)|~(?=~))")
_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_OPENINGS = re.compile(r"^(\d*)([#+>-]|(?<=\d)[.)](?=\s|$))")
_CALL = "\u2066{}\u2069"  # keeps a number readable between words that run from right to left
_LINE = "_" * 20


class PlainExporter:
    """Writes every word of a paper, in order."""

    name = "md"
    media_type = "text/plain; charset=utf-8"
    suffix = ".txt"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        """Make the file."""
        parts = [_written(one) for one in flow(paper)]
        return ("\n\n".join([*parts, _text(paper.made_with)]) + "\n").encode()


def _written(one: Flow) -> str:
    match one:
        case Title():
            return f"{'#' * one.level} {_text(one.words)}"
        case Said():
            return f"> {_text(one.words)}" if one.look == "question" else _text(one.words)
        case Lines():
            return _list(one)
        case Facts():
            form = _CALL if one.calls else "{}"
            return _bullets(f"{_text(fact.label)} {form.format(_text(fact.value))}" for fact in one.facts)
        case Blank():
            return "\n".join([_text(one.label), *[_LINE] * one.lines])
        case Table():
            return "\n\n".join(_row(row) for row in one.rows)


def _row(row: tuple[tuple[Said | Lines, ...], ...]) -> str:
    """Write a row under its first two cells: a table of long texts cannot be read on a phone."""
    first, second, *others = row
    head = " · ".join(_text(one.words) for one in (*first, *second) if isinstance(one, Said))
    return "\n\n".join([f"## {head}", *(_written(part) for cell in others for part in cell)])


def _list(one: Lines) -> str:
    if one.order == "numbers":
        return "\n".join(f"{number}. {_text(line)}" for number, line in enumerate(one.lines, start=1))
    mark = "[ ] " if one.order == "ticks" else ""
    return _bullets(mark + _text(line) for line in one.lines)


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _text(phrase: Phrase) -> str:
    """Write a text on one line, so that no line of it can begin something else."""
    line = " ".join(cleaned(phrase.text).split())
    return _OPENINGS.sub(r"\1\\\2", _MARKUP.sub("&lt;", _SIGNS.sub(r"\\\1", line)))
