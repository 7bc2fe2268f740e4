"""Groups: into how many small groups a group of people parts."""

from __future__ import annotations

SMALL_GROUP = 4  # people, who share one set of cards


def small_groups(people: int) -> int:
    """How many small groups there are; the last may be smaller."""
    return -(-people // SMALL_GROUP)


def portions(people: int) -> dict[str, int]:
    """How often a thing is needed when each person, each small group, or the group gets one."""
    return {"person": people, "small-group": small_groups(people), "group": 1}
