import re

import markdown
import pytest

from exports.plain import PlainExporter
from tests.exports.sheets import HOSTILE, SHEETS
from tests.planning.test_flowing import phrases
from toolbox.languages.phrase import Phrase
from toolbox.planning.flowing import Table, flow
from toolbox.planning.paper import Paper

OURS = {"h1", "h2", "h3", "p", "ul", "ol", "li", "blockquote", "hr"}


def written(name: str) -> str:
    return PlainExporter().export(SHEETS[name]).decode()


def said(paper: Paper) -> list[Phrase]:
    """All texts but the heads of columns: each row stands under its own head here."""
    heads = [one for found in flow(paper) if isinstance(found, Table) for one in found.heads]
    return [one for found in flow(paper) for one in phrases(found) if one not in heads]


@pytest.mark.parametrize("name", SHEETS)
def test_every_text_is_there(name: str) -> None:
    text = re.sub("[\\\\\u2066\u2069]", "", written(name))

    missing = [one.text for one in said(SHEETS[name]) if " ".join(one.text.split()) not in text]

    assert missing == []


def test_the_structure_is_that_of_the_paper() -> None:
    lines = written("dutch").splitlines()

    assert lines[0] == "# Draaiboek"
    assert "## 19.00 · 10 minuten · 1 · Ontvangst met thee" in lines
    assert "> Wie zorgde er deze week voor jou?" in lines
    assert "- [ ] Groot vel en stift" in lines
    assert "1. Stop het gesprek even. Adem rustig." in lines


def test_a_number_to_call_keeps_its_order_between_arabic_words() -> None:
    assert "\u20660800-2000\u2069" in re.sub(r"\\", "", written("arabic"))


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_becomes_markup(name: str) -> None:
    text = PlainExporter().export(HOSTILE[name]).decode()

    page = markdown.markdown(text)

    assert set(re.findall(r"<([a-z0-9]+)", page)) <= OURS
