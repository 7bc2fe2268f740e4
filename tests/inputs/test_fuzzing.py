import pytest

from tests.inputs.fuzzing import READERS, SEEDS, damaged, fuzz


@pytest.mark.parametrize("name", READERS)
def test_damaged_files_are_read_or_refused(name: str) -> None:
    said = fuzz(name, range(1500))

    assert said.total() == 1500
    assert len(said) > 1


@pytest.mark.parametrize("name", READERS)
def test_a_good_file_is_read_and_damage_can_be_repeated(name: str) -> None:
    assert READERS[name](SEEDS[name]) == "read"
    assert damaged(name, 7) == damaged(name, 7) != damaged(name, 8)
