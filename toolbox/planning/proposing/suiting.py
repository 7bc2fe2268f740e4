"""Suiting: which methods may stand in a slot, given the answers; each question is one small function."""

from __future__ import annotations

from toolbox.library.method import Method
from toolbox.planning.proposing.slots import (
    AGREEMENTS,
    CALM,
    CARD,
    CONNECTS,
    CONTENT,
    GUESTS,
    NEVER,
    SHOWS_NORMS,
    Slot,
)
from toolbox.planning.proposing.wishes import CIRCLE, Wishes

NORMS_FROM = 3  # the meeting in which a group may see what others think
NEARLY_EVERYWHERE = 2  # settings that a method for an unknown place may leave out


def suits_group(method: Method, wishes: Wishes) -> bool:
    """Say whether a method suits the people, the place and the leaders, and the theme if it is about one."""
    return (
        suits_setting(method, wishes)
        and suits_people(method, wishes)
        and suits_readers(method, wishes)
        and (method.facts.phase not in CONTENT or suits_theme(method, wishes, core=False))
        and suits_leaders(method, wishes)
        and suits_community(method, wishes)
        and suits_interpreter(method, wishes)
        and suits_meeting(method, wishes)
        and suits_series(method, wishes)
        and method.id not in NEVER
    )


def suits_setting(method: Method, wishes: Wishes) -> bool:
    """Say whether a method was thought through for the place; when it is unknown, for nearly all places."""
    settings = method.facts.settings
    if settings == "all" or "elsewhere" in wishes.eased:
        return True
    if wishes.meeting.setting is None:
        return len(settings) >= wishes.settings - NEARLY_EVERYWHERE
    return wishes.meeting.setting in settings


def suits_community(method: Method, wishes: Wishes) -> bool:
    """Say whether a method is for everyone, or for all the communities that come."""
    communities = method.facts.communities
    if communities == "all" or "any-community" in wishes.eased:
        return True
    return all(one in communities for one in wishes.meeting.communities)


def suits_leaders(method: Method, wishes: Wishes) -> bool:
    """Say whether there are leaders enough, also for a talk in circles of sixteen at most (R11)."""
    facts = method.facts
    in_circle = facts.form == "whole-circle" and facts.speakers == "all"
    circles = wishes.circles if in_circle and "circles" not in wishes.eased else 1
    return max(facts.leaders, circles) <= wishes.leaders


def suits_people(method: Method, wishes: Wishes) -> bool:
    """Say whether a method is for this number of people (R12)."""
    group = method.facts.group
    return group.min <= wishes.meeting.people <= group.max or "circles" in wishes.eased


def suits_readers(method: Method, wishes: Wishes) -> bool:
    """Say whether nobody needs to read or write, unless the group does (R13)."""
    return method.facts.literacy == "none" or wishes.meeting.reading or "helped-reading" in wishes.eased


def suits_interpreter(method: Method, wishes: Wishes) -> bool:
    """Say whether a method can be interpreted (R14)."""
    return method.facts.interpretation != "low" or not wishes.has_interpreter


def suits_meeting(method: Method, wishes: Wishes) -> bool:
    """Say whether a method is not too early: guests come in a second meeting, votes on norms in a third."""
    if has_guest(method):
        return not wishes.meeting.is_first
    return SHOWS_NORMS not in method.facts.mechanisms or wishes.meeting.number >= NORMS_FROM


def suits_series(method: Method, wishes: Wishes) -> bool:
    """Say whether the group does not do this in another meeting already."""
    return method.id not in wishes.used or "used-before" in wishes.eased


def has_guest(method: Method) -> bool:
    """Say whether somebody comes to tell; a role model or a witness in the phase of stories shows it."""
    return method.facts.phase == "story" and not GUESTS.isdisjoint(method.facts.mechanisms)


def suits_slot(method: Method, slot: Slot, wishes: Wishes) -> bool:
    """Say whether a method of the right phase may stand in this slot."""
    if slot.is_talk:
        return suits_theme(method, wishes, core=slot.is_core)
    if slot.name == "close":
        return method.id != CARD and method.facts.speakers == "all" and method.facts.intensity <= CALM
    if slot.name == "arrive":
        return _opens(method) and (wishes.framing is not None or CONNECTS not in method.facts.mechanisms)
    if slot.name == "loosen":
        return method.facts.phase != "welcome" or method.facts.intensity == CALM
    return suits_subject(method, wishes)


def suits_theme(method: Method, wishes: Wishes, *, core: bool) -> bool:
    """Say whether the talk can be about the theme.

    What is for all themes is never for one of high sensitivity; before the core of such a talk it warms up.
    Without a theme, or while a heavy one waits, the talk is about trust: only methods for all themes do that.
    """
    themes = method.facts.themes
    if themes == "all":
        return not (core and wishes.sensitive) or "wider-theme" in wishes.eased
    return any(one in themes for one in wishes.themes)


def suits_subject(method: Method, wishes: Wishes) -> bool:
    """Say whether a part that is no talk about the theme at least does not name others."""
    themes = method.facts.themes
    return themes == "all" or any(one in themes for one in (*wishes.themes, *wishes.waiting))


def circles_for(method: Method, people: int) -> int:
    """In how many circles a group does a method."""
    most = method.facts.group.max
    if method.facts.form == "whole-circle" and method.facts.speakers == "all":
        most = min(most, CIRCLE)
    return -(-people // most)


def _opens(method: Method) -> bool:
    """Say whether a meeting can open with this: light, and nobody only listens (R02)."""
    facts = method.facts
    return method.id != AGREEMENTS and facts.intensity == 1 and facts.speakers != "one"
