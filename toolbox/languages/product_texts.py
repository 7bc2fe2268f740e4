"""Product texts: the words of what is printed beside the run sheet, and of the choices for it."""

from __future__ import annotations

from toolbox.languages.wording import Labels, Plural, Words
from toolbox.values import Content


class TickTexts(Content):
    """A question with answers to tick."""

    question: Words
    answers: tuple[Words, ...]


class ProductTexts(Content):
    """Titles of all products, words of the newer ones, and the labels of sizes and numbers."""

    titles: Labels
    sizes: Labels
    size: Words
    copies: Words
    pages: Plural
    all_pages: Plural
    paste: Words
    paste_hint: Words
    paste_copy: Words
    paste_copied: Words
    paste_failed: Words
    counted_hint: Words
    count_question: Words
    count_lead: Words
    count_how_title: Words
    count_how: tuple[Words, ...]
    count_heard: Words
    list_before: Words
    lines_before: tuple[Words, ...]
    list_day: Words
    lines_day: tuple[Words, ...]
    list_after: Words
    lines_after: tuple[Words, ...]
    invitation_title: Words
    invitation_lines: tuple[Words, ...]
    invitation_blanks: tuple[Words, ...]
    report_lead: Words
    report_numbers: tuple[Words, ...]
    report_ticks: tuple[TickTexts, ...]
    report_open: tuple[Words, ...]
    overview_heads: tuple[Words, ...]
