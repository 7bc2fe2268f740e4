"""Runs: words in a paragraph, each with its language and its direction."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase
from toolbox.planning.cleaning import cleaned

_REGIONS = {"nl": "nl-NL", "en": "en-GB", "tr": "tr-TR", "ar": "ar-SA", "fa": "fa-IR"}
# What may come after the direction in the properties of a run, as the format orders them.
_AFTER_DIRECTION = ("w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath")


def add_words(
    paragraph: Paragraph,
    phrase: Phrase,
    *,
    bold: bool = False,
    size: float | None = None,
    number: bool = False,
) -> None:
    """Add words; a number that can be called reads from left to right, whatever stands round it."""
    lines = cleaned(phrase.text).split("\n")
    for place, line in enumerate(lines):
        run = paragraph.add_run(line)
        run.bold = bold or None
        if size:
            run.font.size = Pt(size)
            _append(run, "w:szCs", str(round(2 * size)))
        if phrase.language.direction == "rtl" and not number:
            _right_to_left(run, bold=bold)
        _speak(run, phrase.language)
        if place < len(lines) - 1:
            run.add_break()


def set_style(paragraph: Paragraph, name: str) -> None:
    """Give a paragraph a style by its short name; python-docx would search all styles for each paragraph."""
    paragraph._p.style = name


def set_direction(paragraph: Paragraph, language: Language) -> None:
    """Let a paragraph begin on the side where its language begins."""
    if language.direction == "rtl":
        properties = paragraph._p.get_or_add_pPr()  # python-docx has no right to left
        bidi = OxmlElement("w:bidi")
        after = (
            "w:adjustRightInd",
            "w:snapToGrid",
            "w:spacing",
            "w:ind",
            "w:contextualSpacing",
            "w:mirrorIndents",
        )
        properties.insert_element_before(bidi, *after, "w:jc", "w:textDirection", "w:rPr", "w:sectPr")


def _right_to_left(run: Run, *, bold: bool) -> None:
    properties = run._r.get_or_add_rPr()
    if bold:
        _append(run, "w:bCs", None)
    properties.insert_element_before(OxmlElement("w:rtl"), *_AFTER_DIRECTION)


def _speak(run: Run, language: Language) -> None:
    """Say the language: a reader aloud and a spelling checker go by it."""
    properties = run._r.get_or_add_rPr()
    found = OxmlElement("w:lang")
    found.set(qn("w:val"), _REGIONS.get(language.code, language.code))
    if language.direction == "rtl":
        found.set(qn("w:bidi"), _REGIONS.get(language.code, language.code))
    properties.insert_element_before(found, "w:eastAsianLayout", "w:specVanish", "w:oMath")


def _append(run: Run, name: str, value: str | None) -> None:
    """Put a property at the place that the format gives it."""
    order = {"w:bCs": ("w:i", "w:iCs", "w:color", "w:sz"), "w:szCs": ("w:highlight", "w:u", "w:rtl")}
    found = OxmlElement(name)
    if value is not None:
        found.set(qn("w:val"), value)
    run._r.get_or_add_rPr().insert_element_before(found, *order[name], "w:szCs", *_AFTER_DIRECTION)
