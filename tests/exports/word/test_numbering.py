import docx

from exports.word.numbering import Numbering


def test_every_list_counts_for_itself() -> None:
    document = docx.Document()
    numbering = Numbering(document)

    first, second = numbering.new_list(), numbering.new_list()
    paragraph = document.add_paragraph()
    numbering.put(paragraph, second)

    assert first != second
    assert f'w:numId w:val="{second}"' in paragraph._p.xml
    numbers = document.part.numbering_part.element
    assert numbers.xpath(f'./w:num[@w:numId="{second}"]//w:startOverride/@w:val') == ["1"]
