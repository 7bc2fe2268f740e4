from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.notes import notes
from toolbox.values import changed


def test_the_chosen_groups_come_first_and_the_others_in_their_order(visit: MakeVisit) -> None:
    found = visit(met="christian,refugees")
    tip = found.library.tips["begin-in-pairs"]

    rows = (notes(found, tip) or {})["notes"]

    assert [row["first"] for row in rows] == [True, True, False, False, False, False]
    assert [row["label"] for row in rows[:2]] == ["Vluchtelingen", "Christelijke gemeenschap"]
    order = [one.label["nl"] for one in found.library.vocabulary.communities.values()]
    rest = [order.index(row["label"]) for row in rows[2:]]
    assert rest == sorted(rest)


def test_methods_have_notes_too(visit: MakeVisit) -> None:
    found = visit()

    part = notes(found, found.library.methods["five-fingers"])

    assert part is not None
    assert part["heading"] == found.say.headings.communities


def test_without_notes_there_is_no_heading(visit: MakeVisit) -> None:
    found = visit()
    tip = found.library.tips["begin-in-pairs"]
    bare = changed(tip, words={"nl": changed(tip.words["nl"], communities={})})

    assert notes(found, bare) is None
