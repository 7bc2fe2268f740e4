import re

from toolbox.library.library import Library
from toolbox.screens.index_page import index_pages


def test_the_page_holds_no_inline_script_and_nothing_from_elsewhere(library: Library) -> None:
    for page in index_pages(library).values():
        assert not re.search(r"<script(?![^>]*\bsrc=)", page)
        assert not re.search(r"<style|\sstyle=|\son\w+=", page)
        assert not re.search(r"(src|href)=\"(https?:)?//", page)


def test_the_page_names_the_product_alone(library: Library) -> None:
    for code, page in index_pages(library).items():
        assert f"<title>{library.texts[code].frame.product}</title>" in page
        assert "openapi" not in page
        assert "Streamlit app" not in page


def test_who_has_no_scripts_is_told_so(library: Library) -> None:
    assert library.texts["nl"].frame.needs_script in index_pages(library)["nl"]
