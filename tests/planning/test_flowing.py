from itertools import pairwise
from typing import get_args

from tests.exports.pdf.mixed import english_sheet, sheet_in_parts
from tests.exports.pdf.samples import dutch_sheet, nl
from toolbox.languages.phrase import Phrase
from toolbox.planning.flowing import Blank, Facts, Flow, Lines, Said, Table, Title, flow, flow_of_one
from toolbox.planning.paper import Block, Paper


def phrases(found: Flow) -> list[Phrase]:
    match found:
        case Title() | Said():
            return [found.words]
        case Lines():
            return list(found.lines)
        case Facts():
            return [one for fact in found.facts for one in (fact.label, fact.value)]
        case Blank():
            return [found.label]
        case Table():
            cells = [part for row in found.rows for cell in row for part in cell]
            return [*found.heads, *(one for part in cells for one in phrases(part))]


def all_phrases(paper: Paper) -> list[Phrase]:
    return [one for found in flow(paper) for one in phrases(found)]


def test_every_kind_of_block_has_its_way() -> None:
    missing = [kind for kind in get_args(Block) if kind not in flow_of_one.registry]

    assert not missing


def test_words_come_once_and_in_order() -> None:
    texts = [one.text for one in all_phrases(dutch_sheet())]

    assert texts[0] == "Draaiboek"
    assert texts.count("Wie zorgde er deze week voor jou?") == 1
    order = [texts.index(one) for one in ("1 · Ontvangst met thee", "1 · Afspraken", "Pauze, gebed")]
    assert order == sorted(order)
    assert texts.index("Wordt het spannend?") > order[-1]


def test_a_phrase_keeps_its_language() -> None:
    found = {one.text: one.language.code for one in all_phrases(english_sheet())}

    assert found["Run sheet"] == "en"
    assert found["3 · Verhaal met open einde"] == "nl"
    assert found["اسأل الجميع بهدوء."] == "ar"


def test_levels_of_headings_never_skip_one() -> None:
    levels = [one.level for one in flow(sheet_in_parts()) if isinstance(one, Title)]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_is_for_calling_is_known_as_such() -> None:
    calls = [one for one in flow(dutch_sheet()) if isinstance(one, Facts) and one.calls]

    assert [fact.value for fact in calls[0].facts] == [nl("112"), nl("0800-2000"), nl("113")]
