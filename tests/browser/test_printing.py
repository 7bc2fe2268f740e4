"""Printing: the bar of a phone prints what is ticked in the panel, says what, and is away when nothing is."""

import io
from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.conftest import Visitor
from tests.browser.doing import open_part, planned
from tests.browser.serving import Server

pytestmark = pytest.mark.browser


def test_the_bar_of_a_phone_prints_what_is_ticked(server: Server, visit: Callable[..., Visitor]) -> None:
    visitor = visit(width=390, height=844)
    page, bar = visitor.page, visitor.page.locator(".bar")
    planned(page, server.url)
    expect(bar).to_contain_text("Draaiboek")

    page.get_by_role("checkbox", name="Draaiboek").uncheck()
    expect(bar).to_be_hidden()
    open_part(page.locator(".print"), "Meer papier")
    page.get_by_role("checkbox", name="Poster met afspraken").check()
    expect(bar).to_contain_text("ongeveer 1 bladzijde")
    with page.expect_download() as waiting:
        bar.get_by_role("button", name="Maak PDF").click()

    assert waiting.value.suggested_filename == "bladen.pdf"
    (only,) = PdfReader(io.BytesIO(waiting.value.path().read_bytes())).pages
    assert "Onze afspraken" in only.extract_text()
    assert visitor.complaints == []
