import json
import re
from html import unescape

import pytest

from exports.pocket.exporter import PocketExporter
from tests.bench.working import LIBRARY, TEXTS, meeting
from tests.exports.sheets import COUNTING, HOSTILE, SHEETS
from toolbox.planning.file_words import with_file_words
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.run_sheet import work_out

# The names of elements that we write; nothing else may come into being by a text.
OURS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "div",
        "p",
        "button",
        "script",
        "details",
        "summary",
    ),
    *("h1", "h2", "h3", "ol", "ul", "li", "b", "a", "bdi", "span", "br"),
}


def page(name: str) -> str:
    return PocketExporter().export(SHEETS[name]).decode()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_only_text(name: str) -> None:
    text = PocketExporter().export(HOSTILE[name]).decode()
    outside = re.sub(r"<(style|script)>.*?</\1>", "", text, flags=re.DOTALL)

    assert set(re.findall(r"<([a-z0-9]+)", outside)) <= OURS
    assert not re.search(r'<[^>]*\s(on\w+|src)=|href="(?!tel:[0-9+]+")', outside)
    assert text.count("<script>") == text.count("<style>") == 1


def test_the_page_may_load_nothing_and_says_nothing_in_its_title() -> None:
    text = page("dutch")

    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    assert unescape(policy).startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "<title>Draaiboek</title>" in text
    assert not re.search("https?:|//", re.sub(r"// .*", "", text))


def test_the_words_that_count_are_those_of_the_language() -> None:
    (words,) = re.findall(r'data-words="([^"]+)"', page("dutch"))

    assert json.loads(unescape(words)) == COUNTING


def test_a_whole_evening_with_its_guide_stays_small() -> None:
    sheet = work_out(meeting(9), LIBRARY)
    choice = PackChoice(products=("run-sheet", "guide", "safety"))
    paper = with_file_words(pack_paper(sheet, LIBRARY, TEXTS, choice), sheet, TEXTS)

    content = PocketExporter().export(paper)

    assert len(content) < 100_000
    assert content == PocketExporter().export(paper)
    assert content.count(b"<details>") == content.count(b"</details>") == content.count(b"<summary>")
