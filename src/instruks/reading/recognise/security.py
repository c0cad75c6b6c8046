"""Which level of security is agreed, by which standard, and who chooses?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import security
from instruks.agreement.terms.security import Level
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found
from instruks.reading.rules import by_rules, says
from instruks.reading.topics import Topic

HOME = (Topic.SECURITY, Topic.INSTRUCTION, Topic.OTHER_TERMS, Topic.DESCRIPTION)
STANDARD = re.compile(r"\b(ISO(?:/IEC)? ?27\d{3}(?::\d{4})?|ISMS|PIMS|SOC ?2|CIS ?18|NIST)\b")
DOCUMENT = re.compile(
    r"(?:dokument\w*|bilag\w*|document|titled|politik\w*) [”\"“„«']([^”\"“»']{4,90})[”\"“»']",
    re.IGNORECASE,
)
LINKED = re.compile(
    r"(?:technical and organi[sz]ational (?:security )?measures|security (?:measures|practices|policy)|tekniske og organisatoriske (?:sikkerheds)?foranstaltninger|sikkerhedsforanstaltninger|sikkerhedspolitik|tekniska och organisatoriska (?:säkerhets)?åtgärder|tekniske og organisatoriske (?:sikkerhets)?tiltak)",
    re.IGNORECASE,
)
"""Measures that stand at an address on the web."""
WEB = re.compile(r"<?(https?://[^\s<>)\]]+[^\s<>)\].,;])>?")


def _standards(said: Said) -> list[str]:
    return list(
        dict.fromkeys(
            re.sub(r"ISO(?:/IEC)? ?", "ISO ", name) for name in STANDARD.findall(said.words)
        )
    )


def _document(document: Document) -> Iterator[Found]:
    """A document outside the agreement that holds the minimum, and where it is to be found."""
    for said in document.under(Topic.SECURITY):
        web = WEB.search(said.words)
        if web and (linked := LINKED.search(said.words)):
            value = {"title": linked[0], "place": web[1]}
            yield Found(security.MINIMUM_DOCUMENT.name, value, said.clause, said.words)
            return
        named = DOCUMENT.search(said.words)
        if not named or not re.search(r"sikkerhed|security|foranstaltning|measures", said.plain):
            continue
        value = {"title": named[1]}
        for other in document.said:
            if other.section is said.section and (web := WEB.search(other.words)):
                value["place"] = web[1]
        yield Found(security.MINIMUM_DOCUMENT.name, value, said.clause, said.words)
        return


RULES = (
    says(security.LEVEL, Level.HIGH, r"højt? sikkerhedsniveau|[”\"“]højt[”\"“]|high level of security|hög säkerhetsnivå", under=HOME),
    says(security.LEVEL, Level.MIDDLE, r"(?:mellem|middel|normalt|almindeligt|medium|moderate)[”\"“'’]? (?:sikkerhedsniveau|level of security|security level)|(?:mellemhøjt|middelhøjt) sikkerhedsniveau", under=HOME),
    says(security.LEVEL, Level.LOW, r"(?:lavt|low|låg)[”\"“'’]? (?:sikkerhedsniveau|level of security|security level|säkerhetsnivå)", under=HOME),
    says(security.LEVEL, Level.FITTING_ORDINARY_DATA, r"sikkerhedsniveau|level of security", r"almindelige og ikke følsomme|ordinary (?:and not|but not)|ikke (?:omfatter )?følsomme", under=HOME),
    says(security.APPROPRIATE, True, r"passende tekniske og organisatoriske|(?:appropriate|reasonable|suitable) technical and organi|lämpliga tekniska och organisatoriska|vidta alla åtgärder.{0,40}artikel 32", r"gennemfør|træffe|implement|secured by|maintain|vidta|sikre", r"processor|controller|parterne", under=(Topic.SECURITY,), never=r"bistå|assist|bistånd"),
    says(security.APPROPRIATE, True, r"^(?:\W*\w{1,2}[.)]\s+)?(?:(?:at )?processor (?:skal |shall |will |ska )?|skal |shall |will |ska |at )?(?:implementer|gennemfør|træffe|iværksæt|implement|maintain|adopt|take|vidta|iverksett|etabler|har truffet)", r"(?:passende|egnede|fornødne|nødvendige|appropriate|suitable|adequate|lämpliga|egnete) (?:\w+,? (?:og |and |och )?){0,2}(?:organisatoriske|organisatoriska|organi[sz]ational)", outside=(Topic.SECURITY, Topic.ASSISTANCE, Topic.SUBPROCESSORS, Topic.DEFINITIONS, Topic.CONTROLLER, Topic.TRANSFER, Topic.BREACH), never=r"bistå|assist|bistånd|subprocessor|controller (?:skal|shall)"),
    says(security.PROCESSOR_ASSESSES, True, r"processor\b", r"vurdere risic|evaluate the risks|assess the risks", r"også|uafhængigt|independently|also", under=(Topic.SECURITY,)),
    says(security.PROCESSOR_INFORMS, True, r"processor", r"stille.{0,60}til rådighed for controller|provide.{0,60}controller with.{0,40}information", r"foranstaltninger|measures", under=(Topic.SECURITY,)),
    says(security.MORE_STATED_IN_APPENDIX, True, r"yderligere foranstaltninger|additional measures", r"bilag|appendix|annex", under=(Topic.SECURITY,)),
    says(security.PROCESSOR_CHOOSES, True, r"processor", r"berettiget og forpligtet|entitled and obliged", r"træffe beslutning|decide|decisions", r"foranstaltninger|measures", under=HOME),
    says(security.FOLLOWS_SERVICES, True, r"sikkerhedsniveau|level of security", r"afspejle.{0,60}(?:ydelser|services)|reflect.{0,60}services", under=HOME),
    says(security.COMPLETE, True, r"udgør controller's samlede krav|complete (?:security )?requirements|udtømmende", under=HOME),
    says(security.ALTERNATIVES_IF_EQUAL, True, r"alternative (?:sikkerheds)?foranstaltninger|alternative (?:adequate )?measures|løbende ændre.{0,40}foranstaltninger|not materially decrease", r"niveau|level|forringelse|decrease", under=HOME),
    says(security.SUBPROCESSOR_HAS_OWN, True, r"^subprocessor.{0,20}(?:har|has)", r"(?:yderligere|egne|own|additional).{0,30}(?:foranstaltninger|measures)", under=HOME),
    says(security.MANAGEMENT_SYSTEM, _standards, r"iso|isms|pims|soc ?2|nist|cis ?18", under=(*HOME, Topic.AUDIT), never=r"t\.ex\.|for example"),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Level, management systems and who decides on more."""
    yield from by_rules(document, RULES)
    yield from _document(document)
