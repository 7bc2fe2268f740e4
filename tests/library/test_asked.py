from toolbox.library.asked import Asked


def test_a_question_is_given_for_its_own_value_only() -> None:
    asked = Asked(follows=1, question="Kim?", values={"upbringing": "Hangi çocuk?"})

    assert asked.of(None) == "Kim?"
    assert asked.of("upbringing") == "Hangi çocuk?"
    assert asked.of("human-rights") is None
