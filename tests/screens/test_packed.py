import gzip
from pathlib import Path

import pytest
import streamlit
from starlette.types import Receive, Scope, Send

from tests.screens.asking import ask
from toolbox.screens.packed import PACKED, packed_files

FILES = Path(streamlit.__file__).parent / "static"
SCRIPT = next((FILES / "static" / "js").glob("index.*.js"))
ADDRESS = PACKED[0] + SCRIPT.name


async def _unpacking(scope: Scope, receive: Receive, send: Send) -> None:
    """Stands for a browser that can unpack."""
    scope["headers"].append((b"accept-encoding", b"gzip, br"))
    await packed_files()(scope, receive, send)


def test_a_script_is_packed_for_who_can_unpack_it() -> None:
    packed = ask(_unpacking, ADDRESS)

    assert gzip.decompress(packed.body) == SCRIPT.read_bytes()
    assert int(packed.headers["content-length"]) == len(packed.body) < SCRIPT.stat().st_size / 2
    assert packed.headers["content-encoding"] == "gzip"
    assert "immutable" in packed.headers["cache-control"]
    assert packed.headers["content-type"].startswith("text/javascript")


def test_who_cannot_unpack_gets_it_plain() -> None:
    plain = ask(packed_files(), ADDRESS)

    assert plain.body == SCRIPT.read_bytes()
    assert "content-encoding" not in plain.headers


@pytest.mark.parametrize("name", ["none.js", "../../index.html", "../../../cli.py"])
def test_what_is_not_there_is_not_answered(name: str) -> None:
    assert ask(_unpacking, PACKED[0] + name).status == 404
