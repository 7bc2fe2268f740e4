from tests.planning.pack.meeting import source
from toolbox.planning.pack.guide import guide
from toolbox.planning.paper import Heading


def test_the_guide_explains_every_method_in_the_order_of_the_meeting() -> None:
    titles = [block.title.text for block in guide(source()) if isinstance(block, Heading)]

    assert titles == [method.words_in("nl").title for method in source().methods]
