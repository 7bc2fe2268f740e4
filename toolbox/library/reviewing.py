"""Reviewing: what a speaker ticked on a sheet becomes a file of reviews."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from toolbox.library.library import Library
from toolbox.library.review import Review, mark_of
from toolbox.library.review_sheet import part_mark, review_parts

_NUMBERS = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")


class OtherSheetError(Exception):
    """The part of the sheet was printed of other texts, or a number is not on it."""


def reviewed(library: Library, code: str, *, sheet: str, ticked: Iterable[str], on: date) -> str:
    """Write the file of reviews with what was ticked, as «1-12» and «14», in the part with this mark."""
    parts = {part_mark(found): found for found in review_parts(library, code).values()}
    if sheet not in parts:
        raise OtherSheetError(f"no part has the mark {sheet} now: is it right, or was its Dutch changed?")
    found = parts[sheet]
    reviews = dict(library.reviews.get(code, MappingProxyType({})))
    for number in (one for part in ticked for one in _numbers(part)):
        if not 1 <= number <= len(found):
            raise OtherSheetError(f"{number} is not on the sheet")
        pair = found[number - 1]
        reviews[pair.path] = Review(source=mark_of(pair.dutch), translation=mark_of(pair.translation), on=on)
    return _file(reviews)


def _numbers(part: str) -> range:
    match = _NUMBERS.fullmatch(part)
    if match is None:
        raise OtherSheetError(f"{part} is not a number")
    return range(int(match[1]), int(match[2] or match[1]) + 1)


def _file(reviews: Mapping[str, Review]) -> str:
    lines = [
        f'{path}: {{source: "{one.source}", translation: "{one.translation}", on: "{one.on}"}}\n'
        for path, one in reviews.items()
    ]
    return "".join(["# Written by python -m toolbox reviewed; see docs/translating.md.\n", *lines])
