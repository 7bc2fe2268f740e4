"""Method: one method in full, in the order in which a leader uses it."""

from __future__ import annotations

from typing import Any

from toolbox.library.method import Method, MethodWords
from toolbox.library.similar import similar
from toolbox.screens.parts.blocks import Part, listed, text
from toolbox.screens.parts.cards import meta, phrase
from toolbox.screens.parts.facts import facts_part
from toolbox.screens.parts.lens import asked, lens, question_label
from toolbox.screens.parts.links import to
from toolbox.screens.parts.notes import notes
from toolbox.screens.parts.pages import gone, status
from toolbox.screens.parts.picking import pick
from toolbox.screens.parts.related import links, mechanism_links, one_link
from toolbox.screens.parts.reporting import report
from toolbox.screens.picked import print_one
from toolbox.screens.visit import Text, Visit


def show(visit: Visit) -> dict[str, Any]:
    """Everything on the page of a method; a method that is gone says so."""
    say = visit.say.method
    back = {"label": say.back, "query": to(visit.address, "find")}
    method = visit.library.methods.get(visit.address.id or "")
    if method is None:
        return gone(say.missing, back)
    words = method.words_in(visit.code)
    return {
        "heading": phrase(visit, method, words.title),
        "lead": phrase(visit, method, words.summary),
        "back": back,
        "lens": lens(visit),
        "meta": meta(visit, method),
        "parts": _parts(visit, method, words),
        "add": {
            "label": visit.say.find.add,
            "done": visit.say.find.added,
            "off": not visit.can_edit,
            "inPlan": visit.plan.has(method.id),
            "operation": {"do": "add-step", "method": method.id},
        },
        "plan": {"label": visit.say.find.to_plan, "query": to(visit.address, "plan")},
        "pick": pick(
            visit, method.id, title=visit.library.title(method, visit.code), label=visit.say.picked.pick
        ),
        "print": print_one(visit, method),
        "report": report(visit, f"methods/{method.id}"),
        "status": status(visit, method.facts.review),
    }


def _parts(visit: Visit, method: Method, words: MethodWords) -> list[Part]:
    heads = visit.say.headings

    def say(*texts: str) -> list[Text]:
        return [phrase(visit, method, one) for one in texts]

    parts = [
        text(heads.goal, *say(words.goal)),
        _question(visit, method, words),
        notes(visit, method),
        _things(visit, method, words),
        listed(heads.preparation, say(*words.preparation)),
        _steps(visit, method, words),
        _troubles(visit, method, words),
        listed(heads.stop_when, say(*words.stop_when)),
        text(heads.safe, *say(words.safe)),
        _variations(visit, method, words),
        listed(heads.suits, say(*words.suits)),
        listed(heads.suits_less, say(*words.suits_less)),
        text(heads.why, *say(words.why)),
        mechanism_links(visit, method.facts.mechanisms, heading=visit.say.method.why_pages),
        _similar(visit, method),
        facts_part(visit, method),
        text(heads.origin, *say(words.origin)),
    ]
    return [part for part in parts if part is not None]


def _question(visit: Visit, method: Method, words: MethodWords) -> Part:
    now = asked(visit, method)
    others = [
        {"label": question_label(visit, framing), "text": phrase(visit, method, question)}
        for framing, question in ((None, words.question), *words.questions.items())
        if phrase(visit, method, question) != now["question"]
    ]
    return {
        "kind": "question",
        "label": now["questionLabel"],
        "question": now["question"],
        "others": {"label": visit.say.method.other_values, "items": others},
    }


def _similar(visit: Visit, method: Method) -> Part | None:
    """Three methods like this one, and why each is."""
    say, terms = visit.say.method, visit.library.vocabulary.mechanisms
    items = []
    for one in similar(visit.library, method):
        name = visit.library.say(terms[one.mechanism].label, visit.code).text if one.mechanism else ""
        why = say.similar_why[one.reason].format(mechanism=name)
        query = to(visit.address, "method", id=one.method.id)
        items.append(one_link(visit.said(one.method, "title"), query, text=why))
    return links(say.similar, items)


def _things(visit: Visit, method: Method, words: MethodWords) -> Part | None:
    if not words.things:
        return None
    say = visit.say.method
    counted = {"person": say.per_person, "small-group": say.per_small_group, "group": say.per_group}
    items = [
        {
            "name": phrase(visit, method, thing.name),
            "instead": phrase(visit, method, say.instead.format(thing=thing.instead))
            if thing.instead
            else None,
            "count": counted[material.per].format(count=material.count),
        }
        for thing, material in zip(words.things, method.facts.materials, strict=True)
    ]
    return {"kind": "things", "heading": visit.say.headings.things, "items": items}


def _steps(visit: Visit, method: Method, words: MethodWords) -> Part:
    say = visit.say.method
    timed = method.words["nl"].steps
    steps = [
        {
            "minutes": say.step_minutes.of(dutch.minutes or 0, code=visit.code),
            "text": phrase(visit, method, step.text),
            "say": [phrase(visit, method, one) for one in step.say],
        }
        for step, dutch in zip(words.steps, timed, strict=True)
    ]
    return {"kind": "steps", "heading": visit.say.headings.steps, "steps": steps, "sayLabel": say.say}


def _troubles(visit: Visit, method: Method, words: MethodWords) -> Part:
    pairs = [
        {"what": phrase(visit, method, one.what), "do": phrase(visit, method, one.remedy)}
        for one in words.goes_wrong
    ]
    return {"kind": "pairs", "heading": visit.say.headings.goes_wrong, "pairs": pairs}


def _variations(visit: Visit, method: Method, words: MethodWords) -> Part:
    heads, found = visit.say.headings, words.variations
    named = (
        (heads.shorter, found.shorter),
        (heads.longer, found.longer),
        (heads.large_group, found.large_group),
        (heads.interpreter, found.interpreter),
    )
    pairs = [{"what": what, "do": phrase(visit, method, text)} for what, text in named]
    return {"kind": "pairs", "heading": heads.variations, "pairs": pairs}
