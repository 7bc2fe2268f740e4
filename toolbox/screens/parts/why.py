"""Why: why a step stands where it stands, said from what it carries; nothing when that no longer holds."""

from __future__ import annotations

from toolbox.languages.wording import places_in
from toolbox.planning.plan import Step, Why
from toolbox.planning.proposing.reasons import side_of
from toolbox.planning.proposing.telling import told
from toolbox.screens.visit import Text, Visit

ANSWERS = ("theme", "community", "setting", "value")


def why(visit: Visit, step: Step) -> Text | None:
    """The sentence of a proposal or of a ready plan."""
    if step.why is None or not _holds(visit, step, step.why):
        return None
    if step.why.ready:
        return _ready(visit, step.why)
    # A plan can come from a file, where a why may be of any kind and name too little.
    sentence = dict(visit.say.why).get(step.why.kind)
    named = step.why.model_dump(exclude={"kind", "ready", "row"}, exclude_none=True)
    if sentence is None or not places_in(sentence) <= named.keys():
        return None
    return told(sentence, named, visit.library, code=visit.code)


def _holds(visit: Visit, step: Step, why: Why) -> bool:
    """Say whether the neighbour, the answers and the numbers that are named are still there."""
    plan, terms = visit.plan, visit.library.vocabulary
    meeting = plan.meeting
    now = {"value": plan.framing, "people": plan.meeting.people, "leaders": plan.meeting.leaders}
    known = (terms.themes, terms.communities, terms.settings, terms.framings)
    names = [getattr(why, one) for one in ANSWERS]
    return (
        _stands_beside(visit, step, why)
        and why.community in {None, *meeting.communities}
        and why.setting in {None, meeting.setting}
        and all(name is None or name in terms_of for name, terms_of in zip(names, known, strict=True))
        and all(getattr(why, name) in {None, value} for name, value in now.items())
        and why.minutes in {None, plan.minutes, *(step.minutes for step in plan.steps if step.is_pause)}
    )


def _stands_beside(visit: Visit, step: Step, why: Why) -> bool:
    """Say whether the method that is named is still there, and on the side that the sentence tells."""
    if why.method is None:
        return True
    library, side = visit.library, side_of(why.kind)
    if why.method not in library.methods or not visit.plan.has(why.method) or side is None:
        return why.method in library.methods and visit.plan.has(why.method)
    known = [one for one in visit.plan.steps if one.id == step.id or _is_met(visit, one)]
    beside = [one.id for one in known].index(step.id) + (1 if side == "after" else -1)
    return 0 <= beside < len(known) and known[beside].method == why.method


def _is_met(visit: Visit, step: Step) -> bool:
    """Say whether a step is a method of the meeting: breaks and own parts are no neighbours."""
    method = visit.library.methods.get(step.method or "")
    return method is not None and visit.library.in_meeting(method)


def _ready(visit: Visit, why: Why) -> Text | None:
    ready = visit.library.plans.get(why.ready or "")
    if ready is None or why.row is None or not 0 <= why.row < len(ready.rows):
        return None
    return visit.term(ready.rows[why.row].why)
