import json
from pathlib import Path

import pytest
from hypothesis import given

from tests.examples import plans
from tests.making import a_plan, a_step
from tests.planning.advice.any_plan import any_plans
from toolbox.planning.plan import LONGEST_NOTE, MOST_STEPS, VERSION, Meeting, Plan, Section
from toolbox.storage.files.opening import open_file
from toolbox.storage.files.plan_file import read_plan_file, write_plan
from toolbox.storage.files.refused import FileRefusedError

RELEASES = sorted(
    path for path in Path(__file__).parent.glob("releases/*") if path.suffix in {".json", ".pdf"}
)


@given(plans())
def test_a_plan_comes_back_as_it_went(plan: Plan) -> None:
    assert read_plan_file(write_plan(plan)) == plan


@given(any_plans())
def test_a_plan_with_a_meeting_comes_back_as_it_went(plan: Plan) -> None:
    assert read_plan_file(write_plan(plan)) == plan


@given(plans())
def test_the_same_plan_gives_the_same_file(plan: Plan) -> None:
    assert write_plan(plan) == write_plan(plan)


def test_a_file_says_its_version_and_holds_no_key() -> None:
    written = json.loads(write_plan(a_plan(a_step(1))))

    assert written["version"] == VERSION
    assert set(written) == set(Plan.model_fields)


def test_a_plan_that_could_not_be_opened_again_is_no_file() -> None:
    full = a_plan(*(a_step(number, note="ب" * LONGEST_NOTE) for number in range(MOST_STEPS)))

    with pytest.raises(FileRefusedError) as refused:
        write_plan(full)

    assert refused.value.kind == "too_big"


def test_there_are_files_of_every_release() -> None:
    assert [path.name for path in RELEASES] == [
        "0.1-v1.json",
        "0.1-v2.json",
        "0.1-v2.pdf",
        "0.1-v3.json",
        "0.1-v3.pdf",
        "0.1.json",
        "0.1.pdf",
    ]


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.name)
def test_what_any_release_wrote_opens_for_ever(path: Path) -> None:
    read = open_file(path.read_bytes())

    assert [step.method for step in read.steps] == [
        "tea-welcome",
        "five-fingers",
        None,
        None,
        "one-word-round",
    ]
    assert read.steps[0].note == "Rustig beginnen. ابدأ بهدوء – yavaş başla 🫖\nTweede regel"
    assert (read.start, read.minutes, read.framing) == (18 * 60 + 30, 90, "neighbourly-love")
    if path.stem != "0.1-v1":
        assert read.meeting == Meeting(
            communities=("turkish-dutch", "refugees"),
            setting="mosque",
            themes=("upbringing",),
            people=14,
            reading=True,
            interpreter=150,
            number=2,
        )
        assert (read.steps[2].title, read.steps[2].at) == ("Gebed", 19 * 60 + 15)
        assert [step.leader for step in read.steps] == [None, "2", None, None, "guest"]
        assert read.reasons[0].text == "De groep kent elkaar."
    if path.stem == "0.1-v3":
        assert read.steps[1].section == Section(first=1, last=3)
    if path.stem in {"0.1", "0.1-v3"}:
        assert read.goal == "Iedereen heeft één keer iets verteld."
        assert [session.minutes for session in read.sessions] == [90, 60]
