import json
from pathlib import Path

from streamlit.testing.v1 import AppTest

from toolbox.screens.components import mounted

ASSETS = Path(mounted.__file__).parent / "assets"


def _script() -> None:
    from toolbox.screens.components.mounted import Tab, draw, receive_tab
    from toolbox.screens.parcel import Parcel

    assert receive_tab() == Tab(None, Parcel())
    draw({"screen": "start", "text": "<script>alert(1)</script>"})


def test_the_tab_is_mounted_before_the_screen_and_text_stays_text() -> None:
    app = AppTest.from_function(_script).run()

    assert not app.exception
    components = [one.proto for one in app.main if "bidi" in type(one.proto).__name__.lower()]
    assert [one.component_name for one in components] == ["toolbox.tab", "toolbox.screen"]
    assert json.loads(components[1].bytes)["text"] == "<script>alert(1)</script>"


def test_no_script_of_ours_makes_markup_from_text() -> None:
    ours = [file.read_text(encoding="utf-8") for file in ASSETS.glob("*.js")]

    assert ours
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "dangerouslySet",
    ):
        assert not any(forbidden in text for text in ours), forbidden


def test_no_script_of_ours_names_another_host() -> None:
    for file in ASSETS.glob("*.js"):
        text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "http://" not in text, file.name
        assert "https://" not in text, file.name
