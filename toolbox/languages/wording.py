"""Wording: the kinds of text that a language file holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated

from babel import Locale
from pydantic import AfterValidator, StringConstraints

from toolbox.values import Content

Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Labels = Annotated[Mapping[str, Words], AfterValidator(lambda labels: MappingProxyType(dict(labels)))]

_PLACE = re.compile(r"\{([a-z_]+)\}")


def places_in(text: str) -> frozenset[str]:
    """Name the places that the program fills in, as «count» in «{count} minuten»."""
    return frozenset(_PLACE.findall(text))


@lru_cache(maxsize=4096)
def _form(code: str, count: int) -> str:
    """The form that a language has for a number (CLDR); a screen asks for it some fifty times."""
    return str(Locale.parse(code).plural_form(count))


def forms_of(code: str) -> frozenset[str]:
    """The plural categories that a language has (CLDR); every language has “other”."""
    return frozenset(Locale.parse(code).plural_form.tags | {"other"})


class Plural(Content):
    """A text with a number: one form for each plural category of its language (CLDR)."""

    zero: Words | None = None
    one: Words | None = None
    two: Words | None = None
    few: Words | None = None
    many: Words | None = None
    other: Words

    def of(self, count: int, *, code: str, **places: object) -> str:
        """Fill in the form that the language uses for this number."""
        chosen: str = getattr(self, _form(code, count)) or self.other
        return chosen.format(count=count, **places)
