"""Words: a page's sections become the fields of a method or a tip."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from toolbox.languages.texts import Headings
from toolbox.library.page import Page, Section
from toolbox.library.problems import Problem

_MINUTES = re.compile(r"^\[(\d{1,3})\] +(.*)$")
_BY_ID = re.compile(r"^([a-z0-9-]+): +(.+)$")


@dataclass(slots=True)
class Found:
    """The fields found on a page, the line of each, and what was wrong."""

    file: str
    fields: dict[str, Any] = field(default_factory=dict)
    lines: dict[tuple[str | int, ...], int] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)  # fields that the author knows to be missing
    problems: list[Problem] = field(default_factory=list)

    def complain(self, line: int, what: str, remedy: str = "") -> None:
        """Note a problem and go on reading."""
        self.problems.append(Problem(self.file, line, what, remedy))


Reader = Callable[[Found, Section, Headings], Any]


def method_words(page: Page, headings: Headings, *, file: str) -> Found:
    """Read the words of a method; a heading that is missing or unknown is a problem."""
    readers: dict[str, tuple[str, Reader]] = {
        headings.goal: ("goal", _text),
        headings.in_short: ("in_short", _bullets),
        headings.suits: ("suits", _bullets),
        headings.suits_less: ("suits_less", _bullets),
        headings.things: ("things", _things),
        headings.preparation: ("preparation", _bullets),
        headings.steps: ("steps", _steps),
        headings.question: ("questions", _questions),
        headings.goes_wrong: ("goes_wrong", _troubles),
        headings.stop_when: ("stop_when", _bullets),
        headings.safe: ("safe", _text),
        headings.variations: ("variations", _variations),
        headings.communities: ("communities", _by_id),
        headings.why: ("why", _text),
        headings.origin: ("origin", _text),
    }
    return _read(page, headings, readers, file=file, optional=(headings.things, headings.communities))


def tip_words(page: Page, headings: Headings, *, file: str) -> Found:
    """Read the words of a tip."""
    readers: dict[str, tuple[str, Reader]] = {
        headings.tip_why: ("why", _text),
        headings.tip_how: ("how", _numbers),
        headings.tip_care: ("care", _bullets),
        headings.tip_when_not: ("when_not", _bullets),
        headings.tip_sure: ("sure", _text),
        headings.communities: ("communities", _by_id),
    }
    return _read(page, headings, readers, file=file, optional=(headings.communities,))


def moment_words(page: Page, headings: Headings, *, file: str) -> Found:
    """Read the words of a difficult moment."""
    readers: dict[str, tuple[str, Reader]] = {
        headings.moment_notice: ("notice", _bullets),
        headings.moment_first_minute: ("first_minute", _numbers),
        headings.moment_say: ("say", _bullets),
        headings.moment_better_not: ("better_not", _bullets),
        headings.moment_afterwards: ("afterwards", _bullets),
        headings.moment_why: ("why", _text),
    }
    return _read(page, headings, readers, file=file, optional=())


def _read(
    page: Page,
    headings: Headings,
    readers: dict[str, tuple[str, Reader]],
    *,
    file: str,
    optional: tuple[str, ...],
) -> Found:
    found = Found(file)
    found.fields = {readers[heading][0]: {} for heading in optional if heading == headings.communities}
    for section in _after_title(found, page):
        _section(found, section, readers, headings)
    for heading, (name, _) in readers.items():
        if heading not in optional and (name,) not in found.lines and name not in found.told:
            found.complain(1, f"the heading “{heading}” is missing.", "Add it with its text.")
            found.told.add(name)
    if "questions" in found.told:
        found.told.add("question")  # it stands under the same heading
    return found


def _after_title(found: Found, page: Page) -> tuple[Section, ...]:
    if not page.sections or page.sections[0].level != 1:
        found.complain(1, "there is no title.", "Begin the page with “# ” and the name.")
        found.told.update(("title", "summary"))
        return page.sections
    section = page.sections[0]
    _without_children(found, section)
    found.fields["title"] = section.heading
    found.fields["summary"] = _text(found, section, None)
    found.lines[("title",)] = found.lines[("summary",)] = section.line
    return page.sections[1:]


def _section(
    found: Found, section: Section, readers: dict[str, tuple[str, Reader]], headings: Headings
) -> None:
    if section.heading not in readers:
        near = get_close_matches(section.heading, readers, n=1)
        remedy = f"Did you mean “{near[0]}”?" if near else f"Use one of: {', '.join(readers)}."
        found.complain(section.line, f"“{section.heading}” is not a heading of this page.", remedy)
        found.told.update(readers[one][0] for one in near)
        return
    name, reader = readers[section.heading]
    if (name,) in found.lines:
        found.complain(section.line, f"“{section.heading}” stands here twice.", "Put them together.")
        return
    if reader not in (_troubles, _variations):
        _without_children(found, section)
    found.lines[(name,)] = section.line
    found.fields[name] = reader(found, section, headings)


def _without_children(found: Found, section: Section) -> None:
    for child in section.children:
        what = f"“{child.heading}” cannot stand under “{section.heading}”."
        found.complain(child.line, what, "Write it as text.")


def _entries(found: Found, section: Section, kind: str, words: str) -> list[Any]:
    wanted = []
    for entry in section.entries:
        if entry.kind == kind:
            wanted.append(entry)
        elif entry.kind != "end":
            found.complain(entry.line, f"under “{section.heading}” stands {words} only.", "Mend this line.")
    return wanted


def _text(found: Found, section: Section, _: Headings | None) -> str:
    return " ".join(entry.text for entry in _entries(found, section, "paragraph", "running text"))


def _bullets(found: Found, section: Section, _: Headings) -> list[str]:
    return [entry.text for entry in _entries(found, section, "bullet", "a list with “- ”")]


def _numbers(found: Found, section: Section, _: Headings) -> list[str]:
    return [entry.text for entry in _entries(found, section, "number", "a numbered list")]


def _things(found: Found, section: Section, headings: Headings) -> list[dict[str, str]]:
    things = []
    for text in _bullets(found, section, headings):
        name, _, instead = text.partition(headings.instead)
        thing = {"name": name.strip().rstrip(".")}
        things.append({**thing, "instead": instead.strip().rstrip(".")} if instead.strip() else thing)
    return things


def _steps(found: Found, section: Section, _: Headings) -> list[dict[str, Any]]:
    steps = []
    for entry in _entries(found, section, "number", "a numbered list"):
        timed = _MINUTES.match(entry.text)
        step: dict[str, Any] = {"text": timed[2] if timed else entry.text, "say": entry.quotes}
        steps.append({**step, "minutes": int(timed[1])} if timed else step)
    return steps


def _questions(found: Found, section: Section, _: Headings) -> dict[str, str]:
    found.fields["question"] = " ".join(section.paragraphs())
    found.lines[("question",)] = section.line
    return _pairs(found, "questions", [entry for entry in section.entries if entry.kind == "bullet"])


def _by_id(found: Found, section: Section, _: Headings) -> dict[str, str]:
    return _pairs(found, "communities", _entries(found, section, "bullet", "a list with “- id: text”"))


def _pairs(found: Found, name: str, entries: list[Any]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for entry in entries:
        match = _BY_ID.match(entry.text)
        if not match:
            found.complain(
                entry.line, "this line has no id.", "Write “- id: text”, as “- human-rights: Wie …?”."
            )
        elif match[1] in pairs:
            found.complain(entry.line, f"“{match[1]}” stands here twice.", "Keep one.")
        else:
            pairs[match[1]] = match[2]
            found.lines[(name, match[1])] = entry.line
    return pairs


def _troubles(found: Found, section: Section, headings: Headings) -> list[dict[str, str]]:
    _entries(found, section, "", "text below a heading “### ”")
    return [{"what": child.heading, "remedy": _text(found, child, headings)} for child in section.children]


def _variations(found: Found, section: Section, headings: Headings) -> dict[str, str]:
    names = {
        headings.shorter: "shorter",
        headings.longer: "longer",
        headings.large_group: "large_group",
        headings.interpreter: "interpreter",
    }
    _entries(found, section, "", "text below a heading “### ”")
    variations = {}
    for child in section.children:
        if child.heading in names:
            variations[names[child.heading]] = _text(found, child, headings)
        else:
            found.complain(child.line, f"“{child.heading}” is not a variation.", f"Use: {', '.join(names)}.")
    return variations
