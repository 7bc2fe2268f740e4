"""Preloads: the modules of the first screen, named in the page: a browser asks for all of them at once.

Without it each is found only when the one that imports it is there: on a slow line five times to and fro.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

_IMPORTED = re.compile(r"""(?:from|import)\s*["'](\.[^"']+\.js)["']""")  # those of `import()` come later
_LINK = '<link rel="modulepreload" crossorigin href="{address}">'
_ASSETS = Path(__file__).parent / "components" / "assets"
_COMPONENTS = "./_stcore/bidi-components"
# Streamlit's own module that shows components; it asks for it when the first component comes.
_MOUNTING = "BidiComponent.*.js"


class ModuleMissingError(RuntimeError):
    """Streamlit has no module of that name any more; an upgrade needs a look."""


def preloads(page: str, static: Path) -> str:
    """The links to what `page`, with the modules of Streamlit in `static`, does not name itself."""
    mounting = next(static.glob(_MOUNTING), None)
    if mounting is None:
        raise ModuleMissingError(_MOUNTING)
    theirs = (f"./static/js/{name}" for name in _with_imports(mounting, page))
    ours = (f"{_COMPONENTS}/toolbox.screen/{name}" for name in _with_imports(_ASSETS / "drawing.js", page))
    mounted = (f"{_COMPONENTS}/toolbox.{name}/{name}.js" for name in ("tab", "screen"))
    needed = [*theirs, *mounted, *ours]
    return "".join(_LINK.format(address=address) for address in needed)


def _with_imports(first: Path, page: str) -> list[str]:
    """A module and all that it imports and the page does not name, in the order in which they are found."""
    found = [first.name]
    for module in found:
        file = first.parent / module
        for imported in _IMPORTED.findall(file.read_text(encoding="utf-8")):
            name = os.path.relpath(file.parent / imported, first.parent)
            if name not in found and f"/{name}" not in page:
                found.append(name)
    return found
