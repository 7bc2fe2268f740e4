"""Pack texts: the words of everything that is printed beside the run sheet."""

from __future__ import annotations

from toolbox.languages.wording import Labels, Words
from toolbox.values import Content


class PackTexts(Content):
    """Words of the products of a print pack. `for_people` is said to participants."""

    heading: Words
    lead: Words
    button: Words
    products: Labels
    hints: Labels
    beside: Words
    only_dutch: Words
    discreet: Words
    discreet_hint: Words
    safety_parts: Labels
    contact: Words
    local_help: Words
    things_count: Words
    tally: Words
