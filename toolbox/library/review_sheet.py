"""Review sheet: a page to print, on which a speaker says of every translated text whether it is good."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from toolbox.languages.participants_texts import ParticipantsTexts
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.pairs import Pair, pairs
from toolbox.library.review import Mark, mark_of

_STYLE = """
@page { size: A4; margin: 12mm }
body { font: 12pt/1.4 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif }
body { margin: 0 auto; max-width: 186mm }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #000; padding: 2mm; text-align: start; vertical-align: top }
td { width: 40% }
th { font-weight: 700; width: 8mm }
tr { break-inside: avoid }
h2 { break-after: avoid; margin: 8mm 0 3mm }
small { display: block; font-size: 8pt; overflow-wrap: anywhere }
.answer { white-space: nowrap; width: 12% }
.better { border-bottom: 1px solid #000; display: block; height: 9mm; white-space: nowrap }
"""


def review_sheet(library: Library, code: str) -> str:
    """Write the page: Dutch and translation beside each other, two boxes, and a line for better words.

    Each part has a mark of its own, so that it can be reviewed and noted by itself.
    """
    dutch, own = library.participants[SOURCE_LANGUAGE], library.participants[code]
    parts = "".join(_part(name, found, dutch, own) for name, found in review_parts(library, code).items())
    return (
        f'<!doctype html><html lang="{SOURCE_LANGUAGE}"><meta charset="utf-8">'
        f"<title>{escape(dutch.review.title)}: {escape(own.language.name)}</title><style>{_STYLE}</style>"
        f"<h1>{escape(dutch.review.title)}: {_own(own.language.name, own)}</h1>"
        f"<p>{escape(dutch.review.lead)}</p><p>{_own(own.review.lead, own)}</p>"
        f"{parts}</html>"
    )


def review_parts(library: Library, code: str) -> Mapping[str, Sequence[Pair]]:
    """The parts of a sheet, by the first name of their texts."""
    parts: dict[str, list[Pair]] = {}
    for pair in pairs(library, code):
        parts.setdefault(pair.path.partition(".")[0], []).append(pair)
    return parts


def part_mark(found: Sequence[Pair]) -> Mark:
    """The mark of a part: its numbers mean the same texts as long as no Dutch text of it changes."""
    return mark_of("\n".join(f"{pair.path} {pair.dutch}" for pair in found))


def _part(name: str, found: Sequence[Pair], dutch: ParticipantsTexts, own: ParticipantsTexts) -> str:
    rows = "".join(_row(number, pair, dutch, own) for number, pair in enumerate(found, 1))
    return f"<h2>{escape(name)} <b>{part_mark(found)}</b></h2><table>{rows}</table>"


def _row(number: int, pair: Pair, dutch: ParticipantsTexts, own: ParticipantsTexts) -> str:
    answers = "".join(f"☐ {escape(one)}<br>" for one in (dutch.review.good, dutch.review.other))
    better = f"<span class=better><small>{escape(dutch.review.better)}</small></span>"
    return (
        f"<tr><th>{number}<td>{escape(pair.dutch)}{''.join(_care(pair, dutch))}"
        f"<small>{escape(pair.path)}</small><td>{_own(pair.translation, own)}{better}"
        f"<td class=answer>{answers}"
    )


def _care(pair: Pair, dutch: ParticipantsTexts) -> Iterator[str]:
    if pair.is_safety:
        yield f"<br><b>{escape(dutch.review.safety)}</b>"


def _own(text: str, own: ParticipantsTexts) -> str:
    return f'<span lang="{own.language.code}" dir="{own.language.direction}">{escape(text)}</span>'
