import pytest

from toolbox.library.article import Article, Block
from toolbox.library.markdown import RefusedMarkupError, article, blocks

PAGE = """---
language: nl
---

# Uitleg

Met deze toolbox
maak je een *plan*.

## Stappen

1. Kies.
2. Druk af.
"""


def test_a_page_becomes_a_title_and_blocks() -> None:
    found = article(PAGE, language="nl")

    assert found == Article(
        "nl",
        "Uitleg",
        (
            Block("paragraph", ("Met deze toolbox maak je een plan.",)),
            Block("heading", ("Stappen",), level=2),
            Block("numbers", ("Kies.", "Druk af.")),
        ),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("### Dieper", Block("heading", ("Dieper",), level=3)),
        ("- een\n- **twee**", Block("list", ("een", "twee"))),
        ("- een\n\n- twee", Block("list", ("een", "twee"))),
        (r"1\. geen lijst", Block("paragraph", ("1. geen lijst",))),
        ("<b>vet</b> & klaar", Block("paragraph", ("<b>vet</b> & klaar",))),
        ("![Een knop.](step)", Block("picture", ("Een knop.",), name="step")),
        ("[link](https://example.org)", Block("paragraph", ("[link](https://example.org)",))),
    ],
)
def test_what_we_allow_becomes_a_block(text: str, expected: Block) -> None:
    assert blocks(text) == (expected,)


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_an_empty_text_has_no_blocks(text: str) -> None:
    assert blocks(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "![Een knop.](https://example.org/a.png)",
        "![](step)",
        "Kijk: ![Een knop.](step)",
        "> citaat",
        "    programma",
        "# titel",
        "#### te diep",
        "een  \ntwee",
        "---",
        "- een\n    - binnen",
    ],
)
def test_what_a_sheet_cannot_show_is_refused(text: str) -> None:
    with pytest.raises(RefusedMarkupError):
        blocks(text)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("Met deze", "> Met deze", 7),
        ("## Stappen", "#### Stappen", 10),
        ("2. Druk af.", "2. Druk af.\n\n> Klaar", 15),
        ("2. Druk af.\n", "2. Druk af.\n\n> Klaar", 15),
    ],
)
def test_what_is_refused_is_told_with_its_line(old: str, new: str, line: int) -> None:
    with pytest.raises(RefusedMarkupError) as refused:
        article(PAGE.replace(old, new), language="nl")

    assert refused.value.line == line


def test_a_page_without_title_has_an_empty_one() -> None:
    assert article("Alleen tekst.", language="nl") == Article("nl", "", ())
