"""Keep texts: the words of keeping a plan, of its codes, and of plans that do not open."""

from __future__ import annotations

from toolbox.languages.wording import Words
from toolbox.values import Content


class KeepTexts(Content):
    """Words of keeping a plan and opening it elsewhere."""

    heading: Words
    heading_kept: Words
    jump: Words
    jump_kept: Words
    draft: Words
    kept: Words
    passing: Words
    passing_line: Words
    reading_line: Words
    button: Words
    button_text: Words
    was_kept: Words
    codes: Words
    codes_lost: Words
    edit: Words
    edit_text: Words
    read: Words
    read_text: Words
    copy_code: Words
    copy_link: Words
    copied_code: Words
    copied_link: Words
    copy_failed: Words
    link_text: Words
    renew: Words
    renew_text: Words
    renewed: Words
    without: Words
    without_text: Words
    without_button: Words
    passed: Words
    forget: Words
    forget_text: Words
    forget_sure: Words
    forget_stay: Words
    forgotten: Words
    promise: Words
    promised: tuple[Words, ...]
    not_promised_label: Words
    not_promised: tuple[Words, ...]
    read_only: Words
    read_only_refused: Words
    copy_plan: Words
    copied: Words
    begin: Words
    gone: Words
    unreadable: Words
    damaged: Words
    damaged_undo: Words
    download: Words


class CodeTexts(Content):
    """Words of opening a plan by its code."""

    heading: Words
    door: Words
    lead: Words
    label: Words
    hint: Words
    button: Words
    busy: Words
    other_plan: Words
    wrong: Words
    unknown: Words
    slowed: Words
