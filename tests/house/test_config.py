"""The settings of Streamlit: each one exists in the version we use and says why it is set."""

import re
import tomllib

import streamlit.config as known

from tests.house.sources import ROOT

CONFIG = ROOT / ".streamlit/config.toml"


def test_every_setting_has_a_reason_beside_it() -> None:
    lines = CONFIG.read_text("utf-8").splitlines()

    unexplained = [line for line in lines if re.match(r"\w+ = ", line) and not re.search(r"  # \S", line)]

    assert not unexplained


def test_every_setting_is_one_that_streamlit_knows() -> None:
    settings = tomllib.loads(CONFIG.read_text("utf-8"))

    unknown = [name for name in full_names(settings) if name not in known.get_config_options()]

    assert not unknown


def test_nothing_about_visitors_is_sent_to_anyone() -> None:
    settings = tomllib.loads(CONFIG.read_text("utf-8"))

    assert settings["browser"]["gatherUsageStats"] is False


def full_names(settings: dict[str, object], above: str = "") -> list[str]:
    """Write nested tables as Streamlit names its options: theme.dark.textColor."""
    names: list[str] = []
    for name, value in settings.items():
        names += full_names(value, f"{above}{name}.") if isinstance(value, dict) else [above + name]
    return names
