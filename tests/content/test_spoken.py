"""Our search also understands whole spoken sentences: the list of spoken.py."""

from tests.content.queries import hits, misses, our_library
from tests.content.spoken import SPOKEN
from toolbox.library.findable import findables

ENOUGH = 32  # of forty


def test_the_first_hit_helps_in_four_of_five_spoken_sentences() -> None:
    missed = "\n".join(misses(SPOKEN))
    print(missed)  # noqa: T201 - what to look at next, also when the test passes

    assert len(SPOKEN) == 40
    assert len(hits(SPOKEN)) >= ENOUGH, missed


def test_every_hit_that_we_expect_exists() -> None:
    there = {f"{one.kind}/{one.id}" for one in findables(our_library(), "nl")}

    assert not {name for asked in SPOKEN for name in asked.first} - there
