"""Word search: find methods, tips, moments, words and help by what people type, also when it is misspelt.

tantivy keeps the texts and ranks them. Its own query for misspelt words scores every likeness the same
(tantivy issue 563); so a second, small index of single words first tells which words may be meant.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from threading import Lock
from typing import get_args

import tantivy
from tantivy import Occur, Query

from toolbox.library import wanting
from toolbox.library.findable import Hit, Kind
from toolbox.library.gathered import Gathered, gathered
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.like_words import LikeWords, searcher
from toolbox.library.sayings import as_word
from toolbox.library.speech import Speech
from toolbox.library.spelling import EXACT, FAMILY, Meant, Spelling, words_in
from toolbox.library.synonyms import Stemmed

LETTERS, WORDS = 200, 20  # of what somebody types; the rest is not looked at
ASKED, ALIKE = 0.8, 30.0  # what a word weighs in how people ask, and what it adds to ask just like that
CALLED = {"names", "asked"}  # the fields of words that people use themselves
TELLING = 3  # words; fewer are no sentence
# What a word weighs by where it stands.
WEIGHTS = {
    "title": 4.0,
    "summary": 2.5,
    "labels": 2.2,
    "names": 2.0,
    "asked": ASKED,
    "signs": 1.6,
    "text": 1.0,
    "notes": 0.7,
}
ELSEWHERE = 0.5  # what the other places of a word add to its best one
OTHERWISE = 0.2  # what its other meanings add to the best one
OFTEN = 0.4  # what it adds that a word stands there often, or in a short text
LIFTED = 50  # so many others may a kind pass that somebody wants
SENTENCE = 4  # words; a longer query is taken for a spoken sentence, and there
FILLER, GUESS = 0.4, 0.4  # is what a word weighs that says little, or that was not typed so
NAMED, SAID = 1.6, 5.0  # is what search words weigh more, and what a whole saying adds
EXPLAINED = 0.75  # is what a word or mechanism weighs: somebody wants to know what to do
KINDS: tuple[Kind, ...] = get_args(Kind)
Gather = Callable[[Library], Mapping[str, Gathered]]


class WordIndex:
    """All texts of the library by their words: one index for every language that has any, held in memory."""

    def __init__(self, library: Library, gather: Gather = gathered) -> None:
        """Take a library; the index is built by `prepare` or the first search, of what is gathered."""
        self._library = library
        self._gather = gather
        self._building = Lock()
        self._languages: dict[str, _Language] = {}

    def prepare(self) -> None:
        """Build the index now, so that nobody waits for it."""
        self._built()

    def find(self, text: str, *, code: str, limit: int = 40) -> tuple[Hit, ...]:
        """Best first, in the language of the screen; what that does not have is sought in the others."""
        languages = self._built()
        own = languages.get(code, languages[SOURCE_LANGUAGE])
        others = (one for one in languages.values() if one is not own)
        typed = list(dict.fromkeys(words_in(text[:LETTERS])))[:WORDS]
        found = (one.find(typed, limit) for one in (own, *others))
        return next((hits for hits in found if hits), ())

    def _built(self) -> dict[str, _Language]:
        with self._building:  # who comes first builds; others wait for it
            if not self._languages:
                texts = self._gather(self._library)
                self._languages = {code: _Language(one) for code, one in texts.items()}
            return self._languages


class _Language:
    """The texts of one language, ready to be searched."""

    def __init__(self, texts: Gathered) -> None:
        self._speech = Speech(texts.code)
        self._hits = texts.hits
        self._counts = texts.counts
        self._stands = texts.stands
        self._synonyms = texts.synonyms
        self._sayings = texts.sayings
        self._sentences = texts.sentences
        self._everyday = texts.everyday
        self._titled = texts.titled
        self._searcher = searcher(_SCHEMA, (tantivy.Document(**fields) for fields in texts.documents))
        near = LikeWords(texts.known.forwards).near
        self._spelling = Spelling(texts.known, stem=self._speech.stem, near=near)

    def find(self, typed: Sequence[str], limit: int) -> tuple[Hit, ...]:
        """The hits for words that somebody typed, best first."""
        clauses = [(Occur.Should, query) for query in self._queries(typed)]
        if not clauses or limit < 1:
            return ()
        found = self._searcher.search(Query.boolean_query(clauses), 2 * limit + LIFTED, count=False)
        like = self._like(typed) if len(typed) >= TELLING else {}
        for page in self._titled.get(frozenset(map(self._speech.stem, typed)), ()):
            like[page] = 2 + like.get(page, 0)
        scored = [
            (score + ALIKE * like.get(address.doc, 0), self._hits[address.doc])
            for score, address in found.hits
        ]
        rank = partial(_rank, weights=self._weights(typed))
        return tuple(hit for _, hit in sorted(scored, key=rank))[:limit]

    def _weights(self, typed: Sequence[str]) -> Mapping[str, float]:
        explained = {"word": EXPLAINED, "mechanism": EXPLAINED} if len(typed) > SENTENCE else {}
        return {**wanting.weights(typed), **explained}

    def _like(self, typed: Sequence[str]) -> dict[int, float]:
        """How like each page is to a sentence, by what people ask who need it."""
        spoken = [word for word in typed if not self._speech.is_stop(word)] or typed
        weighed = (self._weighed(word, meant) for word, meant in self._meant(spoken).items())
        return self._sentences.like([self._everyday.widened(one) for one in weighed])

    def _queries(self, typed: Sequence[str]) -> Iterator[Query]:
        """A query for each word and for each synonym; stop words count only when nothing else is left."""
        spoken = [word for word in typed if not self._speech.is_stop(word)] or typed
        in_sentence = len(typed) > SENTENCE
        meant = self._meant(spoken)
        weighed = {word: self._weighed(word, meant[word]) for word in meant} if in_sentence else meant
        yield from (self._standing(one, named=NAMED if in_sentence else 1) for one in weighed.values() if one)
        exactly = [weighed.get(word) or {self._speech.stem(word): EXACT} for word in typed]
        for others in self._synonyms.of(exactly):
            found = [self._holding(name, weight) for name, weight in others.items()]
            yield Query.disjunction_max_query(found, OTHERWISE)
        if in_sentence:
            exactly = [meant.get(word) or {self._speech.stem(word): EXACT} for word in typed]
            yield from map(self._saying, self._sayings.within(exactly))

    def _meant(self, spoken: Sequence[str]) -> dict[str, Meant]:
        """What each word may mean, also together with the word beside it."""
        meant = {word: self._spelling.meant(word) for word in spoken}
        for first, second in pairwise(spoken):
            together = self._spelling.together(first, second)
            meant[first] |= together
            meant[second] |= together
        return meant

    def _weighed(self, word: str, meant: Meant) -> Meant:
        """What a word may mean in a sentence: guesses and fillers would drown the rest."""
        is_typed = EXACT in meant.values()
        says_little = word.isdigit() or self._speech.is_filler(word) or wanting.names_a_method(word)
        sure = FILLER if says_little else 1
        return {
            stem: sure * weight * (1 if weight == EXACT or (is_typed and weight >= FAMILY) else GUESS)
            for stem, weight in meant.items()
        }

    def _saying(self, saying: Stemmed) -> Query:
        """The pages that people call by a whole saying; of common words it tells less."""
        term = Query.term_query(_SCHEMA, "sayings", as_word(saying), "basic")
        return Query.const_score_query(term, SAID * (len(saying) + sum(map(self._rarity, saying))))

    def _standing(self, meant: Meant, *, named: float = 1) -> Query:
        """Where a word stands, in any of its meanings: the best place of the best meaning counts most."""
        meanings = []
        for stem, sure in meant.items():
            rare = self._rarity(stem)
            places = [
                _place(field, stem, weight * sure * (named if field in CALLED else 1), rare)
                for field, weight in WEIGHTS.items()
                if stem in self._stands[field]
            ]
            meanings.append(Query.disjunction_max_query(places, ELSEWHERE))
        return Query.disjunction_max_query(meanings, OTHERWISE)

    def _holding(self, name: Stemmed, weight: float) -> Query:
        """All words of a name; the entry of the glossary itself is found by its names."""
        words = [(Occur.Must, self._standing({stem: weight / len(name)})) for stem in name]
        entry = Query.term_query(_SCHEMA, "kind", "word", "basic")
        return Query.boolean_query([*words, (Occur.MustNot, entry)])

    def _rarity(self, stem: str) -> float:
        """What a word tells: one that stands in most things tells little (the idf of BM25)."""
        count = self._counts[stem] + 0.5
        return math.log(1 + (len(self._hits) - count + 1) / count)


def _place(field: str, stem: str, weight: float, rare: float) -> Query:
    """A word in one place: how rare it is, and a little for standing there often or in a short text."""
    term = Query.term_query(_SCHEMA, field, stem, "freq")
    # tantivy takes a word for rare that stands in few titles, also when it stands in every text.
    scores = (
        Query.const_score_query(term, weight * rare),
        Query.boost_query(term, weight * OFTEN * min(1, rare)),
    )
    return Query.boolean_query([(Occur.Should, score) for score in scores])


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder().add_text_field("kind", tokenizer_name="raw", index_option="basic")
    builder = builder.add_text_field("sayings", tokenizer_name="whitespace", index_option="basic")
    for field in WEIGHTS:
        builder = builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    return builder.build()


_SCHEMA = _schema()


def _rank(scored: tuple[float, Hit], *, weights: Mapping[str, float]) -> tuple[float, int, str]:
    """Where a hit stands among others: by score, then by kind, then by id."""
    score, hit = scored
    return -round(score * weights.get(hit.kind, 1), 3), KINDS.index(hit.kind), hit.id
