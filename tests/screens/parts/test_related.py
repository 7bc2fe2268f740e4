from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.related import content_links, links, mechanism_links, sources
from toolbox.values import changed


def test_a_list_without_links_has_no_heading(visit: MakeVisit) -> None:
    found = visit()

    assert links("Tips", []) is None
    assert content_links(found, "Tips", "tip", []) is None
    assert mechanism_links(found, []) is None
    assert sources(found, []) is None


def test_content_is_linked_by_its_title_with_a_line_under_it(visit: MakeVisit) -> None:
    found = visit(met="refugees")
    moment = found.library.moments["insult"]

    (one,) = (content_links(found, "Momenten", "moment", [moment]) or {})["items"]

    assert one["label"] == "Iemand scheldt"
    assert one["text"] == moment.words["nl"].summary
    assert one["query"] == {"s": "moment", "id": "insult", "met": "refugees"}


def test_a_mechanism_says_how_sure_it_is(visit: MakeVisit) -> None:
    found = visit()

    part = mechanism_links(found, ["larger-we", "good-listening"])

    assert part is not None
    assert part["heading"] == found.say.tips.mechanisms
    assert [one["tag"] for one in part["items"]] == ["Wisselend", "Redelijk"]


def test_a_link_without_a_translation_says_which_language_it_is_in(visit: MakeVisit) -> None:
    found = visit(taal="ar")
    tip = found.library.tips["our-children"]
    dutch = changed(tip, words={"nl": tip.words["nl"]})

    part = content_links(found, "", "tip", [dutch])

    assert part is not None
    assert part["items"][0]["label"] == {"t": "Onze kinderen", "lang": "nl", "dir": "ltr"}


def test_sources_are_named_in_full(visit: MakeVisit) -> None:
    found = visit()

    part = sources(found, ["S06"])

    assert part is not None
    assert part["items"] == [{"t": found.library.sources["S06"].text, "lang": "", "dir": "ltr"}]
