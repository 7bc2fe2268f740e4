"""The command that proposes a plan for all answers and writes docs/proposals.md.

Start it with `python -m tests.planning.proposing.all_answers`; with a number it looks at so many answers and
writes nothing.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from time import process_time
from types import MappingProxyType

from tests.content.report import table
from tests.planning.proposing.answers import LENGTHS, all_answers, ours, sample
from tests.planning.proposing.countable import broken
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.advice.outline import look_at
from toolbox.planning.advice.rules import remarks
from toolbox.planning.plan import Plan
from toolbox.planning.proposing.proposing import propose
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

FILE = Path(__file__).parents[3] / "docs/proposals.md"
WAITS = "trust_first"  # a heavy theme in a first meeting counts apart
UNKNOWN = "not known yet"
COPIES = 55  # of every method, for a library of five thousand
HEAD = """# Proposals for all answers

Made by `python -m tests.planning.proposing.all_answers`; do not edit by hand. Every combination of the five
answers of the wizard, “not known yet” included, is proposed with the safe defaults (first meeting, 12 people,
two leaders, nobody reads, no interpreter), and checked: by the countable rules of the tests, and by the
advice of the toolbox.
"""


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of one combination of answers."""

    wanted: Plan
    methods: tuple[str, ...]
    kinds: tuple[tuple[str, str], ...]
    faults: tuple[str, ...]
    blocks: tuple[str, ...]
    free: int
    seconds: float

    @property
    def waits(self) -> bool:
        """Say whether a heavy theme waits."""
        return any(kind == WAITS for _, kind in self.kinds)

    @property
    def gives(self) -> bool:
        """Say whether something else had to give."""
        return any(kind != WAITS for _, kind in self.kinds)


def main() -> int:
    """Propose, count and write; a number on the command line is how many answers, for a quick look."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else None
    seen = [see(wanted, ours()) for wanted in islice(all_answers(), most)]
    page = "\n".join((HEAD, totals(seen), times(seen), *per_answer(seen), lengths(seen), methods(seen)))
    if most is None:
        FILE.write_text(page, "utf-8")
    sys.stdout.write(page)
    return 0


def see(wanted: Plan, library: Library) -> Seen:
    """Propose for one combination, and look at what came."""
    begin = process_time()
    proposal = propose(wanted, library)
    seconds = process_time() - begin
    sheet = work_out(proposal.plan, library)
    return Seen(
        wanted=wanted,
        methods=tuple(step.method for step in proposal.plan.steps if step.method),
        kinds=tuple((one.answer, one.kind) for one in proposal.compromises),
        faults=tuple(broken(sheet, library)),
        blocks=tuple(one.rule for one in remarks(look_at(sheet, library)) if one.level != "question"),
        free=sheet.extra,
        seconds=seconds,
    )


def totals(seen: Sequence[Seen]) -> str:
    """Count what was proposed, what had to give, and what is broken."""
    by_kind = Counter(kind for one in seen for kind in one.kinds)
    rows = (
        ("combinations", len(seen)),
        ("without a plan", sum(not one.methods for one in seen)),
        ("without any compromise", share(sum(not one.kinds for one in seen), seen)),
        (
            "a heavy theme waits, nothing else gives",
            share(sum(one.waits and not one.gives for one in seen), seen),
        ),
        ("something else gives", share(sum(one.gives for one in seen), seen)),
        *((f"{answer}: {kind}", share(count, seen)) for (answer, kind), count in sorted(by_kind.items())),
        ("that break a countable rule", sum(bool(one.faults) for one in seen)),
        ("with a remark of the advice that blocks or warns", sum(bool(one.blocks) for one in seen)),
        ("different methods used", len({name for one in seen for name in one.methods})),
    )
    return "## Together\n\n" + table(("what", "how many"), rows)


def times(seen: Sequence[Seen]) -> str:
    """Tell how long a proposal takes, with our library and with one of five thousand methods."""
    large = enlarged(ours())
    slow = [see(wanted, large).seconds for wanted in islice(sample(), 40)]
    rows = (
        time_row(len(ours().methods), [one.seconds for one in seen]),
        time_row(len(large.methods), slow),
    )
    heads = ("methods", "proposals", "half take at most", "nineteen in twenty", "the slowest")
    return "## Time for one proposal\n\nProcessor time, in milliseconds.\n\n" + table(heads, rows)


def time_row(count: int, seconds: Sequence[float]) -> tuple[object, ...]:
    """Give the times of one library."""
    found = [one * 1000 for one in seconds]
    late = quantiles(found, n=20)[-1]
    return count, len(found), f"{median(found):.1f}", f"{late:.1f}", f"{max(found):.1f}"


def per_answer(seen: Sequence[Seen]) -> Iterator[str]:
    """For every answer: how many combinations, and what gives."""
    questions: tuple[tuple[str, Callable[[Plan], str]], ...] = (
        ("With whom", lambda plan: next(iter(plan.meeting.communities), UNKNOWN)),
        ("Where", lambda plan: plan.meeting.setting or UNKNOWN),
        ("About what", lambda plan: next(iter(plan.meeting.themes), UNKNOWN)),
        ("From which value", lambda plan: plan.framing or "none chosen"),
        ("How long", lambda plan: f"{plan.minutes} minutes"),
    )
    for question, answer in questions:
        rows = []
        for name in dict.fromkeys(answer(one.wanted) for one in seen):
            group = [one for one in seen if answer(one.wanted) == name]
            reasons = {kind for one in group for _, kind in one.kinds if kind != WAITS}
            waits, gives = sum(one.waits for one in group), sum(one.gives for one in group)
            used = len({method for one in group for method in one.methods})
            row = (
                name,
                len(group),
                share(waits, group),
                share(gives, group),
                ", ".join(sorted(reasons)),
                used,
            )
            rows.append(row)
        heads = ("answer", "combinations", "a heavy theme waits", "something else gives", "what", "methods")
        yield f"## {question}\n\n" + table(heads, rows)


def lengths(seen: Sequence[Seen]) -> str:
    """Tell how many minutes stay free."""
    rows = []
    for minutes in LENGTHS:
        free = Counter(one.free for one in seen if one.wanted.minutes == minutes)
        rows.append(
            (minutes, -(-minutes // 50) * 5, ", ".join(f"{n} × {m}" for m, n in sorted(free.items())))
        )
    return "## Minutes that stay free\n\n" + table(("minutes", "must stay free", "plans × minutes"), rows)


def methods(seen: Sequence[Seen]) -> str:
    """Tell how often every method is used, and which are not."""
    used = Counter(name for one in seen for name in one.methods)
    rows = ((name, share(count, seen)) for name, count in used.most_common())
    unused = ((name, reason(method)) for name, method in ours().methods.items() if name not in used)
    return (
        "## Methods that are used\n\n"
        + table(("method", "in how many plans"), rows)
        + "\n## Methods that no five answers propose\n\n"
        + table(("method", "why not in a first meeting with the safe defaults"), sorted(unused))
    )


def reason(method: Method) -> str:
    """Say what keeps a method out of a first meeting with the safe defaults."""
    facts = method.facts
    reasons = {
        "only when it is needed, for leaders, or after a series": facts.phase
        in {"preparation", "resistance", "aftercare", "evaluation"},
        "asks for reading": facts.literacy != "none",
        "of intensity 4 or 5": facts.intensity >= 4,
        "with a guest, so later": facts.phase == "story",
        "shows what the group thinks, so later": "adjust-norm-image" in facts.mechanisms,
        f"takes {facts.minutes.min} minutes at least": facts.minutes.min >= 25,
        "not for twelve people": not facts.group.min <= 12 <= facts.group.max,
        "facts come after a talk": facts.content == "information",
    }
    return ", ".join(name for name, is_so in reasons.items() if is_so) or "others always fit better"


def enlarged(library: Library) -> Library:
    """Make a library of five thousand methods: copies with other minutes, energy and intensity."""
    many = dict(library.methods)
    energies = ("calm", "steady", "active")
    for name, method in library.methods.items():
        for number in range(COPIES):
            minutes = method.facts.minutes
            facts = changed(
                method.facts,
                energy=energies[number % 3],
                intensity=min(5, max(1, method.facts.intensity + number % 5 // 2 - 1)),
                minutes=changed(minutes, max=minutes.max + 5 * (number % 4)),
            )
            many[f"{name}-{number}"] = changed(method, id=f"{name}-{number}", facts=facts)
    return replace(library, methods=MappingProxyType(many))


def share(count: int, of: Iterable[Seen]) -> str:
    """Write a number with its part of the whole."""
    whole = len(list(of))
    return f"{count} ({count / max(1, whole):.1%})"


if __name__ == "__main__":
    sys.exit(main())
