from tests.screens.conftest import MakeVisit, name, propose
from toolbox.screens.parts.copying import copying


def test_the_form_offers_every_group_and_place_and_neither(visit: MakeVisit) -> None:
    found = visit(propose())
    body = copying(found)

    communities, settings = ([one["value"] for one in row["options"]] for row in body["rows"])
    assert communities[-1] == []
    assert ["turkish-dutch"] in communities
    assert settings == [*found.library.vocabulary.settings, None]
    assert body["people"]["value"] in [one["value"] for one in body["people"]["options"]]


def test_a_copy_says_what_to_look_at_and_can_be_undone(visit: MakeVisit) -> None:
    before = visit(propose())
    facts = {"communities": ["christian"], "setting": "church", "people": 20}

    copy = visit({**copying(before)["operation"], **facts, "id": name(2)})

    assert copy.plan.meeting.setting == "church"
    assert copy.notice is not None
    assert copy.notice.text == copy.say.copying.done
    assert copy.notice.can_undo
    assert visit({"do": "undo", "id": name(3)}).plan == before.plan
