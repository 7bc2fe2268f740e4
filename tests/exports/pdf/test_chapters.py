from io import BytesIO

import pytest
from pypdf import PdfReader

from exports.pdf.exporter import PdfExporter
from tests.making import a_library
from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import Block, Fact, Heading, Listing, Paper

DUTCH = Language("nl", "Nederlands", "ltr")


def say(text: str) -> Phrase:
    return Phrase(text, DUTCH)


def pages(*blocks: Block) -> list[str]:
    """Print blocks and read back the words of every page."""
    paper = Paper(
        name="bladen",
        language=DUTCH,
        title=say("Bladen"),
        subtitle=None,
        blanks=(),
        facts=(),
        blocks=blocks,
        made_with=say("Hulp: 112"),
        page_count=say(a_library().texts["nl"].sheet.page_count),
    )
    file = PdfReader(BytesIO(PdfExporter().export(paper)))
    return [" ".join(page.extract_text().split()) for page in file.pages]


def test_a_part_that_wants_a_page_of_its_own_gets_one() -> None:
    found = pages(
        Heading(say("Eerste")), Heading(say("Tweede"), (Fact(say("Tijd"), say("10")),), new_page=True)
    )

    assert len(found) == 2
    assert "Eerste" in found[0]
    assert "Tweede" in found[1]
    assert "Tijd 10" in found[1]


@pytest.mark.parametrize(("lines", "count"), [(3, 1), (30, 2)])
def test_a_part_that_shares_begins_under_a_few_lines_but_not_under_many(lines: int, count: int) -> None:
    rest = Listing(say("Rest"), tuple(say(f"Regel {number}") for number in range(lines)))

    found = pages(rest, Heading(say("Tweede"), new_page=True, shares=True))

    assert len(found) == count
    assert "Tweede" in found[-1]


def test_a_list_is_numbered_when_its_order_matters_and_goes_on_on_the_next_page() -> None:
    lines = tuple(say(f"Regel {number} van een lange lijst.") for number in range(1, 80))

    found = pages(Listing(say("Lijst"), lines, numbered=True))

    assert len(found) > 1
    text = " ".join(found)
    for number in range(1, 80):
        assert f"{number}. Regel {number} van" in text


def test_a_heading_without_lines_is_a_line() -> None:
    (page,) = pages(Listing(say("Fijn dat u er bent."), ()))

    assert "Fijn dat u er bent." in page
