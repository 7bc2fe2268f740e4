from tests.planning.pack.meeting import source
from toolbox.planning.pack.invitation import invitation, invitation_lines
from toolbox.planning.paper import Flyers


def test_the_flyer_says_nothing_of_the_subject_the_group_or_the_value() -> None:
    (flyer,) = invitation(source())

    assert isinstance(flyer, Flyers)
    assert flyer.times == 2
    assert {blank.text for blank in flyer.blanks} >= {"Dag", "Tijd", "Plaats"}
    for word in ("human-rights", "Vijf vingers", "vrouw", "gelo", "moskee"):
        assert word not in repr(flyer)


def test_the_text_to_paste_has_the_same_words_with_blanks() -> None:
    (flyer,) = invitation(source())
    assert isinstance(flyer, Flyers)

    lines = invitation_lines(source().texts)

    assert lines[0] == flyer.title.text
    assert lines[1 : 1 + len(flyer.lines)] == tuple(line.text for line in flyer.lines)
    assert lines[-len(flyer.blanks) :] == tuple(f"{blank.text}: …" for blank in flyer.blanks)
