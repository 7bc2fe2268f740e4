"""Like words: the words of all texts that are like one that somebody typed; held in memory by tantivy."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import tantivy

from toolbox.library.spelling import folded

LIKE = 60  # words like a typed one that are looked at
HEAP = 128_000_000  # bytes; all goes into one segment, so that equals stay in order


class LikeWords:
    """All words of the texts, each as a document of its own, to find those that are like a typed one."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words; how they are written with capitals or accents does not matter."""
        self._schema = tantivy.SchemaBuilder().add_text_field("word", tokenizer_name="raw").build()
        self._words = sorted({folded(word) for word in words if not word.isdigit()})

    @cached_property
    def _searcher(self) -> tantivy.Searcher:
        """Built for the first word that nobody knows: only then is it needed."""
        return searcher(self._schema, (tantivy.Document(word=word) for word in self._words))

    def near(self, word: str, distance: int) -> list[str]:
        """The words that differ at most so many letters; two letters that changed places count as one."""
        query = tantivy.Query.fuzzy_term_query(self._schema, "word", word, distance)
        found = self._searcher.search(query, LIKE, count=False).hits
        return [self._words[address.doc] for _, address in found]


def searcher(schema: tantivy.Schema, documents: Iterable[tantivy.Document]) -> tantivy.Searcher:
    """Keep documents in memory, in their order."""
    index = tantivy.Index(schema)
    writer = index.writer(HEAP, num_threads=1)
    for document in documents:
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index.searcher()
