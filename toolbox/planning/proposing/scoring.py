"""Scoring: how well a method fits, as a sum of named parts, each a small pure function of 1 at most.

A weight says how much a part counts; `python -m tests.planning.proposing.all_answers` shows what comes of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from toolbox.library.method import Method
from toolbox.planning.proposing.path import HEAVY, Path, Place
from toolbox.planning.proposing.slots import CONNECTS, Slot
from toolbox.planning.proposing.suiting import circles_for
from toolbox.planning.proposing.wishes import ROUND, Wishes

F = TypeVar("F", bound=Callable[..., float])
Parts = tuple[tuple[float, F], ...]  # how much each part counts, and the part
RISK = {"low": 0.0, "some": 0.3, "high": 1.0}
STORIES = {"story": 1.0, "opinion": 0.0, "information": -0.5, "none": 0.0}
INTERPRETED = {"high": 1.0, "medium": 0.0, "low": -1.0}


def tried_with_group(method: Method, wishes: Wishes) -> float:
    """For which share of the communities there is a note."""
    communities = wishes.meeting.communities
    return sum(map(method.has_note_for, communities)) / len(communities) if communities else 0.0


def names_setting(method: Method, wishes: Wishes) -> float:
    """Whether the place is named, not only «everywhere»."""
    settings = method.facts.settings
    return float(settings != "all" and wishes.meeting.setting in settings)


def asks_from_value(method: Method, wishes: Wishes) -> float:
    """Whether the method has a question of its own for the value."""
    return float(wishes.framing in method.words["nl"].questions)


def connects_value(method: Method, wishes: Wishes) -> float:
    """Whether the method begins with what people hold dear, when a value was chosen."""
    return float(wishes.framing is not None and CONNECTS in method.facts.mechanisms)


def easy_to_lead(method: Method, _wishes: Wishes) -> float:
    """Less practice is better; most leaders are volunteers, and much practice weighs more than some."""
    return -((method.facts.difficulty.leader - 1) ** 2) / 4


def easy_to_join(method: Method, wishes: Wishes) -> float:
    """What asks much of people waits until they know each other."""
    return (1 - method.facts.difficulty.participants) / (2 if wishes.meeting.is_first else 4)


def is_new_to_group(method: Method, wishes: Wishes) -> float:
    """What the group does in another meeting comes back only when nothing else fits."""
    return -float(method.id in wishes.used)


def keeps_private(method: Method, wishes: Wishes) -> float:
    """In a first meeting nobody should tell more than they meant to."""
    return -RISK[method.facts.disclosure_risk] / (1 if wishes.meeting.is_first else 3)


def fits_interpreter(method: Method, wishes: Wishes) -> float:
    """Short turns and pictures go well with an interpreter."""
    return INTERPRETED[method.facts.interpretation] if wishes.has_interpreter else 0.0


def stays_together(method: Method, wishes: Wishes) -> float:
    """One circle is easier than several; too few people is worst."""
    if method.facts.group.min > wishes.meeting.people:
        return -1.0
    return (1 - circles_for(method, wishes.meeting.people)) / 4


def is_chosen_by_lot(method: Method, wishes: Wishes) -> float:
    """Between methods that fit as well, other answers give other methods; the same answers the same."""
    return wishes.lot(method.id)


def names_theme(method: Method, slot: Slot, wishes: Wishes) -> float:
    """Whether the theme is named, not only «all themes»; it matters most where the theme is met."""
    if method.facts.themes == "all":
        return 0.0
    named = any(one in method.facts.themes for one in (*wishes.themes, *wishes.waiting))
    return float(named) if slot.is_talk else named / 3


def keeps_the_curve(method: Method, slot: Slot, wishes: Wishes) -> float:
    """As intense as a good evening is at this point; the peak of a first meeting is one lower."""
    lower = int(slot.heaviest >= HEAVY and wishes.meeting.is_first)
    intensity = method.facts.intensity
    return float(min(0, intensity - slot.calmest + lower, slot.heaviest - lower - intensity))


def takes_the_time(method: Method, slot: Slot, _wishes: Wishes) -> float:
    """As long as there is time for here, give or take five minutes."""
    return -max(0, abs(method.facts.minutes.normal - slot.minutes) - ROUND) / 20


def lets_people_meet(method: Method, slot: Slot, wishes: Wishes) -> float:
    """Who meets for the first time tells something; how somebody feels today is for a later meeting."""
    telling = slot.name in {"share", "respond"} or (slot.name == "meet" and wishes.meeting.is_first)
    return -float(telling and method.facts.content == "none")


def tells_stories(method: Method, slot: Slot, _wishes: Wishes) -> float:
    """Own stories do more than opinions, and opinions more than facts alone (R17)."""
    return STORIES[method.facts.content] if slot.is_talk else 0.0


def varies_form(path: Path, place: Place) -> float:
    """After a circle come pairs, groups or movement."""
    if path.last is None or path.last.form == place.form:
        return 0.0
    return 1.0 if all(one.form != place.form for one in path.places) else 0.6


def varies_energy(path: Path, place: Place) -> float:
    """Calm, steady and active by turns."""
    return float(path.last is not None and path.last.energy != place.energy)


def tells_between_opinions(path: Path, place: Place) -> float:
    """Two rounds of opinions in a row make a debate."""
    last = path.last
    opinions = place.content == "opinion" and last is not None and last.content == "opinion"
    return -float(opinions and place.is_talk)


def wakes_after_break(path: Path, place: Place) -> float:
    """After a break, people want to do something."""
    return float(path.after_pause and place.energy != "calm")


def is_calm_at_the_peak(path: Path, place: Place) -> float:
    """What comes just before and after something heavy is not active."""
    heavy = place.intensity >= HEAVY or (path.last is not None and path.last.intensity >= HEAVY)
    active = place.energy == "active" or (path.last is not None and path.last.energy == "active")
    return -float(heavy and active)


OfMethod = Callable[[Method, Wishes], float]
OfSlot = Callable[[Method, Slot, Wishes], float]
OfNeighbours = Callable[[Path, Place], float]

METHOD_PARTS: Parts[OfMethod] = (
    (1.5, tried_with_group),
    (0.3, names_setting),
    (2.0, asks_from_value),
    (0.5, connects_value),
    (2.5, easy_to_lead),
    (1.0, easy_to_join),
    (1.5, keeps_private),
    (2.0, fits_interpreter),
    (2.0, stays_together),
    (4.0, is_chosen_by_lot),
    (20.0, is_new_to_group),
)
SLOT_PARTS: Parts[OfSlot] = (
    (4.0, names_theme),
    (1.5, keeps_the_curve),
    (1.5, takes_the_time),
    (4.0, lets_people_meet),
    (1.5, tells_stories),
)
NEIGHBOUR_PARTS: Parts[OfNeighbours] = (
    (0.8, varies_form),
    (0.3, varies_energy),
    (2.0, tells_between_opinions),
    (0.5, wakes_after_break),
    (1.0, is_calm_at_the_peak),
)


def score_method(method: Method, wishes: Wishes) -> float:
    """How well a method fits the answers, wherever it stands."""
    score = 0.0
    for weight, worth in METHOD_PARTS:
        score += weight * worth(method, wishes)
    return score


def score_slot(method: Method, slot: Slot, wishes: Wishes) -> float:
    """How well a method fits a slot."""
    score = 0.0
    for weight, worth in SLOT_PARTS:
        score += weight * worth(method, slot, wishes)
    return score


def score_neighbours(path: Path, place: Place) -> float:
    """How well a place follows what stands before it."""
    score = 0.0
    for weight, worth in NEIGHBOUR_PARTS:
        score += weight * worth(path, place)
    return score
