"""Invitation: a flyer with a neutral title, and the same words to send."""

from __future__ import annotations

from toolbox.languages.texts import Texts
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Flyers

ON_A_PAGE = 2


def invitation(source: Source) -> list[Block]:
    """Write the flyer twice; place, date and time are filled in by hand and never kept."""
    say = source.texts.products
    return [
        Flyers(
            title=source.say(say.invitation_title),
            lines=tuple(source.say(line) for line in say.invitation_lines),
            blanks=tuple(source.say(blank) for blank in say.invitation_blanks),
            times=ON_A_PAGE,
        )
    ]


def invitation_lines(texts: Texts) -> tuple[str, ...]:
    """The words of the flyer to paste in a message, with blanks behind a colon."""
    say = texts.products
    return (say.invitation_title, *say.invitation_lines, *(f"{blank}: …" for blank in say.invitation_blanks))
