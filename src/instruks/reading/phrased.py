"""What does a paragraph list, once the words that lead into the list are gone?"""

import re
from collections.abc import Iterator

from instruks.reading.labels import Style, label_of, unmarked
from instruks.reading.placeholders import has_placeholder
from instruks.reading.sentences import sentences

LONGEST_LEAD = 260  # characters before the colon that opens a list
LEAD = re.compile(
    r"\b(?:følgende|omfatte[rt]?|vedrører|udgør|indgår|behandle[rst]?|oplysninger|formål(?:et|ene)?|inkludere[rt]?|includ(?:es?|ing)|following|concerns?|categories|types?|processe[sd]|purposes?|data|kategorier|typer|omfattar|följande|behandla[rs]|uppgifter|registrerede|registrerade|subjects|opgaver|herunder|såsom|including|example|eksempel|kan være|may be)\b",
    re.IGNORECASE,
)
OPENED = re.compile(rf"^(?P<lead>[^:]{{0,{LONGEST_LEAD}}}):\s+(?P<list>.+)$", re.DOTALL)
WITHOUT_COLON = re.compile(
    r"^(?P<lead>[^:]{0,200}?\b(?:may include|may concern|(?:will |shall )?includes?|consists? of|comprises?|omfatte|være tale om|omfatter|består (?:primært |hovedsageligt )?(?:af|i)|udgøres af|vedrører|inkluderer|omfattar|inneholder|innebærer|registrere[dt]e er|data subjects are|registrerade är"
    r"|(?:der|systemet|løsningen|databehandleren|processor|vi|we) (?:behandle[rs]|registrere[rs]|indsamle[rs]|opbevare[rs]|modtage[rs]|processes|collects?|stores?)"
    r"|(?:behandle[rst]*|registrere[rs]|opbevare[rs]|process(?:es|ed|ing)?|behandlas?) [^:.]{0,60}?(?:oplysninger|personal data|uppgifter|opplysninger) (?:om|about|relating to|concerning|vedrørende))"
    r"(?: (?:primært|hovedsageligt|typisk|normalt|blandt andet|bl\.a\.|kun|alene|but (?:is|are) not limited to|without limitation|følgende|primarily|typically))*)[,:]?\s+(?P<list>.+)$",
    re.IGNORECASE | re.DOTALL,
)
RELATIVE = re.compile(
    r"[,(]?\s(?:der|som|hvis|hvor|når|hvad|who|whose|whom|which|that|where|when|to the extent|in the course|i det omfang|såfremt|if|as|vars|där|needed|required)\s[^,;.]*",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"\([^()]*\)")
FINITE = re.compile(
    r"\b(?:er|har|skal|kan|må|vil|bliver|blev|behandler|behandles|foretager|foretages|omfatter|opbevarer|opbevares|registreres|indsamles|benyttes|anvendes|bruges|modtager|modtages|sletter|slettes|indgår|fremgår|afhænger|kommer|bestemmer|bestemmes|afgør|sker|yder|leverer|opfordrer|løber|varer|fortsætter|gælder|indeholder|fastsætter"
    r"|is|are|was|were|has|have|shall|may|will|must|can|does|do|processes|we|you|they|determines|determined|controls|depends?|governs|applies|provides|agrees?|takes|ensures|uses|performs|remains|stores|maintains|makes|sets|requires|allows|enables|contains|acts|accepts|hjælper|bruger (?:kan|ikke|alene|kun)|følger|registrerer|præciserer|beregnes|dannes|oprettes|sendes|vises|gemmes|hentes|beskyttes|videregives|overføres|persisteres|kræver|findes|tager|bærer|anvender|giver|får|lagrer|brukes|behandler|sletter|videregiver"
    r"|ska|skall|är|får|behandlar|behandlas|omfattar|lagras)\b",
    re.IGNORECASE,
)
NOTHING = re.compile(
    r"^(?:n/?a\b|ikke relevant|ikke aktuel|ingen\b|none\b|not applicable|inga\b|nej\b|no\b|se |see |jf\.|as set out|as described|bemærk|note\b|udfyldes|henvis|provided in|for the duration|–|-{2,}|©)",
    re.IGNORECASE,
)


def without_label(words: str) -> str:
    """The words behind a bullet, a number or a letter."""
    plain = unmarked(words)
    label = label_of(plain, Style.BULLET, Style.NUMBER, Style.LETTER)
    return label.rest if label and label.rest else plain


def is_phrase(words: str) -> bool:
    """Whether words only name things: no verb outside a relative clause, nothing left to fill in."""
    if NOTHING.match(words) or has_placeholder(words) or not re.search(r"[^\W\d]{2}", words):
        return False
    return not FINITE.search(RELATIVE.sub(" ", IN_BRACKETS.sub(" ", words)))


def lists_in(words: str) -> Iterator[tuple[str, str]]:
    """The lists in a paragraph that is no point, each with the words that lead into it.

    A sentence without a verb is a list itself; of one with a verb, what stands behind the words
    that open the list.
    """
    for sentence in sentences(without_label(words)):
        bare = sentence.strip(" .;")
        opened = OPENED.match(bare)
        if opened and LEAD.search(opened["lead"]):
            yield opened["lead"], opened["list"]
        elif is_phrase(bare):
            yield "", bare
        elif (opened := WITHOUT_COLON.match(bare)) and is_phrase(opened["list"]):
            yield opened["lead"], opened["list"]
