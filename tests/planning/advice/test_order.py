import pytest

from tests.planning.advice.broken import END, GROUPS, START, a_second
from tests.planning.advice.making_advice import a_plan_of, mended, methods_of, remark_of, said_of
from toolbox.planning.plan import MOST_STEPS

ORDER = {"R17 opinion", "R17 information", "R27 opinion", "R30 facts"}


@pytest.mark.parametrize(
    "rows",
    [
        ("photo-language 20", "keep-change-let-go 15", "fact-or-myth 15"),
        ("photo-language 20", "fact-or-myth 15"),
        ("keep-change-let-go 15", "fact-or-myth 15"),
        ("fact-or-myth 15",),
        ("question-box 10", "keep-change-let-go 15"),
    ],
)
def test_story_then_opinion_then_facts_is_the_order(rows: tuple[str, ...]) -> None:
    assert not ORDER & said_of(a_second(*rows))


def test_a_story_comes_before_the_opinion_that_it_helps() -> None:
    plan = a_plan_of("value-opening 5", "group-agreements 5", "bean-vote 10", "photo-language 20", *END)

    after = methods_of(mended(plan, "R17 opinion"))

    assert after.index("photo-language") < after.index("bean-vote")


def test_facts_wait_for_the_talk() -> None:
    plan = a_second("fact-or-myth 20", "keep-change-let-go 20")

    after = methods_of(mended(plan, "R17 information"))

    assert after.index("keep-change-let-go") < after.index("fact-or-myth")


@pytest.mark.parametrize("shared", ["five-fingers 10", "value-opening 5"])
def test_something_shared_may_come_before_a_difference(shared: str) -> None:
    plan = a_plan_of("group-agreements 5", shared, "take-a-stand 20", *END)

    assert "R18 sharing" not in said_of(plan)


def test_without_anything_shared_a_short_part_is_added() -> None:
    plan = a_plan_of("group-agreements 5", "take-a-stand 20", "referral-card 5")

    after = methods_of(mended(plan, "R18 sharing"))

    assert after.index("five-fingers") < after.index("take-a-stand")


def test_a_difference_at_the_very_start_has_nothing_shared_before_it() -> None:
    assert "R18 sharing" in said_of(a_plan_of("take-a-stand 20", GROUPS))


def test_work_on_norms_may_come_without_a_story() -> None:
    norms = ("value-opening 5", "group-agreements 5", "keep-change-let-go 15")

    assert "R27 opinion" not in said_of(a_plan_of(*norms))
    assert "R27 opinion" not in said_of(a_plan_of(*norms, "bean-vote 10"))
    assert "R27 opinion" not in said_of(a_plan_of("law-in-plain-language 20", "bean-vote 10"))


def test_an_opinion_before_work_on_norms_lacks_a_story() -> None:
    plan = a_plan_of("value-opening 5", "group-agreements 5", "bean-vote 10", "keep-change-let-go 15")

    assert "R27 opinion" in said_of(plan)


def test_where_a_story_comes_late_only_the_order_is_remarked() -> None:
    plan = a_plan_of("group-agreements 5", "bean-vote 10", "photo-language 20", *END)

    assert ORDER & said_of(plan) == {"R17 opinion"}


@pytest.mark.parametrize("before", [("value-opening 5",), START, (GROUPS,)])
def test_facts_may_follow_something_that_people_share(before: tuple[str, ...]) -> None:
    assert "R30 facts" not in said_of(a_plan_of(*before, "fact-or-myth 20"))


def test_a_full_plan_has_no_room_for_a_story() -> None:
    plan = a_plan_of(*(["bean-vote 5"] * MOST_STEPS), minutes=480)

    assert remark_of(plan, "R27 opinion").repair is None


def test_when_the_story_is_too_heavy_to_come_earlier_the_opinion_waits() -> None:
    opening = ("value-opening 5", "group-agreements 5")
    plan = a_plan_of(*opening, "bean-vote 10", "chair-swap 20", "witness-pair 20", "pause 10", *END)

    after = methods_of(mended(plan, "R17 opinion"))

    assert after[2:5] == ["chair-swap", "witness-pair", "bean-vote"]
