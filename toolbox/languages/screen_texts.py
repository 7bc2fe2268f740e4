"""Screen texts: the words of every screen, as typed fields."""

from __future__ import annotations

from toolbox.languages.wording import Labels, Plural, Words
from toolbox.values import Content


class FrameTexts(Content):
    """Words of header, menu and footer."""

    needs_script: Words
    product: Words
    brand_first: Words
    brand_second: Words
    skip: Words
    menu: Words
    start: Words
    methods: Words
    tips: Words
    plan: Words
    plan_count: Plural
    safety: Words
    safety_short: Words
    language: Words
    language_button: Words
    more_pages: Words
    not_reviewed: Words
    outdated: Words
    help: Words
    about: Words
    privacy: Words
    accessibility: Words


class StateTexts(Content):
    """Words of saving and what can go wrong."""

    saved: Words
    saving: Words
    offline: Words
    slow: Words
    broken_link: Words
    refused: Words
    full: Words
    store_failed: Words
    store_full: Words
    failed: Words


class LeftoverTexts(Content):
    """Our words for what Streamlit itself says in English."""

    connection: Words
    connecting: Words
    close: Words
    running: Words
    stop: Words
    notices: Words
    not_found: Words
    broken: Words


class StartTexts(Content):
    """Words of the first screen."""

    heading: Words
    lead: Words
    find: Words
    find_text: Plural
    tips: Words
    tips_text: Plural
    go_on: Words
    go_on_button: Words
    other_doors: Words
    promise: Words
    caption: Words
    sample_title: Words
    sample_subtitle: Words


class LensTexts(Content):
    """Words of the value from which questions are asked."""

    before: Words
    none: Words
    help: Words
    help_none: Words
    change: Words
    close: Words
    legend: Words
    no_value: Words
    no_value_example: Words
    more: Words
    question: Words
    general: Words
    only: Words


class FindTexts(Content):
    """Words of the list of methods."""

    heading: Words
    lead: Words
    choose: Words
    choose_button: Words
    choose_button_count: Words
    close: Words
    communities: Words
    communities_hint: Words
    only_community: Words
    themes: Words
    minutes: Words
    framing: Words
    minutes_15: Words
    minutes_30: Words
    minutes_more: Words
    minutes_any: Words
    option_count: Plural
    chosen: Words
    remove: Words
    clear: Words
    count: Plural
    more: Plural
    note: Words
    add: Words
    added: Words
    view: Words
    none: Words
    without: Plural
    plan_line: Words
    to_plan: Words


class MethodTexts(Content):
    """Words of one method in full."""

    back: Words
    minutes: Words
    minutes_same: Plural
    people: Words
    leaders: Plural
    other_values: Words
    say: Words
    step_minutes: Plural
    per_person: Words
    per_small_group: Words
    per_group: Words
    instead: Words
    leaders_label: Words
    works_through: Words
    strength: Words
    about: Words
    form: Words
    intensity: Words
    reading: Words
    with_interpreter: Words
    hard_leader: Words
    hard_people: Words
    themes: Words
    settings: Words
    evidence: Words
    sources: Words
    review: Words
    not_reviewed: Words
    reviewed: Words
    all_themes: Words
    all_settings: Words
    intensities: tuple[Words, ...]
    forms: Labels
    literacies: Labels
    interpretations: Labels
    difficulties: tuple[Words, ...]
    evidences: Labels
    missing: Words
    added: Words
    similar: Words
    similar_why: Labels
    why_pages: Words


class SafetyTexts(Content):
    """Words of help and safety."""

    heading: Words
    lead: Words
    numbers: Words
    tense: Words
    rules: Words
    disclosure: Words
    say: Words
    avoid: Words
    more_numbers: Words
    hours: Words
    source: Words
    seen_on: Words
    old: Words
    more_pages: Words


class PlanTexts(Content):
    """Words of the plan."""

    heading: Words
    loading: Words
    total_extra: Words
    range: Words
    bar: Words
    too_long: Plural
    start: Words
    length: Words
    minutes: Plural
    before: Words
    after: Words
    up: Words
    down: Words
    more: Words
    less: Words
    remove: Words
    remove_name: Words
    view: Words
    note: Words
    note_name: Words
    note_hint: Words
    other_note: Words
    both_notes: Words
    handle: Words
    moved: Words
    pause: Words
    pause_text: Words
    add_pause: Words
    add: Words
    extra: Words
    extra_text: Words
    undo: Words
    redo: Words
    gone: Words
    in_plan: Words
    restored: Words
    swapped: Words
    changed: Words
    names: Words
    empty: Words
    empty_find: Words
    missing: Words
    unknown: Words
    begin_empty: Words


class PrintTexts(Content):
    """Words of printing."""

    heading: Words
    lead: Words
    run_sheet: Words
    button: Words
    busy: Words
    failed: Words
    failed_number: Words
    slow: Words
    unsaved: Words
