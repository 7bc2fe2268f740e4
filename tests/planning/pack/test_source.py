from tests.planning.pack.meeting import source


def test_each_method_is_there_once_in_the_order_of_the_meeting() -> None:
    assert [one.id for one in source().methods] == [
        "tea-welcome",
        "five-fingers",
        "dilemma-cards",
        "one-word-round",
    ]


def test_only_parts_for_talking_put_a_question_to_the_group() -> None:
    assert [one.id for one in source().asked] == ["five-fingers", "dilemma-cards"]
