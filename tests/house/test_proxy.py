"""What deploy/Caddyfile promises; `make two` looks at the same over TLS."""

import re

from tests.house.sources import ROOT
from toolbox.storage.files.pdf_file import LARGEST

CADDYFILE = (ROOT / "deploy/Caddyfile").read_text("utf-8")
YEAR = 365 * 24 * 3600
MEBIBYTE = 1024 * 1024


def test_asvs_3_4_1_browsers_are_told_to_come_by_tls_alone() -> None:
    promised = re.search(r'Strict-Transport-Security "max-age=(\d+); includeSubDomains"', CADDYFILE)

    assert promised
    assert int(promised[1]) >= YEAR


def test_asvs_3_3_1_the_one_cookie_is_bound_to_the_site_and_to_tls() -> None:
    assert re.search(r"lb_policy cookie __Host-\w+\n", CADDYFILE)
    assert re.search(r'Set-Cookie "\^\(\.\*\)\$" "\$1; Secure; HttpOnly; SameSite=Lax"', CADDYFILE)


def test_asvs_5_2_1_proxy_page_and_toolbox_have_one_limit() -> None:
    page = (ROOT / "toolbox/screens/components/assets/plan_file.js").read_text("utf-8")

    proxy = re.search(r"max_size (\d+)MiB", CADDYFILE)
    there = re.search(r"LARGEST = (\d+) \* 1024 \* 1024;", page)

    assert proxy
    assert there
    assert int(proxy[1]) * MEBIBYTE == int(there[1]) * MEBIBYTE == LARGEST


def test_the_address_of_a_visitor_is_named_by_the_proxy_alone() -> None:
    """Caddy writes it anew by itself; a line of ours that passes on what a visitor says would undo that."""
    assert "trusted_proxies" not in CADDYFILE
    assert not re.search(r"header_up \+?X-Forwarded-For", CADDYFILE)
    assert "request>remote_ip delete" in CADDYFILE
