"""Word search: find methods, tips, moments, words and help by what people type, also when it is misspelt.

tantivy keeps the texts and ranks them. Its own query for misspelt words scores every likeness the same
(tantivy issue 563); so a second, small index of single words first tells which words may be meant.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise
from typing import get_args

import tantivy
from tantivy import Occur, Query

from toolbox.library import wanting
from toolbox.library.findable import Findable, Kind, findables
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.like_words import LikeWords, searcher
from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.sayings import Sayings, as_word
from toolbox.library.sentences import Sentences
from toolbox.library.speech import Speech
from toolbox.library.spelling import EXACT, FAMILY, Meant, Spelling, words_in
from toolbox.library.synonyms import Everyday, Stemmed, Synonyms
from toolbox.library.tip import Tip

LETTERS, WORDS = 200, 20  # of what somebody types; the rest is not looked at
ASKED, ALIKE = 0.8, 30.0  # what a word weighs in how people ask, and what it adds to ask just like that
CALLED = {"names", "asked"}  # the fields of words that people use themselves
TELLING = 3  # words; fewer are no sentence
# What a word weighs by where it stands.
FIELDS = {
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
_LABELS = re.compile(r"[,()]")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found."""

    kind: Kind
    id: str


class WordIndex:
    """All texts of the library by their words: one index for every language that has any, held in memory."""

    def __init__(self, library: Library) -> None:
        """Take a library; its index is built once, by `prepare` or with the first search."""
        self._library = library

    def prepare(self) -> None:
        """Build the index now, so that nobody waits for it."""
        self._languages  # noqa: B018 - looking at it builds it

    @cached_property
    def _languages(self) -> dict[str, _Language]:
        return {code: _Language(self._library, code) for code in _codes(self._library)}

    def find(self, text: str, *, code: str, limit: int = 40) -> tuple[Hit, ...]:
        """Best first, in the language of the screen; what that does not have is sought in the others."""
        own = self._languages.get(code, self._languages[SOURCE_LANGUAGE])
        others = (one for one in self._languages.values() if one is not own)
        typed = list(dict.fromkeys(words_in(text[:LETTERS])))[:WORDS]
        found = (one.find(typed, limit) for one in (own, *others))
        return next((hits for hits in found if hits), ())


def _codes(library: Library) -> list[str]:
    contents: tuple[Method | Tip | Moment, ...] = (
        *library.methods.values(),
        *library.tips.values(),
        *library.moments.values(),
    )
    written = {code for content in contents for code in content.words}
    return [SOURCE_LANGUAGE, *(code for code in library.texts if code in written - {SOURCE_LANGUAGE})]


class _Language:
    """The texts of the library in one language."""

    def __init__(self, library: Library, code: str) -> None:
        self._speech = Speech(code)
        self._hits: list[Hit] = []
        self._stems = _Stems(self._speech.stem)
        self._counts: Counter[str] = Counter()  # in how many things a stem stands
        self._stands: set[tuple[str, str]] = set()  # in which fields it stands at all
        self._synonyms = Synonyms(self._counts)
        self._sayings = Sayings()
        self._sentences = Sentences()
        self._everyday = Everyday()
        self._titled: dict[frozenset[str], set[int]] = {}  # which pages have just these words for a title
        for same in library.same_words.values():
            named = (self._stemmed(word) for word in same.words.get(code, ()))
            self._everyday.add(stems[0] for stems in named if len(stems) == 1)
        documents = [self._document(one) for one in findables(library, code)]
        self._searcher = searcher(_SCHEMA, documents)
        self._spelling = Spelling(
            self._stems, self._counts, stem=self._speech.stem, near=LikeWords(self._stems).near
        )

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

    def _document(self, one: Findable) -> tantivy.Document:
        stems = {field: self._stemmed(*_texts(one, field)) for field in FIELDS}
        self._hits.append(Hit(one.kind, one.id))
        self._stands.update((field, stem) for field, found in stems.items() for stem in found)
        names, is_word = [self._stemmed(name) for name in one.names], one.kind == "word"
        # What people call a word of the glossary is no text of it: then its synonyms would weigh less.
        told = (found for field, found in stems.items() if not (is_word and field == "names"))
        self._counts.update({stem for found in told for stem in found})
        if is_word:
            self._synonyms.add(map(self._stemmed, _LABELS.split(one.title)), names)
        sayings = () if is_word else (self._sayings.add(name) for name in names if len(name) > 1)
        self._titled.setdefault(frozenset(self._stemmed(one.title)), set()).add(len(self._hits) - 1)
        for asked in one.asked:
            spoken = [word for word in words_in(asked) if not self._speech.is_stop(word)]
            self._sentences.add(len(self._hits) - 1, self._stemmed(*spoken))
        fields = {field: " ".join(found) for field, found in stems.items()}
        return tantivy.Document(kind=one.kind, sayings=" ".join(sayings), **fields)

    def _stemmed(self, *texts: str) -> Stemmed:
        return tuple(self._stems[word] for text in texts for word in words_in(text))

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
                for field, weight in FIELDS.items()
                if (field, stem) in self._stands
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


class _Stems(dict[str, str]):
    """The stem of every word of the texts; what visitors type is never put in."""

    def __init__(self, stem: Callable[[str], str]) -> None:
        super().__init__()
        self._stem = stem

    def __missing__(self, word: str) -> str:
        self[word] = found = self._stem(word)
        return found


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder().add_text_field("kind", tokenizer_name="raw", index_option="basic")
    builder = builder.add_text_field("sayings", tokenizer_name="whitespace", index_option="basic")
    for field in FIELDS:
        builder = builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    return builder.build()


_SCHEMA = _schema()


def _texts(one: Findable, field: str) -> tuple[str, ...]:
    found = getattr(one, field)
    return (found,) if isinstance(found, str) else found


def _rank(scored: tuple[float, Hit], *, weights: Mapping[str, float]) -> tuple[float, int, str]:
    """Where a hit stands among others: by score, then by kind, then by id."""
    score, hit = scored
    return -round(score * weights.get(hit.kind, 1), 3), KINDS.index(hit.kind), hit.id
