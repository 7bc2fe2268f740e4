from dataclasses import replace
from datetime import date

import pytest

from tests.making import a_library
from tests.making_reference import an_entry
from toolbox.library.asked import Asked
from toolbox.library.library import Library
from toolbox.library.pairs import pairs, statuses
from toolbox.library.review import Review, mark_of
from toolbox.values import changed

PATH = "participants.help.title"


def asking(follows: int) -> Library:
    asked = {"five-fingers": Asked(follows=follows, question="ما المشترك؟", values={"human-rights": "من؟"})}
    return replace(a_library(), asked={"ar": asked})


def test_what_is_said_at_a_difficult_moment_is_about_safety() -> None:
    found = {pair.path: pair for pair in pairs(a_library(), "en")}

    assert found["moments.insult.say.1"].is_safety
    assert found["moments.insult.say.1"].dutch == a_library().moments["insult"].words["nl"].say[0]


def test_words_works_and_organisations_are_a_part_of_their_own() -> None:
    entry = changed(
        an_entry("dialogue-leader"),
        synonyms={"nl": ("leider", "begeleider"), "ar": ("قائد",)},
        avoid={"nl": ("docent",), "ar": ("مدرّس",)},
        refused={"nl": ("docent",), "ar": ("مدرّس",)},
    )
    library = replace(a_library(), glossary={entry.id: entry})

    found = {pair.path: pair for pair in pairs(library, "ar") if pair.path.startswith("words.")}

    assert list(found) == [
        *(f"words.glossary.dialogue-leader.{name}" for name in ("label", "meaning", "synonyms", "avoid")),
        "words.reading.five-tips.what",
        "words.organisations.von.what",
    ]
    assert found["words.glossary.dialogue-leader.synonyms"].dutch == "leider, begeleider"
    assert found["words.glossary.dialogue-leader.synonyms"].translation == "قائد"


def test_every_text_stands_beside_its_dutch_once() -> None:
    found = {pair.path: pair for pair in pairs(asking(1), "ar")}

    assert len(found) == len(list(pairs(asking(1), "ar")))
    assert found[PATH].dutch == "Hulp nodig? U mag altijd bellen."
    assert found[PATH].is_safety
    assert found["participants.sheet.rules.1"].dutch == "We luisteren naar elkaar."
    assert found["languages.find.count.few"].dutch == "{count} van {total} werkvormen"
    assert not found["languages.find.count.few"].is_safety
    assert found["questions.five-fingers.human-rights"].translation == "من؟"
    assert not any("language.name" in path for path in found)


@pytest.mark.parametrize(
    ("source", "status"), [("Hulp nodig? U mag altijd bellen.", "reviewed"), ("Hulp?", "outdated")]
)
def test_a_reviewed_text_is_outdated_when_its_dutch_changed(source: str, status: str) -> None:
    words = next(pair.translation for pair in pairs(a_library(), "ar") if pair.path == PATH)
    review = Review(source=mark_of(source), translation=mark_of(words), on=date(2026, 12, 1))
    library = replace(a_library(), reviews={"ar": {PATH: review}})
    library = replace(library, statuses=statuses(library))

    assert library.status("ar", PATH) == status
    assert library.status("ar", "participants.help.") == "not-reviewed"
    assert library.status("nl", "participants.help.") == "reviewed"


def test_questions_are_outdated_when_the_method_went_on() -> None:
    assert statuses(asking(1))["ar"]["questions.five-fingers.question"] == "not-reviewed"
    assert statuses(asking(7))["ar"]["questions.five-fingers.question"] == "outdated"
