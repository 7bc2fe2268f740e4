"""What people say aloud to the search box: whole sentences. Written before the search was tuned to them."""

from __future__ import annotations

from tests.content.queries import Asked

VIOLENCE = ("moment/tells-about-violence", "method/disclosure-response")
QUIET = ("moment/nobody-speaks", "tip/begin-in-pairs", "method/buzz-pairs", "method/one-two-four-all")
MONEY = ("tip/be-open-about-money",)
FAITH = (
    *("moment/text-is-quoted", "tip/conduct-not-verse", "method/text-and-life", "method/faith-custom-law"),
    "moment/question-you-cannot-answer",
)
FIRST_TIME = (
    *("method/weather-check-in", "method/name-story", "method/five-fingers", "method/tea-welcome"),
    *("method/chair-swap", "method/speed-rounds", "method/object-on-the-table"),
)

SPOKEN = (
    # a mother who leads a group of women in her neighbourhood
    Asked(
        "wat moet ik doen als er een vrouw bij mij komt en zegt dat haar man haar thuis slaat",
        (*VIOLENCE, "help/veilig-thuis"),
    ),
    Asked("de vrouwen in mijn groep zitten alleen maar stil te luisteren en zeggen niks", QUIET),
    Asked("er begint iemand te snikken tijdens het gesprek en iedereen kijkt", ("moment/tears",)),
    Asked(
        "hoe kan ik zorgen dat mensen die nieuw zijn zich welkom voelen als ze binnenkomen",
        ("method/tea-welcome",),
    ),
    # somebody on the board of a mosque
    Asked(
        "de gemeente wil dat wij een handtekening zetten dat wij tegen geweld zijn, wat vinden wij daarvan",
        ("tip/ask-no-declaration",),
    ),
    Asked("iemand uit de zaal zegt dat het volgens het geloof verboden is, hoe reageer ik dan", FAITH),
    Asked("mogen we eerlijk zeggen waar de subsidie voor deze avond vandaan komt", MONEY),
    Asked(
        "wij willen eerst met een vertrouwde man uit onze moskee praten voor we iets gaan plannen",
        ("method/key-person-talk", "tip/choose-leaders-from-your-circle", "tip/three-sentences-of-an-uncle"),
    ),
    # somebody who works with young people
    Asked(
        "een paar jongens maken de hele tijd flauwe grappen over homo's",
        (
            *("moment/insult", "method/hurtful-remark", "moment/prejudice-repeated"),
            "method/bystander-practice",
        ),
    ),
    Asked("is het erg als een jongere het gesprek met zijn mobiel opneemt", ("moment/somebody-films",)),
    Asked(
        "ik wil dat de jongeren gaan staan en door de zaal lopen bij een mening",
        ("method/take-a-stand", "method/light-step-in", "method/chair-swap"),
    ),
    Asked(
        "mijn jongeren denken dat al hun vrienden heel streng zijn maar dat is niet zo",
        (
            *("method/guess-the-group", "method/who-says-so", "tip/anonymous-card-well-chosen"),
            "method/bean-vote",
        ),
    ),
    # an official of a municipality
    Asked(
        "moeten de vrijwilligers voor ons bijhouden wie er allemaal op de avond geweest is",
        ("tip/count-without-names", "tip/ask-for-honest-reports"),
    ),
    Asked(
        "is één bijeenkomst wel genoeg of moeten we er meer betalen",
        (*("tip/pay-for-a-series", "tip/rather-three-times"),),
    ),
    Asked(
        "hoe regel ik dat de vrijwilliger iemand kan bellen als hij iets ergs gehoord heeft",
        ("tip/name-a-contact-person", "tip/agree-on-help-beforehand", "tip/take-care-of-the-leader"),
    ),
    Asked(
        "de mensen daar willen liever praten over de huur en over werk dan over ons onderwerp",
        ("moment/other-problems", "tip/start-with-their-agenda", "tip/make-room-for-their-story"),
    ),
    # a deacon of a church
    Asked("een ouderling leest steeds een bijbeltekst voor en dan durft niemand meer", FAITH),
    Asked(
        "ouders in onze kerk vragen wat ze moeten doen als hun dochter lesbisch blijkt te zijn",
        ("tip/what-a-parent-can-do", "tip/let-a-parent-tell", "tip/our-children", "method/witness-pair"),
    ),
    Asked("we willen samen eten en dan aan tafel een goed gesprek hebben", ("method/meal-dialogue",)),
    Asked(
        "wat staat er op het affiche als niet iedereen mag weten waar het over gaat", ("tip/a-neutral-name",)
    ),
    # a trainer of dialogue leaders
    Asked(
        "mijn cursisten geven meteen advies en luisteren niet naar wat de ander zegt",
        ("method/listening-warm-up", "method/listen-reflect-ask", "tip/sum-up-first"),
    ),
    Asked(
        "hoe leer ik mensen om in te grijpen als iemand op straat wordt uitgescholden",
        ("method/bystander-practice",),
    ),
    Asked(
        "na een zware avond wil ik met het team praten over hoe het met ons gaat",
        ("method/team-debrief", "tip/take-care-of-the-leader", "method/intervision-incident"),
    ),
    Asked(
        "een collega heeft iets lastigs meegemaakt en wil daar met andere begeleiders van leren",
        ("method/intervision-incident", "method/moral-deliberation"),
    ),
    # an interpreter
    Asked(
        "waar moet ik vooraf met de gespreksleider over praten als ik ga tolken",
        ("method/interpreter-briefing",),
    ),
    Asked("de deelnemers klagen dat de tolk er zelf van alles bij zegt", ("moment/interpreter-goes-wrong",)),
    # a key person who learned Dutch as an adult
    Asked(
        "ik heb meisje van 16 zij zegt in zomer familie neemt haar mee voor trouwen",
        ("moment/forced-marriage-fear", "word/forced-marriage", "help/femmes-for-freedom"),
    ),
    Asked(
        "mensen bij mij kan niet goed lezen en schrijven welke oefening met foto of plaatje",
        ("method/photo-language", "method/three-piles"),
    ),
    Asked(
        "een man wordt heel boos en pakt zijn jas en gaat naar buiten",
        (*("moment/two-leave-angry", "method/heated-moment"),),
    ),
    Asked("wat ik kan zeggen als zij vragen of ik zelf ook zo ben", ("moment/asks-your-opinion",)),
    # a volunteer in a centre for refugees
    Asked("een jongen van twaalf zegt dat zijn stiefvader hem met een riem slaat", ("moment/child-tells",)),
    Asked(
        "een bewoner zegt tegen mij dat hij niet meer wil leven",
        (*("moment/thinks-of-suicide", "help/suicide-prevention-113"),),
    ),
    Asked(
        "er komt een gast vertellen over zijn leven, wat moet ik van tevoren met hem doornemen",
        ("tip/prepare-the-guest", "method/storyteller-care", "method/own-story-prep"),
    ),
    Asked(
        "hoe sluiten we de avond snel en rustig af zonder lang te praten",
        (
            *("method/one-word-round", "method/suitcase-round", "tip/a-question-for-yourself"),
            "method/appreciation-round",
        ),
    ),
    # a teacher, in English
    Asked(
        "what do I do when one man keeps talking and nobody else gets a turn",
        (*("moment/one-voice", "method/talking-circle", "method/structured-dialogue"),),
        code="en",
    ),
    Asked("somebody told the whole group that my neighbour is gay", ("moment/outed",), code="en"),
    Asked(
        "how can people ask something difficult without anyone knowing who asked it",
        ("method/question-box",),
        code="en",
    ),
    # somebody who leads an evening for the first time, in English
    Asked("how do I make strangers feel at ease at the very beginning of the evening", FIRST_TIME, code="en"),
    Asked(
        "only four people are here and we should have started fifteen minutes ago",
        (*("moment/late-start",),),
        code="en",
    ),
    Asked(
        "they say why do you talk about them when we are treated badly ourselves",
        ("moment/we-are-discriminated-too", "tip/do-not-compare-suffering"),
        code="en",
    ),
)
