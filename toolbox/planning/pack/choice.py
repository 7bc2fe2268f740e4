"""Choice: what a leader wants printed for one meeting."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field

from toolbox.values import Value

Product = Literal["run-sheet", "guide", "cards", "participants", "evaluation", "safety", "things"]
PRODUCTS: tuple[Product, ...] = get_args(Product)


class PackChoice(Value):
    """The products that were ticked."""

    products: Annotated[tuple[Product, ...], Field(min_length=1, max_length=len(PRODUCTS))] = ("run-sheet",)
