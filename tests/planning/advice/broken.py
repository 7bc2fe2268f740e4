"""A plan that every rule keeps, and for every case of every rule one that breaks it."""

from collections.abc import Mapping
from typing import Any

from tests.planning.advice.making_advice import a_plan_of
from toolbox.planning.plan import Plan, plan_of
from toolbox.values import changed

START = ("tea-welcome 10", "group-agreements 5")
GROUPS = "five-fingers 10"
END = ("referral-card 5", "one-word-round 5", "open-quarter 15")
CALL = "follow-up-call 10"

SOUND = a_plan_of(
    *START, GROUPS, "photo-language 20", "pause 10", "keep-change-let-go 15", *END, number=2, reading=True
)


def a_second(*rows: str, minutes: int = 120, **meeting: Any) -> Plan:  # noqa: ANN401 - answers of any kind
    """Make a plan for a second meeting, with a start and an end that hold."""
    return a_plan_of(*START, GROUPS, *rows, *END, minutes=minutes, number=2, reading=True, **meeting)


def a_first(*rows: str, **meeting: Any) -> Plan:  # noqa: ANN401 - answers of any kind
    """Make a plan for a first meeting, with a start and an end that hold."""
    return a_plan_of(*START, GROUPS, *rows, *END, minutes=120, reading=True, **meeting)


def after(first: Plan, second: Plan) -> Plan:
    """Make a series of two meetings, with the second open."""
    return plan_of((*first.sessions, *second.sessions), place=1)


WAIT = ("photo-language 20", "photo-language 15")

# What breaks each case; other rules may be broken as well.
BROKEN: Mapping[str, Plan] = {
    "R01 missing": a_plan_of("tea-welcome 10", GROUPS, "photo-language 20", *END),
    "R01 late": a_plan_of("tea-welcome 10", GROUPS, "name-story 10", "group-agreements 5", *END),
    "R02 first": a_plan_of("film-dialogue 10", *START, GROUPS, *END),
    "R02 early": a_plan_of(*START, "witness-pair 20", "pause 10", GROUPS, "photo-language 20", *END),
    "R03 jump": a_second("pause 10", "witness-pair 20", "pause 10", "film-dialogue 10", "photo-language 10"),
    "R04 heaviest": a_second(*WAIT, "forum-theatre 15", "pause 10", "disclosure-response 15", "pause 10"),
    "R04 heavy": a_second(
        *WAIT, "witness-pair 10", "pause 10", "letter-to-my-child 10", "pause 10", "forum-theatre 10"
    ),
    "R04 first": a_first(*WAIT, "forum-theatre 20", "pause 10"),
    "R04 worship": a_first(*WAIT, "witness-pair 20", "pause 10", setting="mosque"),
    "R05 relief": a_second(*WAIT, "witness-pair 20", "talking-circle 10"),
    "R06 round": a_plan_of(*START, GROUPS, "one-word-round 5", "referral-card 5", "small-step 10"),
    "R06 tense": a_plan_of(*START, GROUPS, "talking-circle 20", "one-word-round 5"),
    "R06 new": a_plan_of(*START, GROUPS, "small-step 10", "photo-language 5", "one-word-round 5"),
    "R07 card": a_plan_of(*START, GROUPS, "photo-language 20", "one-word-round 5", "open-quarter 15"),
    "R07 quarter": a_plan_of(*START, GROUPS, "photo-language 20", "referral-card 5", "one-word-round 5"),
    "R07 call": a_second(*WAIT, "witness-pair 20", "pause 10"),
    "R08 long": a_second("photo-language 30", "keep-change-let-go 20"),
    "R08 short-break": a_second("photo-language 20", "pause 5", "keep-change-let-go 20"),
    "R08 long-break": a_second("photo-language 20", "pause 30", "keep-change-let-go 15"),
    "R09 over": a_second("photo-language 20", "keep-change-let-go 20", minutes=60),
    "R09 short": a_second("photo-language 15", "keep-change-let-go 10", minutes=60),
    "R10 many": a_second("photo-language 10", "keep-change-let-go 10", "dilemma-cards 10", minutes=60),
    "R11 heavy": a_first(*WAIT, "witness-pair 20", "pause 10", leaders=1),
    "R11 people": a_first("photo-language 20", leaders=1, people=13),
    "R11 mixed": a_first("photo-language 20", leaders=1, communities=("mixed",)),
    "R12 many": a_first("photo-language 20", "talking-circle 20", people=20),
    "R12 few": a_first("photo-language 20", "village-council 20", people=8),
    "R13 reading": a_plan_of(*START, GROUPS, "photo-language 20", "dilemma-cards 20", *END),
    "R14 rapid": a_first("speed-rounds 20", interpreter=150),
    "R14 short": a_first("photo-language 5", interpreter=200),
    "R14 many": a_first(
        "photo-language 10", "keep-change-let-go 10", "small-step 10", interpreter=150, people=10
    ),
    "R15 apart": a_first("photo-language 20", themes=("lgbtiq-acceptance",)),
    "R16 guest": a_second(*WAIT, "witness-pair 20", "pause 10"),
    "R16 moving": a_second("chair-swap 10", "photo-language 20"),
    "R16 reveal": a_second("photo-language 20", themes=("lgbtiq-acceptance",)),
    "R17 opinion": a_plan_of("value-opening 5", "group-agreements 5", "bean-vote 10", GROUPS, *END),
    "R17 information": a_second("fact-or-myth 20", "keep-change-let-go 20"),
    "R18 sharing": a_plan_of("group-agreements 5", "take-a-stand 20", GROUPS, *END, leaders=2),
    "R19 sentence": a_second("photo-language 20", "fact-or-myth 20"),
    "R20 late": a_plan_of("question-box 15", "group-agreements 10", GROUPS, *END),
    "R20 circle": a_plan_of(*START, "photo-language 20", *END),
    "R20 listening": a_plan_of(*START, GROUPS, "question-box 25", *END),
    "R21 calm": a_second("film-dialogue 10", "film-dialogue 10", "film-dialogue 10", "photo-language 10"),
    "R21 active": a_second("chair-swap 10", "chair-swap 10", "speed-rounds 10", "photo-language 20"),
    "R22 mild": a_second("bean-vote 10"),
    "R23 step": a_second("photo-language 20", "small-step 10"),
    "R24 series": a_first("photo-language 20"),
    "R24 heavy": a_first(*WAIT, "witness-pair 20", "pause 10"),
    "R25 sincere": a_plan_of(*START, GROUPS, *END, framing="human-rights"),
    "R26 card": a_plan_of(*START, GROUPS, "one-word-round 5", themes=("lgbtiq-acceptance",)),
    "R26 first": a_first("photo-language 20", themes=("domestic-violence",)),
    "R27 opinion": a_plan_of("value-opening 5", "group-agreements 5", "bean-vote 10", *END[:2]),
    "R28 list": a_second("film-dialogue 20"),
    "R30 facts": a_plan_of("group-agreements 5", "fact-or-myth 20", *END[:2]),
    "R31 leader": a_second("photo-language 20", "take-a-stand 20", leaders=1),
    "R31 first": a_first("photo-language 20", "living-book 30", "pause 10"),
    "R29 activity": changed(a_second("photo-language 20"), goal="Gelijkheid bespreekbaar maken"),
    "R32 twice": after(a_first("photo-language 20"), a_second("photo-language 20")),
    "R33 steep": after(a_first(), a_second("photo-language 20", "talking-circle 20")),
}

# Only the leader can mend these, by answers or in another way; pressing a button cannot yet.
FOR_THE_LEADER = {
    *("R11 heavy", "R11 people", "R11 mixed", "R14 rapid"),
    *("R15 apart", "R16 moving", "R16 reveal", "R19 sentence", "R22 mild", "R23 step", "R24 series"),
    *("R24 heavy", "R25 sincere", "R26 first", "R28 list", "R31 leader"),
    "R29 activity",
}
