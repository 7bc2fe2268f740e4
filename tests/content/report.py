"""Report: what is in the library, how well it is covered and how readable it is; `make report` writes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.content.measures import Reading, long_enough, measure
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.library.reading import read_strictly
from toolbox.library.search import Index, Query
from toolbox.library.tip import Tip
from toolbox.library.written import written_pages

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docs/content.md"
HEAD = """# What is in the library

Made by `make report` from the files in `content/`; a test fails when it is out of date.
"""


def report(library: Library) -> str:
    """Write the whole report."""
    parts = (
        HEAD,
        _counts(library),
        _coverage(library),
        _evidence(library),
        _open(library),
        _readable(library),
    )
    return "\n".join(parts)


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write a table in Markdown."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines) + "\n"


def _counts(library: Library) -> str:
    audiences = Counter(one for tip in library.tips.values() for one in tip.facts.audience)
    shown = [point for point in library.referral if point.on_screen]
    rows = (
        ("methods", len(library.methods)),
        ("tips", len(library.tips)),
        *((f"tips for {name}", count) for name, count in sorted(audiences.items())),
        ("difficult moments", len(library.moments)),
        ("ready plans", len(library.plans)),
        ("series", len(library.series)),
        ("mechanisms", len(library.vocabulary.mechanisms)),
        ("values (framings)", len(library.vocabulary.framings)),
        ("themes", len(library.vocabulary.themes)),
        ("communities", len(library.vocabulary.communities)),
        ("settings", len(library.vocabulary.settings)),
        ("organisations", len(library.organisations)),
        ("works to read further", len(library.works)),
        ("words in the glossary", len(library.glossary)),
        (
            "synonyms",
            sum(len(side) for one in library.glossary.values() for side in (one.synonyms or {}).values()),
        ),
        ("sources", len(library.sources)),
        ("places for help, shown of all", f"{len(shown)} of {len(library.referral)}"),
    )
    return "## Counts\n\n" + table(("what", "how many"), rows)


def _coverage(library: Library) -> str:
    terms = library.vocabulary
    settings = [(name, Index(library).count(Query(settings=(name,)))) for name in terms.settings]
    phases = [
        (name, sum(one.facts.phase == name for one in library.methods.values())) for name in terms.phases
    ]
    return "\n".join(
        (
            "## Coverage\n",
            table(("community", "methods with a note", "tips with a note"), _noted(library)),
            table(("theme", "methods", "tips"), _themed(library)),
            table(("value", "methods with its question", "tips", "ready plans"), _framed(library)),
            table(("setting", "methods"), settings),
            table(("phase", "methods"), phases),
            table(("mechanism", "methods", "tips", "difficult moments"), _explained(library)),
        )
    )


def _noted(library: Library) -> Iterator[Sequence[object]]:
    for name in library.vocabulary.communities:
        methods = sum(one.has_note_for(name) for one in library.methods.values())
        yield name, methods, sum(name in one.words["nl"].communities for one in library.tips.values())


def _themed(library: Library) -> Iterator[Sequence[object]]:
    index = Index(library)
    for name in library.vocabulary.themes:
        tips = sum(_names(tip.facts.themes, name) for tip in library.tips.values())
        yield name, index.count(Query(themes=(name,))), tips


def _framed(library: Library) -> Iterator[Sequence[object]]:
    for name in library.vocabulary.framings:
        methods = sum(name in one.words["nl"].questions for one in library.methods.values())
        tips = sum(_names(tip.facts.framings, name) for tip in library.tips.values())
        yield name, methods, tips, sum(plan.framing == name for plan in library.plans.values())


def _explained(library: Library) -> Iterator[Sequence[object]]:
    for name in library.vocabulary.mechanisms:
        methods = sum(name in one.facts.mechanisms for one in library.methods.values())
        tips = sum(name in one.facts.mechanisms for one in library.tips.values())
        yield name, methods, tips, sum(name in one.facts.mechanisms for one in library.moments.values())


def _names(named: str | tuple[str, ...], one: str) -> bool:
    return named == "all" or one in named


def _evidence(library: Library) -> str:
    seen = Counter(method.facts.evidence for method in library.methods.values())
    strengths = Counter(tip.facts.strength for tip in library.tips.values())
    forms = table(("form of a method", "methods"), sorted(seen.items()))
    tips = table(("strength of a tip", "tips"), sorted(strengths.items()))
    return f"## Evidence\n\n{forms}\n{tips}"


def _open(library: Library) -> str:
    contents: Mapping[str, Iterable[Method | Tip]] = {
        "methods": library.methods.values(),
        "tips": library.tips.values(),
    }
    rows = [
        (name, sum(one.facts.review == "not-reviewed" for one in found)) for name, found in contents.items()
    ]
    rows.append(
        ("difficult moments", sum(one.facts.review == "not-reviewed" for one in library.moments.values()))
    )
    rows.append(("ready plans", sum(one.review == "not-reviewed" for one in library.plans.values())))
    waiting = sorted(one.label["nl"] for one in library.scripture.values() if one.status == "to-check")
    hidden = sorted(point.name for point in library.referral if not point.on_screen)
    return "\n".join(
        (
            "## Open reviews\n",
            table(("what", "not reviewed by a person"), rows),
            f"Texts of faith that wait to be looked at and are shown nowhere: {', '.join(waiting)}.\n",
            f"Places for help that wait to be checked and are shown nowhere: {', '.join(hidden)}.\n",
        )
    )


def _readable(library: Library) -> str:
    pages = [
        (page, measure(page)) for page in long_enough(written_pages(library)) if page.code in {"nl", "en"}
    ]
    kinds: dict[tuple[str, str], list[Reading]] = {}
    for page, reading in pages:
        kinds.setdefault((page.kind, page.code), []).append(reading)
    summary = [(kind, code, len(found), *_worst(found)) for (kind, code), found in sorted(kinds.items())]
    heads = (
        "kind",
        "language",
        "pages",
        "highest mean",
        "longest sentence",
        "most over 15 words",
        "lowest Flesch",
    )
    rows = [
        (
            f"{page.kind}/{page.id}",
            page.code,
            f"{reading.mean:.1f}",
            reading.longest,
            _share(reading),
            _ease(reading.flesch),
        )
        for page, reading in sorted(pages, key=lambda one: (one[0].kind, one[0].id, one[0].code != "nl"))
    ]
    each = table(("page", "language", "mean", "longest", "over 15", "Flesch-Douma"), rows)
    return "\n".join(
        (
            "## Readability\n",
            "Words a sentence; Flesch-Douma for Dutch (textstat, with a list of mended syllables).",
            "Entries of a list with fewer than 60 words are measured together.",
            "Limits: Dutch mean 10, longest 20, at most 10 % over 15, Flesch-Douma 70.",
            "English: mean 12, longest 22.\n",
            table(heads, summary),
            each,
        )
    )


def _worst(found: Sequence[Reading]) -> tuple[object, ...]:
    eases = [one.flesch for one in found if one.flesch is not None]
    return (
        f"{_most(found, lambda one: one.mean):.1f}",
        max(one.longest for one in found),
        f"{_most(found, lambda one: one.over_fifteen):.0%}",
        _ease(min(eases) if eases else None),
    )


def _most(found: Sequence[Reading], of: Callable[[Reading], float]) -> float:
    return max(map(of, found))


def _share(reading: Reading) -> str:
    return f"{reading.over_fifteen:.0%}"


def _ease(flesch: float | None) -> str:
    return "" if flesch is None else f"{flesch:.0f}"


if __name__ == "__main__":
    FILE.write_text(report(read_strictly(ROOT / "content")), "utf-8")
