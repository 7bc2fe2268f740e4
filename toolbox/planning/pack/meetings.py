"""Meetings: the papers of a whole series: the overview first, then those of each meeting that was ticked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.planning.pack.choice import PRODUCTS, PackChoice, Product
from toolbox.planning.pack.pack import PACK_NAME, pack_paper, papers_of
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Paper
from toolbox.planning.plan import Plan
from toolbox.planning.repeating import opened_at
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

OF_ALL: Product = "overview"  # what is printed once for all meetings
ON_THE_WALL: Product = "poster"  # hangs there at every meeting, so it names none


def series_paper(plan: Plan, library: Library, texts: Texts, choice: PackChoice) -> Paper:
    """Write the chosen products of every meeting that was ticked; of a meeting that is gone nothing."""
    places = sorted(place for place in choice.meetings if place < len(plan.sessions))
    papers = tuple(_all_papers(plan, library, texts, choice, places=places)) if plan.is_series else ()
    if not places or not papers:
        return pack_paper(work_out(plan, library), library, texts, choice)
    return replace(papers[0], name=PACK_NAME, then=papers[1:])


def _all_papers(
    plan: Plan, library: Library, texts: Texts, choice: PackChoice, *, places: list[int]
) -> Iterator[Paper]:
    if OF_ALL in choice.products:
        whole = changed(choice, products=(OF_ALL,))
        yield from papers_of(Source(work_out(plan, library), library, texts, whole))
    products = tuple(product for product in PRODUCTS if product in choice.products and product != OF_ALL)
    if not products:
        return
    each = changed(choice, products=products)
    for place in places:
        papers = papers_of(Source(work_out(opened_at(plan, place), library), library, texts, each))
        for product, paper in zip(products, papers, strict=True):
            if paper.blocks:  # a meeting without questions has no cards
                yield _named(paper, product, place + 1, library.texts[paper.language.code])


def _named(paper: Paper, product: Product, number: int, texts: Texts) -> Paper:
    """Say on a paper which meeting it is for, in its language: in its title and at the foot of every page."""
    say = texts.series
    count = say.page.format(number=number, page=paper.page_count.text)
    title = say.of_meeting.format(number=number, title=paper.title.inside(texts.language.code))
    named = replace(paper, page_count=Phrase(count, paper.page_count.language))
    return named if product == ON_THE_WALL else replace(named, title=Phrase(title, texts.spoken))
