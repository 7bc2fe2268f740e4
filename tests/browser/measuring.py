"""Measuring: what can be checked without understanding a screen: findings of axe, widths, targets, words."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# Streamlit scrolls inside a container: axe misses what is outside the window.
TALL = 12_000
HIGH = 2600  # pixels, or as high as the screen
WIDTHS = (320, 390, 1280)
PHONE = 390
COLOURS = ("light", "dark")
_LOOKING = Path(__file__).parent / "looking"
_DRAWN = "new Promise(requestAnimationFrame)"
# What is read on a screen: not what is folded away or only heard.
_WORDS = """(without) => {
  const walk = document.createTreeWalker(document.querySelector('.toolbox'), NodeFilter.SHOW_TEXT);
  const seen = [];
  while (walk.nextNode()) {
    const { parentElement: around, textContent } = walk.currentNode;
    if (around.closest('.unseen, .skip') || (without && around.closest(without))) continue;
    if (around.checkVisibility()) seen.push(textContent);
  }
  return seen.join(' ').split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
}"""


def findings(page: Page) -> list[str]:
    """What axe finds wrong."""
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    return [
        f"{one['id']}: {node['html'][:120]}" for one in found.response["violations"] for node in one["nodes"]
    ]


def findings_by_look(page: Page) -> dict[str, list[str]]:
    """What axe finds in both colours at every width; on a phone on the whole of the screen, however long."""
    found = {}
    for width in WIDTHS:
        if width == PHONE:
            show_whole(page, width)
        else:
            page.set_viewport_size({"width": width, "height": HIGH})
        for colour in COLOURS:
            page.emulate_media(color_scheme=colour)  # type: ignore[arg-type]
            page.evaluate(_DRAWN)
            found[f"{colour} {width}"] = findings(page)
    return found


def axe_version(page: Page) -> str:
    """The version of axe that looked at this page."""
    return str(page.evaluate("axe.version"))


def show_whole(page: Page, width: int) -> None:
    """Make the window as high as all that is on the screen."""
    page.set_viewport_size({"width": width, "height": HIGH})
    page.evaluate(_DRAWN)
    height: int = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    if height > HIGH:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(_DRAWN)


def look_for(page: Page, what: str, *given: str) -> list[str]:
    """Run one of our scripts that look for what is wrong; the names of the files say what."""
    script = (_LOOKING / f"{what}.js").read_text("utf-8")
    found: list[str] = page.evaluate(script, given[0] if given else None)
    return found


def too_wide(page: Page, width: int) -> list[str]:
    """What sticks out of a window of this width."""
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate(_DRAWN)
    return [f"{width}: {one}" for one in look_for(page, "sideways")]


def too_small(page: Page) -> list[str]:
    """The targets that a thumb can miss."""
    return look_for(page, "small")


def words_seen(page: Page, *, without: str | None = None) -> int:
    """How many words are seen on the whole page, without what stands in `without`."""
    count: int = page.evaluate(_WORDS, without)
    return count
