"""Help card: whom to call and when, small enough for a pocket, in Dutch and in another language."""

from __future__ import annotations

from toolbox.planning.pack.counting import ON_A_PAGE
from toolbox.planning.pack.sides import LINE, Side, sides_of
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, HelpCards, HelpSide


def help_card(source: Source) -> list[Block]:
    """Write the card as often as a page holds it; nothing on it says what the evening was about."""
    return [HelpCards(tuple(map(_side, sides_of(source))), ON_A_PAGE["help-card"])]


def _side(side: Side) -> HelpSide:
    say = side.texts.help
    lines = (side.say(f"{say.local} {LINE[::2]}"), side.say(say.keep), *side.trusted())
    return HelpSide(side.say(say.title), side.calls(), lines)
