from tests.planning.proposing.answers import ours
from toolbox.planning.lists import lists, methods_of
from toolbox.planning.plan import Meeting, Plan, Step
from toolbox.planning.run_sheet import work_out

LIBRARY = ours()
NAMES = ("team-briefing", "tea-welcome", "five-fingers", "referral-card", "open-quarter", "tea-welcome")


def sheet_for(people: int) -> tuple[Plan, tuple[str, ...]]:
    steps = tuple(
        Step(id=f"{number:016x}", method=name, minutes=10) for number, name in enumerate(NAMES, start=1)
    )
    plan = Plan(meeting=Meeting(people=people), steps=steps)
    found = lists(work_out(plan, LIBRARY), LIBRARY, LIBRARY.texts["nl"])
    return plan, tuple(one.text for one in found.on_the_day)


def test_things_are_counted_for_the_people_who_come_and_each_is_named_once() -> None:
    _, ten = sheet_for(10)
    _, thirty = sheet_for(30)

    assert len(ten) == len(thirty) == len({line.split(" ", 1)[1] for line in ten})
    assert any(line.startswith("10 ") for line in ten)
    assert any(line.startswith("30 ") for line in thirty)


def test_what_is_done_before_and_after_stands_apart() -> None:
    plan, _ = sheet_for(10)
    sheet = work_out(plan, LIBRARY)

    found = lists(sheet, LIBRARY, LIBRARY.texts["nl"])

    title = {name: LIBRARY.methods[name].words_in("nl").title for name in NAMES}
    assert found.before[0].text == title["team-briefing"]
    assert [one.text for one in found.after] == [title["open-quarter"]]
    assert [one.id for one in methods_of(sheet)].count("tea-welcome") == 1
