"""Look-up texts: the words of searching, of what works, and of the pages that people look things up on."""

from __future__ import annotations

from toolbox.languages.wording import Labels, Plural, Words
from toolbox.values import Content


class SearchTexts(Content):
    """Words of searching by words."""

    label: Words
    button: Words
    clear: Words
    hint: Words
    also: Words
    nothing: Words
    kinds: Labels


class FacetTexts(Content):
    """Words of the choices that narrow a list."""

    more: Words
    settings: Words
    groups: Words
    tensions_label: Words
    tensions: Labels
    people: Words
    people_option: Words
    people_any: Words
    reading: Words
    plain: Words
    audiences_label: Words
    audiences: Labels
    strengths_label: Words
    mechanisms_label: Words


class TipsTexts(Content):
    """Words of what works."""

    heading: Words
    lead: Words
    open: Words
    sources: Words
    strengths: Labels
    count: Plural
    option_count: Plural
    none: Words
    without: Plural
    back: Words
    missing: Words
    mechanisms: Words
    mechanisms_lead: Words
    choose_button: Words
    choose_button_count: Words
    close: Words


class MechanismTexts(Content):
    """Words of the page of a mechanism."""

    what: Words
    found: Words
    how: Words
    pitfalls: Words
    sure: Words
    tips: Words
    methods: Words
    moments: Words
    back: Words
    missing: Words


class MomentTexts(Content):
    """Words of difficult moments."""

    heading: Words
    lead: Words
    urgent_mark: Words
    back: Words
    missing: Words
    help: Words
    works_through: Words


class CommunityTexts(Content):
    """Words of the pages of communities."""

    heading: Words
    lead: Words
    partners: Words
    languages: Words
    languages_note: Words
    facts: Words
    places: Words
    care: Words
    starts: Words
    works: Words
    organisations: Words
    other_organisations: Words
    settings: Words
    methods: Words
    back: Words
    missing: Words


class ReadingTexts(Content):
    """Words of further reading and of the glossary."""

    heading: Words
    lead: Words
    year: Words
    words: Words
    words_lead: Words
    also: Words
    avoid: Words
    comma: Words


class PickedTexts(Content):
    """Words of what was picked to print without a plan."""

    heading: Words
    lead: Words
    pick: Words
    picked: Words
    pick_tip: Words
    to_print: Plural
    empty: Words
    tips: Words
    methods: Words
    remove: Words
    print_list: Words
    print_tips: Words
    print_tips_hint: Words
    print_methods: Words
    print_methods_hint: Words
    print_one: Words


class EdgeTexts(Content):
    """Words of leaving quickly and of telling a mistake."""

    leave: Words
    report: Words
    report_subject: Words
    read_aloud: Words
    stop_reading: Words
