"""Page: a content file cut into its front matter and its sections, each with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_INNERMOST = 3  # the level of a heading inside a section
_HEADING = re.compile(r"^(#{1,3}) +(.+?) *$")
_BULLET = re.compile(r"^ {0,3}- +(.*)$")
_NUMBERED = re.compile(r"^ {0,3}\d+\. +(.*)$")
_QUOTE = re.compile(r"^ *> ?(.*)$")


@dataclass(slots=True)
class Entry:
    """One line of a list, or one paragraph: its text, what is quoted under it, its line number."""

    line: int
    text: str
    kind: str  # paragraph, bullet, number
    quotes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Section:
    """What stands under one heading."""

    line: int
    level: int
    heading: str
    entries: list[Entry] = field(default_factory=list)
    children: list[Section] = field(default_factory=list)

    def paragraphs(self) -> list[str]:
        """The texts of its paragraphs."""
        return [entry.text for entry in self.entries if entry.kind == "paragraph"]


@dataclass(frozen=True, slots=True)
class Page:
    """A content file: the lines of its front matter and its sections. The title is the first section."""

    front: str
    sections: tuple[Section, ...]


def cut(text: str) -> Page:
    """Cut a page into front matter (between two lines `---`) and sections."""
    lines = text.splitlines()
    front, body_from = _front(lines)
    sections: list[Section] = []
    for number, line in enumerate(lines[body_from:], start=body_from + 1):
        _add(sections, number=number, line=line.rstrip())
    return Page(front, tuple(sections))


def _front(lines: list[str]) -> tuple[str, int]:
    if not lines or lines[0].strip() != "---":
        return "", 0
    for number, line in enumerate(lines[1:], start=1):
        if line.strip() == "---":
            return "\n".join(["", *lines[1:number]]), number + 1
    return "\n".join(["", *lines[1:]]), len(lines)


def _add(sections: list[Section], *, number: int, line: str) -> None:
    heading = _HEADING.match(line)
    if heading:
        section = Section(number, len(heading[1]), heading[2])
        if section.level == _INNERMOST and sections:
            sections[-1].children.append(section)
        else:
            sections.append(section)
        return
    if sections:
        last = sections[-1]
        _add_entry(last.children[-1] if last.children else last, number=number, line=line)


def _add_entry(section: Section, *, number: int, line: str) -> None:
    entries = section.entries
    if not line.strip():
        entries.append(Entry(number, "", "end"))
        return
    quote = _QUOTE.match(line)
    if quote and entries and entries[-1].kind == "number":
        entries[-1].quotes.append(quote[1].strip())
        return
    for kind, pattern in (("bullet", _BULLET), ("number", _NUMBERED)):
        found = pattern.match(line)
        if found:
            entries.append(Entry(number, found[1].strip(), kind))
            return
    if entries and entries[-1].kind != "end":
        entries[-1].text += " " + line.strip()
        return
    entries.append(Entry(number, line.strip(), "paragraph"))
