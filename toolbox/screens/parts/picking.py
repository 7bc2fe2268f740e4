"""Picking: choosing methods and tips to print without a plan."""

from __future__ import annotations

from typing import Any

from toolbox.screens.visit import Visit


def pick(visit: Visit, name: str, *, title: str, label: str) -> dict[str, Any]:
    """The button that picks a method or tip, or lets it go."""
    return {
        "label": label,
        "done": visit.say.picked.picked,
        "name": title,
        "on": name in visit.address.picked,
        "id": name,
        "wish": {"toggle": ["kies", name]},
    }
