import re

import pytest

from tests.planning.proposing.answers import ours
from tests.planning.proposing.making_proposals import an_evening_library
from toolbox.languages.why_texts import CompromiseTexts, WhyTexts
from toolbox.languages.wording import places_in
from toolbox.planning.proposing.telling import told

PLACES = {"method", "theme", "community", "setting", "value", "minutes", "people", "leaders"}
MOST_WORDS = 12


@pytest.mark.parametrize(
    ("sentence", "places", "words"),
    [
        ("Na ‘{method}’.", {"method": "five-fingers"}, "Na ‘Vijf vingers gemeen’."),
        ("Over {theme}.", {"theme": "upbringing"}, "Over upbringing."),
        ("Voor {community}.", {"community": "refugees"}, "Voor refugees."),
        ("In {setting}.", {"setting": "mosque"}, "In mosque."),
        ("Vanuit {value}.", {"value": "human-rights"}, "Vanuit human-rights."),
        ("{people} mensen.", {"people": 12, "minutes": 90}, "12 mensen."),
    ],
)
def test_ids_become_words_and_numbers_stay(sentence: str, places: dict[str, str | int], words: str) -> None:
    assert told(sentence, places, an_evening_library(), code="nl") == words


def test_words_are_said_in_the_language_that_is_asked_or_in_dutch() -> None:
    library = an_evening_library()

    assert told("{theme}", {"theme": "upbringing"}, library, code="ar") == "«upbringing»"
    assert told("{theme}", {"theme": "upbringing"}, library, code="so") == "\u2068upbringing\u2069"


@pytest.mark.parametrize("code", ["nl", "en"])
def test_our_sentences_are_short_and_name_what_can_be_named(code: str) -> None:
    texts = ours().texts[code]
    sentences = {
        **{kind: getattr(texts.why, kind) for kind in WhyTexts.model_fields},
        **{kind: getattr(texts.compromise, kind) for kind in CompromiseTexts.model_fields},
    }

    assert all(places_in(sentence) <= PLACES for sentence in sentences.values())
    assert all(places_in(getattr(texts.why, kind)) for kind in WhyTexts.model_fields)
    long = [
        part
        for sentence in sentences.values()
        for part in re.split(r"(?<=[.?]) ", sentence)
        if len(part.split()) > MOST_WORDS
    ]
    assert not long
