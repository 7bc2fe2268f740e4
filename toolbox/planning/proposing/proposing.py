"""Proposing: five answers in, a plan out that a careful colleague would sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from types import MappingProxyType

from toolbox.library.library import Library
from toolbox.planning.plan import Plan, Step
from toolbox.planning.proposing.easing import compromises, easings
from toolbox.planning.proposing.proposal import Proposal, Why
from toolbox.planning.proposing.searching import Found, Stock, search
from toolbox.planning.proposing.shapes import BARE, Shape, shapes
from toolbox.planning.proposing.surrounding import after, before
from toolbox.planning.proposing.whys import why_around, whys_in_meeting
from toolbox.planning.proposing.wishes import Wishes, step_id, wishes_of
from toolbox.values import changed

Reasoned = tuple[str | None, int, Why]  # a method or a break, its minutes, and why it is there
MOST_TRIED, MOST_FILLED = 8, 3  # shapes that are searched, and that are compared
NOTHING = Found((), (), 0.0)


def propose(wanted: Plan, library: Library, *, avoiding: frozenset[str] = frozenset()) -> Proposal:
    """Make a plan from the answers; the same answers give the same plan.

    Nothing is drawn at random: what fits as well is chosen by a number made from the answers. The plan has
    the leaders that it needs, and not the theme that waits for a later meeting (R26). What is used in another
    meeting of a series is avoided, and `avoiding` as well.
    """
    wishes = wishes_of(wanted, library)
    wishes, found = _best(replace(wishes, used=wishes.used | avoiding), library)
    parts = list(_parts(found, wishes, library))
    steps = tuple(
        Step(id=step_id(wanted, place, method), method=method, minutes=minutes)
        for place, (method, minutes, _) in enumerate(parts)
    )
    themes = tuple(one for one in wanted.meeting.themes if one not in wishes.waiting)
    meeting = changed(wanted.meeting, leaders=wishes.leaders, themes=themes)
    return Proposal(
        plan=changed(wanted, meeting=meeting, steps=steps),
        whys=MappingProxyType({step.id: why for step, (_, _, why) in zip(steps, parts, strict=True)}),
        compromises=compromises(found, wishes, library),
    )


def _best(wishes: Wishes, library: Library) -> tuple[Wishes, Found]:
    """The best plan that meets all wishes, or the one for which least had to give."""
    for eased in easings(wishes):
        stock = Stock(library, eased)
        fitting = islice(filter(stock.can_fill, shapes(eased)), MOST_TRIED)
        filled = filter(None, (search(shape, stock) for shape in fitting))
        found = max(islice(filled, MOST_FILLED), key=lambda one: one.score, default=None)
        if found is not None:
            return eased, found
    rest = Shape(tuple(slot for slot in BARE[0] if stock.places(slot)), 0)
    return eased, search(rest, stock) or NOTHING


def _parts(found: Found, wishes: Wishes, library: Library) -> Iterator[Reasoned]:
    """Everything in its order: before, in and after the meeting."""
    yield from _around(before(found.places, wishes, library), found, wishes, library=library)
    whys = whys_in_meeting(found, wishes, library)
    for place, minutes, why in zip(found.places, found.minutes, whys, strict=True):
        yield place.id or None, minutes, why
    yield from _around(after(found.places, wishes, library), found, wishes, library=library)


def _around(names: Iterable[str], found: Found, wishes: Wishes, *, library: Library) -> Iterator[Reasoned]:
    for name in names:
        minutes = library.methods[name].facts.minutes.normal
        yield name, minutes, why_around(name, found, wishes, library)
