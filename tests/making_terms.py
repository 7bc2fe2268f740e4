"""The vocabulary, help and safety texts for tests."""

from datetime import date

from toolbox.library.library import Vocabulary, by_id
from toolbox.library.safety import DisclosureStep, ReferralPoint, Safety, SafetyBlock
from toolbox.library.vocabulary import Community, Fact, Framing, Mechanism, Phase, PhaseGroup, Setting, Theme

GROUPS = {
    "before": "Vooraf",
    "1": "Welkom",
    "2": "Kennismaken",
    "3": "Gesprek",
    "4": "Afsluiten",
    "after": "Daarna",
}
PHASES = {
    "preparation": "before",
    "welcome": "1",
    "acquaintance": "2",
    "deepening": "3",
    "closing": "4",
    "aftercare": "after",
}
FRAMINGS = {"human-rights": True, "neighbourly-love": True, "hospitality": False}


def sides(word: str) -> dict[str, str]:
    """Give a word its Dutch and its Arabic side; there is no English one."""
    return {"nl": word, "ar": f"«{word}»"}


def a_vocabulary() -> Vocabulary:
    """Make a few terms of each kind; domestic-violence is of high sensitivity, hospitality no main value."""
    return Vocabulary(
        themes=by_id([a_theme("upbringing", "normal"), a_theme("domestic-violence", "high")]),
        communities=by_id([a_community("refugees"), a_community("christian")]),
        framings=by_id(a_framing(name, main=main) for name, main in FRAMINGS.items()),
        settings=by_id(
            [Setting(id="mosque", label=sides("Moskee"), short=sides("Moskee"), note=sides("Bel."))]
        ),
        phase_groups=by_id(
            PhaseGroup.model_validate({"id": name, "label": sides(label)}) for name, label in GROUPS.items()
        ),
        phases=by_id(
            Phase.model_validate({"id": name, "label": sides(name), "group": group})
            for name, group in PHASES.items()
        ),
        mechanisms=by_id([a_mechanism("larger-we")]),
    )


def a_theme(name: str, sensitivity: str) -> Theme:
    """Make a theme that is called as its id."""
    label = sides(name)
    return Theme.model_validate(
        {"id": name, "label": label, "short": label, "description": label, "sensitivity": sensitivity}
    )


def a_community(name: str) -> Community:
    """Make a community that is called as its id."""
    label = sides(name)
    return Community(
        id=name,
        label=label,
        short=label,
        reminder=sides("Vraag na wat hier past."),
        description=label,
        partners=("VON",),
        languages=(sides("Arabisch"),),
        alliance=True,
        facts=(Fact(text=sides("VON is er sinds 1985."), sources=("S06",)),),
        places={"nl": ("Buurthuis",)},
        care={"nl": ("Vraag wie de tolk is.",)},
        starts={"nl": ("Begin met thee.",)},
    )


def a_framing(name: str, *, main: bool) -> Framing:
    """Make a value that is called as its id."""
    label, lists = sides(name), {"nl": ("Een.", "Twee.")}
    return Framing(
        id=name,
        label=label,
        inline=label,
        main=main,
        description=label,
        example=label,
        for_whom=label,
        questions=lists,
        references=lists,
        pitfalls=lists,
        never=lists,
    )


def a_mechanism(name: str) -> Mechanism:
    """Make a mechanism that is called as its id."""
    label = sides(name)
    return Mechanism(
        id=name,
        label=label,
        number="M17",
        what=label,
        found=label,
        how={"nl": ("Noem wat mensen delen.",)},
        pitfalls={"nl": ("Doe niet alsof.",)},
        strength="moderate",
        strength_line=label,
        sources=("S06",),
    )


def a_referral_point(
    name: str, *, number: str | None = None, line: str | None = "Direct gevaar", status: str = "OK"
) -> ReferralPoint:
    """Make an organisation that helps everyone; with a number it stands on run sheets."""
    return ReferralPoint.model_validate(
        {
            "id": name,
            "name": name,
            "for": {"nl": "Gevaar"},
            "line": {"nl": line} if line else None,
            "number": number,
            "source": "politie.nl",
            "seen_on": date(2026, 11, 22),
            "status": status,
            "audience": "everyone",
            "on_run_sheet": True,
        }
    )


def a_safety() -> Safety:
    """Make short safety texts."""
    rules = (sides("Blijf rustig."), sides("Zoek hulp."))
    return Safety(
        tense=rules,
        golden_rules=rules,
        block=SafetyBlock(before=rules, start=rules, during=rules, end=rules, after=rules),
        disclosure=(DisclosureStep(id="listen", label=sides("Luister"), do=sides("Luister.")),),
    )
