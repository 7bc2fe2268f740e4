"""Method part: a part of the meeting whose method we know, so that rules can look at its facts."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.library.method import Method, MethodFacts
from toolbox.planning.plan import Step

AGREEMENTS = "group-agreements"
HELP_CARD = "referral-card"
TEA = "tea-welcome"
SHARED_GROUND = "five-fingers"

CALM = 2  # the highest intensity that is still light
TENSE = 3  # a personal story, or a position that others see
HEAVY = 4  # exclusion, loss or conflict at home may come up
HEAVIEST = 5  # strong feelings are to be expected

FIVE = 5  # minutes go in steps of five

CONTENT_PHASES = frozenset({"exploring", "deepening", "perspective", "story", "norms", "resistance"})


@dataclass(frozen=True, slots=True)
class MethodPart:
    """A step of the meeting with its method; start and end are minutes since the meeting began.

    The id of the step and the facts of the method stand here too: the rules look at them all the time.
    """

    id: str
    step: Step
    method: Method
    facts: MethodFacts
    start: int
    end: int

    @property
    def is_content(self) -> bool:
        """Say whether people work on the subject here; a moment to breathe is no work."""
        return self.facts.phase in CONTENT_PHASES and self.facts.content != "none"

    @property
    def is_closing_round(self) -> bool:
        """Say whether every voice is heard here, to end the meeting."""
        return self.facts.phase == "closing" and self.facts.speakers == "all"

    @property
    def must_stay(self) -> bool:
        """Say whether nothing shortens, drops or moves this: agreements, help card, closing, a fixed time.

        A method in two parts stays as the leader made it.
        """
        is_placed = self.step.at is not None or self.step.section is not None
        return is_placed or self.method.id == AGREEMENTS or self.facts.phase == "closing"

    @property
    def continues(self) -> bool:
        """Say whether this goes on with a method that began before."""
        return self.step.section is not None and self.step.section.first > 1

    def least_minutes(self, interpreter: int) -> int:
        """The fewest minutes for the method; an interpreter (percent of talk time) makes the talk longer."""
        if self.step.section is not None:
            return FIVE
        minutes = self.facts.minutes.min * (1 + self.facts.talk_share * (interpreter - 100) / 100)
        return FIVE * int(minutes / FIVE + 0.5)
