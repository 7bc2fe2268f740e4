from toolbox.library.problems import ContentError, Problem


def test_a_problem_is_written_so_that_an_editor_can_jump_to_it() -> None:
    problem = Problem("methods/x.md", 8, "themes: “a” is not known.", "Did you mean “b”?")

    assert str(problem) == "methods/x.md:8  themes: “a” is not known.  Did you mean “b”?"


def test_a_problem_without_remedy_has_no_loose_ends() -> None:
    assert str(Problem("methods/x.md", 1, "it is empty.")) == "methods/x.md:1  it is empty."


def test_problems_stand_in_the_order_of_files_and_lines() -> None:
    third, first, second = Problem("b.md", 1, "x"), Problem("a.md", 2, "x"), Problem("a.md", 10, "x")

    error = ContentError((third, first, second))

    assert error.problems == (first, second, third)
    assert str(error) == "a.md:2  x\na.md:10  x\nb.md:1  x"
