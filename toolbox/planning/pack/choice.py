"""Choice: what a leader wants printed for one meeting: which products, how large and how often."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeVar, get_args

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from toolbox.planning.plan import MOST_MEETINGS
from toolbox.values import Value

Product = Literal[
    "run-sheet",
    "guide",
    "things",
    "overview",
    "safety",
    "method-cards",
    "cards",
    "participants",
    "help-card",
    "poster",
    "invitation",
    "evaluation",
    "report",
]
Size = Literal["a4", "large", "a5", "a6", "a3", "two-a4"]
PRODUCTS: tuple[Product, ...] = get_args(Product)
MOST_COPIES = 60
K = TypeVar("K")
V = TypeVar("V")

# In which sizes each product can be printed; the first one is usual.
SIZES: Mapping[Product, tuple[Size, ...]] = MappingProxyType(
    {
        "run-sheet": ("a4", "large", "a5", "a6"),
        "guide": ("a4", "large", "a5"),
        "things": ("a4", "large"),
        "overview": ("a4",),
        "safety": ("a4", "large", "a5"),
        "method-cards": ("a4",),
        "cards": ("a4",),
        "participants": ("a4", "large"),
        "help-card": ("a4",),
        "poster": ("a3", "two-a4"),
        "invitation": ("a4",),
        "evaluation": ("a5", "a4", "large"),
        "report": ("a4",),
    }
)

Place = Annotated[int, Field(ge=0, lt=MOST_MEETINGS)]
Copies = Annotated[int, Field(ge=1, le=MOST_COPIES)]


def _frozen(chosen: Mapping[K, V]) -> Mapping[K, V]:
    return MappingProxyType(dict(chosen))


def _nothing() -> Mapping[Product, Any]:
    return MappingProxyType({})


class PackChoice(Value):
    """The products that were ticked; each comes in its usual size and once, unless something else is said.

    Participants read Dutch and `beside` it the language with this code, if it is another one. `discreet`
    says whether no word may give anybody away; when it is not said, the themes of the plan decide. `meetings`
    are places of meetings of a series, to print one behind the other; without any it is the open one.
    """

    products: Annotated[tuple[Product, ...], Field(min_length=1, max_length=len(PRODUCTS))] = ("run-sheet",)
    beside: Annotated[str, StringConstraints(max_length=8)] = "nl"
    discreet: bool | None = None
    meetings: Annotated[frozenset[Place], Field(max_length=MOST_MEETINGS)] = frozenset()
    sizes: Annotated[Mapping[Product, Size], AfterValidator(_frozen)] = Field(default_factory=_nothing)
    copies: Annotated[Mapping[Product, Copies], AfterValidator(_frozen)] = Field(default_factory=_nothing)

    @model_validator(mode="after")
    def _has_known_sizes(self) -> PackChoice:
        if any(size not in SIZES[product] for product, size in self.sizes.items()):
            raise ValueError("a product in a size that it does not have")
        return self

    def size(self, product: Product) -> Size:
        """The size of a product: the chosen one, or the usual one."""
        return self.sizes.get(product, SIZES[product][0])
