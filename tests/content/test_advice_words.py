"""Our words of advice: every case of every rule has them, in short sentences."""

import re
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from tests.planning.advice.broken import BROKEN, FOR_THE_LEADER
from tests.planning.advice.making_advice import a_full_library, remark_of
from toolbox.languages.advice_texts import AdviceTexts
from toolbox.library.reading import read_library
from toolbox.planning.advice.telling import told
from toolbox.planning.advice.ticks import RULES_OF

CONTENT = Path(__file__).parents[2] / "content"
CODES = ("nl", "en")
LONGEST = 12  # words of a sentence


@cache
def words_in(code: str) -> AdviceTexts:
    return read_library(CONTENT).texts[code].advice


@pytest.mark.parametrize("code", CODES)
def test_every_case_has_a_reason_and_every_repair_a_button(code: str) -> None:
    rules = words_in(code).rules

    reasons = {f"{rule} {case}" for rule, words in rules.items() for case in words.reason}
    buttons = {f"{rule} {case}" for rule, words in rules.items() for case in words.repair}

    assert reasons == BROKEN.keys()
    assert buttons == BROKEN.keys() - FOR_THE_LEADER


@pytest.mark.parametrize(("code", "name"), list(product(CODES, BROKEN)))
def test_every_remark_can_be_told(code: str, name: str) -> None:
    remark = remark_of(BROKEN[name], name)

    said = told(remark, a_full_library(), words_in(code), code=code)

    assert "{" not in f"{said.reason}{said.button}"


@pytest.mark.parametrize("code", CODES)
def test_the_ticks_have_their_words(code: str) -> None:
    assert list(words_in(code).ticks) == list(RULES_OF)


@pytest.mark.parametrize("code", CODES)
def test_sentences_are_short(code: str) -> None:
    texts = [
        text for words in words_in(code).rules.values() for text in (*words.reason.values(), words.source)
    ]
    sentences = [one for text in texts for one in re.split(r"(?<=[.!?])\s+", text)]

    long = [one for one in sentences if len(re.findall(r"[\w’'{}+-]+", one)) > LONGEST]

    assert not long
