from toolbox.screens.address import Address
from toolbox.screens.parts.links import in_language, to


def test_a_link_keeps_the_choices() -> None:
    address = Address(screen="find", communities=("refugees",), language="en")

    assert to(address, "method", id="five-fingers") == {
        "s": "method",
        "id": "five-fingers",
        "met": "refugees",
        "taal": "en",
    }
    assert in_language(address, "nl") == {"s": "find", "met": "refugees", "taal": "nl"}
