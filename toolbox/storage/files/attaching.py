"""Attaching: puts the plan into the papers that only the leader gets, so that a paper can be opened again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from toolbox.planning.paper import Paper
from toolbox.planning.plan import Plan
from toolbox.storage.files.plan_file import write_plan
from toolbox.storage.files.refused import FileRefusedError

# With one of these a file is the leader's own. Cards, sheets for participants and lists go from hand to hand,
# also as files: a plan in them would tell everybody for which group and about what the evening was.
FOR_THE_LEADER = frozenset({"run-sheet", "guide"})


def with_plan(paper: Paper, plan: Plan, products: Collection[str]) -> Paper:
    """Give the paper the plan as data, when it is for the leader and the plan fits in a file."""
    if FOR_THE_LEADER.isdisjoint(products):
        return paper
    try:
        return replace(paper, attachment=write_plan(plan))
    except FileRefusedError:  # too large to be opened again: the paper itself is whole
        return paper
