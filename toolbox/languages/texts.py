"""Texts: every text on screen and paper, as typed fields; one YAML file per language fills them."""

from __future__ import annotations

from toolbox.languages.adapting_texts import AdaptingTexts, CopyingTexts
from toolbox.languages.advice_texts import AdviceTexts
from toolbox.languages.fold_texts import FoldTexts
from toolbox.languages.keep_texts import CodeTexts, KeepTexts
from toolbox.languages.language import Language, LanguageFacts
from toolbox.languages.look_up_texts import (
    CommunityTexts,
    EdgeTexts,
    FacetTexts,
    MechanismTexts,
    MomentTexts,
    PickedTexts,
    ReadingTexts,
    SearchTexts,
    TipsTexts,
)
from toolbox.languages.other_files_texts import OtherFilesTexts
from toolbox.languages.pack_texts import PackTexts
from toolbox.languages.plan_file_texts import PlanFileTexts
from toolbox.languages.product_texts import ProductTexts
from toolbox.languages.screen_texts import (
    FindTexts,
    FrameTexts,
    LeftoverTexts,
    LensTexts,
    MethodTexts,
    PlanTexts,
    PrintTexts,
    SafetyTexts,
    StartTexts,
    StateTexts,
)
from toolbox.languages.series_texts import SeriesTexts
from toolbox.languages.why_texts import CompromiseTexts, WhyTexts
from toolbox.languages.wizard_texts import (
    CheckTexts,
    HallTexts,
    MeetingTexts,
    ReadyTexts,
    RealityTexts,
    WizardTexts,
)
from toolbox.languages.wording import Plural, Words
from toolbox.values import Content


class Headings(Content):
    """The fixed headings of the pages of methods, tips and moments, as authors write them."""

    goal: Words
    in_short: Words
    suits: Words
    suits_less: Words
    things: Words
    preparation: Words
    steps: Words
    question: Words
    goes_wrong: Words
    stop_when: Words
    safe: Words
    variations: Words
    shorter: Words
    longer: Words
    large_group: Words
    interpreter: Words
    communities: Words
    why: Words
    origin: Words
    instead: Words
    tip_why: Words
    tip_how: Words
    tip_care: Words
    tip_when_not: Words
    tip_sure: Words
    moment_notice: Words
    moment_first_minute: Words
    moment_say: Words
    moment_better_not: Words
    moment_afterwards: Words
    moment_why: Words


class SheetTexts(Content):
    """Words of papers."""

    title: Words
    meeting: Plural
    date: Words
    place: Words
    from_value: Words
    time: Words
    time_range: Words
    people: Words
    leaders: Words
    attention: Words
    head_time: Words
    head_what: Words
    head_how: Words
    head_things: Words
    minutes: Plural
    pause_line: Words
    pause_things: Words
    extra_line: Words
    tense: Words
    help: Words
    bring: Words
    before: Words
    after: Words
    notes: Words
    made_with: Words
    page_count: Words
    too_long: Plural


class Texts(Content):
    """All texts of one language."""

    language: LanguageFacts
    headings: Headings
    frame: FrameTexts
    state: StateTexts
    leftover: LeftoverTexts
    start: StartTexts
    lens: LensTexts
    find: FindTexts
    method: MethodTexts
    search: SearchTexts
    facets: FacetTexts
    tips: TipsTexts
    mechanism: MechanismTexts
    moment: MomentTexts
    community: CommunityTexts
    reading: ReadingTexts
    picked: PickedTexts
    edge: EdgeTexts
    safety: SafetyTexts
    plan: PlanTexts
    fold: FoldTexts
    keep: KeepTexts
    code: CodeTexts
    wizard: WizardTexts
    ready: ReadyTexts
    check: CheckTexts
    meeting: MeetingTexts
    reality: RealityTexts
    hall: HallTexts
    series: SeriesTexts
    adapting: AdaptingTexts
    copying: CopyingTexts
    advice: AdviceTexts
    why: WhyTexts
    compromise: CompromiseTexts
    pack: PackTexts
    products: ProductTexts
    print: PrintTexts
    other_files: OtherFilesTexts
    plan_file: PlanFileTexts
    sheet: SheetTexts

    @property
    def spoken(self) -> Language:
        """The language that these texts are in."""
        return self.language.spoken
