from dataclasses import replace

from tests.making import a_library
from tests.making_methods import a_method
from toolbox.library.findable import Hit, findables
from toolbox.library.gathered import FIELDS, gathered
from toolbox.library.library import by_id
from toolbox.values import changed

LIBRARY = a_library()
GATHERED = gathered(LIBRARY)


def test_every_language_that_has_any_text_is_gathered_dutch_first() -> None:
    plain = a_method("a")
    somali = changed(plain, words={**plain.words, "so": plain.words["nl"]})
    texts = {**LIBRARY.texts, "so": LIBRARY.texts["en"]}

    assert list(gathered(replace(LIBRARY, methods=by_id([somali]), texts=texts))) == ["nl", "en", "so"], (
        "only its method is Arabic"
    )
    assert list(gathered(replace(LIBRARY, texts=texts))) == ["nl", "en", "ar"]


def test_every_hit_has_its_fields_in_the_order_of_what_can_be_found() -> None:
    dutch = GATHERED["nl"]

    assert dutch.hits == [Hit(one.kind, one.id) for one in findables(LIBRARY, "nl")]
    assert [one["kind"] for one in dutch.documents] == [hit.kind for hit in dutch.hits]
    assert all(set(one) == {"kind", "sayings", *FIELDS} for one in dutch.documents)


def test_a_stem_is_counted_once_for_each_thing_and_known_where_it_stands() -> None:
    dutch = GATHERED["nl"]
    standing = {
        stem: {field for field in FIELDS if stem in dutch.stands[field]} for stem in dutch.known.all_stems
    }

    assert all(0 < count <= len(dutch.hits) for count in dutch.counts.values())
    assert all(standing[stem] for stem in dutch.counts)
    for page, fields in enumerate(dutch.documents):
        found = {(field, stem) for field in FIELDS for stem in fields[field].split()}
        assert all(field in standing[stem] for field, stem in found), dutch.hits[page]
