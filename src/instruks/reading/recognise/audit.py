"""In which forms, how often and by which steps is the processor audited, and who may come?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import audit
from instruks.agreement.terms.audit import Form, Step
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.fragments import AUDIT, MUST
from instruks.reading.rules import by_rules, says, spell_in
from instruks.reading.spells import times_a_year
from instruks.reading.topics import Topic

HOME = (Topic.AUDIT,)
NOT_OF_SUBPROCESSORS = (Topic.SUPERVISION, Topic.FEE, Topic.LIABILITY)
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
STARTS_FROM = re.compile(
    r"(?:tage|tager) udgangspunkt i (.{5,160}?)(?:\.|$)|(?:based on|take as its (?:basis|starting point)) (.{5,160}?)(?:\.|$)",
    re.IGNORECASE,
)
WIDER = (Topic.AUDIT, Topic.INSTRUCTION, Topic.OTHER_TERMS, Topic.ASSISTANCE)
OF_ITSELF = re.compile(
    r"processor\b[^.]{0,60}\b(?:lade[r]?|får?|undergår|gennemgår|engage[sr]?|commissions?|undergoes|undergo|appoints?|låter|låta|lar|la)\b (?:(?!controller).){0,80}(?:revider|audit|revision|revisjon|granska|kontroller|inspektion)"
    r"|(?:systemer|systems|processor|driften|sikkerhed\w*|security) (?:\w+ ){0,2}(?:revideres|auditeres|are audited|is audited|granskas|blir revidert)|\b(?:intern\w*|internal|egne|own|self)[- ](?:\w+ )?(?:tilsyn|revision|audit|revisjon|inspektion|kontrol)"
    r"|evaluation of (?:\w+ )?(?:processes|effectiveness|measures)|information security management|ledelsessystem|ledningssystem|styringssystem"
)
"""The processor has its own security audited, or looks after itself."""
MAY_AUDIT = re.compile(
    r"controller (?:may|can|kan|må|får|har ret til|has the right|is entitled|äger rätt|har rett)\b.{0,60}\b(?:audit|inspect|inspektion|tilsyn|revision|granskning|revisjon|inspeksjon)\w*\b.{0,60}(?:once|gang|gång|årlig|annual|year|år\b)"
)
"""An audit of the controller's own, though the sentence names a report too."""
MEASURES = re.compile(r"\bmeasures\b|foranstaltninger|åtgärder|\btiltak\b")
STATEMENT = r"isae|isrs|soc ?[123]\b|erklæring|report|rapport|statement|redegørelse|certif|dokumentationsmateriale|penetration|stiller .{0,80}til rådighed|revideres"
DELIVERS = r"processor|modtage|får|udarbejd|stiller|provide|obtain|make available|årlig\w* (?:skriftlig\w* )?(?:erklæring|rapport|redegørelse)|annual (?:report|statement)|revideres"
FORMS = (
    (
        Form.SELF_CHECK,
        r"egenkontrol|self-?check|egen-?erklæring|self-?assessment|spørgeskema|questionnaire",
    ),
    (
        Form.WRITTEN,
        r"skriftlig\w* (?:tilsyn|informationsindsamling|kontrol|revision)|written (?:audit|supervision|inspection)|skriftliga frågor",
    ),
    (
        Form.INSPECTION,
        r"fysisk\w* (?:inspektion|tilsyn|besøg)|inspektion(?:er)?\b|on-?site (?:audit|inspection)|physical inspection|inspections?\b",
    ),
)
STEPS = (
    (Step.CLOSE, r"afslut\w*\.?$|closed\.?$|tilsynet lukkes"),
    (Step.CONCLUSION, r"konklusion|conclusion"),
    (Step.COMMENTS, r"kommenter|comment"),
    (Step.OBSERVATIONS, r"observation"),
    (Step.DATE, r"dato|date"),
    (Step.PERFORM, r"finder sted|gennemføre(?:s|lsen)|carried out|takes place|performed"),
    (Step.REQUEST, r"sender|anmod|request|ønske om"),
)


def _forms(said: Said) -> list[Form]:
    if not re.search(
        AUDIT + r"|egenkontrol|spørgeskema|questionnaire|granskning|frågor", said.plain
    ):
        return []
    return [form for form, words in FORMS if re.search(words, said.plain)]


def _of_audits(said: Said) -> bool:
    """Whether a sentence, the one that leads into it, or the heading speaks of audits."""
    return bool(
        Topic.AUDIT in said.section.topics
        or re.search(AUDIT + "|revisjon|audit", said.plain + " " + said.lead)
    )


def _per_year(said: Said) -> int | None:
    """How often the controller may audit; what the processor has done to itself is no audit of the controller."""
    if not _of_audits(said) or OF_ITSELF.search(said.plain) or MEASURES.search(said.lead):
        return None
    if re.search(STATEMENT, said.plain) and not MAY_AUDIT.search(said.plain):
        return None
    return times_a_year(said.words)


def _notice(said: Said) -> str | None:
    spell = spell_in(said, r"mindst|minst|at least|minimum|less than|med .{0,20}varsel")
    return str(spell.period) if spell and _of_audits(said) else None


def _step(said: Said) -> Step | None:
    return (
        next((step for step, words in STEPS if re.search(words, said.plain)), None)
        if said.listed
        else None
    )


def _baseline(said: Said) -> str | None:
    named = STARTS_FROM.search(said.words)
    return (named[1] or named[2]).strip() if named else None


def _mailbox(said: Said) -> list[str]:
    return MAIL.findall(said.words)[:1]


RULES = (
    says(audit.FORM, _forms, r"controller|processor|tilsyn|inspektion|egenkontrol", under=HOME, outside=NOT_OF_SUBPROCESSORS, never=r"authority|subprocessor's behandling|procedur\w* for|bidrag|contribute|bidra till"),
    says(audit.PER_YEAR, _per_year, r"\w", under=WIDER, outside=NOT_OF_SUBPROCESSORS, never=r"subprocessor|compliance information|undervis|uddann|\btrain|utbild|opplær|\btest(?:es|ed|s|er)?\b|gennemgå|opdater"),
    says(audit.STATEMENTS_PER_YEAR, lambda said: times_a_year(said.words), STATEMENT, DELIVERS, under=WIDER, outside=NOT_OF_SUBPROCESSORS, never=r"subprocessor's|^subprocessor|tilsyn med subprocessor|hovedaftalen"),
    says(audit.NOTICE, _notice, r"varsel|varsl|notice|forvejen|in advance|i förväg|aviser", under=WIDER, outside=NOT_OF_SUBPROCESSORS, never=r"subprocessor|\bbreach\b.{0,40}(?:inden|within)|indsigelse|object|opsig|terminat|besvar|answers"),
    says(audit.STEP, _step, r"\w", under=HOME, outside=NOT_OF_SUBPROCESSORS, lead=r"procedure|fremgangsmåde|rapportering|following steps|følgende trin"),
    says(audit.MAILBOX, _mailbox, r"@", r"tilsyn|audit|inspektion", under=HOME),
    says(audit.BASELINE, _baseline, r"udgangspunkt|based on|basis|starting point", r"tilsyn|audit", under=HOME, outside=NOT_OF_SUBPROCESSORS),
    says(audit.BY_THIRD_PARTY, True, AUDIT, r"tredjepart(?!sl)|anden revisor|repræsentant for controller|another auditor|third[- ]party auditor|designated auditor|annan granskare|mandated by controller", r"controller", under=HOME, outside=NOT_OF_SUBPROCESSORS, never=r"subprocessor"),
    says(audit.DOCUMENT, lambda said: said.words.strip(" .;,"), r"\w", under=HOME, outside=NOT_OF_SUBPROCESSORS, lead=r"(?:række |følgende )?dokumente?r? til|documents|egenkontrol, herunder"),
    says(audit.INFORMATION_GIVEN, True, r"stille\w*|make available|tillgång till", r"oplysninger|information", r"påvise|demonstrate|dokumentere|visa att", r"artikel 28|article 28|compliance|overholdelse|skyldigheter", under=(*HOME, Topic.ASSISTANCE)),
    says(audit.CONTRIBUTES, True, r"bidrag\w*|contribute|allow for|möjliggöra", AUDIT + r"|granskning", under=(*HOME, Topic.ASSISTANCE)),
    says(audit.PROCEDURES_IN_APPENDIX, True, r"procedure", AUDIT, r"bilag|appendix|annex", r"angivet|fremgår|set out|specified|stated", under=HOME),
    says(audit.AUTHORITY_ADMITTED, True, r"authority", r"adgang|access", r"faciliteter|facilities|lokaler|premises", r"legitimation|identification", under=HOME),
    says(audit.CONTROLLER_MUST, True, r"controller har", r"ret og pligt|pligt til", r"tilsyn|audit", under=HOME),
    says(audit.CONTROLLER_MUST, True, r"controller", MUST, r"right and (?:the )?(?:obligation|duty)", r"audit|supervis", under=HOME),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Forms, frequency, steps, baseline and documents of the controller's own audits."""
    yield from by_rules(document, RULES)
