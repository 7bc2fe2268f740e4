"""Wizard texts: the words of making a plan: five questions, ready plans, advice, and what reality asks."""

from __future__ import annotations

from toolbox.languages.wording import Labels, Plural, Words
from toolbox.values import Content


class WizardTexts(Content):
    """Words of the five questions."""

    step: Words
    back: Words
    unknown: Words
    communities: Words
    setting: Words
    theme: Words
    framing: Words
    minutes: Words
    more_themes: Words
    more_framings: Words
    so_far: Words
    change: Words
    trainer: Words
    trainer_text: Words
    ready: Words
    ready_text: Plural


class ReadyTexts(Content):
    """Words of the ready plans."""

    heading: Words
    lead: Words
    open: Words
    facts: Words
    goal: Words
    programme: Words
    notes: Words
    series: Words
    meeting: Words
    not_reviewed: Words


class CheckTexts(Content):
    """Words of what a careful colleague would say about a plan, and of leaving it as it is."""

    heading: Words
    kept: Words
    broken: Words
    remarks: Plural
    questions: Words
    source: Words
    reason: Words
    reason_hint: Words
    block: Words
    anyway: Words


class MeetingTexts(Content):
    """Words of what is known about the meeting."""

    line: Words
    change: Words
    close: Words
    people: Words
    leaders: Words
    leader_options: Labels
    reading: Words
    reading_options: Labels
    interpreter: Words
    interpreter_options: Labels
    number: Words
    number_option: Words
    again: Words


class RealityTexts(Content):
    """Words of a late start, too little time, and swapping."""

    heading: Words
    later: Words
    later_by: Plural
    on_time: Words
    preview: Words
    shorter: Plural
    dropped: Words
    still_over: Plural
    too_late: Words
    wait: Words
    waits_for: Words
    swap: Words
    swap_name: Words
    swap_none: Words
    choose: Words
    again: Words
    again_name: Words
    own: Words
    own_label: Words
    own_hint: Words
    own_add: Words
    leader: Words
    leaders: Labels
    fix: Words
    fix_none: Words
    fixed: Words
    waits: Plural
    moved_later: Words
    section: Words
    split: Words
    split_name: Words
    split_how: Words
    join: Words
    join_name: Words
    more: Words
    why: Words
    rename: Words


class HallTexts(Content):
    """Words of the screen in the hall."""

    open: Words
    heading: Words
    now: Words
    next: Words
    left: Plural
    over: Plural
    not_yet: Words
    done: Words
    skip: Words
    back: Words
    longer: Words
    late: Plural
    early: Plural
    on_time: Words
    question: Words
    close: Words
