"""What people really type and should find first. The list was written before the search was tuned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.library.word_search import WordIndex

CONTENT = Path(__file__).parents[2] / "content"


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody types, and the first hits that help: kind and id, as in «tip/our-children»."""

    text: str
    first: tuple[str, ...]
    code: str = "nl"


UPBRINGING = (
    *("method/apart-and-together", "method/bean-vote", "method/dilemma-cards", "method/empathy-map"),
    *("method/generation-dialogue", "method/guess-the-group", "method/letter-to-my-child"),
    *("method/light-step-in", "method/rehearse-the-talk", "method/three-piles"),
    *("tip/our-children", "tip/let-a-parent-tell", "tip/what-a-parent-can-do"),
)
MOSQUE = (
    *("method/apart-and-together", "method/day-clock", "method/fishbowl", "method/floor-map"),
    *("method/generation-dialogue", "method/group-agreements", "method/hurtful-remark"),
    *("method/intervision-incident", "method/key-person-talk", "method/living-book"),
    *("method/open-quarter", "method/pair-dialogue-with-silence", "method/pause-and-ground"),
    *("method/photo-language", "method/referral-card", "method/role-model-talk", "method/tea-welcome"),
    *("method/text-and-life", "method/values-bridge", "method/witness-pair"),
    *("tip/a-neutral-name", "tip/anonymous-card-well-chosen", "tip/ask-no-declaration"),
    *("tip/be-open-about-money", "tip/conduct-not-verse", "tip/do-not-compare-suffering"),
    *("tip/invite-a-guest-later", "tip/let-the-group-choose-the-value", "tip/rather-three-times"),
    *("tip/say-what-is-not-allowed", "tip/start-with-their-agenda", "tip/take-care-of-the-leader"),
    *("tip/ten-ordinary-people", "tip/three-people-who-talk-on", "tip/three-sentences-of-an-uncle"),
)
FORCED = ("moment/forced-marriage-fear", "word/forced-marriage", "help/femmes-for-freedom")
HONOUR = ("moment/honour-danger", "word/honour-related-violence", "help/fier")
PREJUDICE = (
    *("moment/prejudice-repeated", "tip/no-list-of-prejudices"),
    *("mechanism/no-repeating-prejudice", "word/prejudice"),
)
LISTENING = ("method/listening-warm-up", "method/listen-reflect-ask", "mechanism/good-listening")

QUERIES = (
    # a difficult moment, as a leader says it, often with the phone in hand
    Asked("wij worden zelf ook gediscrimineerd", ("moment/we-are-discriminated-too",)),
    Asked("mensen zeggen niks", ("moment/nobody-speaks",)),
    Asked("iemand huilt in de groep", ("moment/tears",)),
    Asked("ze lopen boos weg", ("moment/two-leave-angry",)),
    Asked("tolk vertaald verkeerd", ("moment/interpreter-goes-wrong",)),
    Asked("we beginnen te laat", ("moment/late-start",)),
    Asked("teveel mensen gekomen", ("moment/too-many-people",)),
    Asked("iemand maakt filmpje met telefoon", ("moment/somebody-films",)),
    Asked("schelden", ("moment/insult",)),
    Asked("een man praat de hele tijd", ("moment/one-voice",)),
    Asked("bedreiging", ("moment/threat",)),
    Asked("kind zegt vader slaat", ("moment/child-tells",)),
    Asked(
        "staat in de koran",
        ("moment/text-is-quoted", "tip/conduct-not-verse", "method/text-and-life", "method/faith-custom-law"),
    ),
    # a subject
    Asked("opvoedng", UPBRINGING),
    Asked("opvoeden kinderen", UPBRINGING),
    Asked("moskee", MOSQUE),
    Asked("moskeebezoek", MOSQUE),
    Asked("huwlijksdwang", FORCED),
    Asked("eerwraak", HONOUR),
    Asked("vooroordeel", PREJUDICE),
    Asked("lhbti", ("word/lgbtiq", "moment/outed", "help/coc-nederland")),
    Asked(
        "mijn zoon is homo",
        (
            *("tip/what-a-parent-can-do", "tip/our-children", "tip/let-a-parent-tell", "word/gay-lesbian-bi"),
            *("method/witness-pair", "method/letter-to-my-child", "help/lcc-plus", "help/coc-nederland"),
        ),
    ),
    # help
    Asked("zelfmoord", ("moment/thinks-of-suicide", "help/suicide-prevention-113", "word/suicide")),
    Asked("veilig thuis nummer", ("help/veilig-thuis",)),
    Asked("meisjes besnijdenis", ("help/fsan", "help/pharos", "word/fgm")),
    # a method, half remembered
    Asked("gespreksleider", ("word/dialogue-leader",)),
    Asked("werld cafe", ("method/world-cafe",)),
    Asked("forumteater", ("method/forum-theatre",)),
    Asked("oude mensen en jongeren samen", ("method/generation-dialogue",)),
    Asked("annonieme vragen", ("method/question-box", "tip/anonymous-card-well-chosen")),
    Asked(
        "rollenspel",
        ("method/role-reversal", "method/forum-theatre", "method/rehearse-the-talk"),
    ),
    Asked("brief schryven aan kind", ("method/letter-to-my-child",)),
    Asked("luistern oefenen", LISTENING),
    Asked("sleutel persoon", ("method/key-person-talk", "word/key-person")),
    # a board, a municipality, a trainer
    Asked("verslag voor gemeente", ("tip/ask-for-honest-reports", "tip/count-without-names")),
    Asked("geld voor 3 avonden", ("tip/pay-for-a-series",)),
    # in English
    Asked("nobody talks", ("moment/nobody-speaks",), code="en"),
    Asked("forced mariage", FORCED, code="en"),
    Asked("photos", ("method/photo-language",), code="en"),
    Asked("angry people leave", ("moment/two-leave-angry", "method/heated-moment"), code="en"),
)

# What must stand first in Turkish and Arabic.
IN_OTHER_LANGUAGES = (
    Asked("ölmek istiyorum diyor", ("moment/thinks-of-suicide",), code="tr"),
    Asked("bir kadın kocası onu dövüyor diyor", ("moment/tells-about-violence",), code="tr"),
    Asked("kimse konuşmuyor herkes sustu", ("moment/nobody-speaks",), code="tr"),
    Asked("bıçak çıkardı", ("moment/threat",), code="tr"),
    Asked("kutuplaşma", ("method/structured-dialogue",), code="tr"),
    Asked("hermafrodit", ("word/intersex",), code="tr"),
    Asked("يريد أن يموت", ("moment/thinks-of-suicide",), code="ar"),
    Asked("امرأة تقول زوجها يضربها", ("moment/tells-about-violence",), code="ar"),
    Asked("لا أحد يتكلم", ("moment/nobody-speaks",), code="ar"),
    Asked("معه سكين", ("moment/threat",), code="ar"),
    Asked("استقطاب", ("method/structured-dialogue",), code="ar"),
    Asked("خنثى", ("word/intersex",), code="ar"),
)


@cache
def our_index() -> WordIndex:
    """Read and index our own content once for all lists."""
    return WordIndex(our_library())


@cache
def our_library() -> Library:
    """Read our own content."""
    return read_library(CONTENT)


def found_first(asked: Asked, *, count: int = 1) -> tuple[str, ...]:
    """What stands first for a query, as «tip/our-children»."""
    return tuple(f"{hit.kind}/{hit.id}" for hit in our_index().find(asked.text, code=asked.code)[:count])


def hits(queries: Sequence[Asked]) -> list[Asked]:
    """Those queries whose first hit is one that helps."""
    return [asked for asked in queries if set(found_first(asked)) & set(asked.first)]


def misses(queries: Sequence[Asked]) -> list[str]:
    """Tell of every other query what was found instead."""
    helped = hits(queries)
    missed = [asked for asked in queries if asked not in helped]
    return [f"{asked.text} ({asked.code}): {', '.join(found_first(asked, count=5))}" for asked in missed]
