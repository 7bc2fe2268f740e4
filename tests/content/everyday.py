"""What people type on a phone and in a hurry, in second-language Dutch and with mistakes.

`EVERYDAY` may be looked at while the search is tuned; `HELD_OUT` only when the tuning is done.
"""

from __future__ import annotations

from tests.content.queries import Asked

CALM = ("method/pause-and-ground", "method/heated-moment")
GETTING_TO_KNOW = (
    *("method/five-fingers", "method/name-story", "method/chair-swap", "method/speed-rounds"),
    *("method/object-on-the-table", "method/floor-map", "method/weather-check-in"),
)

EVERYDAY = (
    Asked("een vrouw is aan het huilen en iedereen is stil", ("moment/tears",)),
    Asked("man praat alleen maar zelf niemand anders kan iets zeggen", ("moment/one-voice",)),
    Asked("ze zitten te filme met telefoon", ("moment/somebody-films",)),
    Asked("tolk doet er zijn eigen mening bij", ("moment/interpreter-goes-wrong",)),
    Asked("er zijn maar 3 mensen en we moeten al beginnen", ("moment/late-start",)),
    Asked("jongen roept vies woord naar meisje", ("moment/insult", "method/hurtful-remark")),
    Asked("twee mannen gaan bijna vechten", ("moment/threat", "method/heated-moment")),
    Asked("mevrouw zegt mij prive dat zij op vrouwen valt", ("moment/comes-out-to-you",)),
    Asked("ze willen weten wat ik er zelf van vindt", ("moment/asks-your-opinion",)),
    Asked("kind heeft blauwe plek en wil niet naar huis", ("moment/child-tells",)),
    Asked("iemand zegt alle homos zijn ziek", ("moment/prejudice-repeated", "moment/insult")),
    Asked("hij zegt in de koran staat dat het niet mag", ("moment/text-is-quoted", "tip/conduct-not-verse")),
    Asked("mensen zeggen wij hebben geen geld en geen huis dat is belangrijker", ("moment/other-problems",)),
    Asked("ik weet het antwoord niet op een vraag over de wet", ("moment/question-you-cannot-answer",)),
    Asked("haar broers zijn haar aan het zoeken ze is bang", ("moment/honour-danger",)),
    Asked("hij wil dood", ("moment/thinks-of-suicide", "help/suicide-prevention-113")),
    Asked("groep heeft geen zin in dit onderwerp", ("moment/group-refuses",)),
    Asked("kort spelletje om elkaar te leren kenen", GETTING_TO_KNOW),
    Asked(
        "werkvorm voor mensen die niet lezen kunnen plaatjes", ("method/photo-language", "method/three-piles")
    ),
    Asked("oefening met foto's op tafel", ("method/photo-language", "method/three-piles")),
    Asked("hoe eindig ik de avond in 5 minuten", ("method/one-word-round", "method/suitcase-round")),
    Asked("opa en kleinzoon met elkaar laten praten", ("method/generation-dialogue",)),
    Asked("wie doet het huishouden thuis man of vrouw", ("method/day-clock",)),
    Asked("samen koken en praten", ("method/meal-dialogue",)),
    Asked("deelnemers mogen vragen opschrijven zonder naam", ("method/question-box",)),
    Asked("gesprek met imam voordat we beginnen", ("method/key-person-talk",)),
    Asked("wat moet ik regelen in de zaal voor het begint", ("method/team-briefing",)),
    Asked("hoe bel ik mensen na de avond om te vragen hoe het gaat", ("method/follow-up-call",)),
    Asked("film laten zien aan jongeren", ("tip/choose-a-film-to-love", "method/film-dialogue")),
    Asked("is cultuur of geloof de reden van deze regel", ("method/faith-custom-law",)),
    Asked("mag ik namen opschrijven van wie er is", ("tip/count-without-names",)),
    Asked("wie betaalt deze avond moet ik dat zeggen", ("tip/be-open-about-money",)),
    Asked("hoeveel avonden moet je doen", ("tip/rather-three-times", "tip/pay-for-a-series")),
    Asked("wanneer kan ik een homo uitnodigen om te vertellen", ("tip/invite-a-guest-later",)),
    Asked("onze vrijwilliger is moe en slaapt slecht", ("tip/take-care-of-the-leader",)),
    Asked("wat zet ik op de flyer zodat het veilig is", ("tip/a-neutral-name",)),
    Asked("mijn zoon is homo wat nu", ("tip/what-a-parent-can-do", "tip/let-a-parent-tell")),
    Asked("someone is crying what do I do", ("moment/tears",), code="en"),
    Asked("how to start with shy people", ("tip/begin-in-pairs",), code="en"),
    Asked("game to get to know each other ten minutes", GETTING_TO_KNOW, code="en"),
)

HELD_OUT = (
    Asked("zij zegt man doet pijn thuis", ("moment/tells-about-violence", "method/disclosure-response")),
    Asked("niemand geeft antwoord op mijn vraag", ("moment/nobody-speaks",)),
    Asked("meisje bang vakantie marokko trouwen neef", ("moment/forced-marriage-fear",)),
    Asked("te veel mensen gekomen geen stoelen meer", ("moment/too-many-people",)),
    Asked("vader loopt kwaad de deur uit", ("moment/two-leave-angry", "method/heated-moment")),
    Asked("zij zeggen nederlanders discrimineren ons ook", ("moment/we-are-discriminated-too",)),
    Asked("iemand vertelt aan de groep dat zijn neef homo is", ("moment/outed",)),
    Asked("even rustig worden na zwaar verhaal ademhalen", CALM),
    Asked("regels afspreken met de groep aan het begin", ("method/group-agreements",)),
    Asked("spreekworden van vroeger", ("method/proverb-exchange",)),
    Asked("stemmen zonder dat anderen het zien", ("method/bean-vote", "tip/anonymous-card-well-chosen")),
    Asked("hoe vertel ik mijn eigen verhaal", ("method/own-story-prep",)),
    Asked("telefoonnummers van hulp uitdelen", ("method/referral-card",)),
    Asked("ouders en kinderen begrijpen elkaar niet", ("method/generation-dialogue", "method/role-reversal")),
    Asked("moeten wij een verklaring tekenen voor de gemeente", ("tip/ask-no-declaration",)),
    Asked("mannen en vrouwen apart of samen", ("tip/first-apart-then-together", "method/apart-and-together")),
    Asked("powerpoint met veel cijfers is dat goed", ("tip/three-facts-not-thirty",)),
    Asked("wie kan onze avonden gaan leiden", ("tip/choose-leaders-from-your-circle",)),
    Asked(
        "people are angry and shouting at each other", ("method/heated-moment", "moment/threat"), code="en"
    ),
    Asked("should we write down who was there", ("tip/count-without-names",), code="en"),
)
