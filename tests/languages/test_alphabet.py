import pytest

from toolbox.languages.alphabet import place_of

IN_ORDER = {
    "nl": ["achterlating", "alliantie", "Één keer", "eer", "uit de kast komen", "Veilig Thuis"],
    "tr": ["açılmak", "ad", "buluşma", "çember", "dizi", "ırmak", "insan", "ön yargı", "öz örgüt", "program"],
    "ar": ["إفصاح", "آلية", "أمان", "الانتحار", "بطاقة", "التحالف", "تمييز", "عُرف", "مؤمن", "وصمة"],
}


@pytest.mark.parametrize("code", IN_ORDER)
def test_words_stand_where_the_readers_of_a_language_look_for_them(code: str) -> None:
    mixed = sorted(IN_ORDER[code], key=lambda word: word[::-1])

    assert sorted(mixed, key=lambda word: place_of(word, code=code)) == IN_ORDER[code]


def test_a_capital_stands_where_its_small_letter_stands() -> None:
    assert place_of("Irmak", code="tr") == place_of("ırmak", code="tr") != place_of("irmak", code="tr")
    assert place_of("İnsan", code="tr") == place_of("insan", code="tr")
