"""What every file must keep to, as far as a program can see: PDF/UA-1 and PDF/A-3 in plain checks.

veraPDF knows more rules (`test_verapdf.py`), but needs Java; these run everywhere.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

from tests.exports.pdf.marked import marked_pages, unicode_map
from tests.exports.pdf.reading import catalogue, reader
from tests.exports.pdf.structure import Part, structure

# Which elements an element may hold; words may stand in those that are not named here.
WITHIN = {
    "Document": {"Part", "Sect", "H1", "H2", "H3", "P", "L", "Table", "Figure"},
    "Part": {"Sect", "H1", "H2", "H3", "P", "L", "Table", "Figure"},
    "Sect": {"H1", "H2", "H3", "P", "L"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
}
BLOCKS = {"P", "L"}
HOLD_BLOCKS = {"TD", "TH", "LBody"}
_LAID_OUT = re.compile("[\u00ad\u200b\u2066\u2069]")
CODE = re.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
FORBIDDEN = (
    b"/JavaScript",
    b"/JS",
    b"/Launch",
    b"/OpenAction",
    b"/AA",
    b"/Encrypt",
    b"/AcroForm",
    b"/LZWDecode",
)
CONTENT = re.compile(rb"\nstream\n.*?\nendstream", re.DOTALL)
STREAM = re.compile(rb"/Length (\d+).{0,200}?>>\nstream\n", re.DOTALL)
NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
Rule = Callable[[bytes], Iterator[str]]


def flaws(file: bytes) -> list[str]:
    """All rules that a file breaks."""
    return [f"{rule.__name__}: {flaw}" for rule in RULES for flaw in rule(file)]


def all_that_is_drawn_is_marked(file: bytes) -> Iterator[str]:
    for number, page in enumerate(marked_pages(file), 1):
        yield from (f"page {number}: {what!r}" for what in page.unmarked)


def every_mark_is_in_the_tree_once_and_in_order(file: bytes) -> Iterator[str]:
    found = [mark for part in structure(file).all() for mark in part.marks]
    for index, page in enumerate(marked_pages(file)):
        numbers = [number for of, number in found if of == index]
        if sorted(numbers) != list(page.words):
            yield f"page {index + 1}: {Counter(numbers)}"
    for part in structure(file).all():
        if list(part.marks) != sorted(part.marks):
            yield f"{part.kind} jumps: {part.marks}"
    for index in range(len(marked_pages(file))):
        for marks in read_on_end(structure(file)):
            numbers = [number for of, number in marks if of == index]
            if numbers != sorted(numbers):
                yield f"page {index + 1} is not read in the order in which it is drawn"


def read_on_end(whole: Part) -> Iterator[list[tuple[int, int]]]:
    """Languages beside each other are drawn row by row, and heard one after the other."""
    columns = [list(in_reading_order(part)) for part in whole.every("Sect")]
    inside = {mark for marks in columns for mark in marks}
    yield from columns
    yield [mark for mark in in_reading_order(whole) if mark not in inside]


def in_reading_order(part: Part) -> Iterator[tuple[int, int]]:
    """The marks in order; those of an element stand between its parts as in the file."""
    marks = iter(part.marks)
    parts = iter(part.parts)
    for one in part.entries.get("/K", ()):
        yield from (
            [next(marks)]
            if isinstance(one, int) or "/MCID" in one.get_object()
            else in_reading_order(next(parts))
        )


def the_way_back_leads_to_the_element(file: bytes) -> Iterator[str]:
    top = catalogue(file)["/StructTreeRoot"]
    numbers = top["/ParentTree"]["/Nums"]
    found = dict(zip(numbers[::2], numbers[1::2], strict=True))
    keys = [page["/StructParents"] for page in reader(file).pages]
    if keys != list(found) or top["/ParentTreeNextKey"] != len(keys):
        yield f"{keys} {list(found)}"
    for part in structure(file).all():
        yield from (
            f"{part.kind} has no way back from {page}.{number}"
            for page, number in part.marks
            if found[page][number].idnum != part.number
        )
        yield from (
            f"{one.kind} is not below {part.kind}"
            for one in part.parts
            if one.entries["/P"].get_object() != part.entries
        )


def elements_stand_where_they_may(file: bytes) -> Iterator[str]:
    for part in structure(file).all():
        inner = {one.kind for one in part.parts}
        if part.kind in WITHIN:
            allowed = WITHIN[part.kind]
            if part.text:
                yield f"{part.kind} holds words: {part.text}"
        else:
            allowed = {"Span"} | (BLOCKS if part.kind in HOLD_BLOCKS else set())
        if inner - allowed:
            yield f"{part.kind} holds {inner - allowed}"
        if not part.parts and not part.marks and part.kind not in ("Document", "TD", "TH"):
            yield f"{part.kind} is empty"


def no_heading_is_skipped(file: bytes) -> Iterator[str]:
    last = 0
    for part in structure(file).all():
        if part.kind in ("H1", "H2", "H3"):
            level = int(part.kind[1])
            if level > last + 1:
                yield f"{part.kind} after {last}: {part.text}"
            last = level


def bookmarks_are_the_headings(file: bytes) -> Iterator[str]:
    top = structure(file)
    copies = {
        id(after)
        for before, after in pairwise(top.parts)
        if after.kind == "Part" and said(before) == said(after)
    }
    papers = [part for part in top.parts if id(part) not in copies]
    headings = [part.text for paper in papers for part in paper.all() if part.kind in ("H1", "H2", "H3")]
    titles = list(titles_of(reader(file).outline))
    if len(headings) != len(titles) or not all(
        plain(text).startswith(plain(title)) for text, title in zip(headings, titles, strict=True)
    ):
        yield f"{titles} {headings}"


def said(part: Part) -> list[str]:
    """All words of an element, to see that it is a copy."""
    return [one.text for one in part.all()]


def titles_of(outline: Any) -> Iterator[str]:  # noqa: ANN401 - pypdf leaves it open
    """The bookmarks in order, whatever their level."""
    for one in outline:
        yield from titles_of(one) if isinstance(one, list) else [str(one.title)]


def plain(text: str) -> str:
    """Words with one space between them, without what only the layout put in."""
    return " ".join(_LAID_OUT.sub("", text).split())


def tables_are_regular(file: bytes) -> Iterator[str]:
    for table in structure(file).every("Table"):
        heads, *rows = ([(cell.kind, scope(cell)) for cell in row.parts] for row in table.parts)
        if heads != [("TH", "/Column")] * len(heads):
            yield f"heads {heads}"
        for row in rows:
            if (
                len(row) != len(heads)
                or row.count(("TH", "/Row")) != 1
                or row.count(("TD", None)) != len(row) - 1
            ):
                yield f"row {row}"


def scope(cell: Part) -> str | None:
    """What a head is the head of."""
    return cell.entries["/A"].get("/Scope") if "/A" in cell.entries else None


def lists_say_how_they_count(file: bytes) -> Iterator[str]:
    for part in structure(file).every("L"):
        counted = part.entries["/A"]["/ListNumbering"] == "/Decimal" if "/A" in part.entries else False
        labels = [one.kind for item in part.parts for one in item.parts].count("Lbl")
        if labels != (len(part.parts) if counted else 0):
            yield f"{labels} labels for {len(part.parts)}"


def figures_have_words(file: bytes) -> Iterator[str]:
    yield from ("no Alt" for part in structure(file).every("Figure") if not part.entries.get("/Alt"))


def languages_are_known(file: bytes) -> Iterator[str]:
    for part in structure(file).all():
        if not CODE.fullmatch(part.language):
            yield f"{part.kind} is in {part.language!r}"


def fonts_are_in_the_file_with_their_letters(file: bytes) -> Iterator[str]:
    for page, marked in zip(reader(file).pages, marked_pages(file), strict=True):
        fonts: Any = page["/Resources"]["/Font"]  # type: ignore[index]
        for name, codes in marked.codes.items():
            font = fonts[name].get_object()
            (inner,) = (one.get_object() for one in font["/DescendantFonts"])
            if b"glyf" not in inner["/FontDescriptor"]["/FontFile2"].get_data()[:400]:
                yield f"{name} is not embedded"
            names = {font["/BaseFont"], inner["/BaseFont"], inner["/FontDescriptor"]["/FontName"]}
            if names != {f"/AAAAAA+{name[1:]}"}:
                yield f"{name} is called {names}"
            glyphs = inner["/CIDToGIDMap"].get_data()
            letters = unicode_map(font)
            for code in codes:
                if not any(glyphs[2 * code : 2 * code + 2]):
                    yield f"{name} draws no glyph for {letters.get(code)!r}"
                if not letters.get(code, "").strip("\0\ufeff\ufffe"):
                    yield f"{name} has no letter for {code}"


def the_file_says_what_it_is(file: bytes) -> Iterator[str]:
    properties, found = reader(file).metadata, catalogue(file)
    metadata = found["/Metadata"]
    assert properties is not None
    if "/Filter" in metadata or (metadata["/Type"], metadata["/Subtype"]) != ("/Metadata", "/XML"):
        yield "XMP cannot be read as it is"
    read = ET.fromstring(metadata.get_data().decode("utf-8"))  # noqa: S314 - we wrote it
    says = {name: read.findtext(f".//{name}", namespaces=NAMES) for name in WANTED}
    made = properties.creation_date
    date = made.strftime("%Y-%m-%dT%H:%M:%S+00:00") if made else None
    wanted = WANTED | {"xmp:CreateDate": date, "xmp:ModifyDate": date}
    wanted["dc:title/rdf:Alt/rdf:li"] = properties.title
    wanted["dc:language/rdf:Bag/rdf:li"] = found.get("/Lang")
    yield from (
        f"{name} is {says[name]!r}, not {wanted[name]!r}" for name in WANTED if says[name] != wanted[name]
    )
    if found["/MarkInfo"] != {"/Marked": True} or found["/ViewerPreferences"]["/DisplayDocTitle"] != True:  # noqa: E712 - an object of pypdf
        yield "not marked, or its title is not shown"


WANTED: dict[str, str | None] = {
    "dc:title/rdf:Alt/rdf:li": None,
    "dc:language/rdf:Bag/rdf:li": None,
    "xmp:CreateDate": None,
    "xmp:ModifyDate": None,
    "pdfaid:part": "3",
    "pdfaid:conformance": "A",
    "pdfuaid:part": "1",
}


def the_file_keeps(file: bytes) -> Iterator[str]:
    (intent,) = catalogue(file)["/OutputIntents"]
    profile = intent["/DestOutputProfile"]
    if (intent["/S"], profile["/N"], profile.get_data()[36:40]) != ("/GTS_PDFA1", 3, b"acsp"):
        yield "no colours are meant"
    identifiers: Any = reader(file).trailer["/ID"]
    first, second = identifiers
    if first != second or len(first.original_bytes) != 16:
        yield "no identifier"
    if not file.endswith(b"%%EOF\n"):
        yield "something follows the end"
    objects = CONTENT.sub(b"", file)
    yield from (f"{word!r}" for word in FORBIDDEN if re.search(re.escape(word) + rb"\b", objects))
    for match in STREAM.finditer(file):
        end = match.end() + int(match[1])
        if file[end : end + 10] != b"\nendstream":
            yield f"a stream does not end at {end}"
    yield from (f"page goes by {tabs}" for page in reader(file).pages if (tabs := str(page["/Tabs"])) != "/S")


RULES: tuple[Rule, ...] = (
    all_that_is_drawn_is_marked,
    every_mark_is_in_the_tree_once_and_in_order,
    the_way_back_leads_to_the_element,
    elements_stand_where_they_may,
    no_heading_is_skipped,
    bookmarks_are_the_headings,
    tables_are_regular,
    lists_say_how_they_count,
    figures_have_words,
    languages_are_known,
    fonts_are_in_the_file_with_their_letters,
    the_file_says_what_it_is,
    the_file_keeps,
)
