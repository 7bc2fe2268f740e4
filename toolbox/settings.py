"""Settings: what the operator may choose, read from the environment once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr, StringConstraints

from toolbox.values import Value

ROOT = Path(__file__).parent.parent


class Settings(Value):
    """Where content stands, where plans stay, where mistakes are told and where “Snel weg” leads."""

    content: Path = ROOT / "content"
    packs: Path | None = None
    plans: Path = ROOT / "data" / "plans.sqlite3"
    pepper: Path = Field(default_factory=lambda given: given["plans"].parent / "pepper")
    database: SecretStr | None = None
    report_to: Annotated[str, StringConstraints(pattern=r"^[^@\s?&]+@[^@\s?&]+$")] | None = None
    leave_to: Annotated[str, StringConstraints(pattern=r"^https://\S+$")] = "https://www.knmi.nl/"


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings; what is absent keeps its default.

    TOOLBOX_CONTENT is a folder, TOOLBOX_PACKS one with packs of more content, TOOLBOX_PLANS a file,
    TOOLBOX_REPORT_TO an address of mail, TOOLBOX_LEAVE_TO the neutral page to which “Snel weg” leads.
    TOOLBOX_PEPPER is the file without which no plan opens (keep it out of the backups of the plans);
    TOOLBOX_DATABASE, postgresql://…, takes the place of TOOLBOX_PLANS.
    """
    files = {
        "content": "TOOLBOX_CONTENT",
        "packs": "TOOLBOX_PACKS",
        "plans": "TOOLBOX_PLANS",
        "pepper": "TOOLBOX_PEPPER",
    }
    texts = {
        "report_to": "TOOLBOX_REPORT_TO",
        "leave_to": "TOOLBOX_LEAVE_TO",
        "database": "TOOLBOX_DATABASE",
    }
    given: dict[str, object] = {
        name: Path(environment[one]) for name, one in files.items() if environment.get(one)
    }
    given.update({name: environment[one] for name, one in texts.items() if environment.get(one)})
    return Settings.model_validate(given)
