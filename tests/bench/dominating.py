"""Dominating: where the time of a click goes: Streamlit's script, ours, layout; as Chromium tells."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from tests.bench.clicks import Subject

INTERVAL = 100  # microseconds between two samples


@dataclass(frozen=True, slots=True)
class Work:
    """What Chromium did for one click, in ms of its main thread."""

    streamlit: float
    ours: float
    garbage: float
    style: float
    layout: float


def work_of(subject: Subject, *, clicks: int) -> Work:
    """Click some times under the profiler; the mean per click."""
    cdp = subject.bench.cdp
    cdp.send("Profiler.enable")
    cdp.send("Performance.enable")
    cdp.send("Profiler.setSamplingInterval", {"interval": INTERVAL})
    before = _metrics(cdp.send("Performance.getMetrics"))
    cdp.send("Profiler.start")
    for _ in range(clicks):
        subject.click()
    spent = _by_owner(cdp.send("Profiler.stop")["profile"])
    after = _metrics(cdp.send("Performance.getMetrics"))
    cdp.send("Profiler.disable")
    return Work(
        streamlit=spent["streamlit"] / clicks,
        ours=spent["ours"] / clicks,
        garbage=spent["garbage"] / clicks,
        style=(after["RecalcStyleDuration"] - before["RecalcStyleDuration"]) * 1000 / clicks,
        layout=(after["LayoutDuration"] - before["LayoutDuration"]) * 1000 / clicks,
    )


def _metrics(answer: dict[str, Any]) -> dict[str, float]:
    return {one["name"]: one["value"] for one in answer["metrics"]}


def _by_owner(profile: dict[str, Any]) -> dict[str, float]:
    """Add up the samples by whose script was running."""
    owners = {node["id"]: _owner(node["callFrame"]) for node in profile["nodes"]}
    spent: dict[str, float] = defaultdict(float)
    for node, microseconds in zip(profile["samples"], profile["timeDeltas"], strict=True):
        spent[owners[node]] += microseconds / 1000
    return spent


def _owner(frame: dict[str, Any]) -> str:
    if frame["functionName"] == "(garbage collector)":
        return "garbage"
    if "/bidi-components/" in frame["url"] or "/toolbox/static/" in frame["url"] or "blob:" in frame["url"]:
        return "ours"
    return "streamlit" if "/static/" in frame["url"] else "other"
