"""Random damage to good files, a minute long: `python -m tests.inputs.fuzzing 60`.

Whatever the damage, a reader gives a value or one of its own refusals. Anything else stops the run; its
file is made again by its number.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.inputs.bad_plans import GOOD
from tests.inputs.reading import outcome
from tests.storage.files.making_pdfs import pdf_with
from toolbox.library.plain import plain_values
from toolbox.storage.files.opening import open_file
from toolbox.storage.files.plan_file import read_plan_file

PIECES = (
    *(
        b"[",
        b"]",
        b"{",
        b"}",
        b'"',
        b":",
        b",",
        b"-",
        b"\n",
        b"\t",
        b" ",
        b"\\",
        b"&a ",
        b"*a",
        b"!!",
        b"<<: ",
    ),
    *(
        b"\0",
        b"\xff",
        b"\xed\xa0\x80",
        b"\xe2\x80\xae",
        b"\\ud800",
        b"NaN",
        b"1e400",
        b"9" * 40,
        b"---\n",
        b"%TAG ",
    ),
    *(
        b"null",
        b"true",
        b"-0",
        b"1:59:59",
        b"0x1F",
        b"|\n",
        b">\n",
        b"? ",
        b"# ",
        b'"version": 9,',
        b"[" * 50,
    ),
)
SEEDS = {
    "plan": GOOD,
    "yaml": (Path(__file__).parents[1] / "library/small/plans/first-evening.yaml").read_bytes(),
    "pdf": pdf_with(GOOD),  # each costs a process
}


def read_plan(content: bytes) -> str:
    """What the reader of plans says of a file."""
    return outcome(read_plan_file, content)


def read_yaml(content: bytes) -> str:
    """What the reader of content says of a file."""
    found = plain_values(content.decode("utf-8", "replace"), file="x.yaml")
    return "told" if found.problems else "read"


def read_pdf(content: bytes) -> str:
    """What the reader of papers says of a file."""
    return outcome(open_file, content)


READERS: dict[str, Callable[[bytes], str]] = {"plan": read_plan, "yaml": read_yaml, "pdf": read_pdf}


def damaged(name: str, number: int) -> bytes:
    """The file of a number: always the same damage."""
    chance = random.Random(f"{name} {number}")  # noqa: S311 - to be repeated, not to be secret
    content = bytearray(SEEDS[name])
    for _ in range(chance.randint(1, 6)):
        place, length = chance.randrange(len(content) + 1), chance.choice((0, 0, 1, 2, 8, 40))
        content[place : place + length] = chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 30))
    return bytes(content)


def fuzz(name: str, numbers: range) -> Counter[str]:
    """Read the files of these numbers; what a reader raises passes."""
    return Counter(READERS[name](damaged(name, number)) for number in numbers)


def main(seconds: float) -> None:
    """Damage files for some time, as long for each reader, and print what came of them."""
    for name, reader in READERS.items():
        said: Counter[str] = Counter()
        number, slowest, until = 0, 0.0, time.monotonic() + seconds / len(READERS)
        while (begun := time.monotonic()) < until:
            content = damaged(name, number)
            begun = time.monotonic()
            said[reader(content)] += 1
            slowest = max(slowest, time.monotonic() - begun)
            number += 1
        told = ", ".join(f"{kind} {count:,}" for kind, count in said.most_common())
        print(f"{name}: {number:,} files, 0 surprises, slowest {slowest * 1000:.0f} ms: {told}")


if __name__ == "__main__":
    main(float(sys.argv[1]))
