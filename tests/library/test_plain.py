from toolbox.library.plain import plain_values


def test_yaml_becomes_plain_values_with_the_line_of_each() -> None:
    found = plain_values("a: 1\nb:\n  - yes\n  - '2'\n", file="x.yaml")

    assert found.value == {"a": 1, "b": ["yes", "2"]}
    assert found.lines[("b", 1)] == 4
    assert not found.problems


def test_what_cannot_be_read_is_told_on_its_line() -> None:
    found = plain_values("a: 1\nb: [1, 2\n", file="x.yaml")

    assert found.value is None
    assert [(one.file, one.line) for one in found.problems] == [("x.yaml", 3)]


def test_a_name_that_stands_twice_is_told() -> None:
    found = plain_values("a: 1\na: 2\n", file="x.yaml")

    assert [str(one) for one in found.problems] == ["x.yaml:2  “a” stands here twice.  Keep one."]
