"""What the parts of a sheet are."""

from exports.pdf.elements import Element, head_of_column, head_of_row, numbered_list


def test_two_parts_are_never_the_same() -> None:
    assert Element("P") != Element("P")
    assert len({Element("P"), Element("P")}) == 2


def test_heads_and_lists_say_how_they_are_to_be_read() -> None:
    assert (head_of_column().kind, head_of_row().kind, numbered_list().kind) == ("TH", "TH", "L")
    assert head_of_column().attributes.endswith("/Scope/Column>>")
    assert head_of_row().attributes.endswith("/Scope/Row>>")
    assert numbered_list().attributes.endswith("/ListNumbering/Decimal>>")
