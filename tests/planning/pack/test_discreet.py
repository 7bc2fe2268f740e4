"""No paper for participants gives anybody away, whatever the plan, in any of the eight languages."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from tests.exports.pdf.reading import exported, pages, reader
from tests.making import a_library, a_plan, a_step
from tests.making_methods import a_method
from tests.planning.pack.meeting import PLAN
from toolbox.languages.phrase import Phrase
from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.library.vocabulary import Theme
from toolbox.planning.opening_ready import opened
from toolbox.planning.pack.choice import PRODUCTS, SIZES, PackChoice, Product
from toolbox.planning.pack.discreet import discreet_question, is_discreet
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.plan import Meeting, Plan
from toolbox.planning.run_sheet import work_out
from toolbox.settings import Settings
from toolbox.storage.files.attaching import with_plan
from toolbox.values import changed

# All that participants hold or see; the words of the last four are the same for every plan.
FIXED: tuple[Product, ...] = ("help-card", "poster", "invitation", "evaluation")
HANDED_OUT: tuple[Product, ...] = ("cards", "participants", *FIXED)
EVERY_LANGUAGE = pytest.mark.parametrize("beside", ["nl", "en", "tr", "ar", "so", "ti", "fa", "ku"])
NOTE = "Ahmed is homo"


@cache
def content() -> Library:
    return read_library(Settings().content)


def plans() -> Iterator[Plan]:
    """Every ready plan; and every method with every value, with what a leader typed."""
    library = content()
    yield from (opened(ready, library, code="nl") for ready in library.plans.values())
    ids = list(library.methods)
    for framing in library.vocabulary.framings:
        for first in range(0, len(ids), 45):
            steps = (
                a_step(place, method=one, note=NOTE) for place, one in enumerate(ids[first : first + 45])
            )
            yield changed(a_plan(*steps, framing=framing), goal=NOTE)


def phrases(thing: object) -> Iterator[Phrase]:
    if isinstance(thing, Phrase):
        yield thing
    elif isinstance(thing, tuple):
        for one in thing:
            yield from phrases(one)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from phrases(getattr(thing, field.name))


@EVERY_LANGUAGE
def test_no_listed_word_and_no_note_is_on_any_paper_for_participants(beside: str) -> None:
    library = content()
    texts = library.texts.get(beside) or library.texts["nl"]
    wanted = PackChoice(products=HANDED_OUT, beside=beside, discreet=True)

    for plan in plans():
        paper = pack_paper(work_out(plan, library), library, texts, wanted)
        said = list(phrases(paper))

        assert said
        assert [one.text for one in said if library.discretion.gives_away(one)] == []
        assert NOTE not in repr(paper)
        assert paper.attachment is None


@EVERY_LANGUAGE
@pytest.mark.parametrize("reading", [True, False])
def test_no_file_for_participants_gives_anybody_away(beside: str, *, reading: bool) -> None:
    library = content()
    texts = library.texts.get(beside) or library.texts["nl"]
    themes = tuple(one for one in library.vocabulary.themes.values() if one.sensitivity != "normal")
    meeting = Meeting(reading=reading, themes=tuple(one.id for one in themes)[:2], people=12)
    plan = changed(next(plans()), meeting=meeting, goal=NOTE)
    assert is_discreet(plan, library)

    for product in HANDED_OUT:
        choice = PackChoice(products=(product,), beside=beside, sizes={product: SIZES[product][-1]})
        paper = with_plan(pack_paper(work_out(plan, library), library, texts, choice), plan, choice.products)
        file = reader(exported(paper))
        told = [*_metadata(file), *_bookmarks(file.outline), *pages(exported(paper)), paper.name]

        assert len(told) > len(file.pages) + 1
        assert file.attachments == {}
        for code in {"nl", beside, texts.language.code}:
            language = library.participants[code].spoken
            assert [one for one in told if library.discretion.gives_away(Phrase(one, language))] == []
        assert not any(name.text in " ".join(told) for one in themes for name in _names(one, library))


def _metadata(file: PdfReader) -> Iterator[str]:
    """All that the file says of itself, in its properties and as XMP."""
    yield from (str(value) for value in (file.metadata or {}).values())
    packet = file.root_object["/Metadata"].get_object()
    assert isinstance(packet, StreamObject)
    yield packet.get_data().decode()


def _bookmarks(outline: Iterable[object]) -> Iterator[str]:
    for one in outline:
        if isinstance(one, list):
            yield from _bookmarks(one)
        else:
            yield str(one["/Title"])  # type: ignore[index]


def _names(theme: Theme, library: Library) -> Iterator[Phrase]:
    yield from (library.say(theme.label, code) for code in library.texts)


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("code", ["nl", "en", "tr", "ar"])
def test_no_title_and_no_name_of_a_file_gives_anybody_away(product: Product, code: str) -> None:
    library = content()
    sheet = work_out(next(plans()), library)

    paper = pack_paper(sheet, library, library.texts[code], PackChoice(products=(product,)))

    for one in paper.all:
        titles = [one.title, *([one.subtitle] if one.subtitle else [])]
        assert not any(map(library.discretion.gives_away, titles))
        assert not library.discretion.gives_away(Phrase(one.name.replace("-", " "), library.language("nl")))


def test_the_theme_decides_unless_the_leader_does() -> None:
    library = a_library()
    high = changed(PLAN, meeting=Meeting(themes=("domestic-violence",)))

    assert is_discreet(high, library)
    assert not is_discreet(high, library, wanted=False)
    assert not is_discreet(PLAN, library)
    assert is_discreet(PLAN, library, wanted=True)


def test_a_question_that_gives_away_makes_place_for_another_in_all_languages() -> None:
    method = a_method("five-fingers")
    dutch = method.words["nl"]
    from_value = changed(dutch, questions={**dutch.questions, "human-rights": "Wie is hier homo?"})
    every = changed(from_value, question="Wat is gender?")
    library = replace(a_library(), asked={})

    general = discreet_question(
        changed(method, words={"nl": from_value}), library, framing="human-rights", codes=("nl",)
    )
    neutral = discreet_question(
        changed(method, words={"nl": every}), library, framing="human-rights", codes=("nl", "ar")
    )

    assert [one.text for one in general] == ["Vijf vingers gemeen?"]
    assert [one.language.code for one in neutral] == ["nl", "ar"]
    assert neutral[0].text == library.discretion.question["nl"]
