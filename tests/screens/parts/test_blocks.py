from toolbox.screens.parts.blocks import listed, numbered, spoken, text


def test_parts_have_a_kind_a_heading_and_their_lines() -> None:
    assert text("Doel", "een", "twee") == {"kind": "text", "heading": "Doel", "paragraphs": ["een", "twee"]}
    assert listed(None, ["een"]) == {"kind": "list", "heading": None, "items": ["een"], "beside": []}
    assert spoken(None, ["bir"], beside=["een"]) == {
        "kind": "say",
        "heading": None,
        "items": ["bir"],
        "beside": ["een"],
    }
    assert [step["text"] for step in numbered("Zo", ["een", "twee"])["steps"]] == ["een", "twee"]
