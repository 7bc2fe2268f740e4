"""Ticking boxes: what is seen before the answer comes, and what stays when a second tick overtakes it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.serving import Server, Wire

# Ticks a second box while the answer to the first is on its way, soon and later; was it ever seen
# without its tick?
TICKED_IN_HASTE = """async () => {
  const boxes = () => document.querySelectorAll('input[name=themes]');
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const count = () => new URLSearchParams(location.search).get('over')?.split(',').length ?? 0;
  const comesTo = async (number) => {
    for (let times = 0; times < 100 && count() !== number; times += 1) await pause(50);
    return count() === number;
  };
  const outcomes = [];
  for (const time of [5, 10, 15, 20, 25, 30, 40]) {
    const seen = [];
    const watch = new MutationObserver(() => seen.push(boxes()[1].checked));
    boxes()[0].click();
    await pause(time);
    boxes()[1].click();
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    outcomes.push((await comesTo(2)) && !seen.includes(false));
    watch.disconnect();
    boxes()[0].click();
    boxes()[1].click();
    await comesTo(0);
  }
  return outcomes;
}"""


@pytest.mark.browser
def test_a_second_tick_stays_while_the_answer_to_the_first_comes(
    server: Server, visit: Callable[..., Visitor]
) -> None:
    visitor = visit(width=1280, height=900)
    visitor.open(f"{server.url}/?s=find")
    expect(visitor.page.locator("input[name=themes]").nth(1)).to_be_visible()

    outcomes = visitor.page.evaluate(TICKED_IN_HASTE)

    assert outcomes == [True] * 7


# Ticks boxes one after the other; what stands there before the answer comes, and then with the answer?
TICKED_ON_A_SLOW_LINE = """async () => {
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const seen = () => ({
    count: document.querySelector('#toolbox-count').textContent,
    chosen: document.querySelector('.chips')?.textContent ?? '', // drawn with the answer
    cards: [...document.querySelectorAll('.cards h3, .tips h3')].map((one) => one.textContent),
  });
  const told = [];
  for (const place of [1, 9, -2, 1]) {
    const before = seen();
    [...document.querySelectorAll('.filters .panel > .facet input:not([disabled])')].at(place).click();
    await pause(400);
    const early = seen();
    for (let times = 0; times < 400 && seen().chosen === before.chosen; times += 1) await pause(50);
    told.push([before, early, seen()]);
  }
  return told;
}"""


@pytest.mark.browser
@pytest.mark.parametrize(
    ("screen", "language"), [("find", "nl"), pytest.param("tips", "ar", marks=pytest.mark.matrix)]
)
def test_a_list_is_narrowed_before_the_answer_comes(
    server: Server, visit: Callable[..., Visitor], screen: str, language: str
) -> None:
    wire, visitor = Wire(server.port), visit(width=1280, height=900)
    visitor.open(f"{wire.url}/?s={screen}&taal={language}")
    expect(visitor.page.locator("#toolbox-count")).to_be_visible()
    wire.delay = 1.0

    told = visitor.page.evaluate(TICKED_ON_A_SLOW_LINE)

    for before, early, late in told:
        assert early["chosen"] == before["chosen"] != late["chosen"]
        assert early["count"] == late["count"]
        assert set(early["cards"]) <= set(before["cards"])
        assert not (set(before["cards"]) - set(early["cards"])) & set(late["cards"])
    assert len({late["count"] for _, _, late in told}) > 1
    assert any(len(early["cards"]) < len(before["cards"]) for before, early, _ in told)
