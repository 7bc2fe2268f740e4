"""The edges: nobody outside is asked for anything, and nothing secret stands in an address."""

from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from tests.browser.conftest import Visitor
from tests.browser.doing import add, filter_by, printed, saved, to_plan
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
OTHER_SITE = "https://other.example"
SCREENS = (
    "",
    "?s=find&met=refugees&over=upbringing&waarde=human-rights&tijd=15",
    "?s=method&id=five-fingers",
    "?s=tips",
    "?s=tip&id=begin-in-pairs",
    "?s=mechanism&id=larger-we",
    "?s=ask&vraag=4&met=refugees",
    "?s=ready-plan&id=mosque-evening",
    "?s=plan",
    "?s=hall",
    "?s=code",
    "?s=safety",
    "?s=moment&id=tears",
    "?s=community&id=refugees",
    "?s=reading",
    "?s=words",
    "?s=picked&kies=our-children",
    "?s=page&id=help",
    "?s=page&id=privacy&taal=en",
)


def test_no_request_leaves_the_toolbox(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()

    for screen in SCREENS:
        visitor.open(f"{server.url}/{screen}")
    visitor.open(f"{server.url}/?s=find")
    add(visitor.page, "Ontvangst met thee")
    to_plan(visitor.page)
    saved(visitor.page)
    printed(visitor.page)

    ours = f"localhost:{server.port}"
    foreign = [
        url
        for url in visitor.requests
        if urlsplit(url).netloc != ours and not url.startswith(("data:", "blob:"))
    ]
    assert foreign == []
    assert visitor.complaints == []
    assert visitor.page.context.cookies() == []


def test_the_key_is_in_no_address_and_no_log(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit()
    visitor.open(f"{server.url}/?s=find")
    add(visitor.page, "Ontvangst met thee")
    to_plan(visitor.page)
    saved(visitor.page)
    printed(visitor.page)

    key = visitor.page.evaluate("sessionStorage.getItem('toolbox.key')")

    assert len(key) == 32
    assert not any(key in url for url in visitor.requests)
    assert key not in server.log()
    assert visitor.page.evaluate("localStorage.getItem('toolbox.key')") is None


def test_an_address_opens_the_same_list_elsewhere(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor, other = visit(), visit()
    visitor.open(f"{server.url}/?s=find")
    filter_by(visitor.page, "Christelijk")
    visitor.page.wait_for_url("**met=christian**")

    other.open(visitor.page.url)

    assert (
        other.page.locator("li.card h3").all_inner_texts()
        == visitor.page.locator("li.card h3").all_inner_texts()
    )


def test_a_damaged_address_shows_what_was_recognised_and_says_so(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit()

    visitor.open(f"{server.url}/?s=find&met=christian,marsians&tijd=forever")

    assert visitor.page.get_by_text("Deze link klopt niet helemaal").first.is_visible()
    assert visitor.page.get_by_role("checkbox", name="Christelijk").is_checked()


def test_asvs_3_4_2_another_site_may_read_nothing(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page
    paths = ("/", "/toolbox/static/overlay.js", "/_stcore/health", "/_stcore/host-config", "/plans/read")

    answers = [page.request.get(f"{server.url}{path}", headers={"origin": OTHER_SITE}) for path in paths]

    assert [one.headers.get("access-control-allow-origin") for one in answers] == [None] * len(paths)


def test_an_unknown_path_is_not_the_app(server: Server, visit: Callable[..., Visitor]) -> None:
    page = visit().page

    paths = ("/plan", "/_stcore/metrics", "/_stcore/agent/openapi.json")
    answers = [page.request.get(f"{server.url}{path}").status for path in paths]

    assert answers == [404, 404, 404]
