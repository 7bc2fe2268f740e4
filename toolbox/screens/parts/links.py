"""Links: an address as the page needs it: parameters for a link, with the choices that are kept."""

from __future__ import annotations

from toolbox.screens.address import Address, ScreenName


def to(address: Address, screen: ScreenName, *, id: str | None = None) -> dict[str, str]:  # noqa: A002 - as in the address
    """The parameters of another screen with the same choices: as those of `address.at`, but soon known."""
    if screen == "ask":
        return {"s": screen, **address.at(screen, id=id).parameters()}
    return {"s": screen, **({"id": id} if id else {}), **address.elsewhere}


def in_language(address: Address, code: str) -> dict[str, str]:
    """The parameters of the same screen in another language."""
    return {"s": address.screen, **address.parameters(), "taal": code}
