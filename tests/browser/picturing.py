"""Picturing: pictures of every screen, for the documents and for the page “Uitleg”.

`make pictures` renews them. A fixed plan, a fixed clock and few colours: a picture changes only when its
screen does.
"""

import io
import shutil
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.doing import ANSWERS
from tests.browser.find_chromium import OPTIONS, find_chromium
from tests.browser.serving import ROOT, Server

DOCUMENTS = ROOT / "docs/pictures/screens"
HELP = ROOT / "toolbox/screens/static/help"
LANGUAGES = ("nl", "en", "tr", "ar")
SIZES = ((390, 844), (1280, 900))
LONGEST = 2600  # px of a long picture
COLOURS = 200
PATIENCE = 60_000  # ms
HERE = "Europe/Amsterdam"
NOW = datetime(2026, 3, 3, 19, 7, tzinfo=ZoneInfo(HERE))

# The screens that are pictured: a name and an address.
SCREENS = {
    "start": "?s=start",
    "question": f"?s=ask&vraag=4&{ANSWERS}",
    "find": "?s=find&met=turkish-dutch&over=upbringing",
    "method": "?s=method&id=open-ended-story",
    "tips": "?s=tips",
    "safety": "?s=safety",
    "plan": "?s=plan",
    "hall": "?s=hall",
    "paper": "?s=paper&bladen=run-sheet,participants",
    "tip": "?s=tip&id=begin-in-pairs",
    "mechanism": "?s=mechanism&id=perspective-taking",
    "moments": "?s=moment&id=we-are-discriminated-too",
    "ready": "?s=ready",
    "ready-plan": "?s=ready-plan&id=mosque-evening",
    "series": "?s=series",
    "picked": "?s=picked&kies=open-ended-story,begin-in-pairs",
    "code": "?s=code",
    "communities": "?s=communities",
    "community": "?s=community&id=turkish-dutch",
    "reading": "?s=reading",
    "words": "?s=words",
    "help": "?s=page&id=help",
    "about": "?s=page&id=about",
    "privacy": "?s=page&id=privacy",
    "accessibility": "?s=page&id=accessibility",
}
# Shown whole on a phone, because what matters is lower than a window.
LONG = ("find", "method", "tips", "safety", "plan")
# The pictures on the page “Uitleg”: a question, and parts of the plan.
HELPING = {
    "question": ".ask",
    "check": ".check",
    "step": ".plan-main > .timeline > li:nth-child(2)",
    "print": ".print",
}
SETTLED = "() => document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 250)))"
STEP = ".plan-main > .timeline .step"
OUTSIDE_PLAN = ("question",)
BARE = ".bar, .menu { display: none }"  # without what stands over the page
ROOM = ".ask { padding: 1rem; }"  # a question has no edge of its own


def main(only: str | None = None) -> None:
    """Make all pictures, or those of one language."""
    languages = [one for one in LANGUAGES if only in {None, one}]
    server = Server(Path(tempfile.mkdtemp()))
    server.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(OPTIONS))
            for language in languages:
                explain(browser, server.url, language)
            for language in languages:
                picture(browser, server.url, language)
            browser.close()
    finally:
        server.stop()
        shutil.rmtree(server.folder)


def picture(browser: Browser, url: str, language: str) -> None:
    """Every screen in one language, at every size."""
    folder = DOCUMENTS / language
    folder.mkdir(parents=True, exist_ok=True)
    for width, height in SIZES:
        page = _with_plan(browser, url, language, size=(width, height))
        for name, address in SCREENS.items():
            _open(page, f"{url}/{address}{tongue(language)}")
            keep(page.screenshot(), folder / f"{name}-{width}.png")
            if language == "nl" and name in LONG and width == SIZES[0][0]:
                keep(_whole(page, size=(width, height)), folder / f"{name}-long-{width}.png")
        page.context.close()


def tongue(language: str) -> str:
    """What names the language in an address; Dutch needs no name."""
    return "" if language == "nl" else f"&taal={language}"


def keep(shot: bytes, path: Path) -> None:
    """Save a picture with fewer colours, soft shadows among them; one that looks the same stays."""
    few = (
        Image.open(io.BytesIO(shot))
        .convert("RGB")
        .quantize(COLOURS, Image.Quantize.MEDIANCUT, kmeans=1, dither=Image.Dither.NONE)
    )
    if path.exists() and _looks_like(path, few.convert("RGB")):
        return
    few.save(path, optimize=True)


def _looks_like(path: Path, image: Image.Image) -> bool:
    with Image.open(path) as kept:
        return kept.convert("RGB").tobytes() == image.tobytes()


def _with_plan(browser: Browser, url: str, language: str, *, size: tuple[int, int]) -> Page:
    """A tab in which the plan for five fixed answers was made."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        timezone_id=HERE,
        reduced_motion="reduce",
        bypass_csp=True,
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.clock.set_fixed_time(NOW)
    _open(page, f"{url}/?s=ask&vraag=5&{ANSWERS}{tongue(language)}")
    page.locator(".answer-button").nth(2).click()
    page.locator(STEP).first.wait_for()
    return page


def _open(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector(".content h1")
    if "s=plan" in address or "s=hall" in address:
        page.locator(f"{STEP}, .hall h2").first.wait_for()
    if "s=paper" in address:
        page.locator(".paper").first.wait_for()
    page.evaluate(SETTLED)


def _whole(page: Page, *, size: tuple[int, int]) -> bytes:
    """The screen to its end, without the bars that stand over it."""
    width, height = size
    page.set_viewport_size({"width": width, "height": LONGEST})
    shot = page.screenshot(style=BARE)
    page.set_viewport_size({"width": width, "height": height})
    return shot


def explain(browser: Browser, url: str, language: str) -> None:
    """The pictures on the page “Uitleg” in one language."""
    page = _with_plan(browser, url, language, size=SIZES[0])
    folder = HELP / language
    folder.mkdir(parents=True, exist_ok=True)
    for name, part in HELPING.items():
        _open(page, f"{url}/{SCREENS[name if name in OUTSIDE_PLAN else 'plan']}{tongue(language)}")
        page.set_viewport_size({"width": SIZES[0][0], "height": LONGEST})
        keep(page.locator(part).first.screenshot(style=BARE + ROOM), folder / f"{name}.png")
        page.set_viewport_size({"width": SIZES[0][0], "height": SIZES[0][1]})
    page.context.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
