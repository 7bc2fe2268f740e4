from tests.making import an_id
from tests.planning.advice.broken import BROKEN, a_first
from tests.planning.advice.making_advice import a_full_library, mended, methods_of, remark_of, said_of
from toolbox.planning.advice.telling import told
from toolbox.planning.plan import Plan
from toolbox.values import changed

LIBRARY = a_full_library()


def words_of(plan: Plan, name: str) -> str | None:
    texts = LIBRARY.texts["nl"].advice
    return told(remark_of(plan, name), LIBRARY, texts, code="nl").button


def test_the_button_names_what_comes_instead_and_nothing_else_changes() -> None:
    plan = BROKEN["R13 reading"]

    after = mended(plan, "R13 reading")

    pairs = zip(plan.steps, after.steps, strict=True)
    fresh = {new.method for old, new in pairs if old.method != new.method}
    assert fresh
    assert words_of(plan, "R13 reading") == f"Doe liever: {fresh.pop()}"


def test_all_steps_that_do_not_fit_are_swapped_and_no_method_comes_twice() -> None:
    plan = a_first("talking-circle 20", "talking-circle 20", people=20)

    after = mended(plan, "R12 many")

    assert "R12 many" not in said_of(after)
    assert len(set(methods_of(after))) == len(methods_of(after))


def test_a_step_at_a_fixed_time_is_not_swapped() -> None:
    plan = a_first("photo-language 20", "talking-circle 20", people=20)
    talk = plan.steps[4]

    tied = changed(plan, steps=(*plan.steps[:4], changed(talk, at=20 * 60), *plan.steps[5:]))

    assert talk.id == an_id(5)
    assert remark_of(plan, "R12 many").repair
    assert remark_of(tied, "R12 many").repair is None


def test_without_a_method_that_fits_there_is_no_button() -> None:
    assert remark_of(a_first("photo-language 20", people=3), "R12 few").repair is None
