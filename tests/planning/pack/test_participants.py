from tests.planning.pack.meeting import source
from toolbox.planning.pack.participants import participants


def test_the_sheet_for_participants_names_no_value_no_group_and_no_theme() -> None:
    found = repr(participants(source()))

    for word in ("mensenrechten", "human-rights,", "upbringing", "refugees"):
        assert word not in found
    assert "112" in found
