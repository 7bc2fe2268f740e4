"""A plan leaves as a file and comes back: as JSON, and inside its own run sheet."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import Visitor
from tests.browser.doing import open_part, planned, titles
from tests.browser.serving import Server

BROKEN: FilePayload = {
    "name": "plan.json",
    "mimeType": "application/json",
    "buffer": b'{"steps": [], "start": NaN}',
}


@pytest.mark.browser
def test_a_plan_is_opened_from_a_file_and_from_its_own_run_sheet(
    visit: Callable[..., Visitor], server: Server, tmp_path: Path
) -> None:
    visitor = visit(width=390, height=844)
    page = visitor.page
    planned(page, server.url)
    before = titles(page)
    open_part(page, "Je plan als bestand")
    open_part(page, "Vooraf")
    for button, name in (("Download als bestand", "plan.json"), ("Maak PDF", "draaiboek.pdf")):
        with page.expect_download() as waiting:
            page.get_by_role("button", name=button).first.click()
        assert waiting.value.suggested_filename == name
        waiting.value.save_as(tmp_path / name)

    for name in ("plan.json", "draaiboek.pdf"):
        page.get_by_role("button", name="Weg:").first.click()
        expect(page.locator("[data-step] h3")).not_to_have_count(len(before))
        page.get_by_label("Open een bestand").set_input_files(tmp_path / name)
        expect(page.locator(".notice-place")).to_contain_text("veranderd")
        expect(page.locator("[data-step] h3")).to_have_count(len(before))
        assert titles(page) == before

    page.get_by_label("Open een bestand").set_input_files(files=[BROKEN])
    expect(page.locator(".open-file [role=alert]")).to_have_text(
        "In dit bestand staat een onmogelijk getal. Kies een ander bestand. Je plan is niet veranderd."
    )
    assert titles(page) == before
    assert visitor.complaints == []
    assert not [url for url in visitor.requests if not url.startswith((server.url, "blob:", "data:"))]
