"""Papers for the exporters: a sheet with all its file words, and one full of a hostile text."""

from dataclasses import replace
from datetime import date

from tests.exports.pdf.hostile import ALL
from tests.exports.pdf.mixed import english_sheet, sheet_in_parts
from tests.exports.pdf.samples import DUTCH, HELP, ROWS, arabic_sheet, dutch_sheet, nl
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import Boxes, Checks, Fact, FileWords, Listing, Paper, TimeTable

DAY = date(2026, 12, 3)
COLUMNS = tuple(map(nl, ("Begin", "Minuten", "Wat", "Zo doe je het", "Vraag", "Notitie", "Spullen")))
COUNTING = {
    "now": "Nu",
    "next": "Straks",
    "left": "Nog {count} minuten",
    "over": "{count} minuten over tijd",
    "not_yet": "Begint om {time}",
    "done": "Het programma is klaar.",
    "skip": "Naar het volgende",
    "back": "Naar het vorige",
    "question": "Vraag",
}
WORDS = FileWords(19 * 60, 20 * 60 + 30, nl("Bijeenkomst"), COLUMNS, COUNTING, DAY)


def timed(paper: Paper, words: FileWords = WORDS) -> Paper:
    """Give a paper its file words, and its rows the numbers of their times: ten minutes each."""
    blocks = tuple(
        replace(
            block,
            rows=tuple(
                replace(row, begins=WORDS.start + 10 * place, lasts=10)
                for place, row in enumerate(block.rows)
            ),
        )
        if isinstance(block, TimeTable)
        else block
        for block in paper.blocks
    )
    return replace(paper, blocks=blocks, file_words=words)


def hostile(text: str) -> Paper:
    """A paper with one text in every place that can hold words of others."""
    said = Phrase(text, DUTCH)
    row = replace(ROWS[2], title=said, lines=(said, said), question=said, note=said, things=(said, said))
    blocks = (
        TimeTable((nl("Tijd"), nl("Wat"), nl("Hoe"), nl("Spullen")), (row,)),
        Boxes((replace(HELP, facts=(Fact(said, said),)),)),
        Checks(said, (said,)),
        Listing(said, (said,)),
    )
    paper = replace(dutch_sheet(), title=said, subtitle=said, facts=(Fact(said, said),), blocks=blocks)
    return timed(paper, replace(WORDS, event=said))


def all_hostile() -> Paper:
    """A paper with every hostile text once, for exporters that take long to begin."""
    said = tuple(Phrase(text[:2000], DUTCH) for text in ALL.values())
    rows = tuple(replace(ROWS[2], title=one, lines=(one,), note=one, things=(one,)) for one in said)
    heads = (nl("Tijd"), nl("Wat"), nl("Hoe"), nl("Spullen"))
    return timed(replace(dutch_sheet(), blocks=(TimeTable(heads, rows), Listing(nl("Alles"), said))))


HOSTILE = {name: hostile(text[:2000]) for name, text in ALL.items()}
SHEETS = {
    "dutch": timed(dutch_sheet()),
    "english": timed(english_sheet()),
    "arabic": timed(arabic_sheet()),
    "parts": timed(sheet_in_parts()),
}
