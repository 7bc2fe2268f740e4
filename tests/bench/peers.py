"""Peers: other makers of PDF, each given the same words of a paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from importlib import import_module

from tests.bench.serving import ROOT
from toolbox.languages.phrase import Phrase
from toolbox.planning.flowing import Blank, Facts, Flow, Lines, Said, Table, Title, flow
from toolbox.planning.paper import Paper

Export = Callable[[Paper], bytes]
FONTS = ROOT / "exports" / "pdf" / "fonts"
STYLE = "@page { size: A4; margin: 12mm } body { font: 12pt sans-serif } td { border: 1px solid }"


@dataclass(frozen=True, slots=True)
class Peer:
    """A maker, and the module by which we see whether it is installed."""

    name: str
    module: str


PEERS = (
    Peer("ours", "reportlab"),
    Peer("plain ReportLab", "reportlab"),
    Peer("weasyprint", "weasyprint"),
    Peer("typst", "typst"),
    Peer("fpdf2", "fpdf"),
    Peer("chromium", "playwright"),
)


@contextmanager
def loaded(name: str) -> Iterator[Export]:
    """Load a maker; what it needs once is part of its first paper."""
    if name == "chromium":
        with _chromium() as export:
            yield export
        return
    makers: dict[str, Callable[[], Export]] = {
        "ours": _ours,
        "plain ReportLab": _plain,
        "weasyprint": _weasyprint,
        "typst": _typst,
        "fpdf2": _fpdf,
    }
    yield makers[name]()


def _ours() -> Export:
    from exports import EXPORTERS

    return EXPORTERS[0].export


def _plain() -> Export:
    from tests.bench.plain_paper import print_plainly

    return print_plainly


def _weasyprint() -> Export:
    weasyprint = import_module("weasyprint")
    return lambda paper: bytes(weasyprint.HTML(string=html(paper)).write_pdf())


def _typst() -> Export:
    typst = import_module("typst")

    def export(paper: Paper) -> bytes:
        return bytes(typst.compile(_in_typst(paper).encode(), font_paths=[str(FONTS)]))

    return export


def _fpdf() -> Export:
    fpdf = import_module("fpdf")

    def export(paper: Paper) -> bytes:
        document = fpdf.FPDF(format="A4")
        document.add_font("noto", fname=str(FONTS / "NotoSans-Regular.ttf"))
        document.set_font("noto", size=12)
        document.add_page()
        for text in _texts(paper):
            document.multi_cell(0, text=text, new_x="LMARGIN", new_y="NEXT")
        return bytes(document.output())

    return export


@contextmanager
def _chromium() -> Iterator[Export]:
    from playwright.sync_api import sync_playwright

    from tests.browser.find_chromium import find_chromium

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        page = browser.new_page()

        def export(paper: Paper) -> bytes:
            page.set_content(html(paper))
            return page.pdf(format="A4")

        yield export
        browser.close()


def html(paper: Paper) -> str:
    """The paper as plain HTML, tables included."""
    return f"<!doctype html><style>{STYLE}</style>{''.join(_in_html(one) for one in flow(paper))}"


def _in_html(one: Flow) -> str:
    match one:
        case Title():
            return f"<h{one.level}>{_text(one.words)}</h{one.level}>"
        case Lines():
            return f"<ul>{''.join(f'<li>{_text(line)}</li>' for line in one.lines)}</ul>"
        case Table():
            rows = ("".join(f"<td>{''.join(map(_in_html, cell))}</td>" for cell in row) for row in one.rows)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case _:
            return "".join(f"<p>{escape(text)}</p>" for text in _texts_of(one))


def _in_typst(paper: Paper) -> str:
    lines = (text.replace("\\", "\\\\").replace('"', '\\"') for text in _texts(paper))
    body = "".join(f'#text("{line}")\n\n' for line in lines)
    return f'#set page("a4", margin: 12mm)\n#set text(font: "Noto Sans", size: 12pt)\n{body}'


def _texts(paper: Paper) -> Iterator[str]:
    for one in flow(paper):
        yield from _texts_of(one)


def _texts_of(one: Flow) -> Iterator[str]:
    match one:
        case Title() | Said():
            yield one.words.text
        case Lines():
            yield from (line.text for line in one.lines)
        case Facts():
            yield from (f"{fact.label.text} {fact.value.text}" for fact in one.facts)
        case Blank():
            yield one.label.text
        case Table():
            parts = (part for row in one.rows for cell in row for part in cell)
            yield from (text for part in parts for text in _texts_of(part))


def _text(phrase: Phrase) -> str:
    return escape(phrase.text)
