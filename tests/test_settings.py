from pathlib import Path

from toolbox.settings import ROOT, Settings, from_environment


def test_content_and_plans_stay_below_the_root_by_default() -> None:
    settings = from_environment({})

    assert settings == Settings()
    assert settings.content == ROOT / "content"
    assert settings.plans.is_relative_to(ROOT)


def test_the_operator_chooses_where_they_stay() -> None:
    settings = from_environment({"TOOLBOX_CONTENT": "/srv/content", "TOOLBOX_PLANS": "/srv/plans.sqlite3"})

    assert settings == Settings(content=Path("/srv/content"), plans=Path("/srv/plans.sqlite3"))


def test_an_empty_choice_is_no_choice() -> None:
    assert from_environment({"TOOLBOX_CONTENT": "", "OTHER": "x"}) == Settings()
