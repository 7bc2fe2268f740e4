from toolbox.storage.files.refused import KINDS, FileRefusedError, NewerPlanError, Outlined


def test_a_refusal_says_its_kind_and_nothing_of_the_file() -> None:
    refused = FileRefusedError("twice", field="start", line=3, limit=5)

    assert (refused.kind, refused.field, refused.line, refused.limit) == ("twice", "start", 3, 5)
    assert str(refused) == "twice"


def test_a_newer_plan_is_a_refusal_with_what_could_be_read() -> None:
    row = Outlined(method=None, title="Gebed", minutes=15, note="")

    newer = NewerPlanError((row,), written=b"{}")

    assert (newer.kind, newer.outline, newer.written) == ("newer", (row,), b"{}")
    assert "Gebed" not in str(newer)


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len(set(KINDS)) == len(KINDS)
