"""Fold texts: the words on what is folded away on a phone; each says what is inside."""

from __future__ import annotations

from toolbox.languages.wording import Words
from toolbox.values import Content


class FoldTexts(Content):
    """What is behind each disclosure of the plan."""

    explain: Words
    explain_less: Words
    time: Words
    plan: Words
    products: Words
    ways: Words
    keep: Words
    goal: Words
