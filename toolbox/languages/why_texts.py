"""Why texts: why a step stands where it stands, and what a proposal had to give up."""

from __future__ import annotations

from toolbox.languages.wording import Words
from toolbox.values import Content


class WhyTexts(Content):
    """One sentence for each kind of reason; a field is called as its kind."""

    arrive_value: Words
    arrive_people: Words
    arrive_before: Words
    arrive_again: Words
    agree_theme: Words
    agree_after: Words
    agree_before: Words
    agree_people: Words
    agree_value: Words
    meet_shared: Words
    meet_moves: Words
    meet_small: Words
    meet_round: Words
    meet_again: Words
    loosen_before: Words
    loosen_after: Words
    loosen_moves: Words
    loosen_pairs: Words
    theme_named: Words
    trust_first: Words
    trust_second: Words
    community_note: Words
    setting_named: Words
    value_asked: Words
    value_connects: Words
    goes_deeper: Words
    pairs_after: Words
    groups_after: Words
    circle_after: Words
    moves_after: Words
    story_before: Words
    shared_before: Words
    difference_after: Words
    facts_after: Words
    after_break: Words
    interpreter_fits: Words
    people_fit: Words
    heart: Words
    pause_prayer: Words
    pause_after: Words
    pause_before: Words
    pause_minutes: Words
    decide_help: Words
    decide_after: Words
    decide_small: Words
    look_back_minutes: Words
    look_back_after: Words
    card_theme: Words
    card_before: Words
    card_people: Words
    close_people: Words
    close_minutes: Words
    close_after: Words
    before_house: Words
    before_guest: Words
    before_interpreter: Words
    before_leaders: Words
    before_minutes: Words
    quarter_theme: Words
    quarter_after: Words
    quarter_people: Words
    call_after: Words
    debrief_leaders: Words
    debrief_minutes: Words


class CompromiseTexts(Content):
    """Which answer is in the way, and what the plan does instead; a field is called as its kind."""

    trust_first: Words
    more_leaders: Words
    wider_theme: Words
    circles: Words
    few_people: Words
    helped_reading: Words
    two_interpreters: Words
    sharing_only: Words
    any_community: Words
    elsewhere: Words
    unknown_place: Words
    used_before: Words
    bare: Words
