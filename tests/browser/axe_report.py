"""Axe report: what axe and our own measures find in every state: `python -m tests.browser.axe_report nl ar`.

Every run renews its own rows of docs/accessibility.json; docs/accessibility.md is written from all rows.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, TimeoutError, sync_playwright  # noqa: A004 - its name
from pydantic import TypeAdapter

from tests.bench.table import as_table
from tests.browser.find_chromium import OPTIONS, find_chromium
from tests.browser.fitting import unfit
from tests.browser.measuring import COLOURS, WIDTHS, axe_version, findings_by_look
from tests.browser.serving import ROOT, Server
from tests.browser.states import STAGES, leave, reach
from toolbox.screens.running import SCREENS
from toolbox.values import Value

RAW = ROOT / "docs" / "accessibility.json"
PAGE = ROOT / "docs" / "accessibility.md"
WORDS = Path(__file__).with_name("axe_report.md")
PATIENCE = 30_000  # ms


class Row(Value):
    """One state: what axe found in every look («light 390»), and what does not fit everybody."""

    stage: str
    screen: str
    state: str
    language: str
    axe: str
    found: dict[str, tuple[str, ...]]
    unfit: tuple[str, ...]


_ROWS = TypeAdapter(tuple[Row, ...])


def main(languages: list[str], stages: list[str]) -> None:
    """Measure stage by stage, keep the rows of each at once, write the page."""
    rows: list[Row] = []
    for (language, stage), fresh in _measured(languages, stages):
        kept = _ROWS.validate_json(RAW.read_bytes()) if RAW.exists() else ()
        rows = [*(row for row in kept if (row.language, row.stage) != (language, stage)), *fresh]
        rows.sort(key=lambda row: (list(STAGES).index(row.stage), row.language))
        text = json.dumps(_ROWS.dump_python(tuple(rows)), indent=1, ensure_ascii=False)
        RAW.write_text(text + "\n", "utf-8")
        for row in fresh:
            for look, found in {**row.found, "unfit": row.unfit}.items():
                for one in found:
                    print(row.language, row.screen, row.state, look, one)  # noqa: T201 - a program
        print(f"{language}, {stage}: {len(fresh)} states measured", flush=True)  # noqa: T201 - a program
    PAGE.write_text(page(rows), "utf-8")


def page(rows: list[Row]) -> str:
    """The page: how it was measured, and one line per state and language."""
    looks = [f"{colour} {width}" for colour in COLOURS for width in WIDTHS]
    lines = [
        (
            *(row.screen, row.state, row.language),
            *(str(len(row.found[look])) for look in looks),
            str(len(row.unfit)),
        )
        for row in rows
    ]
    missing = sorted(set(SCREENS) - {row.screen for row in rows})
    return WORDS.read_text("utf-8").format(
        date=datetime.now(tz=UTC).date().isoformat(),
        axe=", ".join(sorted({row.axe for row in rows})),
        playwright=version("playwright"),
        streamlit=version("streamlit"),
        states=len({(row.stage, row.screen, row.state) for row in rows}),
        screens=len(SCREENS) - len(missing),
        all_screens=len(SCREENS),
        languages=" and ".join(sorted({row.language for row in rows})),
        measurements=sum(len(row.found) for row in rows),
        findings=sum(len(found) for row in rows for found in row.found.values()),
        unfit=sum(len(row.unfit) for row in rows),
        table=as_table(("screen", "state", "language", *looks, "does not fit"), sorted(lines)),
    )


def _measured(languages: list[str], stages: list[str]) -> Iterator[tuple[tuple[str, str], list[Row]]]:
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder))
        server.start()
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(OPTIONS))
        for language in languages:
            for stage in stages:
                context = browser.new_context(viewport={"width": 390, "height": 844})
                context.set_default_timeout(PATIENCE)
                rows = list(_rows(context.new_page(), server.url, language=language, stage=stage))
                yield (language, stage), rows
                context.close()
        browser.close()
        server.stop()


def _rows(visited: Page, url: str, *, language: str, stage: str) -> Iterator[Row]:
    prepare, states = STAGES[stage]
    prepare(visited, url, language)
    for state in states:
        try:
            reach(visited, url, language, state)
        except TimeoutError:
            print(f"not reached: {language} {state.screen}, {state.name}")  # noqa: T201 - a program
            leave(visited)
            continue
        found = findings_by_look(visited)
        yield Row(
            stage=stage,
            screen=state.screen,
            state=state.name,
            language=language,
            axe=axe_version(visited),
            found={look: tuple(one) for look, one in found.items()},
            unfit=tuple(unfit(visited)),
        )
        leave(visited)


if __name__ == "__main__":
    asked = sys.argv[1:]
    main(
        [one for one in asked if one not in STAGES] or ["nl", "ar"],
        [one for one in asked if one in STAGES] or list(STAGES),
    )
