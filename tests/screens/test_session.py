from streamlit.testing.v1 import AppTest


def _script() -> None:
    import streamlit as st

    from toolbox.screens import session
    from toolbox.screens.visit import Notice

    st.text(str(session.notice()))
    session.remember(Notice("weg", can_undo=True))
    assert all(
        isinstance(value, (dict, bool, str, type(None))) for value in st.session_state.to_dict().values()
    )


def test_a_notice_stays_until_the_next_one() -> None:
    app = AppTest.from_function(_script).run()
    assert app.text[0].value == "None"

    app.run()

    assert not app.exception
    assert "weg" in app.text[0].value


def _naming() -> None:
    import streamlit as st

    from toolbox.screens import session

    st.text(session.visitor())


def test_a_session_keeps_its_name_and_another_has_another() -> None:
    app, other = AppTest.from_function(_naming).run(), AppTest.from_function(_naming).run()
    first = app.text[0].value

    assert app.run().text[0].value == first
    assert other.text[0].value != first


def _forgetting() -> None:
    from toolbox.screens import session

    session.remember(None)
    assert session.notice() is None


def test_nothing_said_is_nothing_kept() -> None:
    assert not AppTest.from_function(_forgetting).run().exception
