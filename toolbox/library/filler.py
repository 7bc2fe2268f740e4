"""Filler: words of spoken sentences that say little about what somebody looks for.

They are more than the stop words of tantivy. A short query needs them: «niemand zegt iets».
"""

from __future__ import annotations

from collections.abc import Mapping

_DUTCH = """
    aan al alle allemaal altijd ander andere anders begin beginnen begint beter bezig bij bijvoorbeeld
    blijft blijven daar daarna daarom dan ding dingen direct doe doen doet door eens eerst eigenlijk elkaar
    elke en erg even ga gaan gaat gebeurde gebeuren gebeurt geen gewoon goed goede graag haar heb hebben
    hebt heeft heel hele helemaal help helpen hen het hij hoe hoeveel ieder iedereen iemand iets ik is ja
    jij jou jouw jullie kan keer kijken kijkt kom komen komt krijg krijgen krijgt kun kunnen kunt laat laten
    later liever maak maakt maar mag maken makkelijk manier mee meer meest mens mensen meteen mij mijn
    misschien moet moeten mogen naar nee neemt nemen niet niets nodig nog nou nu ons onze ook opeens over
    paar plotseling precies samen soms soort steeds straks te tegen telkens ter terwijl teveel tijdens toch
    toen tot vaak van vanaf vandaag veel vertel vertellen vertelt vind vinden vindt volgens voor vooral
    vraag vraagt vragen waar waarom wanneer want wat weer weet wel welke weten wie wij wil willen wilt word
    worden wordt zal ze zeg zeggen zegt zei zelf zelfs zich zie zien ziet zij zijn zo zoals zonder zorgen
    zou zouden zulke zullen
"""
_ENGLISH = """
    about after again all also always another any anybody anyone anything around ask asked asks at away be
    because been before being best better can cannot come comes could did do does doing done during each
    else even every everybody everyone everything for from get gets getting give gives go goes going good
    got had happen happens has have having he help her him his how i if into it its just keep keeps know
    knows let like make makes making many may maybe me more most much must my myself need needs never next
    no not now of off often ok on one only or other others our out over people person please really said say
    saying says see should so some somebody someone something sometimes still such take takes tell telling
    tells than that the their them themselves then there these they thing things think this those to
    together told too try two up us use very want wants was way we well went were what when where which
    while who whole why will with without would you your yourself
"""
FILLERS: Mapping[str, frozenset[str]] = {"nl": frozenset(_DUTCH.split()), "en": frozenset(_ENGLISH.split())}
