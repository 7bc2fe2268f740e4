"""Reading aloud: only with a voice that is in the device itself, and it stops when asked."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.browser.serving import Server

pytestmark = pytest.mark.browser

# The voices are the browser's part: a list of them, and what was asked to be said.
VOICES = """
window.said = [];
const voices = [{ name: 'one', lang: 'nl-NL', localService: LOCAL }];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const speech = new EventTarget();
Object.assign(speech, {
  getVoices: () => voices,
  speak: (one) => window.said.push(one),
  cancel: () => window.said.splice(0).forEach((one) => one.onerror?.()),
});
Object.defineProperty(window, 'speechSynthesis', { value: speech });
"""


def test_only_a_voice_of_the_device_itself_reads_aloud(server: Server, visit: Callable[..., Visitor]) -> None:
    far, near = visit(width=390, height=844), visit(width=390, height=844)
    far.page.add_init_script(VOICES.replace("LOCAL", "false"))
    near.page.add_init_script(VOICES.replace("LOCAL", "true"))
    for visitor in (far, near):
        visitor.open(f"{server.url}/?s=moment&id=tears")
        expect(visitor.page.locator(".part-steps").first).to_be_visible()

    assert far.page.locator(".aloud").count() == 0
    near.page.get_by_role("button", name="Lees voor").first.click()
    assert near.page.evaluate("said.length > 2 && said.every((one) => one.voice.localService)")
    asked = len(near.requests)
    near.page.get_by_role("button", name="Stop met lezen").click()
    expect(near.page.get_by_role("button", name="Stop met lezen")).to_have_count(0)

    assert near.page.evaluate("said.length") == 0
    assert len(near.requests) == asked
    assert near.complaints == []
