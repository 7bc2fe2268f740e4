"""The page for the phone: opened from the phone itself, without network."""

from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from exports.pocket.exporter import PocketExporter
from tests.exports.sheets import SHEETS


@pytest.mark.browser
def test_it_counts_by_the_clock_of_a_phone_without_network(chromium: Browser, tmp_path: Path) -> None:
    (tmp_path / "draaiboek.html").write_bytes(PocketExporter().export(SHEETS["dutch"]))
    context = chromium.new_context(viewport={"width": 320, "height": 640}, offline=True)
    phone = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    phone.on("request", lambda one: asked.append(one.url))
    phone.on("console", lambda one: complaints.append(one.text))
    phone.clock.install(time=datetime(2026, 12, 3, 19, 14))  # noqa: DTZ001 - the clock of the phone
    phone.goto((tmp_path / "draaiboek.html").as_uri())

    now, left = phone.locator(".now [role=status]"), phone.locator(".now .left")
    assert (now.inner_text(), left.inner_text()) == ("Nu: Afspraken", "Nog 6 minuten")
    phone.clock.run_for(6 * 60_000)
    assert (now.inner_text(), left.inner_text()) == ("Nu: Vijf vingers gemeen", "Nog 10 minuten")
    phone.get_by_role("button", name="Naar het vorige").click()
    assert now.inner_text() == "Nu: Afspraken"
    assert phone.locator("[aria-current] h2").inner_text() == "Afspraken"
    assert phone.get_by_role("link", name="0800-2000").get_attribute("href") == "tel:08002000"
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    assert (len(asked), complaints) == (1, [])
    context.close()
