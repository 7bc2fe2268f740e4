from dataclasses import replace

from tests.making import a_library
from tests.making_methods import a_moment
from tests.making_reference import a_ready_plan, a_series, an_organisation, search_words
from tests.making_terms import a_mechanism, a_vocabulary
from toolbox.library.library import Library, by_id
from toolbox.library.linking import links, page_of
from toolbox.values import changed


def found(library: Library) -> list[str]:
    return [f"{one.file} {one.what}" for one in links(library)]


def test_our_test_library_links_up() -> None:
    assert found(a_library()) == []


def test_a_page_is_named_after_its_language() -> None:
    assert page_of("insult", "nl", folder="moments") == "moments/insult.md"
    assert page_of("insult", "tr", folder="moments") == "moments/insult.tr.md"


def test_an_unknown_help_number_of_a_moment_is_told() -> None:
    moment = a_moment("insult")
    wrong = changed(moment, facts=changed(moment.facts, help=("veilig-tuis",)))

    assert found(replace(a_library(), moments=by_id([wrong]))) == [
        "moments/insult.md help: “veilig-tuis” is not known."
    ]


def test_an_unknown_community_of_an_organisation_is_told() -> None:
    wrong = changed(an_organisation("von"), communities=("refuges",))

    assert found(replace(a_library(), organisations=by_id([wrong]))) == [
        "organisations.yaml communities: “refuges” is not known."
    ]


def test_an_unknown_plan_of_a_series_is_told() -> None:
    wrong = a_series("two-evenings", plan="second-evening")

    assert found(replace(a_library(), series=by_id([wrong]))) == 2 * [
        "series.yaml plan: “second-evening” is not known."
    ]


def test_a_fact_of_a_community_needs_a_known_source() -> None:
    terms = a_vocabulary()
    community = terms.communities["refugees"]
    fact = changed(community.facts[0], sources=("S60",))
    wrong = {**terms.communities, "refugees": changed(community, facts=(fact,))}

    assert found(replace(a_library(), vocabulary=replace(terms, communities=wrong))) == [
        "vocabulary/communities.yaml sources: “S60” is not known."
    ]


def test_a_mechanism_that_nothing_uses_is_told() -> None:
    terms = a_vocabulary()
    more = by_id([*terms.mechanisms.values(), a_mechanism("own-pace")])

    assert found(replace(a_library(), vocabulary=replace(terms, mechanisms=more))) == [
        "vocabulary/mechanisms.yaml no method or tip uses “own-pace”."
    ]


def test_a_ready_plan_with_too_little_free_time_is_told() -> None:
    full = changed(a_ready_plan("first-evening"), minutes=25)

    assert found(replace(a_library(), plans=by_id([full]))) == [
        "plans/first-evening.yaml the rows take 25 of 25 minutes."
    ]


def test_search_words_lead_to_a_page_that_exists() -> None:
    wrong = by_id([search_words("moment/insult", "pesten"), search_words("tip/insult", "pesten")])

    assert found(replace(a_library(), search_words=wrong)) == [
        "search_words.yaml there is no page “tip/insult”."
    ]


def test_search_words_that_are_like_no_page_get_another_remedy() -> None:
    wrong = by_id([search_words("method/zzzzzzzzzzzzzzzzzzzzz", "pesten")])

    [one] = links(replace(a_library(), search_words=wrong))

    assert one.path == (0, "id")
    assert one.remedy == "Name a method, tip or moment."
