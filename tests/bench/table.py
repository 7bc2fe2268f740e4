"""Table: our figures beside those of the floor, with the bar of the issues and whether it is met."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from tests.bench.clicks import Series
from tests.bench.measured import SLOWER, Measured
from tests.bench.planning import ADVICE_BAR, PROPOSAL_BARS, REMARKS, STEPS, Planned
from tests.bench.working import ROWS
from toolbox.screens.address import ScreenName

SEEN = {
    "filter": "filter: a tick → the new count, and the cards that stay",
    "add": "“Voeg toe” → seen",
    "move": "move → seen",
}
CLICKS = {
    "filter": "filter: a tick → answered, with the other cards",
    "add": "“Voeg toe” → stored",
    "move": "move → stored",
}
CLICK_BAR, SLOW_BAR = 1.5, 2.0  # times the floor
SCRIPT_BAR = 10.0  # ms
SESSION_BAR = 1.0  # MB above the floor
START_BAR = 1.25  # times the floor
LOAD_BAR = 1.2  # MB, compressed
ELEMENTS_AIM, ELEMENTS_BAR = 30, 100


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what, ours, the floor, the ratio (of pairs with its quarters), the bar, whether it is met."""

    what: str
    ours: str
    floor: str = "–"
    ratio: float | tuple[float, float, float] | None = None
    bar: str = "–"
    met: bool | None = None

    def cells(self) -> tuple[str, ...]:
        """The line as words."""
        verdict = "–" if self.met is None else "met" if self.met else "**not met**"
        return (self.what, self.ours, self.floor, self._ratio(), self.bar, verdict)

    def _ratio(self) -> str:
        if isinstance(self.ratio, tuple):
            low, middle, high = self.ratio
            return f"{middle:.2f} ({low:.2f}–{high:.2f})"
        return "–" if self.ratio is None else f"{self.ratio:.2f}"


def lines(measured: Measured) -> list[Line]:
    """The whole table."""
    return [
        *_clicks(measured),
        *_script(measured),
        *planning_lines(measured.planning),
        *_memory(measured),
        *_starts(measured),
        *_load(measured),
        *_papers(measured),
        _elements(measured),
    ]


def as_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table that also reads well as plain text."""
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    written = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in (heads, *rows)
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([written[0], rule, *written[1:]])


def main_table(measured: Measured) -> str:
    """Ours beside the floor."""
    heads = ("what", "ours", "floor", "ratio", "bar", "verdict")
    return as_table(heads, [line.cells() for line in lines(measured)])


def ms(value: float) -> str:
    """Milliseconds with as many digits as mean something."""
    return f"{value:.0f} ms" if value >= 20 else f"{value:.1f} ms" if value >= 1 else f"{value:.2f} ms"


def mb(size: float) -> str:
    """Bytes as MB."""
    return f"{size / 1e6:.2f} MB"


def _clicks(measured: Measured) -> Iterator[Line]:
    slower = f", {SLOWER}× slower processor"
    for name, what in SEEN.items():
        yield _seen(what, measured.clicks[name], CLICK_BAR)
        yield _seen(what + slower, measured.slow_clicks[name], SLOW_BAR)
    for name, what in CLICKS.items():
        yield _click(what, measured.clicks[name], CLICK_BAR)
        yield _click(what + slower, measured.slow_clicks[name], SLOW_BAR)
    yield from _openings("a link → another screen", measured.openings[1], CLICK_BAR)
    yield from _openings("a link → another screen" + slower, measured.openings[SLOWER], SLOW_BAR)
    bare = measured.clicks["bare"]
    yield _click("for comparison: two bare components → one line", bare, None)


def _click(what: str, series: Series, bar: float | None) -> Line:
    ours, floor = (median(one.answered for one in side) for side in (series.ours, series.floor))
    ratios = series.ratios()
    if bar is None:
        return Line(what, ms(ours), ms(floor), ratios)
    return Line(what, ms(ours), ms(floor), ratios, f"≤ {bar:g} × floor", ratios[1] <= bar)


def _seen(what: str, series: Series, bar: float) -> Line:
    """What the eye sees before the server answered; a click after which nothing was seen counts whole."""
    ours = median(one.answered if one.seen is None else one.seen for one in series.ours)
    floor = median(one.answered for one in series.floor)
    return Line(what, ms(ours), ms(floor), ours / floor, f"≤ {bar:g} × floor", ours / floor <= bar)


def _openings(what: str, opened: Mapping[ScreenName, Series], bar: float) -> Iterator[Line]:
    """The screen in the middle and the slowest one."""
    ordered = sorted(opened, key=lambda screen: opened[screen].ratios()[1])
    middle, slowest = ordered[len(ordered) // 2], ordered[-1]
    fast = sum(opened[screen].ratios()[1] <= bar for screen in ordered)
    yield _click(
        f"{what}: median of {len(ordered)}, {fast} of them within the bar ({middle})", opened[middle], bar
    )
    yield _click(f"{what}: the slowest ({slowest})", opened[slowest], bar)


def _script(measured: Measured) -> Iterator[Line]:
    slowest = max(measured.screens, key=lambda screen: measured.screens[screen])
    took = measured.screens[slowest]
    bar = f"≤ {SCRIPT_BAR:g} ms"
    yield Line(f"our script, slowest screen ({slowest})", ms(took), bar=bar, met=took <= SCRIPT_BAR)
    for what, both in (
        ("whole script (AppTest)", measured.runs),
        ("whole script, first of a process (AppTest)", measured.first_runs),
        ("filter: the server’s answer, no browser", measured.answers),
    ):
        yield Line(what, ms(both.ours), ms(both.floor), both.ours / both.floor)


def planning_lines(planning: Planned) -> Iterator[Line]:
    """What a proposal and advice cost."""
    for size, took in planning.proposals.items():
        bar = PROPOSAL_BARS[size]
        what = f"a proposal from {size} methods, processor time"
        yield Line(what, ms(took), bar=f"≤ {bar:g} ms", met=took <= bar)
    what = f"advice on {STEPS} steps with {REMARKS} remarks, processor time"
    met = planning.advice <= ADVICE_BAR
    yield Line(what, ms(planning.advice), bar=f"≤ {ADVICE_BAR:g} ms", met=met)


def _memory(measured: Measured) -> Iterator[Line]:
    ours, floor = measured.memory["toolbox"], measured.memory["floor"]
    if ours is None or floor is None:
        yield Line("memory of a session", "not measured on this system")
        return
    yield Line(
        "memory of a session",
        f"{ours.session:.2f} MB",
        f"{floor.session:.2f} MB",
        ours.session / floor.session if floor.session > 0 else None,
        f"≤ floor + {SESSION_BAR:g} MB",
        ours.session <= floor.session + SESSION_BAR,
    )
    yield Line(
        "memory of the server, one page open",
        f"{ours.base:.0f} MB",
        f"{floor.base:.0f} MB",
        ours.base / floor.base,
    )


def _starts(measured: Measured) -> Iterator[Line]:
    ours, floor = measured.starts["toolbox"], measured.starts["floor"]
    pairs = (
        ("start → first healthy answer", ours.answer, floor.answer),
        ("start → first page drawn", ours.page, floor.page),
    )
    for what, mine, least in pairs:
        ratio = mine / least
        bar = f"≤ {START_BAR:g} × floor"
        yield Line(what, f"{mine:.2f} s", f"{least:.2f} s", ratio, bar, ratio <= START_BAR)
    if ours.work is not None and floor.work is not None:
        what = "the same, processor time of the server"
        yield Line(what, f"{ours.work:.2f} s", f"{floor.work:.2f} s", ours.work / floor.work)


def _load(measured: Measured) -> Iterator[Line]:
    ours, floor = measured.loads["toolbox"], measured.loads["floor"]
    yield Line(
        "first load, compressed (estimate)",
        mb(ours.packed),
        mb(floor.packed),
        ours.packed / floor.packed,
        f"≤ {LOAD_BAR:g} MB",
        ours.packed <= LOAD_BAR * 1e6,
    )
    yield Line("first load, as sent", mb(ours.sent), mb(floor.sent), ours.sent / floor.sent)
    ratio = ours.requests / floor.requests
    yield Line("first load, requests", str(ours.requests), str(floor.requests), ratio)


def _papers(measured: Measured) -> Iterator[Line]:
    for rows, both in measured.prints.items():
        ours, floor = both["ours"], both["floor"]
        sheet = f"PDF of {rows} rows ({ours.pages} pages; floor {floor.pages})"
        for state, mine, least in (("warm", ours.warm, floor.warm), ("cold", ours.cold, floor.cold)):
            mine, least = mine / ours.pages, least / floor.pages  # noqa: PLW2901 - seconds per page
            yield Line(f"{sheet}, {state}, a page", ms(mine * 1000), ms(least * 1000), mine / least)
        if rows == ROWS:
            whole = ours.warm / floor.warm
            yield Line(f"PDF of {rows} rows, warm, all", ms(ours.warm * 1000), ms(floor.warm * 1000), whole)


def _elements(measured: Measured) -> Line:
    most = max(measured.elements.values())
    bar = f"aim {ELEMENTS_AIM}, ≤ {ELEMENTS_BAR}"
    return Line("Streamlit elements, fullest screen", str(most), "2", most / 2, bar, most <= ELEMENTS_AIM)
