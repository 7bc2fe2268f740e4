"""Reasons: which sentences can be true of a step; each names an answer or a neighbour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from toolbox.planning.proposing.proposal import Places
from toolbox.planning.proposing.scene import Scene
from toolbox.planning.proposing.slots import CALM, CONNECTS

Fits = Callable[[Scene], bool]
TALKS = ("explore", "talk", "deepen", "share", "respond")


@dataclass(frozen=True, slots=True)
class Reason:
    """A kind of sentence, what it names, when it is true, and how much it tells (0 to 3)."""

    kind: str
    names: str
    fits: Fits = lambda _scene: True
    tells: int = 2

    def places(self, scene: Scene) -> Places | None:
        """What the sentence names, if there is such a thing and the sentence is true."""
        named = NAMES[self.names](scene)
        if named is None or not self.fits(scene):
            return None
        return {self.names.split(" ")[0]: named}


def _previous(scene: Scene) -> str | None:
    return scene.previous.id if scene.previous else None


def _following(scene: Scene) -> str | None:
    return scene.following.id if scene.following else None


def _noted_community(scene: Scene) -> str | None:
    known = scene.wishes.meeting.communities
    return next((one for one in known if scene.method and scene.method.has_note_for(one)), None)


NAMES: Mapping[str, Callable[[Scene], str | int | None]] = MappingProxyType(
    {
        "method before": _previous,
        "method after": _following,
        "theme": lambda scene: scene.theme,
        "community": _noted_community,
        "setting": lambda scene: scene.wishes.meeting.setting,
        "value": lambda scene: scene.wishes.framing,
        "minutes": lambda scene: scene.wishes.minutes,
        "minutes of the break": lambda scene: scene.after_pause or None,
        "people": lambda scene: scene.wishes.meeting.people,
        "leaders": lambda scene: scene.wishes.leaders,
    }
)


def _is_careful(scene: Scene) -> bool:
    """Whether the theme asks for care; a theme that waits is named no more often than needed."""
    return scene.raised and not scene.wishes.waiting


def _stays_light(scene: Scene) -> bool:
    return bool(scene.wishes.waiting) and scene.place.intensity <= CALM


def _is_later(scene: Scene) -> bool:
    return not scene.wishes.meeting.is_first


def _form(*forms: str) -> Fits:
    """Whether this form is another than that of the step before."""
    return lambda scene: (
        scene.place.form in forms and scene.previous is not None and scene.previous.form not in forms
    )


def _is_deeper(scene: Scene) -> bool:
    previous = scene.previous
    return previous is not None and previous.is_talk and scene.place.intensity > previous.intensity


def _connects(scene: Scene) -> bool:
    return scene.method is not None and CONNECTS in scene.method.facts.mechanisms


def _names_theme(scene: Scene) -> bool:
    if scene.method is None or scene.method.facts.themes == "all":
        return False
    return any(one in scene.method.facts.themes for one in scene.wishes.themes)


def _names_setting(scene: Scene) -> bool:
    return scene.method is not None and scene.method.facts.settings != "all"


def _asks_from_value(scene: Scene) -> bool:
    return scene.method is not None and scene.wishes.framing in scene.method.words["nl"].questions


def _content(scene: Scene, *kinds: str) -> bool:
    return scene.place.content in kinds


def _thinks_after(scene: Scene) -> bool:
    following = scene.following
    told = scene.place.content == "story"
    return told and following is not None and following.is_talk and following.content != "story"


def _differs_after(scene: Scene) -> bool:
    following = scene.following
    return scene.place.ground == "sharing" and following is not None and following.ground == "difference"


def _differs_now(scene: Scene) -> bool:
    previous = scene.previous
    return scene.place.ground == "difference" and previous is not None and previous.ground == "sharing"


ARRIVING = (
    Reason("arrive_value", "value", _connects),
    Reason("arrive_people", "people", lambda scene: not _connects(scene)),
    Reason("arrive_before", "method after", tells=1),
    Reason("arrive_again", "method after", _is_later),
)
AGREEING = (
    Reason("agree_theme", "theme", _is_careful),
    Reason("agree_after", "method before"),
    Reason("agree_before", "method after"),
    Reason("agree_people", "people"),
    Reason("agree_value", "value"),
)
MEETING = (
    Reason("meet_shared", "method after", lambda scene: scene.place.ground == "sharing"),
    Reason("meet_moves", "method before", _form("movement")),
    Reason("meet_small", "people", _form("pairs", "small-groups")),
    Reason("meet_round", "people", lambda scene: scene.place.form == "whole-circle"),
    Reason("meet_again", "method after", lambda scene: _content(scene, "none")),
)
LOOSENING = (
    Reason("loosen_before", "method after"),
    Reason("loosen_after", "method before"),
    Reason("loosen_moves", "method before", _form("movement")),
    Reason("loosen_pairs", "people", _form("pairs")),
)
TALKING = (
    Reason("theme_named", "theme", _names_theme),
    Reason("trust_first", "theme", lambda scene: bool(scene.wishes.waiting), tells=3),
    Reason("trust_second", "theme", _stays_light),
    Reason("community_note", "community"),
    Reason("setting_named", "setting", _names_setting, tells=1),
    Reason("value_asked", "value", _asks_from_value, tells=1),
    Reason("value_connects", "value", _connects),
    Reason("goes_deeper", "method before", _is_deeper),
    Reason("pairs_after", "method before", _form("pairs")),
    Reason("groups_after", "method before", _form("small-groups")),
    Reason("circle_after", "method before", _form("whole-circle")),
    Reason("moves_after", "method before", _form("movement")),
    Reason("story_before", "method after", _thinks_after),
    Reason("shared_before", "method after", _differs_after),
    Reason("difference_after", "method before", _differs_now),
    Reason("facts_after", "method before", lambda scene: _content(scene, "information")),
    Reason("after_break", "minutes of the break", tells=1),
    Reason("interpreter_fits", "people", lambda scene: scene.wishes.has_interpreter, tells=1),
    Reason("people_fit", "people", tells=0),
    Reason("heart", "minutes", lambda scene: scene.place.slot in {"talk", "deepen"}, tells=1),
)
PAUSING = (
    Reason("pause_prayer", "setting", lambda scene: scene.wishes.meeting.setting == "mosque"),
    Reason("pause_after", "method before"),
    Reason("pause_before", "method after"),
    Reason("pause_minutes", "minutes"),
)
DECIDING = (
    Reason("decide_help", "theme", lambda scene: _is_careful(scene) and _content(scene, "information")),
    Reason("decide_after", "method before"),
    Reason("decide_small", "people", lambda scene: not _content(scene, "information")),
)
LOOKING_BACK = (Reason("look_back_minutes", "minutes"), Reason("look_back_after", "method before"))
HELPING = (
    Reason("card_theme", "theme", _is_careful),
    Reason("card_before", "method after"),
    Reason("card_people", "people"),
)
CLOSING = (
    Reason("close_people", "people"),
    Reason("close_minutes", "minutes"),
    Reason("close_after", "method before"),
)

REASONS: Mapping[str, tuple[Reason, ...]] = MappingProxyType(
    {
        "arrive": ARRIVING,
        "agree": AGREEING,
        "meet": MEETING,
        "loosen": LOOSENING,
        **dict.fromkeys(TALKS, TALKING),
        "pause": PAUSING,
        "decide": DECIDING,
        "look-back": LOOKING_BACK,
        "card": HELPING,
        "close": CLOSING,
    }
)
# What is done before and after a meeting; the neighbour is the step that asks for it.
AROUND: Mapping[str, tuple[Reason, ...]] = MappingProxyType(
    {
        "key-person-talk": (Reason("before_house", "setting"),),
        "storyteller-care": (Reason("before_guest", "method after"),),
        "interpreter-briefing": (Reason("before_interpreter", "people"),),
        "team-briefing": (Reason("before_leaders", "leaders"), Reason("before_minutes", "minutes")),
        "open-quarter": (
            Reason("quarter_theme", "theme", _is_careful),
            Reason("quarter_after", "method before"),
            Reason("quarter_people", "people"),
        ),
        "follow-up-call": (Reason("call_after", "method before"),),
        "team-debrief": (Reason("debrief_leaders", "leaders"), Reason("debrief_minutes", "minutes")),
    }
)
_SIDES: Mapping[str, str] = MappingProxyType(
    {
        reason.kind: reason.names.removeprefix("method ")
        for group in REASONS.values()
        for reason in group
        if reason.names.startswith("method ")
    }
)


def side_of(kind: str) -> str | None:
    """On which side of a step the neighbour stands that a sentence names: «before», «after», or none."""
    return _SIDES.get(kind)
