from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from toolbox.screens.desk import Desk, close_desk, open_desk


@pytest.fixture(autouse=True)
def _opened(desk: Desk) -> Iterator[None]:
    open_desk(desk)
    yield
    close_desk()


def _failing() -> None:
    from toolbox.screens.trouble import tell_visitor

    assert tell_visitor(ValueError("a secret of the plan"))


def test_a_visitor_reads_what_is_safe_and_a_number(caplog: pytest.LogCaptureFixture) -> None:
    app = AppTest.from_function(_failing).run()

    assert not app.exception
    assert app.error[0].value.startswith("Er ging iets mis. Je plan is er nog.")
    number = app.error[0].value.split()[-1].rstrip(".")
    assert number in caplog.text
    assert "secret" not in caplog.text
    assert "secret" not in app.error[0].value


def test_it_is_told_in_the_language_of_the_page() -> None:
    app = AppTest.from_function(_failing)
    app.query_params["taal"] = "en"

    assert app.run().error[0].value.startswith("Something went wrong.")
