"""The bad inputs of docs/reliability.md that concern content: told on their line, within limits."""

import pytest

from tests.library.folder import Folder
from toolbox.library.folders import LARGEST
from toolbox.library.markdown import RefusedMarkupError, article
from toolbox.library.plain import LONGEST_TEXT, MOST_NODES, plain_values

BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
MERGE = "a: &a {x: 1}\nb: {<<: *a}\n"

# By number: the text, its line, and what is said of it.
REFUSED = {
    "input_05-escaped NUL": (r'a: "x\0y"', 1, "there is a hidden sign here."),
    "input_05-control character": ("a: x\n\nb: \x07", 1, "this cannot be read."),
    "input_06-half a letter": (r'a: "\ud800"', 1, "this cannot be read."),
    "input_07-100,000 brackets": ("[" * 100_000, 1, "this is too deep."),
    "input_07-100,000 braces": ("{a: " * 100_000, 1, "this is too deep."),
    "input_07-thirteen levels": ("- " * 13 + "x", 1, "this is too deep."),
    "input_08-alias bomb": (BOMB, 1, "“&” and “*” are not allowed here."),
    "input_08-merge bomb": (MERGE, 1, "“&” and “*” are not allowed here."),
    "input_08-merge without anchor": ("a: 1\n<<: {b: 2}\n", 2, "“<<” is not allowed here."),
    "input_09-recursive alias": ("a: &a\n  - *a\n", 1, "“&” and “*” are not allowed here."),
    "input_09-alias to nothing": ("a: *b\n", 1, "“&” and “*” are not allowed here."),
    "input_10-python object": ("a: !!python/object/apply:os.system [id]\n", 1, "“!” is not allowed here."),
    "input_10-usual type": ("a: 1\nb: !!int '5'\n", 2, "“!” is not allowed here."),
    "input_10-own type": ("a: !x y\n", 1, "“!” is not allowed here."),
    "input_10-%TAG": ("%TAG ! tag:x,2000:\n---\na: 1\n", 1, "“%TAG” is not allowed."),
    "input_11-double key": ("a: 1\nb: 2\na: 3\n", 3, "“a” stands here twice."),
    "input_12-two documents": ("a: 1\n---\nb: 2\n", 2, "a second text begins here."),
    "input_16-tab": ("a:\n\tb: 1\n", 2, "this cannot be read."),
    "input_17-list as key": ("? [a, b]\n: c\n", 1, "a name must be text."),
    "input_17-mapping as key": ("a: 1\n{b: c}: d\n", 2, "a name must be text."),
    "input_21-long text": (f"a: {'x' * (LONGEST_TEXT + 1)}\n", 1, "the text is too long."),
    "input_21-many parts": ("a:\n" + "- x\n" * MOST_NODES, MOST_NODES - 1, "there are too many parts."),
}

AS_TEXT = [
    "no",
    "on",
    "yes",
    "~",
    "null",
    "012",
    "1:30",
    "1:59:59",
    "1_000",
    "0x1F",
    "2024-02-30",
    ".inf",
    ".nan",
]
AS_TEXT += ["1e400", "1" * 100_000, "1.5.2", "²", "+5", "1."]


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_told_on_its_line(name: str) -> None:
    text, line, what = REFUSED[name]

    found = plain_values(text, file="x.yaml")

    assert [(one.line, one.what) for one in found.problems] == [(line, what)]
    assert "twice" in what or found.value is None


@pytest.mark.parametrize(
    "word", [word for word in AS_TEXT if len(word) < LONGEST_TEXT], ids=lambda word: f"input_13-{word}"
)
def test_what_yaml_turns_into_something_else_stays_text(word: str) -> None:
    assert plain_values(f"a: {word}", file="x.yaml").value == {"a": word}


def test_input_15_a_number_of_100_000_digits_is_refused() -> None:
    found = plain_values(f"a: {'1' * 100_000}", file="x.yaml")

    assert [one.what for one in found.problems] == ["the text is too long."]


@pytest.mark.parametrize(
    ("word", "value"),
    [("5", 5), ("-5", -5), ("0", 0), ("0.8", 0.8), ("true", True), ("'5'", "5"), ('"no"', "no"), ("", "")],
)
def test_short_numbers_true_and_false_are_what_they_seem(word: str, value: object) -> None:
    read = plain_values(f"a: {word}", file="x.yaml").value["a"]

    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        pytest.param("revision: -1", "revision is too small.  The smallest is 1.", id="input_20-minus"),
        pytest.param(
            'revision: "1"',
            "revision must be a whole number.  Write digits without quotes.",
            id="input_19-text",
        ),
        pytest.param(
            "revision: true",
            "revision must be a whole number.  Write digits without quotes.",
            id="input_19-true",
        ),
        pytest.param(
            "revision: 1.0",
            "revision must be a whole number.  Write digits without quotes.",
            id="input_19-1.0",
        ),
        pytest.param(
            "revision: 1\n__proto__: 1",
            "__proto__ is not known here.  Remove it or correct the name.",
            id="input_18",
        ),
    ],
)
def test_a_wrong_value_is_told_with_its_field(folder: Folder, wrong: str, told: str) -> None:
    folder.replace("methods/five-fingers.md", "revision: 1", wrong)

    assert [problem.partition("  ")[2] for problem in folder.problems()] == [told]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"", None, id="input_01-empty"),
        pytest.param(
            b" " * (LARGEST + 1), "1  the file is larger than 512 KiB.  Split it.", id="input_02-too large"
        ),
        pytest.param(
            "[]".encode("utf-16"), "1  the file is not UTF-8.  Save it again as UTF-8.", id="input_03-UTF-16"
        ),
        pytest.param(
            "# één".encode("latin-1"),
            "1  the file is not UTF-8.  Save it again as UTF-8.",
            id="input_03-Latin-1",
        ),
        pytest.param(b"\xef\xbb\xbf[]", None, id="input_04-mark"),
        pytest.param(b"# x\n# \x00\n[]", "2  there is a hidden sign here.  Type it anew.", id="input_05-NUL"),
        pytest.param(
            "# \U000e0041".encode(),
            "1  there is a hidden sign here.  Type it anew.",
            id="input_05-hidden tag",
        ),
    ],
)
def test_a_file_is_read_or_told(folder: Folder, content: bytes, told: str | None) -> None:
    (folder.path / "reading.yaml").write_bytes(content)

    assert folder.problems() == ([f"reading.yaml:{told}"] if told else [])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[x](javascript:alert(1))", id="input_26-javascript"),
        pytest.param("[x](data:text/html;base64,PHNj)", id="input_26-data"),
        pytest.param("&#106;avascript:alert(1)", id="input_26-entity"),
        pytest.param("<img src=https://example.org/x.png>", id="input_27-img"),
        pytest.param("<script>alert(1)</script>", id="input_25-script"),
    ],
)
def test_a_page_holds_words_and_never_a_link_or_a_picture(text: str) -> None:
    """Links and HTML are no part of our Markdown: they stay the letters that they are."""
    (block,) = article(f"# Titel\n\n{text}\n", language="nl").blocks

    assert (block.kind, block.texts) == ("paragraph", (text,))


@pytest.mark.parametrize(
    "text",
    ["> citaat", pytest.param("![x](https://example.org/x.png)", id="input_27-picture")],
)
def test_what_is_not_ours_to_show_is_refused(text: str) -> None:
    with pytest.raises(RefusedMarkupError):
        article(f"# Titel\n\n{text}\n", language="nl")
