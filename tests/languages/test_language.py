from toolbox.languages.language import Language


def test_a_language_is_read_from_left_to_right_unless_it_says_so() -> None:
    assert Language("nl", "Nederlands").direction == "ltr"
    assert Language("ar", "العربية", "rtl").direction == "rtl"
