"""Who may be used as a sub-processor, who must be told of a change, and who answers?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import subprocessor
from instruks.agreement.terms.subprocessor import (
    Answers,
    Authorisation,
    CountedFrom,
    Grounds,
    ObjectionEnds,
)
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.fragments import (
    APPROVAL,
    NEW_OR_OTHER,
    NOT,
    OBJECT,
    ON_REQUEST,
    PRIOR,
    TELL,
    WRITTEN,
)
from instruks.reading.recognise.approved import approved
from instruks.reading.rules import by_rules, period, says, spell_in
from instruks.reading.spells import Spell, spells
from instruks.reading.topics import Topic

HOME = (Topic.SUBPROCESSORS, Topic.STANDARD_SERVICES)
SPECIFIC = r"specifik\w* (?:\w+ )?(?:forudgående )?(?:skriftlig\w* )?godkend|specific (?:prior )?(?:written )?authori[sz]|forudgående specifik|indhentes samtykke|endast anlita.{0,60}föregående|kun .{0,40}forudgående (?:specifik|konkret)"
GENERAL = r"generel\w* (?:og )?(?:forudgående |skriftlig\w* )*(?:skriftlig\w* )?(?:godkend|tilladelse|samtykke|bemyndigelse|accept\b|autorisation|fullmakt|tillatelse|fuldmagt)|general (?:(?:and )?(?:prior |written )+)*(?:authori[sz]|consent|permission|approval)|hereby authori[sz]es|may engage|generellt? (?:skriftligt )?(?:förhands)?(?:tillstånd|godkännande|medgivande|samtycke)|generelle? (?:skriftlige? )?(?:forhånds)?god ?kjen|allmän\w* (?:skriftlig\w* )?(?:förhands)?(?:tillstånd|godkännande)"
USE = r"gøre brug af|benytte|anvende|engage|anlita|use of|antage"
WHO = r"controller|\bpartner\b|\bkunden?\b|\bcustomer\b|\baccount\b|\byou\b"
LEAST = r"mindst|minimum|minst|at least|med .{0,12}(?:dage|timer)|senest|no later"
THEIRS = r"indsigelse.{0,80}(?:inden|senest) (?:for )?\S+ ?(?:\(\d+\) )?(?:dage|days)|inden .{0,30}fra (?:datoen|modtag)|object .{0,120}within|reasonable (?:period|time)|^(?:if|hvis|såfremt|om|dersom)\b.{0,250}(?:\bterminate|opsige|ophæve|säga upp|si opp)|fører tilsyn|\baudits?\b|inspektion"
"""A time that is the controller's, to object."""
WITHIN = r"inden|senest|within|no later than|inom|innen|senast|i løbet af"
NEAR = 34  # characters between such a word and its period
NO_AGREEMENT = r"unable to (?:reach|agree|resolve)|(?:can ?not|fail\w*|do(?:es)? not) (?:\w+ ){0,3}(?:agree|resolve|find)|ikke .{0,40}(?:enighed|enige|løsning)|inte .{0,30}(?:enas|överens)|(?:days|weeks|months|receipt) of (?:the |such |its |an )?objection|(?:fra|efter) (?:modtagelse\w* af )?(?:en |den )?indsigelsen"
"""What comes of an objection has a time of its own."""
DAYS = r"dage|dagar|days|uger|weeks|måned|month|timer|hours"


def _authorisation(said: Said) -> Authorisation | None:
    if re.search(SPECIFIC, said.plain):
        return Authorisation.SPECIFIC
    return Authorisation.GENERAL if re.search(GENERAL, said.plain) else None


def _object_within(said: Said) -> str | None:
    """The time that belongs to the objection and not to the notice before it."""
    spell = spell_in(
        said,
        r"senest|inden (?=\w*\W*\d|\w+ \()|inden for|within|no later than|inom|innen|senast|har \S+ |has \S+ ",
    )
    return str(spell.period) if spell else None


def _halves(said: Said) -> tuple[str, str] | None:
    """The notice and the time to object of one sentence: «with 30 days' notice, and … object within 14 days»."""
    objects = re.search(OBJECT, said.words, re.IGNORECASE)
    if not objects:
        return None
    found = spells(said.words)
    told = [one for one in found if one.end < objects.start() and _after(LEAST, said, one)]
    theirs = [one for one in found if one.start > objects.start() and _after(WITHIN, said, one)]
    return (str(told[-1].period), str(theirs[0].period)) if told and theirs else None


def _after(words: str, said: Said, spell: Spell) -> bool:
    before = said.words[max(0, spell.start - NEAR) : spell.start]
    return bool(re.search(rf"(?:{words})[^.,;]*$", before, re.IGNORECASE))


def _told_first(said: Said) -> str | None:
    both = _halves(said)
    return both[0] if both else None


def _objected_then(said: Said) -> str | None:
    both = _halves(said)
    return both[1] if both else None


def _second_period(said: Said) -> str | None:
    spell = spell_in(said, r"at least")
    return str(spell.period) if spell else None


RULES = (
    says(subprocessor.CONDITIONS_MET, True, r"artikel 28|article 28", r"stk\. ?2|paragraphs? 2|punkterna 2|\(2\)", r"subprocessor|en anden processor|another processor|annat processor", under=HOME),
    says(subprocessor.APPROVAL_FIRST, True, NOT + r"|endast|only|kun", USE, r"subprocessor", PRIOR, APPROVAL, under=HOME, never=r"hvor det er særligt aftalt"),
    says(subprocessor.APPROVAL_FIRST, True, NOT, r"anden subprocessor|another subprocessor|other subprocessor|andet (?:firma|selskab)|anden (?:virksomhed|leverandør)", WRITTEN, APPROVAL, under=HOME),
    says(subprocessor.AUTHORISATION, _authorisation, r"subprocessor|en anden processor|not subcontract", APPROVAL + "|" + GENERAL, under=HOME, never=r"^varsel|fremgår af bestemmelse|third country"),
    says(subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL, True, NOT, WRITTEN, APPROVAL, r"anden behandlingsaktivitet|(?:other|another|different) (?:processing )?activit", under=HOME),
    says(subprocessor.NOTICE, period(LEAST), TELL + r"|varsel|notice|i hænde|\bbesked\b", NEW_OR_OTHER + r"|ændres", DAYS, r"varsel|forinden|før|before|prior|in advance|innan|i förväg|mindst|minst|minimum|advance|at least .{0,20}notice", under=HOME, never=THEIRS),
    says(subprocessor.NOTICE, period(LEAST), r"varsel|varsl|notice|besked|förvarning|notif|underret|inform", DAYS, under=HOME, lead=rf"(?=.*subprocessor)(?=.*(?:{NEW_OR_OTHER}|udskift))", never=THEIRS),
    says(subprocessor.NOTICE, _second_period, r"at least .{0,30}days? before", r"inform|notif|e-?mail|\bupdates?\b", r"subprocessor", under=HOME, never=r"chooses to retain|if .{0,60}object"),
    says(subprocessor.NOTICE, _told_first, TELL + r"|varsel|notice|besked", NEW_OR_OTHER, OBJECT, DAYS, under=HOME),
    says(subprocessor.NOTICE, period(LEAST), r"request|anmod|ansøg|begäran|forespørsel|søknad", r"\breach|submit|receiv|i hænde|indsend|fremsend|sendes|modtag|inkomma|lämna|anmod", r"before|prior|\bfør\b|forud|innan|inden", LEAST, DAYS, r"subprocessor|engage", under=HOME, never=THEIRS + r"|persons|\bcop(?:y|ies)\b|kopi"),
    says(subprocessor.OBJECT_WITHIN, _objected_then, TELL + r"|varsel|notice|besked", NEW_OR_OTHER, OBJECT, DAYS, under=HOME, never=NO_AGREEMENT),
    says(subprocessor.NOTICE_COUNTED_FROM, CountedFrom.RECEIVED, r"i hænde|modtag\w* underretning|after receipt|modtagelsen", NEW_OR_OTHER, under=HOME),
    says(subprocessor.NOTICE_COUNTED_FROM, CountedFrom.DATE_OF_NOTICE, r"fra datoen for|from the date of|following .{0,20}notification|efter underretningen", TELL, under=HOME),
    says(subprocessor.NOTICE_IF_POSSIBLE, True, r"så vidt (?:dette |det )?(?:umiddelbart )?(?:er )?muligt|where possible|as far as possible|to the extent possible", r"varsel|i hænde|notice|underretning", NEW_OR_OTHER, under=HOME),
    says(subprocessor.LONGER_NOTICE_CAN_BE_AGREED, True, r"længere varsel|longer (?:notice )?period", r"kan|can|may", under=HOME),
    says(subprocessor.URGENT_PATH, True, r"særlige tilfælde|special cases|konkret behov|urgent|emergency|hastende", r"kortere varsel|straks|shorter|immediately", under=HOME),
    says(subprocessor.TELL_CHANGES, True, TELL, r"subprocessor", r"planlagte? ændring|eventuelle ændringer|intended change|new subprocessor|avser att anlita|ændringer vedrørende|any (?:planned |intended )?change|vid (?:tillägg|ändringar)", under=HOME, never=r"ved tilkøb|sker som beskrevet|third country"),
    says(subprocessor.TELL_AT_PURCHASE, True, TELL, r"tilkøb|purchase|additional services", r"subprocessor", under=HOME),
    says(subprocessor.LIST_ON_REQUEST, True, r"list|bilag over|oversigt|förteckning", ON_REQUEST + r"|ved forespørgsel|website|hjemmeside|available", r"subprocessor", under=HOME, never=r"kontrakt|aftale\(r\)|agreements?\b"),
    says(subprocessor.OBJECT_WITHIN, _object_within, OBJECT, WHO, DAYS, r"senest|inden|within|inom|innen|senast", under=HOME, never=NO_AGREEMENT + r"|(?:senest|mindst|minst|at least) \S+ (?:(?:kalender|arbejds|hver|bank|virke)?dage|dager|days) (?:før|before|prior|innan|in advance)|med mindst .{0,30}(?:dage|days|uge|måned)|at least .{0,20}(?:days|weeks|months) (?:before|prior|in advance)|minimum \d"),
    says(subprocessor.OBJECT_WITHIN, _object_within, OBJECT, r"(?:controller|kunden|customer|\byou\b) (?:har|has|have|får|shall have|skal have) \S+ (?:\(\d+\) )?(?:\w+ )?(?:dage|days|dager|dagar|uger|weeks|uker|veckor)\b.{0,120}\b(?:til at|to|att|på sig|til å)\b", under=HOME),
    says(subprocessor.OBJECT_WITHIN, _object_within, r"^(?:any |en |enhver |eventuel |skriftlig |written |such )*(?:indsigelse|objection|invändning|innsigelse)", r"(?:senest|inden|within|inom|innen|senast) (?:for )?\S+ (?:\(\d+\) )?(?:\w+ )?(?:dage|days|dager|dagar|uger|weeks)", under=HOME),
    says(subprocessor.OBJECTION_ENDS, ObjectionEnds.PERIOD, OBJECT, r"controller", DAYS, r"(?:senest|inden|within|inom) (?:for )?[\w(]", under=HOME, never=r"med mindst|at least|virkningstidspunkt|minimum \d"),
    says(subprocessor.OBJECTION_ENDS, ObjectionEnds.EFFECT, OBJECT, r"inden (?:ændringens|den).{0,20}(?:virkning|ikraft|træder)|before .{0,30}takes? effect|virkningstidspunkt", under=HOME),
    says(subprocessor.OBJECTION_IN_WRITING, True, OBJECT, WRITTEN, r"controller", under=HOME, never=r"skriftligt underrette controller|godkend|authori[sz]"),
    says(subprocessor.OBJECTION_GROUNDS, Grounds.REASONABLE, OBJECT, r"rimelige,? (?:og )?konkrete|reasonable (?:and )?(?:concrete |specific )?grounds|saglige? (?:grund|årsag)", under=HOME),
    says(subprocessor.OBJECTION_GROUNDS, Grounds.STATED, OBJECT, r"specifikke grunde|begrundet|detailing the grounds|state the (?:reasons|grounds)|specific (?:reasons|grounds)|motiverad|konkrete grunde", under=HOME, never=r"rimelige"),
    says(subprocessor.OBJECTION_MAY_STOP_DELIVERY, True, OBJECT + r"|afslå", r"forhindret i at levere|afskåret fra|unable to (?:provide|deliver)|discontinue|prevented from", under=HOME, never=r"særligt aftalt"),
    says(subprocessor.OBJECTION_MAY_END, True, r"opsige|ophæve|terminate|säga upp|si opp", r"controller|kunden|customer|\byou\b|account", r"indsigelse|object|ikke imødekom|løsning|solution|resol|enig|agree on|disagree|ændring|change|alternativ", under=(*HOME, Topic.CHANGES), never=r"subprocessor's|konkurs|bankrupt"),
    says(subprocessor.SILENCE_IS_CONSENT, True, r"deemed|anses|betragtes|anset|fortsat brug|continued use|has accepted|har accepteret|godkendt|accept", r"ikke .{0,60}indsigelse|no .{0,40}objection|not .{0,40}(?:object|receive)|fail|udløb|without objection|uden indsigelse|intet svar", under=(*HOME, Topic.CHANGES)),
    says(subprocessor.OBJECTION_KEEPS_PAYMENT, True, r"opretholder.{0,20}krav på betaling|retains .{0,20}(?:claim|right) .{0,10}payment|krav på betaling", under=HOME),
    says(subprocessor.REFUSAL_IS_NO_BREACH, True, r"afslået|afslår|refus|declin", r"ikke .{0,30}misligholdelse|not .{0,30}breach of", under=HOME),
    says(subprocessor.SPECIFIC_WHERE_AGREED, True, r"hvor det er særligt aftalt|where .{0,20}specifically agreed", PRIOR, APPROVAL, under=HOME),
    says(subprocessor.SAME_DUTIES, True, r"subprocessor", r"(?:de )?samme .{0,40}forpligtelser|same .{0,40}obligations|samma .{0,40}skyldigheter|not less protective|same,? if not more stringent", r"pålægge|impose|åläggas|contain|adhere|require|enter into", under=(*HOME, Topic.SECURITY)),
    says(subprocessor.CONTRACT_COPY_ON_REQUEST, True, r"subprocessor|underdatabehandleraftale", r"kopi|cop(?:y|ies)", ON_REQUEST + r"|anmodning", r"aftale|agreement|kontrakt", under=(*HOME, Topic.TRANSFER), never=r"standardkontra"),
    says(subprocessor.COMMERCIAL_TERMS_WITHHELD, True, r"kommercielle vilkår|commercial (?:terms|information)", r"ikke sendes|skal ikke|not be|removed|redact|udelades", under=(*HOME, Topic.TRANSFER)),
    says(subprocessor.CONTROLLER_STEPS_IN, True, r"begunstiget tredjemand|third[- ]party beneficiary", r"konkurs|bankrupt|insolven", under=(Topic.SUBPROCESSORS,)),
    says(subprocessor.PROCESSOR_ANSWERS, Answers.FULLY, r"processor", r"fuldt? ansvar\w*|fully (?:liable|responsible)|fullt ansvarigt|det fulde ansvar", r"controller|subprocessor", under=HOME, outside=(Topic.SUPERVISION,)),
    says(subprocessor.PROCESSOR_ANSWERS, Answers.NOT_FOR_STANDARD_SERVICES, r"processor ikke ansvar|ikke ansvaret|not (?:be )?(?:liable|responsible)", r"standard ?tredjepart|tredjepartsydelse|tredjepartsleverandør|third[- ]party (?:service|vendor)", under=HOME),
    says(subprocessor.STANDARD_SERVICES, True, r"standard ?tredjepartsydelse|standard third[- ]party service", r"hvorved forstås|mean|defineres|ydelser der", under=HOME),
    says(subprocessor.VENDOR_TERMS_ACCEPTED, True, r"accept", r"(?:på|on) .{0,30}(?:tredjepartsleverandør|leverandør|vendor)\w*.{0,12}vilkår|vendor's terms", under=HOME),
)  # fmt: skip


ANYWHERE = (
    says(subprocessor.NOTICE, period(LEAST), r"subprocessor", TELL + r"|varsel|varsl|notice|\bbesked\b", NEW_OR_OTHER, DAYS, r"varsel|varsl|notice|forinden|før|before|prior|in advance|innan|inden (?:den|de|en|der|nye?)\b", never=THEIRS + r"|\bbreach\b|svar|answer|invoice|faktur", outside=(Topic.BREACH, Topic.AUDIT, Topic.FEE, Topic.SUPERVISION, Topic.LIABILITY)),
)  # fmt: skip
"""Read where no heading of its own speaks of sub-processors: a definition, a point in another list."""


def recognise(document: Document) -> Iterator[Found]:
    """The list, the form of authorisation, changes and objections, and responsibility."""
    found = list(by_rules(document, RULES))
    if not any(one.term == subprocessor.NOTICE.name for one in found):
        found += by_rules(document, ANYWHERE)
    yield from found
    yield from approved(document)
    yield from _unclear_authorisation(found)


def _unclear_authorisation(found: list[Found]) -> Iterator[Found]:
    """No clause says which form: «not without approval» beside a time to object is read as specific.

    It is the stricter reading, and a person must settle it.
    """
    names = {one.term: one for one in found}
    asks = names.get(subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL.name) or names.get(
        subprocessor.APPROVAL_FIRST.name
    )
    if subprocessor.AUTHORISATION.name not in names and asks:
        yield Found(
            subprocessor.AUTHORISATION.name,
            Authorisation.SPECIFIC,
            asks.clause,
            asks.words,
            Sureness.UNSURE,
        )
