from tests.making import a_library
from toolbox.library.written import written_pages


def test_every_text_is_given_with_its_file_and_language() -> None:
    pages = {(page.file, page.code): dict(page.texts) for page in written_pages(a_library())}

    assert pages["methods/tea-welcome.md", "nl"][("words", "goal")] == "Ontvangst met thee!"
    assert pages["moments/insult.en.md", "en"][("words", "first_minute", 1)] == "Maak tweetallen."
    assert pages["plans/first-evening.yaml", "nl"][("rows", 2, "why", "nl")] == "Even lucht."
    assert pages["organisations.yaml", "ar"] == {(0, "what", "ar"): "«Koepel.»"}
    assert pages["pages/help.md", "nl"] == {(): "Maak een plan."}


def test_neither_codes_of_languages_nor_ids_are_texts() -> None:
    texts = [text for page in written_pages(a_library()) for _, text in page.texts]

    assert "nl" not in texts
    assert "five-fingers" not in texts


def test_the_glossary_is_not_among_them() -> None:
    """It is the one place where words stand that we do not use."""
    assert not [page for page in written_pages(a_library()) if page.file == "glossary.yaml"]
