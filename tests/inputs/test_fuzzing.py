import pytest

from tests.inputs.fuzzing import READERS, SEEDS, damaged, fuzz

SAMPLE = {"plan": 1500, "yaml": 1500, "pdf": 4}


@pytest.mark.parametrize("name", READERS)
def test_damaged_files_are_read_or_refused(name: str) -> None:
    said = fuzz(name, range(SAMPLE[name]))

    assert said.total() == SAMPLE[name]
    assert len(said) > 1


@pytest.mark.parametrize("name", READERS)
def test_a_good_file_is_read_and_damage_can_be_repeated(name: str) -> None:
    assert READERS[name](SEEDS[name]) == "read"
    assert damaged(name, 7) == damaged(name, 7) != damaged(name, 8)
