from dataclasses import replace

import pytest

from tests.making import a_library, a_plan, a_step
from tests.making_terms import a_referral_point
from toolbox.library.library import Library
from toolbox.planning.paper import Boxes, Checks, Listing, Paper, Row, TimeTable, WriteSpace
from toolbox.planning.plan import Meeting, Plan, Reason, Section, Step
from toolbox.planning.run_sheet import work_out
from toolbox.planning.sheet import run_sheet_paper
from toolbox.values import changed


def printed(plan: Plan, *, code: str = "nl", library: Library | None = None) -> Paper:
    known = library or a_library()
    return run_sheet_paper(work_out(plan, known), known, known.texts[code])


def rows(paper: Paper) -> tuple[Row, ...]:
    return next(block for block in paper.blocks if isinstance(block, TimeTable)).rows


def facts(paper: Paper) -> dict[str, str]:
    return {fact.label.text: fact.value.text for fact in paper.facts}


def only_row(step: Step, *, framing: str | None = None) -> Row:
    row, extra = rows(printed(a_plan(step, framing=framing)))
    assert extra.title.text == "Extra tijd"
    return row


def test_a_sheet_says_how_long_the_meeting_is_and_leaves_date_and_place_to_the_pen() -> None:
    paper = printed(a_plan())

    assert paper.name == "draaiboek"
    assert paper.title.text == "Draaiboek"
    assert paper.subtitle is not None
    assert paper.subtitle.text == "Bijeenkomst van 90 minuten"
    assert [blank.text for blank in paper.blanks] == ["Datum", "Plaats"]


def test_the_parts_of_a_sheet_stand_in_the_order_in_which_they_are_needed() -> None:
    plan = a_plan(a_step(1, method="team-briefing"), a_step(2), a_step(3, method="follow-up-call"))

    paper = printed(plan)

    kinds = [type(block) for block in paper.blocks]
    assert kinds == [TimeTable, Boxes, Checks, Listing, Listing, WriteSpace]


def test_a_method_in_two_parts_says_which_steps_come_now() -> None:
    step = changed(a_step(1, method="five-fingers"), section=Section(first=2, last=3))

    assert only_row(step).lines[0].text == "Alleen stap 2–3 van de werkvorm"
    assert only_row(a_step(1, method="five-fingers")).lines == only_row(step).lines[1:]


def test_an_empty_plan_still_has_help_and_room_to_write() -> None:
    paper = printed(a_plan())

    assert [type(block) for block in paper.blocks] == [TimeTable, Boxes, WriteSpace]
    assert [row.title.text for row in rows(paper)] == ["Extra tijd"]


def test_a_row_tells_when_what_how_and_with_which_things() -> None:
    row = only_row(a_step(1, method="tea-welcome", minutes=15, note="Zet alvast water op."))

    assert row.time.text == "19.00"
    assert row.minutes.text == "15 minuten"
    assert row.title.text == "Ontvangst met thee"
    assert row.mark == 1
    assert [line.text for line in row.lines] == ["Ontvangst met thee 1.", "Ontvangst met thee 2."]
    assert [thing.text for thing in row.things] == ["Thee", "Koekjes"]
    assert row.note is not None
    assert row.note.text == "Zet alvast water op."


def test_white_space_is_no_note() -> None:
    assert only_row(a_step(1, note=" \n")).note is None


@pytest.mark.parametrize(
    ("method", "asked"),
    [
        ("tea-welcome", None),
        ("five-fingers", "Vijf vingers gemeen?"),
        ("dilemma-cards", "Dilemmakaarten?"),
        ("one-word-round", None),
    ],
)
def test_a_question_stands_at_getting_acquainted_and_conversation(method: str, asked: str | None) -> None:
    row = only_row(a_step(1, method=method))

    assert (row.question.text if row.question else None) == asked


def test_a_question_is_asked_from_the_chosen_value() -> None:
    row = only_row(a_step(1), framing="human-rights")

    assert row.question is not None
    assert row.question.text == "Vijf vingers gemeen – human-rights?"


def test_a_pause_has_a_row_of_its_own_without_mark() -> None:
    row = only_row(a_step(1, method=None, note="Bidden in de gang."))

    assert row.title.text == "Pauze"
    assert row.mark is None
    assert [thing.text for thing in row.things] == ["Thee, koffie"]
    assert row.note is not None


def test_a_method_that_the_library_lost_is_told() -> None:
    row = only_row(a_step(1, method="gone-from-the-library"))

    assert row.title.text == "Deze werkvorm bestaat niet meer: gone-from-the-library"
    assert row.mark is None


def test_time_that_is_left_comes_last() -> None:
    paper = printed(a_plan(a_step(1, minutes=80), minutes=90))

    last = rows(paper)[-1]
    assert (last.time.text, last.minutes.text, last.title.text) == ("20.20", "10 minuten", "Extra tijd")


def test_a_plan_that_fits_has_no_extra_time_and_no_warning() -> None:
    paper = printed(a_plan(a_step(1, minutes=90), minutes=90))

    assert len(rows(paper)) == 1
    assert "Let op" not in facts(paper)


def test_a_plan_that_is_too_long_is_told() -> None:
    paper = printed(a_plan(a_step(1, minutes=95), minutes=90))

    assert facts(paper)["Let op"] == "5 minuten te lang"
    assert facts(paper)["Tijd"] == "19.00 tot 20.35"


def test_people_and_leaders_are_those_of_the_meeting() -> None:
    plan = changed(a_plan(a_step(1, method="dilemma-cards")), meeting=Meeting(people=14, leaders=3))

    paper = printed(plan)

    assert facts(paper)["Mensen"] == "14"
    assert facts(paper)["Leiders"] == "3"


def test_who_leads_a_step_stands_at_its_minutes() -> None:
    plan = a_plan(changed(a_step(1), leader="guest"))

    assert rows(printed(plan))[0].minutes.text == "10 minuten · Een gast"


def test_room_before_a_fixed_time_is_a_row_of_its_own() -> None:
    plan = a_plan(a_step(1), changed(a_step(2, method=None), at=19 * 60 + 30))

    titles = [row.title.text for row in rows(printed(plan))]

    assert titles[1:3] == ["Extra tijd", "Pauze"]


def test_why_a_remark_is_left_stands_on_the_sheet() -> None:
    plan = changed(a_plan(a_step(1)), reasons=(Reason(rule="R08", text="Er is al thee."),))

    listings = [block for block in printed(plan).blocks if isinstance(block, Listing)]

    assert any("Er is al thee." in item.text for block in listings for item in block.items)


def test_the_value_stands_first_in_words_of_the_language() -> None:
    plan = a_plan(a_step(1), framing="neighbourly-love")

    assert next(iter(facts(printed(plan)).items())) == ("Vanuit", "neighbourly-love")
    assert facts(printed(plan, code="ar"))["Vanuit"] == "«neighbourly-love»"


def test_a_value_that_the_vocabulary_lost_is_left_out() -> None:
    assert "Vanuit" not in facts(printed(a_plan(a_step(1), framing="no-longer-there")))


def test_what_is_done_before_and_after_is_listed_with_its_notes() -> None:
    plan = a_plan(
        a_step(1, method="team-briefing", note="Om zes uur."),
        a_step(2, method="follow-up-call"),
    )

    listings = [block for block in printed(plan).blocks if isinstance(block, Listing)]

    assert [(one.title.text, [line.text for line in one.items]) for one in listings] == [
        ("Vooraf", ["Overleg vooraf", "Om zes uur."]),
        ("Daarna", ["Nabellen"]),
    ]


def test_things_to_bring_are_ticked_off_once() -> None:
    plan = a_plan(
        a_step(1, method="team-briefing"),
        a_step(2, method="tea-welcome"),
        a_step(3, method="five-fingers"),
        a_step(4, method=None),
    )

    (checks,) = (block for block in printed(plan).blocks if isinstance(block, Checks))

    assert [thing.text for thing in checks.items] == ["Telefoon", "Thee", "Koekjes"]


def test_help_names_only_numbers_that_may_be_printed() -> None:
    (boxes,) = (block for block in printed(a_plan()).blocks if isinstance(block, Boxes))

    tense, help_box = boxes.boxes
    assert [step.text for step in tense.steps] == ["Blijf rustig.", "Zoek hulp."]
    assert [(fact.label.text, fact.value.text) for fact in help_box.facts] == [("Direct gevaar", "112")]


def test_a_number_without_a_line_to_print_is_left_out() -> None:
    library = replace(a_library(), referral=(a_referral_point("police-emergency", number="112", line=None),))

    (boxes,) = (block for block in printed(a_plan(), library=library).blocks if isinstance(block, Boxes))

    assert boxes.boxes[1].facts == ()


def test_the_help_numbers_stand_at_the_foot_of_every_page() -> None:
    assert "112" in printed(a_plan()).made_with.text


def test_a_part_outside_the_meeting_without_method_lists_its_note() -> None:
    plan = a_plan(a_step(1, method="team-briefing", note="Om zes uur."))
    sheet = work_out(plan, a_library())
    lost = replace(sheet, before=(replace(sheet.before[0], method=None),))

    paper = run_sheet_paper(lost, a_library(), a_library().texts["nl"])

    (listing,) = (block for block in paper.blocks if isinstance(block, Listing))
    assert [line.text for line in listing.items] == ["Om zes uur."]


def test_a_sheet_from_right_to_left_keeps_dutch_words_dutch() -> None:
    plan = a_plan(a_step(1, method="five-fingers"), a_step(2, method="dilemma-cards"))

    paper = printed(plan, code="ar")

    first, second, *_ = rows(paper)
    assert paper.language.direction == "rtl"
    assert (first.title.text, first.title.language.direction) == ("خمسة أصابع", "rtl")
    assert (second.title.text, second.title.language.code) == ("Dilemmakaarten", "nl")
    assert second.question is not None
    assert second.question.language.code == "nl"
    assert second.time.language.code == "ar"
