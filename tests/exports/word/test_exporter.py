from dataclasses import replace
from io import BytesIO

import docx
import pytest

from exports.word.exporter import WordExporter
from tests.exports.pdf.hostile import ALL
from tests.exports.pdf.samples import nl
from tests.exports.sheets import SHEETS, all_hostile
from tests.exports.word.opened import opened, out_of_order, part, texts
from tests.planning.test_flowing import all_phrases
from toolbox.planning.cleaning import cleaned


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", SHEETS)
def test_every_text_is_there_in_order(name: str) -> None:
    found = squeezed("".join(texts(opened(SHEETS[name]))))

    place = 0
    for phrase in all_phrases(SHEETS[name]):
        place = found.find(squeezed(cleaned(phrase.text)), place)
        assert place >= 0, phrase.text


@pytest.mark.parametrize("name", SHEETS)
def test_the_same_paper_gives_the_same_bytes(name: str) -> None:
    assert WordExporter().export(SHEETS[name]) == WordExporter().export(SHEETS[name])


@pytest.mark.parametrize("name", SHEETS)
def test_properties_stand_in_the_order_of_the_format(name: str) -> None:
    content = WordExporter().export(SHEETS[name])

    wrong = [out_of_order(part(content, f"word/{one}.xml")) for one in ("document", "styles", "footer1")]

    assert wrong == [[], [], []]


def test_hostile_texts_are_only_text() -> None:
    content = WordExporter().export(all_hostile())

    found = docx.Document(BytesIO(content))

    assert not [one for one in found.part.rels.values() if one.is_external]
    assert out_of_order(part(content, "word/document.xml")) == []
    told = [squeezed(one.text) for one in found.paragraphs if one.style and one.style.name == "List Bullet"]
    assert told == [squeezed(cleaned(text[:2000])) for text in ALL.values()]


def test_a_title_that_is_too_long_for_the_format_is_cut_there_only() -> None:
    found = opened(replace(SHEETS["dutch"], title=nl("w" * 400)))

    assert (len(found.core_properties.title), len(found.paragraphs[0].text)) == (250, 400)
