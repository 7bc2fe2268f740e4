"""Planning: what a proposal and the advice on a plan cost, in processor time."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median

from tests.bench.growing import SIZES, library_of, spent
from tests.bench.working import LIBRARY
from toolbox.planning.advice.rules import advise
from toolbox.planning.plan import Meeting, Plan, Step
from toolbox.planning.proposing.proposing import propose
from toolbox.planning.run_sheet import work_out

PROPOSAL_BARS = {SIZES[0]: 10.0, SIZES[-1]: 60.0}  # ms at so many methods
ADVICE_BAR = 2.0  # ms
STEPS, REMARKS = 12, 8
MOST_DRAWN = 2000
ANSWERS = 40


@dataclass(frozen=True, slots=True)
class Planned:
    """Processor time in ms: of a proposal by how many methods there are, and of advice on a full plan."""

    proposals: dict[int, float]
    advice: float


def planned(*, times: int) -> Planned:
    """Measure proposals for answers of all kinds, and the advice on one plan."""
    plan = plan_with_remarks()
    advising = partial(_advise, plan)
    advising()
    return Planned(
        proposals={size: _proposing(size, times=times) for size in PROPOSAL_BARS},
        advice=median(spent(advising) for _ in range(times * 10)),
    )


def plan_with_remarks() -> Plan:
    """A plan of twelve steps on which the rules have eight things to say, questions left out."""
    drawing = random.Random(1)  # noqa: S311 - the same plan every time
    inside = [name for name, method in LIBRARY.methods.items() if LIBRARY.in_meeting(method)]
    for _ in range(MOST_DRAWN):
        plan = _plan(drawing.sample(inside, STEPS))
        found = advise(work_out(plan, LIBRARY), LIBRARY)
        if sum(one.level != "question" for one in found) == REMARKS:
            return plan
    message = f"no plan with {REMARKS} remarks"
    raise LookupError(message)


def _plan(names: list[str]) -> Plan:
    steps = tuple(
        Step(id=f"{place:016x}", method=name, minutes=LIBRARY.methods[name].facts.minutes.normal)
        for place, name in enumerate(names)
    )
    return Plan(steps=steps, minutes=180)


def _advise(plan: Plan) -> object:
    return advise(work_out(plan, LIBRARY), LIBRARY)


def _proposing(size: int, *, times: int) -> float:
    library, drawing = library_of(size), random.Random(2)  # noqa: S311 - the same answers every time
    terms = library.vocabulary

    def proposal() -> Callable[[], object]:
        asked = Meeting(
            communities=(drawing.choice(list(terms.communities)),),
            setting=drawing.choice(list(terms.settings)),
            themes=(drawing.choice(list(terms.themes)),),
        )
        wanted = Plan(meeting=asked, minutes=drawing.choice((45, 60, 90, 120)))
        return partial(propose, wanted, library)

    return median(spent(proposal()) for _ in range(max(times, ANSWERS)))
