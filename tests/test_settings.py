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


def test_the_pepper_is_beside_the_plans_or_where_the_operator_wants_it() -> None:
    beside = from_environment({"TOOLBOX_PLANS": "/srv/plans.sqlite3"})
    elsewhere = from_environment({"TOOLBOX_PLANS": "/srv/plans.sqlite3", "TOOLBOX_PEPPER": "/etc/pepper"})

    assert (beside.pepper, elsewhere.pepper) == (Path("/srv/pepper"), Path("/etc/pepper"))


def test_the_address_of_a_database_does_not_show_itself() -> None:
    settings = from_environment({"TOOLBOX_DATABASE": "postgresql://somebody:secret@localhost/plans"})

    assert settings.database is not None
    assert settings.database.get_secret_value().endswith("@localhost/plans")
    assert "secret@" not in repr(settings)
    assert from_environment({"TOOLBOX_DATABASE": ""}).database is None


def test_packs_are_there_when_the_operator_has_them() -> None:
    assert Settings().packs is None
    assert from_environment({"TOOLBOX_PACKS": "/srv/packs"}).packs == Path("/srv/packs")


def test_an_empty_choice_is_no_choice() -> None:
    assert from_environment({"TOOLBOX_CONTENT": "", "OTHER": "x"}) == Settings()
