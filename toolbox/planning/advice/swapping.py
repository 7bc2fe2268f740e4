"""Swapping: a method that does not fit this meeting gives way to the one that comes closest and does."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.planning.advice.mending import Mending, together
from toolbox.planning.advice.remark import Operations
from toolbox.planning.proposing.alternatives import likely


def mend_by_swapping(mending: Mending) -> Iterator[Operations]:
    """Swap every step that the remark is about, no method twice; the next turn takes the next best."""
    plan, library = mending.outline.plan, mending.outline.library
    if any(step.section is not None for step in plan.steps if step.id in mending.steps):
        return
    options = {step: likely(plan, step, library) for step in mending.steps}
    for turn in range(min(map(len, options.values()))):
        taken: dict[str, str] = {}
        for step, methods in options.items():
            left = [method for method in methods if method not in taken.values()]
            if turn < len(left):
                taken[step] = left[turn]
        if len(taken) < len(options):
            return
        yield together(*(mending.swap(step, method=method) for step, method in taken.items()))
