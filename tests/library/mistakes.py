"""Mistakes that authors make: what they write for what, where that is told, and how to mend it."""

from typing import NamedTuple

METHOD = "methods/five-fingers.md"
ENGLISH = "methods/five-fingers.en.md"
MOMENT = "moments/nobody-speaks.md"
PLAN = "plans/first-evening.yaml"
THEMES = "vocabulary/themes.yaml"


class Mistake(NamedTuple):
    """One mistake in one file of the small content; `told` is its line, what is wrong and the remedy."""

    file: str
    right: str
    wrong: str
    told: str


MISTAKES = (
    Mistake(
        METHOD,
        "energy: steady",
        "energy: steady\nenrgy: calm",
        "10  enrgy is not known here.  Remove it or correct the name.",
    ),
    Mistake(
        METHOD, "energy: steady", "energy: steady\nenergy: calm", "10  “energy” stands here twice.  Keep one."
    ),
    Mistake(METHOD, "energy: steady\n", "", "2  energy is missing.  Add it."),
    Mistake(
        METHOD,
        "intensity: 1",
        "intensity: 012",
        "8  intensity must be a whole number.  Write digits without quotes.",
    ),
    Mistake(
        METHOD,
        "revision: 1",
        "revision: 1\nlist: [a, b",
        "5  this cannot be read.  Check quotes, colons and spaces.",
    ),
    Mistake(
        METHOD,
        "phase: acquaintance",
        "phase: aquaintance",
        "4  phase: “aquaintance” is not known.  Did you mean “acquaintance”?",
    ),
    Mistake(
        METHOD,
        "[community-centre, mosque]",
        "\n  - community-centre\n  - mosk",
        "18  settings: “mosk” is not known.  Did you mean “mosque”?",
    ),
    Mistake(METHOD, "normal: 10", "normal: 15", "5  the steps take 10 minutes, not 15.  Make them equal."),
    Mistake(METHOD, "[9] ", "", "59  a step has no minutes.  Write them as “1. [5] …”."),
    Mistake(METHOD, "## Doel", "## Deol", "34  “Deol” is not a heading of this page.  Did you mean “Doel”?"),
    Mistake(METHOD, "Niemand hoeft iets persoonlijks te noemen.", "", "85  safe is empty.  Write the text."),
    Mistake(
        METHOD,
        "## Herkomst",
        "## Doel\n\nNog een.\n\n## Herkomst",
        "115  “Doel” stands here twice.  Put them together.",
    ),
    Mistake(METHOD, "### Korter\n\nZoek drie vingers.\n", "", "89  variations.shorter is missing.  Add it."),
    Mistake(
        ENGLISH,
        "- Make groups of five.\n",
        "- One.\n- Two.\n",
        "14  in short: 2 here, 1 in Dutch.  Translate each one.",
    ),
    Mistake(
        ENGLISH, "language: en", "language: nl", "2  the name of the file says “en”.  Make them the same."
    ),
    Mistake(ENGLISH, "follows: 1\n", "", "2  follows is missing.  Add it."),
    Mistake(
        THEMES, "nl: Opvoeden en doorgeven, ", "", "2  label has no Dutch words.  Add nl: with the words."
    ),
    Mistake(
        "vocabulary/settings.yaml",
        "- id: mosque",
        "- id: community-centre",
        "6  “community-centre” stands here twice.  Give each its own id.",
    ),
    Mistake(
        "vocabulary/mechanisms.yaml",
        "[S06]",
        "[S60]",
        "10  sources: “S60” is not known.  Did you mean “S06”?",
    ),
    Mistake(
        "referral.yaml",
        "seen_on: 2026-11-22",
        "seen_on: 22 november",
        "7  seen_on is not a date.  Write it as 2026-11-22.",
    ),
    Mistake(
        "safety.yaml",
        "before: []",
        "before: geen",
        "6  block.before must be a list.  Write [one, two], or [] when there is none.",
    ),
    Mistake(
        "languages/en.yaml", "code: en", "code: de", "2  the name of the file says “en”.  Make them the same."
    ),
    Mistake(
        "pages/help.md", "# Uitleg\n", "", "1  there is no title.  Write “# ” and the name above the text."
    ),
    Mistake(
        "pages/help.md", "Met deze", "> Met deze", "8  “blockquote” cannot be printed.  Use plain words."
    ),
    Mistake(
        ENGLISH,
        "follows: 1",
        "follows: 2",
        "3  it follows revision 2; the Dutch page is at 1.  Look at both, then change the number.",
    ),
    Mistake(
        MOMENT,
        "## Liever niet",
        "## Liever",
        "30  “Liever” is not a heading of this page.  Did you mean “Liever niet”?",
    ),
    Mistake(
        MOMENT,
        "help: [police-emergency]",
        "help: [polis-emergency]",
        "7  help: “polis-emergency” is not known.  Did you mean “police-emergency”?",
    ),
    Mistake(
        "moments/nobody-speaks.en.md",
        "- Do not point at anybody.\n",
        "- Do not point at anybody.\n- Wait.\n",
        "23  better_not: 2 here, 1 in Dutch.  Translate each one.",
    ),
    Mistake(
        PLAN,
        "    minutes: 5\n",
        "    minutes: 10\n",
        "14  the rows take 30 of 30 minutes.  Leave 5 minutes free.",
    ),
    Mistake(
        PLAN,
        "  - method: five-fingers\n    minutes: 10",
        "  - method: five-fingers\n    minutes: 5",
        "19  “five-fingers” takes 10 to 15 minutes, not 5.  Change the minutes or the method.",
    ),
    Mistake(
        PLAN,
        "  - pause: true",
        "  - pause: true\n    method: five-fingers",
        "21  rows.3 is not one of method, pause or own.  Keep one of the three.",
    ),
    Mistake(
        PLAN, "setting: mosque", "setting: mosk", "5  setting: “mosk” is not known.  Did you mean “mosque”?"
    ),
    Mistake(
        "series.yaml",
        "    - plan: first-evening\n      aim: {nl: Ieder",
        "    - plan: first-evenin\n      aim: {nl: Ieder",
        "8  plan: “first-evenin” is not known.  Did you mean “first-evening”?",
    ),
    Mistake(
        "search_words.yaml",
        "moment/nobody-speaks",
        "moment/nobody-speeks",
        "1  there is no page “moment/nobody-speeks”.  Did you mean “moment/nobody-speaks”?",
    ),
    Mistake(
        "search_words.yaml",
        "method/five-fingers",
        "five-fingers",
        "5  id is not the kind and id of a page.  Write it as moment/late-start.",
    ),
    Mistake(
        "search_words.yaml",
        "nl: [kennismaken]",
        "so: [hello]",
        "6  words has no Dutch words.  Add nl: with the words.",
    ),
    Mistake(
        "reading.yaml", "sources: [S06]", "sources: []", "8  sources has too few lines.  Write at least 1."
    ),
)
