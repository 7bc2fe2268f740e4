"""Slots: the parts that a good meeting is made of, and which phases may fill each."""

from __future__ import annotations

from dataclasses import dataclass

AGREEMENTS = "group-agreements"
CARD = "referral-card"
OPEN_QUARTER = "open-quarter"
CALL = "follow-up-call"
BRIEFING, DEBRIEF = "team-briefing", "team-debrief"
INTERPRETER_BRIEFING = "interpreter-briefing"
KEY_PERSON = "key-person-talk"
STORYTELLER_CARE = "storyteller-care"

CALM = 2  # the intensity of the heaviest that is light
CONTENT = frozenset({"exploring", "deepening", "perspective", "story", "norms", "resistance"})
DEEP = frozenset({"deepening", "perspective", "story", "norms"})
ROUNDS = frozenset({"welcome", "closing"})  # phases that are no working part
# For when it is needed, not for a plan (decisions.md).
NEVER = frozenset({"heated-moment", "hurtful-remark", "disclosure-response", "pause-and-ground"})
# With a guest who tells: from the second meeting, and after care for the storyteller.
GUESTS = frozenset({"witness-of-bond", "messenger-and-role-model"})  # mechanisms
CONNECTS = "connect-values"  # mechanism: begins with what people hold dear
SHOWS_NORMS = "adjust-norm-image"  # mechanism: only for a group whose leaders know that views are mild (R22)

SHORTEST_TALK = 15  # minutes for one part about the theme


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of a meeting: what may fill it, how long and how intense it should be."""

    name: str
    phases: frozenset[str]
    minutes: int
    calmest: int
    heaviest: int
    only: str | None = None

    @property
    def least(self) -> int:
        """The minutes below which this part is hurried."""
        return min(self.minutes, SHORTEST_TALK)

    @property
    def is_talk(self) -> bool:
        """Say whether the talk about the theme is here."""
        return self.name in {"explore", "talk", "deepen"}

    @property
    def is_core(self) -> bool:
        """Say whether the theme itself must be met here."""
        return self.name in {"talk", "deepen"}

    @property
    def is_pause(self) -> bool:
        """Say whether this is a break."""
        return self.name == "pause"


ARRIVE = Slot("arrive", frozenset({"welcome"}), 10, 1, 1)
AGREE = Slot("agree", frozenset({"welcome"}), 5, 1, 1, AGREEMENTS)
MEET = Slot("meet", frozenset({"acquaintance"}), 10, 1, 2)
LOOSEN = Slot("loosen", frozenset({"warming-up", "welcome"}), 10, 1, 2)
EXPLORE = Slot("explore", frozenset({"exploring"}), 20, 2, 3)
TALK = Slot("talk", DEEP | {"exploring"}, 25, 2, 3)
DEEPEN = Slot("deepen", DEEP, 25, 3, 4)
SHARE = Slot("share", frozenset({"acquaintance", "warming-up"}), 25, 1, 2)
RESPOND = Slot("respond", frozenset({"acquaintance", "warming-up", "resistance"}), 20, 1, 2)
PAUSE = Slot("pause", frozenset(), 10, 1, 1)
DECIDE = Slot("decide", frozenset({"deciding"}), 10, 1, 2)
LOOK_BACK = Slot("look-back", frozenset({"evaluation"}), 10, 1, 2)
HELP = Slot("card", frozenset({"closing"}), 5, 1, 1, CARD)
CLOSE = Slot("close", frozenset({"closing"}), 5, 1, 2)

# All phases of which a method can stand in a meeting that is proposed.
PLANNED = frozenset(
    phase
    for slot in (ARRIVE, MEET, LOOSEN, TALK, SHARE, RESPOND, DECIDE, LOOK_BACK, CLOSE)
    for phase in slot.phases
)
