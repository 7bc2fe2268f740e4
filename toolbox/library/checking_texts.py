"""Checking texts: two files of the same shape, the Dutch one and another, must say the same things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from toolbox.languages.wording import Plural, forms_of, places_in
from toolbox.library.problems import Finding
from toolbox.values import Value

Path = tuple[str | int, ...]


def compare(texts: Value, dutch: Value, *, code: str, file: str) -> Iterator[Finding]:
    """Compare with Dutch: the program fills in the same places, and looks for the same labels."""
    own, wanted = dict(_leaves(texts)), dict(_leaves(dutch))
    for path, text in wanted.items():
        places = _places(text)
        if path not in own:
            yield Finding(file, path, f"{_name(path)} is missing.", "Translate it.")
        # A form for one number may say it in words: «one minute».
        elif not (_places(own[path]) <= places and places - _places(own[path]) <= {"count"}):
            listed = ", ".join(f"{{{place}}}" for place in sorted(places)) or "none"
            yield Finding(file, path, f"{_name(path)}: the places differ from Dutch.", f"There: {listed}.")
    for path, text in own.items():
        if path not in wanted and path[0] != "language":
            yield Finding(file, path, f"{_name(path)} is not there in Dutch.", "Remove it.")
        yield from _forms(text, path, code=code, file=file)


def _forms(text: str | Plural, path: Path, *, code: str, file: str) -> Iterator[Finding]:
    """A text with a number has every form of its language, and no other."""
    if isinstance(text, str):
        return
    given, needed = {name for name, form in text if form}, forms_of(code)
    for form in sorted(given ^ needed):
        what = f"{_name(path)}: the form “{form}” {'is missing' if form in needed else 'is never used'}."
        yield Finding(file, path, what, "Write it." if form in needed else "Remove it.")


def _leaves(part: object, path: Path = ()) -> Iterator[tuple[Path, str | Plural]]:
    if isinstance(part, (str, Plural)):
        yield path, part
    else:
        for name, one in _parts(part):
            yield from _leaves(one, (*path, name))


def _places(text: str | Plural) -> frozenset[str]:
    """The places of a text; those of all forms of a plural together."""
    if isinstance(text, str):
        return places_in(text)
    return frozenset().union(*(places_in(form) for _, form in text if form))


def _parts(whole: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(whole, Mapping):
        return whole.items()
    return whole if isinstance(whole, Value) else enumerate(whole) if isinstance(whole, tuple) else ()


def _name(path: Path) -> str:
    return ".".join(str(part) for part in path)
