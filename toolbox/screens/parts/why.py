"""Why: why a step stands where it stands, said from what it carries; nothing when that no longer holds."""

from __future__ import annotations

from toolbox.languages.wording import places_in
from toolbox.planning.plan import Step, Why
from toolbox.planning.proposing.telling import told
from toolbox.screens.visit import Text, Visit

ANSWERS = ("theme", "community", "setting", "value")


def why(visit: Visit, step: Step) -> Text | None:
    """The sentence of a proposal or of a ready plan."""
    if step.why is None or not _holds(visit, step.why):
        return None
    if step.why.ready:
        return _ready(visit, step.why)
    # A plan can come from a file, where a why may be of any kind and name too little.
    sentence = dict(visit.say.why).get(step.why.kind)
    named = step.why.model_dump(exclude={"kind", "ready", "row"}, exclude_none=True)
    if sentence is None or not places_in(sentence) <= named.keys():
        return None
    return told(sentence, named, visit.library, code=visit.code)


def _holds(visit: Visit, why: Why) -> bool:
    """Say whether the neighbour, the answers and the numbers that are named are still there."""
    plan, terms = visit.plan, visit.library.vocabulary
    now = {"value": plan.framing, "people": plan.meeting.people, "leaders": plan.meeting.leaders}
    known = (terms.themes, terms.communities, terms.settings, terms.framings)
    names = [getattr(why, one) for one in ANSWERS]
    return (
        (why.method is None or (plan.has(why.method) and why.method in visit.library.methods))
        and all(name is None or name in terms_of for name, terms_of in zip(names, known, strict=True))
        and all(getattr(why, name) in {None, value} for name, value in now.items())
        and why.minutes in {None, plan.minutes, *(step.minutes for step in plan.steps if step.is_pause)}
    )


def _ready(visit: Visit, why: Why) -> Text | None:
    ready = visit.library.plans.get(why.ready or "")
    if ready is None or why.row is None or not 0 <= why.row < len(ready.rows):
        return None
    return visit.term(ready.rows[why.row].why)
