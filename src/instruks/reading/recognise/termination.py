"""What becomes of the data at the end, who chooses by when, and what if nobody does?"""

import re
from collections import defaultdict
from collections.abc import Iterator

from instruks.agreement.terms import termination
from instruks.agreement.terms.termination import Action, Exempt, Silence
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import BY_LAW, END_OF_SERVICE, ERASE, MUST, PAY, RETURN, TELL
from instruks.reading.recognise.erased_within import erased_within
from instruks.reading.rules import by_rules, period, says
from instruks.reading.topics import Topic

HOME = (Topic.ERASURE, Topic.RETENTION)
WIDER = (*HOME, Topic.EFFECT, Topic.DURATION, Topic.OTHER_TERMS)
CHOICE = r"(?:efter|etter|enligt|alt efter|ifølge|i henhold til) (?:controller's|kundens|partners|partnerens|bestillerens|oppdragsgivers) (?:\w+ )?(?:valg|val\b|anvisning|instru|önskemål|ønske)|(?:controller's|customer's|your) (?:valg|choice|val\b|option|election|discretion)|at (?:the )?(?:choice|option|election) of|hvorvidt|controller instruerer|ønsker.{0,30}slettet eller|enligt controller's val|(?:controller|kunden|customer|\byou) (?:vælger|chooses?|velger|may (?:choose|elect|opt|request)|can (?:choose|elect)|elects|kan vælge|kan velge|väljer|bestemmer|bestämmer)|(?:vælger|velger|väljer|bestemmer) (?:controller|kunden)|as (?:controller|customer) (?:instructs|directs|chooses|elects|may direct)|as (?:instructed|directed|chosen|requested) by (?:controller|customer|you)|whether|kan (?:controller|kunden) (?:\w+ )?(?:vælge|velge|bestemme)|(?:controller|kunden|customer) (?:\w+ )?(?:vælger|velger|väljer|bestemmer|afgør|avgör|avgjør|decides),? (?:selv,? )?om|får controller välja|in accordance with (?:the )?instructions? of (?:controller|customer)|(?:according to|in accordance with|following|på) controller's (?:\w+ )?instruction|controller (?:shall|skal|must) (?:choose|vælge|velge|decide)"
EITHER = rf"(?:{ERASE})[^.]*?\b(?:eller|or)\b[^.]*?(?:{RETURN})|(?:{RETURN})[^.]*?\b(?:eller|or|og/eller|and/or)\b[^.]*?(?:{ERASE})"
DOES = (
    MUST
    + r"|slettes|tilbageleveres|deleted|instruerer|skal|anonymiseres|sletter|returnerer|tilbageleverer|\bdeletes\b|\breturns\b|\berases\b|raderar|tilbakelever|leverer|raderas|återlämnas?|\breturn\b|\bdelete\b|\bdestroys?\b|\berase\b|har (?:\w+ )?slettet"
)
KEPT_ON = r"opbevares|bevares|\bkept\b|retained until|as long as|så længe"
ELSEWHERE = frozenset({Topic.SUPERVISION, Topic.FEE, Topic.DEFINITIONS, Topic.SUBPROCESSORS, Topic.BREACH, Topic.AUDIT, Topic.LIABILITY, Topic.TRANSFER})  # fmt: skip
DATA = r"\bdata\b|oplysning|content|kopier|copies|profil|konto"
NO_POINT = r"\[ \]|☐|□|\bindtil\b|\buntil\b|så længe|as long as|opbevares|retained|kan ikke slettes"
"""A box that nobody ticked, and what goes on until the data are gone."""
ALREADY = r"er slettet eller|kan (?:bestemmelserne|aftalen) opsiges|are deleted or|has been deleted|omfatter ikke|does not apply|indtil controller|persons anmod|controller sletter"
LIMITED = re.compile(
    r"begrænset til (.{4,80}?)(?: og | and |,|\.|;|$)|(?:limited|restricted) to (.{4,80}?)(?: and |,|\.|;|$)",
    re.IGNORECASE,
)


def _action(said: Said) -> Action | None:
    """What one sentence says; a point below «at the end» is read with the points beside it."""
    if re.search(END_OF_SERVICE, said.lead) and not re.search(CHOICE, said.lead):
        return None
    return _said_alone(said)


def _said_alone(said: Said) -> Action | None:
    erases, returns = re.search(ERASE, said.plain), re.search(RETURN, said.plain)
    if erases and returns:
        if re.search(CHOICE, said.plain + " " + said.lead):
            return Action.CHOICE
        return Action.ERASE_OR_RETURN if re.search(EITHER, said.plain) else Action.RETURN
    if re.search(CHOICE, said.lead) and re.search(END_OF_SERVICE, said.lead):
        return Action.CHOICE
    return Action.ERASE if erases else Action.RETURN if returns else None


def _both(said: Said) -> bool:
    """Whether one sentence speaks both of erasing and of returning."""
    return bool(re.search(ERASE, said.plain) and re.search(RETURN, said.plain))


def _exempt(said: Said) -> list[Exempt]:
    found = []
    if re.search(r"backup|sikkerhedskopi|back-up", said.plain) and re.search(
        r"omfatter ikke|undtag|not apply|ikke gælde|except", said.plain
    ):
        found.append(Exempt.AUTOMATIC_BACKUPS)
    if re.search(BY_LAW, said.plain) and re.search(
        r"medmindre|unless|omfatter ikke|såvida|except|undtag|to the extent required", said.plain
    ):
        found.append(Exempt.LAW)
    return found


def _limited(said: Said) -> str | None:
    named = LIMITED.search(said.words)
    return (named[1] or named[2]).strip() if named else None


def _of_points(document: Document) -> Iterator[Found]:
    """«At the end the processor shall: (a) return … or (b) erase …» is one answer."""
    points = defaultdict[tuple[str, str], list[Said]](list)
    for said in document.said:
        if re.search(END_OF_SERVICE, said.lead) and not said.section.topics & ELSEWHERE:
            place = said.clause if said.listed else said.section.under
            points[place, said.lead].append(said)
    for (_, lead), several in points.items():
        telling = [
            one
            for one in several
            if re.search(f"{ERASE}|{RETURN}", one.plain) and not re.search(NO_POINT, one.plain)
        ]
        words = " ".join(one.plain for one in telling)
        if not re.search(DATA, words) or re.search(CHOICE, lead):
            continue
        whole = next((one for one in telling if _both(one)), None)
        if whole:
            yield Found(termination.ACTION.name, _said_alone(whole), whole.clause, whole.words)
            continue
        erases, returns = re.search(ERASE, words), re.search(RETURN, words)
        either = any(re.search(r"\b(?:or|eller)\W*$", one.plain) for one in several)
        both = Action.ERASE_OR_RETURN if either else Action.RETURN
        action = both if erases and returns else Action.ERASE if erases else Action.RETURN
        yield Found(termination.ACTION.name, action, telling[0].clause, telling[0].words)


RULES = (
    says(termination.ACTION, _action, END_OF_SERVICE, DOES, ERASE + "|" + RETURN, DATA, under=(*HOME, Topic.EFFECT), never=ALREADY, outside=(Topic.SUPERVISION, Topic.FEE)),
    says(termination.ACTION, Action.CHOICE, ERASE + "|" + RETURN, under=WIDER, lead=rf"(?=.*(?:{END_OF_SERVICE}))(?=.*(?:{CHOICE}))", outside=(Topic.SUPERVISION, Topic.FEE)),
    says(termination.ACTION, Action.CHOICE, EITHER, r"controller's (?:valg|choice|val\b|option)|at (?:the )?choice of|controller (?:chooses|vælger|velger)", r"\bdata\b", never=ALREADY, outside=(Topic.SUPERVISION, Topic.FEE, Topic.DEFINITIONS)),
    says(termination.ACTION, Action.CHOICE, END_OF_SERVICE, CHOICE, r":\W*$", under=(*HOME, Topic.EFFECT), outside=ELSEWHERE, never=r"whether|hvorvidt"),
    says(termination.ERASE_AT_END, True, r"slettes|deleted|erased", r"på ophørstidspunktet|ved ophøret|at the (?:moment|time) of (?:termination|ending)|straks ved ophør|immediately (?:up)?on termination", under=HOME),
    says(termination.ANSWER_WITHIN, period(r"senest|inden|within"), r"controller (?:skal|shall|must|ska)", TELL, r"hvorvidt|whether|valg|choice|val\b", ERASE, r"dage|days|uger|weeks|måned|month", under=WIDER),
    says(termination.SILENCE, Silence.REMIND_THEN_ERASE, r"ikke (?:meddel|svar|giver)|does not|fails to", r"berettiget til at slette|entitled to (?:delete|erase)|may (?:delete|erase)|kan .{0,30}slette", under=WIDER),
    says(termination.CONFIRM, True, r"bekræft|confirm|certif|bekräfta", ERASE + r"|radering", under=HOME),
    says(termination.COPIES_TOO, True, ERASE, r"(?:eksisterende|eventuelle|alle|existing|any|befintliga) (?:\w+ )?(?:kopier|copies)", under=HOME),
    says(termination.SUBPROCESSORS_TOO, True, r"subprocessor", r"efterlever|følger|comply|slet|delet|erase", r"meddelelse|valg|choice|instruction|sikre at|ensure that|sikre, at", under=HOME),
    says(termination.EXEMPT, _exempt, ERASE + "|" + RETURN + r"|sletningspligt|retain|opbevar", r"medmindre|omfatter ikke|unless|undtag|not apply|såvida|to the extent required", under=HOME),
    says(termination.BACKUP_ACCESS_LIMITED_TO, _limited, r"backup", r"adgang|access", r"begrænset til|limited to|restricted to", under=HOME),
    says(termination.PAID_UNTIL_CHOICE, True, PAY, r"frem til|until|indtil", TELL + r"|valg|choice", ERASE, under=WIDER),
)  # fmt: skip


ANYWHERE = (
    says(termination.ACTION, _action, END_OF_SERVICE, DOES, ERASE + "|" + RETURN, DATA, never=ALREADY + "|" + KEPT_ON, outside=ELSEWHERE),
)  # fmt: skip
"""Read where no heading of its own speaks of the end."""


def recognise(document: Document) -> Iterator[Found]:
    """Erase or return and within what time, the controller's time to choose, silence, and what is exempt."""
    found = [*by_rules(document, RULES), *_of_points(document)]
    if not any(one.term == termination.ACTION.name for one in found):
        found += by_rules(document, ANYWHERE)
    yield from found
    yield from erased_within(document)
