"""In which phrases does a text say how long something goes on?"""

import re
from collections.abc import Sequence

ENDS = r"(?=\s*[.;,(]|\s+(?:og|samt|and|och|men|but|hvorefter|efter hvilket|etter|unless|medmindre|med mindre|om inte)\b|$)"
AFTER = r"(?:,? (?:plus|og|and|och|samt|med tillæg af|followed by) (?:(?:for )?(?:op til |up to |upp till |inntil )?(?:\d|any (?:period|post)|the (?:period|retention|time)|den (?:periode|tid)|through|until|thereafter|derefter|perioden)[^.;(]{2,80}|[^.;,(]{0,20}(?:thereafter|derefter|efter ophør|deretter|därefter)[^.;,(]{0,40}))?"
"""What may follow the term: so many days thereafter."""
PERIOD = r"(?:aftale|avtale|kontrakt|abonnements?|avtals?|kunde|samarbejds|licens|prenumerations)(?:-?\s?)(?:perioden|tiden|forholdet(?:s varighed)?|løbetiden|forløbet)"
AGREED = r"(?:agreement|contract|subscription|service|engagement|customer relationship|main agreement|msa|licen[cs]e)"
PHRASES: Sequence[str] = (
    rf"(?:efter|fra|from)\b[^.;]{{3,80}}(?:træder i kraft|begins|starts|commences)[^.;]{{0,30}}\b(?:indtil|until)[^.;,(]{{3,110}}?{ENDS}",
    rf"(?:efter|fra|from|upon) (?:\w+ ){{0,3}}(?:ikrafttræden|the effective date|effect)\b[^.;]{{0,40}}\b(?:mens|while|så længe|as long as)[^.;,(]{{3,110}}?{ENDS}",
    rf"(?:ikke|ej) tidsbegrænset.{{0,40}}?så længe[^.;,(]{{3,110}}?{ENDS}",
    rf"for (?:as|so) long as[^.;,(]{{3,110}}?{AFTER}{ENDS}",
    rf"(?:for|throughout|during) the (?:entire |full |whole |agreed )?(?:duration|term|lifetime|life|period|course) of (?!(?:the )?processing)[^.;,(]{{3,110}}?{AFTER}{ENDS}",
    rf"(?:så længe|så lenge|så länge)[^.;,(]{{3,110}}?{AFTER}{ENDS}",
    rf"(?<!equally )as long as[^.;,(]{{3,110}}?{AFTER}{ENDS}",
    rf"(?:følger|svarer til|sammenfaldende med|follows?|corresponds? to|tilsvarer|shall follow|equals|is equal to|same as|co-?terminous with|følger|følgjer|motsvarar|följer) (?:the |with )?(?:varigheden|løbetiden|perioden|term|duration|agreement|\w+(?:ens|ets|s) (?:varighed|løbetid|varighet|löptid|giltighetstid))(?:[^.;,(]{{0,110}}?){ENDS}",
    rf"(?:følger|følgjer|följer|follows|shall follow) (?:the )?(?:(?:hoved|service|samarbejds|kunde|leverance|drifts|abonnements|kontrakt|licens|huvud)[\w-]*(?:aftalen|abonnementet|kontrakten|avtalet|avtalen)|kontrakten|abonnementet|kundeforholdet|(?:main|principal|master|underlying|service) (?:services? )?agreement)[^.;,(]{{0,60}}?{ENDS}",
    rf"(?:the )?(?:duration|term|lifetime) of (?!(?:the |this )?(?:processing\b|behandlingen\b|dpa\W*$))[^.;,(]{{3,110}}?{AFTER}{ENDS}",
    rf"(?:i|under|gennem|gjennom) (?:hele )?(?:den )?(?:periode(?:n)?|tid(?:en)?|tidsrum(?:met)?),? (?:hvor|som|da|när|der|mens)[^.;,(]{{3,110}}?{AFTER}{ENDS}",
    rf"(?:i |under |gennem |gjennom )?(?:hele )?(?:aftalens|abonnementets|hovedaftalens|kontraktens|serviceaftalens|kundeforholdets|avtalets|huvudavtalets|avtalens|tjenesteaftalens|samarbejdets) (?:løbetid|varighed|giltighetstid|löptid|varighet){AFTER}{ENDS}",
    rf"(?:i (?:hele )?|under (?:hela )?|gennem (?:hele )?){PERIOD}{AFTER}{ENDS}",
    rf"(?:for|during|throughout) the (?:{AGREED}|contract) (?:term|period|lifetime){AFTER}{ENDS}|^the {AGREED} (?:term|period){AFTER}{ENDS}",
    rf"(?:indtil|until|frem til|till dess(?: att)?|till? dess at|tills|inntil)\b(?! (?:further notice|videre|vidare))[^.;,(]{{3,110}}?{ENDS}",
    r"(?:ikke|ej) tidsbegrænset|not limited in time|ubegrænset|på ubestemt tid|for an indefinite (?:period|term)|tills vidare|indtil videre|inntil videre|until further notice",
)  # fmt: skip
"""What says how long, the most telling first."""

END_OR_WHILE: Sequence[str] = (
    rf"(?<=\s)(?:upon|on) (?:the )?(?:expir(?:y|ation)|completion|termination|cancellation) of[^.;,(]{{3,110}}?{ENDS}",
    rf"(?<=[\s,])(?:når|när) (?:\w+ ){{1,6}}(?:ophører|opsiges|udløber|afsluttes|opphører|upphör|avslutas|sies opp)\b[^.;,(]{{0,60}}?{ENDS}",
    rf"(?:\bmens|\bwhile|\bwhilst) [^.;,(]{{3,110}}?{ENDS}",
)  # fmt: skip
"""What says how long only where nothing says it better: what ends it, what goes on meanwhile."""

TELLING, ALL = (
    tuple(re.compile(one, re.IGNORECASE | re.DOTALL) for one in some)
    for some in (PHRASES, (*PHRASES, *END_OR_WHILE))
)
