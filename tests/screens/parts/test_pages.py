from toolbox.screens.parts.pages import gone, page

BACK = {"label": "Terug", "query": {"s": "tips"}}


def test_a_page_has_a_heading_a_first_line_and_its_parts() -> None:
    made = page("Onze kinderen", "Zeg “onze kinderen”.", BACK, [{"kind": "text"}])

    assert (made["heading"], made["lead"], made["back"]) == ("Onze kinderen", "Zeg “onze kinderen”.", BACK)
    assert made["parts"] == [{"kind": "text"}]
    assert made["add"] is None


def test_what_is_gone_says_so_in_its_heading_and_shows_the_way_back() -> None:
    made = gone("Deze tip is niet meer beschikbaar.", BACK)

    assert made["heading"] == "Deze tip is niet meer beschikbaar."
    assert made["back"] == BACK
    assert made["parts"] == []
