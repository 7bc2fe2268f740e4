"""Boxes, things to tick and lists."""

from dataclasses import replace

from exports.pdf.boxes import boxes, checks, listing
from exports.pdf.geometry import USUAL
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import painted, places
from tests.exports.pdf.samples import AFTER, HELP, TAKE_ALONG, TENSE, nl
from toolbox.planning.paper import Box, Boxes, Checks, Fact

DUTCH = Typesetter("ltr")


def test_two_boxes_stand_beside_each_other() -> None:
    (row,) = boxes(Boxes((TENSE, HELP)), DUTCH)

    found = {text: (left, top) for text, left, top in places(painted(row))}

    assert found["Wordt"][0] < USUAL.width / 2 < found["Hulp"][0]
    assert abs(found["Wordt"][1] - found["Hulp"][1]) < 1


def test_on_a_sheet_from_the_right_the_first_box_stands_right() -> None:
    (row,) = boxes(Boxes((TENSE, HELP)), Typesetter("rtl"))

    found = {text: left for text, left, _ in places(painted(row))}

    assert found["Hulp"] < USUAL.width / 2 < found["Wordt"]


def test_boxes_that_do_not_fit_stand_under_each_other() -> None:
    wide = replace(HELP, facts=(Fact(nl("m" * 50), nl("113")),))

    assert len(boxes(Boxes((wide, wide, TENSE)), DUTCH)) == 3


def test_a_box_with_long_lines_leaves_the_other_its_place() -> None:
    long = replace(TENSE, steps=(nl("Stop het gesprek even. " * 9),))

    (row,) = boxes(Boxes((long, HELP)), DUTCH)

    assert row.measure(USUAL.width) > 0


def test_without_boxes_there_is_nothing() -> None:
    assert boxes(Boxes(()), DUTCH) == []


def test_a_box_may_have_a_title_only() -> None:
    (row,) = boxes(Boxes((Box(nl("Hulp"), "people"),)), DUTCH)

    assert [text for text, *_ in places(painted(row))] == ["Hulp"]


def test_boxes_taller_than_a_page_go_on_under_each_other() -> None:
    tall = replace(HELP, facts=(Fact(nl("bel " * 900), nl("113")),))
    (row,) = boxes(Boxes((TENSE, tall)), DUTCH)

    parts = row.split(USUAL.width, 500)

    assert len(parts) == 2
    assert "113" in [text for text, *_ in places(painted(parts[1]))]


def test_things_to_tick_flow_in_a_row() -> None:
    found = places(painted(checks(TAKE_ALONG, DUTCH)))
    tops = {text: round(top) for text, _, top in found}

    assert tops["Groot"] == tops["Verhaal"] == tops["Hulpkaarten"]
    assert tops["Vragen"] > tops["Groot"]


def test_nothing_to_take_along_leaves_the_title() -> None:
    assert [text for text, *_ in places(painted(checks(Checks(nl("Mee"), ()), DUTCH)))] == ["Mee"]


def test_a_list_has_plain_lines() -> None:
    found = " ".join(text for text, *_ in places(painted(listing(AFTER, DUTCH))))

    assert found == "Na afloop Bel wie het moeilijk had. Ruim samen op."
