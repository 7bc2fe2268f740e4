from pathlib import Path

import pytest

from toolbox.storage.migrating import MIGRATIONS, steps_after


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_migrations_are_numbered_without_a_gap(database: str) -> None:
    steps = steps_after(0, MIGRATIONS / database)

    assert [step.number for step in steps] == list(range(1, len(steps) + 1))
    assert all(step.statements for step in steps)


def test_only_what_a_database_does_not_have_is_done_in_order(tmp_path: Path) -> None:
    for number in (3, 1, 2):
        (tmp_path / f"000{number}_step.sql").write_text(f"-- a reason; with a sign\nSTEP {number};\nMORE;\n")

    steps = steps_after(1, tmp_path)

    assert [(step.number, step.statements) for step in steps] == [
        (2, ("STEP 2", "MORE")),
        (3, ("STEP 3", "MORE")),
    ]
