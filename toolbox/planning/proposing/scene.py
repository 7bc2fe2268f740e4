"""Scene: a step with what stands around it, from which a reason is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.proposing.path import Place
from toolbox.planning.proposing.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Scene:
    """A place with its method, its neighbours that are methods, and the answers."""

    place: Place
    method: Method | None
    previous: Place | None
    following: Place | None
    after_pause: int
    wishes: Wishes
    raised: bool

    @property
    def theme(self) -> str | None:
        """The theme that the talk is about, or the heavy one that waits."""
        return next(iter((*self.wishes.themes, *self.wishes.waiting)), None)


def scenes(
    places: Sequence[Place], minutes: Sequence[int], wishes: Wishes, library: Library
) -> Iterator[Scene]:
    """Give every place its scene, in their order."""
    raised = is_raised(wishes, library)
    for number, place in enumerate(places):
        earlier = [one for one in places[:number] if not one.is_pause]
        later = [one for one in places[number + 1 :] if not one.is_pause]
        just_before = number > 0 and places[number - 1].is_pause
        yield Scene(
            place=place,
            method=library.methods.get(place.id),
            previous=earlier[-1] if earlier else None,
            following=later[0] if later else None,
            after_pause=minutes[number - 1] if just_before else 0,
            wishes=wishes,
            raised=raised,
        )


def is_raised(wishes: Wishes, library: Library) -> bool:
    """Say whether a theme asks for more care than usual."""
    themes = library.vocabulary.themes
    return any(themes[one].sensitivity != "normal" for one in (*wishes.themes, *wishes.waiting))
