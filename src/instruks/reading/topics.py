"""What does a heading say that its clauses are about?"""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache


class Topic(StrEnum):
    """What a part of an agreement is about, whatever its number."""

    PARTIES = "parties"
    PREAMBLE = "preamble"
    DEFINITIONS = "definitions"
    CONTROLLER = "the controller's duties"
    INSTRUCTION = "instructions"
    CONFIDENTIALITY = "confidentiality"
    SECURITY = "security"
    SUBPROCESSORS = "sub-processors"
    APPROVED = "approved sub-processors"
    CHANGES = "changes of sub-processors"
    STANDARD_SERVICES = "third-party services"
    TRANSFER = "transfers"
    ASSISTANCE = "assistance"
    BREACH = "breaches"
    ERASURE = "erasure and return"
    RETENTION = "retention"
    AUDIT = "audits"
    SUPERVISION = "supervision of sub-processors"
    OTHER_TERMS = "other terms"
    EFFECT = "effect and end"
    SIGNATURE = "signature"
    CONTACT = "contacts"
    PURPOSE = "purposes"
    NATURE = "nature of the processing"
    DATA = "kinds of data"
    PEOPLE = "groups of people"
    DURATION = "duration"
    PLACE = "places"
    PRECEDENCE = "precedence"
    LIABILITY = "liability"
    FEE = "fees"
    DEVIATIONS = "deviations"
    DESCRIPTION = "description of the processing"


SAID_BY: Sequence[tuple[Topic, str]] = (
    (Topic.PARTIES, r"avtalsparter|avtaleparter|aftaleparter|parter (og|och) |\bparter(ne)?\b(?! )|standardkontra[kc]tbestemmelse|list of parties|^indledning|^parties|^introduction"),
    (Topic.PREAMBLE, r"præambel|indledning|baggrund|preamble|background|introduction|bakgrund|scope|omfang"),
    (Topic.DEFINITIONS, r"definition|begreber"),
    (Topic.CONTROLLER, r"dataansvarliges? (rettigheder|forpligtelser|pligt|ansvar)|controller.{0,4}(obligation|rights|dut|responsib)|customer.{0,3} processing|personuppgiftsansvariges"),
    (Topic.INSTRUCTION, r"instruks|instruction|instruktion|behandlingens genstand|processing of (customer )?personal data|processor.{0,3} processing"),
    (Topic.CONFIDENTIALITY, r"hemmelig|secrecy|tavs|fortrolig|tavshedspligt|taushetsplikt|sekretess|tystnadsplikt|confidential|personnel|konfidential|adgang til person"),
    (Topic.SECURITY, r"krypter|encryption|access control|adgangskontrol|åtkomstkontroll|tilgangskontroll|(tekniske?|tekniska|organisatoriske?|organisatoriska) (og |och )?(organisatorisk\w+ )?(tiltak|tiltag|åtgärder)|sådan beskytter|how we protect|backup|logning|sikkerhed(?!sbrud)|sikkerhet(?!sbrudd)|security(?! (breach|incident))|technical and organi|säkerhet(?!sincident)|foranstaltning"),
    (Topic.SUBPROCESSORS, r"sub-?databehandl|subsequent contractor|vores leverandører|third[- ]party (providers|vendors)|under-?(data)?behandl(er|ing)|under-?pro[cs]essor|underleverantör|sub-?contract|sub-?process|underbiträd|underleverandør"),
    (Topic.APPROVED, r"godkendte under|autori[sz]erede under|underdatabehandler-?(liste|oversigt)|authori[sz]ed sub-?process|(approved|current|authori[sz]ed) sub-?contract|approved sub-?process|current sub-?process|liste over under|list of (current |approved )?sub|main sub-?process|förteckning över under|aktiva under"),
    (Topic.CHANGES, r"(varsel|ændring|indsigelse|samtykke).{0,90}under|(notification|change|objection).{0,40}sub|ändring"),
    (Topic.STANDARD_SERVICES, r"tredjepartsydelse|third.party service"),
    (Topic.TRANSFER, r"uden ?for (eu|eøs|europa)|outside (the )?(eu|eea|uk)|utanför eu|utenfor eu|overførs(el|ler)|overføring|tredjeland|transfer|överföring|utenfor eøs"),
    (Topic.ASSISTANCE, r"bistånd|hjælp til|bistand|assist|registreredes rettigheder|data subject (right|request)|registrerades rättigheter|konsekvensanalyse|impact assessment|cooperation|samarbejde"),
    (Topic.BREACH, r"personvernbrudd|avvik|hændelsesstyring|noget går galt|brud på|sikkerhedsbrud|sikkerhedshændelse|databrud|breach|incident|personuppgiftsincident"),
    (Topic.ERASURE, r"når (aftalen|samarbejdet) (slutter|ophører)|end of (the )?(contract|service)|afslutning af|ved afslutning|opphør av|efter avtalets|slett?(ning|ing|terutine)|returnering|tilbagelevering|deletion|erasure|return of|return and|(vid|åtgärder vid) upphörande|radering|ved (aftalens )?ophør"),
    (Topic.RETENTION, r"hvor længe|how long|hur länge|hvor lenge|gemmes|lagringstid|opbevaringsperiode|slettepolitik|sletteregler|gallring|opbevaring|sletterutine|slettefrist|retention|storage period|lagringstid"),
    (Topic.AUDIT, r"innsyn|dokumentation(?! af)|påvisning|verification|demonstrat|revision|revisjon|inspektion|(?<!data)tilsyn|audit|kontrol\b|egenkontrol|granskning"),
    (Topic.SUPERVISION, r"(revision|inspektion|tilsyn|audit).{0,110}(under-?databehandler|sub-?process)"),
    (Topic.OTHER_TERMS, r"andre forhold|øvrige (forhold|bestemmelser)|supplerende|other (terms|matters|provisions)|miscellaneous|særlige vilkår"),
    (Topic.EFFECT, r"løbetid|aftaleperiode|^periode$|varighet|avtalets giltighet|gyldighed|uppsägning|end of (the )?contract|ikrafttræd|ophør|varighed|term(ination)? (of|and)|^term\b|effective date|duration|avtalstid|opsigelse|^termination"),
    (Topic.SIGNATURE, r"underskrift|signatur|signature|execution"),
    (Topic.CONTACT, r"kontakt|contact|meddelelser|notices|meddelanden"),
    (Topic.PURPOSE, r"^hvorfor|^why |hvad vi bruger|formålet|føremål|formål(et)? med|formål\b|purpose|ändamål|formål$"),
    (Topic.NATURE, r"karakter(en)? af|nature|behandlingens art|drejer sig primært om|behandlingsaktiviteter|operations"),
    (Topic.DATA, r"hvad der behandles|(oplysninger|opplysninger|uppgifter|\bdata) (og|och|and|samt) (de )?(registrere|registrera|data subjects|personer\b|berørte|persongrupper)|(hvilke|vilka|what|which) (\w+ )?(oplysninger|opplysninger|uppgifter|data|personal data|personoplysninger)|data ?typer|data ?kategorier|data (categories|types)|types of data|kategorier av person|(vanliga|almindelige) person|registrerede og oplysninger|typer opplysninger|oplysningstyper|typer? (af )?person|kategorier (af )?person(op|da|up)|(categories|types|kinds) of (\w+ )?personal data|personoplysninger om de registrerede|typer av personuppgifter|känsliga|lagöverträdelser"),
    (Topic.PEOPLE, r"om hvem|hvem (oplysningerne|behandlingen|der)|whose data|kategorier av registrerte|registrerede og oplysninger|berørte (parter|grupper)|\bvem (som )?(berörs|omfattas|uppgifterna)|kategorier (af )?registrerede|(categories|groups) of data subjects|kategorier av registrerade|berørte personer|(and|og) (data subjects|registrerede)$|^(the )?data subjects$|^(de )?registrerede$"),
    (Topic.DURATION, r"løbetid|varighet|aftaleperiode|^periode$|varighed|duration|varaktighet|påbegyndes"),
    (Topic.PLACE, r"^placering\b|hvor (data|oplysning|behandl)\w*|where (we|your|the|data)|data ?lokation|data locali[sz]ation|data ?cent(er|re)s?\b|hosting(sted)?$|geografi|lokali?t|behandlingssted|place of processing|(processing )?location|data residency|plats för"),
    (Topic.PRECEDENCE, r"forrang|rangorden|precedence|order of|inbördes|generelt$"),
    (Topic.LIABILITY, r"\bansvar(?! for)\b|erstatning|misligholdelse|liabilit|indemn|skadestånd|ansvarsbegr"),
    (Topic.FEE, r"vederlag|betaling|pris(er)?\b|fee|remuneration|costs|ersättning|fakturering"),
    (Topic.DEVIATIONS, r"fravigelse|afvigelse|ændringer til (bestemmelserne|standard)|deviation|departure"),
    (Topic.DESCRIPTION, r"behandlings(detaljer|beskrivelse|beskrivning)|^behandlingen$|vedlegg 1|oplysninger om behandlingen|details of (the )?processing|description of (the )?(transfer|processing)|beskrivelse af behandlingen|instruktion för behandling"),
)  # fmt: skip

_COMPILED = tuple((topic, re.compile(pattern, re.IGNORECASE)) for topic, pattern in SAID_BY)


@lru_cache(maxsize=4_000)
def topics_of(heading: str) -> frozenset[Topic]:
    """Everything the heading speaks of; nothing where it is empty or says nothing known."""
    return frozenset(topic for topic, said in _COMPILED if heading and said.search(heading))
