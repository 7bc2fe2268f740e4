"""Settings: what the operator may choose, read from the environment once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from toolbox.values import Value

ROOT = Path(__file__).parent.parent


class Settings(Value):
    """Where content stands and where plans stay."""

    content: Path = ROOT / "content"
    plans: Path = ROOT / "data" / "plans.sqlite3"


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read TOOLBOX_CONTENT (a folder) and TOOLBOX_PLANS (a file); what is absent keeps its default."""
    given = {"content": environment.get("TOOLBOX_CONTENT"), "plans": environment.get("TOOLBOX_PLANS")}
    return Settings(**{name: Path(value) for name, value in given.items() if value})
