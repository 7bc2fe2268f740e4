"""Our search also understands what is typed in a hurry, with mistakes: the lists of everyday.py."""

from tests.content.everyday import EVERYDAY, HELD_OUT
from tests.content.queries import Asked, hits, misses, our_library
from toolbox.library.findable import findables


def test_the_first_hit_helps_in_most_queries_typed_in_a_hurry() -> None:
    queries: tuple[Asked, ...] = (*EVERYDAY, *HELD_OUT)

    assert len(queries) == 60
    assert len(hits(queries)) >= 50, "\n".join(misses(queries))


def test_every_hit_that_we_expect_exists() -> None:
    there = {f"{one.kind}/{one.id}" for one in findables(our_library(), "nl")}

    assert not {name for asked in (*EVERYDAY, *HELD_OUT) for name in asked.first} - there
