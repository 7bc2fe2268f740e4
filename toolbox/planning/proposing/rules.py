"""Rules: what every proposal must hold, each as one small question about a place that may come next.

The numbers are those of the composition rules (R01–R26); the advice on a plan says them in words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from toolbox.planning.proposing.path import HEAVY, Path, Place
from toolbox.planning.proposing.slots import AGREEMENTS, CALM

PERSONAL = 3  # the intensity of the lightest that is personal
FIRST_BLOCKS = 3
SAFE_START = 25  # minutes
LARGEST_RISE = 2
MOST_HEAVY = 2
ALL_SPOKEN = 20  # minutes
MOST_ALIKE = 2
LONGEST_LISTENING = 20  # minutes
OPENING_PHASES = frozenset({"welcome", "acquaintance", "warming-up"})

Rule = Callable[[Path, Place], bool]


def agrees_early(path: Path, place: Place) -> bool:
    """R01: agreements are one of the first three, before anything personal."""
    if path.agreed:
        return True
    if place.id == AGREEMENTS:
        return path.blocks < FIRST_BLOCKS
    return path.blocks < FIRST_BLOCKS - 1 and place.intensity < PERSONAL


def starts_safely(path: Path, place: Place) -> bool:
    """R02: a light opening in which people meet; nothing heavy in the first 25 minutes."""
    if not path.blocks:
        return place.intensity <= CALM and place.phase in OPENING_PHASES
    return place.intensity < HEAVY or path.minutes >= SAFE_START


def rises_step_by_step(path: Path, place: Place) -> bool:
    """R03: intensity rises by two at most."""
    return path.last is None or place.intensity - path.last.intensity <= LARGEST_RISE


def has_one_peak(path: Path, place: Place) -> bool:
    """R04: one part of intensity 5, two of 4 or 5, and no more than this meeting can carry."""
    if place.intensity < HEAVY:
        return True
    heaviest = path.heaviest + (place.intensity > HEAVY)
    return path.heavy < MOST_HEAVY and heaviest <= 1 and place.intensity <= path.limits.intensity


def gives_relief(path: Path, place: Place) -> bool:
    """R05: after something heavy comes a break or something light."""
    heavy = path.last is not None and path.last.intensity >= HEAVY and not path.after_pause
    return not heavy or place.intensity <= CALM


def has_breaks(path: Path, place: Place) -> bool:
    """R08: no stretch is too long; an interpreter rests sooner (R14)."""
    return path.stretch + place.least <= path.limits.stretch


def counts_blocks(path: Path, place: Place) -> bool:
    """R10: no more parts about the theme than the time can hold."""
    return not place.is_content or path.contents < path.limits.content


def has_leaders(path: Path, place: Place) -> bool:
    """R11: two leaders for what is heavy or asks for two."""
    return max(place.leaders, 2 if place.intensity >= HEAVY else 1) <= path.limits.leaders


def lets_interpreter_work(path: Path, place: Place) -> bool:
    """R14: three working parts in two hours."""
    return not place.is_working or path.workings < path.limits.working


def tells_before_thinking(path: Path, place: Place) -> bool:
    """R17: own experience, then opinions; facts or law only after a talk, and then no opinions any more."""
    if place.content == "opinion":
        return not place.is_content or (path.told and not path.informed)
    if place.content == "information":
        return not place.is_content or (path.told and path.talked)
    return not place.is_content or not path.informed or place.content == "none"


def shares_before_difference(path: Path, place: Place) -> bool:
    """R18: something that people share comes before the first difference."""
    return path.shared or place.ground != "difference"


def lets_all_speak(path: Path, place: Place) -> bool:
    """R20: everybody speaks within 20 minutes, and nobody only listens for longer than that."""
    if place.speakers == "one" and place.least > LONGEST_LISTENING:
        return False
    return path.spoken or path.minutes + place.least <= ALL_SPOKEN


def has_small_groups(path: Path, place: Place) -> bool:
    """R20: there were pairs or small groups before the last round."""
    return path.small or not place.is_last_round


def varies_in_energy(path: Path, place: Place) -> bool:
    """R21: no more than two calm or two active parts in a row; card and last round do not count."""
    if place.phase == "closing" or place.energy == "steady" or path.last is None:
        return True
    return path.last.energy != place.energy or path.same_energy < MOST_ALIKE


BLOCKING: Mapping[str, Rule] = MappingProxyType(
    {
        "R01": agrees_early,
        "R02": starts_safely,
        "R04": has_one_peak,
        "R05": gives_relief,
        "R11": has_leaders,
    }
)
ADVISING: Mapping[str, Rule] = MappingProxyType(
    {
        "R03": rises_step_by_step,
        "R08": has_breaks,
        "R10": counts_blocks,
        "R14": lets_interpreter_work,
        "R17": tells_before_thinking,
        "R18": shares_before_difference,
        "R20": lets_all_speak,
        "R20 small": has_small_groups,
        "R21": varies_in_energy,
    }
)
MUST: tuple[Rule, ...] = tuple(BLOCKING.values())
RULES: tuple[Rule, ...] = (*MUST, *ADVISING.values())


def may_come(path: Path, place: Place) -> bool:
    """Say whether a place may come next: once only, and every rule holds; in a bare plan those that block."""
    if place.id in path.used:
        return False
    for rule in MUST if path.limits.bare else RULES:  # noqa: SIM110 - all() takes twice the time of this loop
        if not rule(path, place):
            return False
    return True
