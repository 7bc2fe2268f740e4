from toolbox.library.wanting import names_a_method, weights


def test_who_asks_for_a_game_wants_a_method() -> None:
    assert names_a_method("spelletje")
    assert weights(["kort", "spelletje"])["method"] > weights(["vrouw", "huilt"]).get("method", 1)


def test_a_difficult_moment_is_always_looked_up_in_a_hurry() -> None:
    assert weights(["oefening"])["moment"] == weights(["huilt"])["moment"] > 1
