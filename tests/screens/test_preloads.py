import re
from pathlib import Path

import pytest
import streamlit

from toolbox.screens.preloads import ModuleMissingError, preloads

STATIC = Path(streamlit.__file__).parent / "static"
MODULES = STATIC / "static" / "js"
PAGE = (STATIC / "index.html").read_text("utf-8")
ASSETS = Path(__file__).parents[2] / "toolbox" / "screens" / "components" / "assets"


def addresses() -> list[str]:
    return re.findall(r'href="([^"]+)"', preloads(PAGE, MODULES))


def test_every_module_is_named_once_and_is_there() -> None:
    found = addresses()
    assert len(set(found)) == len(found)
    for address in found:
        room, _, name = address.rpartition("toolbox.screen/" if "toolbox.screen/" in address else "/")
        assert ((ASSETS if "bidi" in room else MODULES) / name).is_file(), address
        assert address not in PAGE


def test_what_our_screen_imports_is_named_and_what_only_a_drag_needs_is_not() -> None:
    ours = {address.partition("toolbox.screen/")[2] for address in addresses()}
    everything = {file.relative_to(ASSETS).as_posix() for file in ASSETS.rglob("*.js")}
    assert everything - ours == {"tab.js", "vendor/sortable.js"}
    assert any(address.endswith("toolbox.tab/tab.js") for address in addresses())


def test_what_streamlit_loads_at_every_answer_imports_nothing() -> None:
    """Streamlit waits until the browser has looked through all imports; 45 cost 5 ms at every click."""
    text = (ASSETS / "screen.js").read_text("utf-8")
    assert not re.search(r"^\s*(import|export .* from)\b", text, re.MULTILINE)


def test_a_streamlit_that_shows_components_otherwise_needs_a_look(tmp_path: Path) -> None:
    with pytest.raises(ModuleMissingError):
        preloads(PAGE, tmp_path)
