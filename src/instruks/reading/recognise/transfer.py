"""When may data go to a third country, to whom and on what basis?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.facts.territories import country
from instruks.agreement.terms import transfer
from instruks.reading.columns import Column
from instruks.reading.document import Document
from instruks.reading.finding import Found
from instruks.reading.fragments import TELL
from instruks.reading.placeholders import is_placeholder
from instruks.reading.rules import by_rules, says
from instruks.reading.table import Row, Table
from instruks.reading.topics import Topic

HOME = (Topic.TRANSFER,)
GOES = r"overfør|transfer|överför"
ADEQUATE = r"tilstrækkeligt? beskyttelsesniveau|adequate (?:level of )?(?:data )?protection|adequacy|adekvat skyddsnivå|sikre third country"
DPF = r"data privacy framework|\bdpf\b"
CLAUSES = r"standardkontra|\bscc|standard contractual clauses|standardavtalsklausul"
GRANTS = r"giver|godkend|authori[sz]e|approv|instruer|bemyndig|kan foretage|berettiget"

RULES = (
    says(transfer.ON_INSTRUCTION_ONLY, True, GOES, r"third country|international", r"kun foretages|only (?:be )?(?:made|transfer)|ikke berettiget til|får inte överföra|not transfer|må ikke overføre", r"instruction|godkän|godkend|approval", under=HOME),
    says(transfer.BASIS_REQUIRED, True, GOES, r"kapitel (?:v\b|5)|chapter v\b|overførselsgrundlag|transfer (?:mechanism|basis)|adequate safeguards|lämpliga skyddsåtgärder", r"\bskal\b|shall|must|vil (?:processor )?sikre|ska\b", under=HOME, never=r"angives i bilag|ikke forveksles|kan ikke udgøre|verificeres|afklares|avklares|be (?:verified|clarified|confirmed)"),
    says(transfer.TO_CONTROLLER_OR_PROCESSOR_NEEDS, True, r"overføre data til en controller|transfer.{0,20}data to a controller", under=HOME, lead=r"uden .{0,20}instruction|without .{0,20}instruction"),
    says(transfer.TO_SUBPROCESSOR_NEEDS, True, r"overlade|transfer the processing|engage", r"subprocessor", r"third country", under=HOME, lead=r"uden .{0,20}instruction|without .{0,20}instruction"),
    says(transfer.OWN_PROCESSING_NEEDS, True, r"^behandle|^have .{0,20}processed|^process", r"third country", under=HOME, lead=r"uden .{0,20}instruction|without .{0,20}instruction"),
    says(transfer.STATED_IN_APPENDIX, True, r"instruction", GOES, r"angives i bilag|set out in (?:the )?(?:appendix|annex)|fremgår af bilag|stated in", under=HOME),
    says(transfer.AGREEMENT_IS_NO_BASIS, True, r"ikke (?:udgøre|er) et grundlag|kan ikke udgøre|not (?:be )?confused|cannot (?:be relied|constitute)|no basis", CLAUSES + r"|grundlag", under=HOME),
    says(transfer.LEGAL_DEMAND_TOLD_FIRST, True, r"retlige krav|legal requirement|rättsliga krav", TELL, r"inden behandling|before|prior to|innan", under=HOME),
    says(transfer.ADEQUATE_COUNTRIES, True, ADEQUATE, GOES, GRANTS, r"generel|general|hereby authori[sz]es|forudgående godkend", under=HOME),
    says(transfer.ADEQUACY_IS_BASIS, True, ADEQUATE, GOES, r"(?:grundlag\w*|basis).{0,12}(?:er |is )?art(?:ikel|icle|\.) ?45|ikke (?:er )?påkrævet|no further (?:safeguard|basis)", under=HOME),
    says(transfer.DPF_ORGANISATIONS, True, DPF, GRANTS, r"generel|general|hereby authori[sz]es|giver .{0,40}godkend", under=HOME),
    says(transfer.DPF_CHECKED_AT_ALL_TIMES, True, r"til enhver tid|at all times|løbende", r"certific", r"sikre|ensure|kontroll", under=HOME),
    says(transfer.RECIPIENTS_APPROVED_BY_SIGNING, True, r"ved (?:indgåelse|underskrift)\w*|by (?:signing|entering)", r"godkend|approv", r"subprocessor|modtager|recipient", GOES + r"|overførelse", under=HOME),
    says(transfer.SCC_ALLOWED, True, CLAUSES, r"berettiget til at indgå|bemyndige\w* til at (?:etablere|indgå)|entitled to (?:enter|conclude)|(?:kan|may) (?:blandt andet )?(?:indgå|conclude|sikre)|conclude module", under=HOME, never=r"nye scc|newer"),
    says(transfer.NEWER_SCC_ALLOWED, True, r"nye (?:scc|standardkontra)|new (?:scc|standard contractual)|nyere", r"udskifte|opdatere|replace|update", under=HOME),
    says(transfer.SCC_UNCHANGED, True, r"ikke (?:for )?at ændre|not (?:amend|modify|change)", CLAUSES, under=HOME),
)  # fmt: skip


def _recipients(document: Document) -> Iterator[Found]:
    """The rows of a table of recipients in third countries. An empty table instructs nobody."""
    for section, table in document.tables():
        if Topic.TRANSFER not in section.topics or Column.NAME not in table.columns:
            continue
        for row in table.rows:
            recipient = _recipient(table, row)
            if recipient:
                yield Found(transfer.RECIPIENT.name, recipient, section.number, row.words)


def _recipient(table: Table, row: Row) -> dict[str, Any] | None:
    name = table.column(row, Column.NAME)
    where = table.column(row, Column.BASIS, Column.PLACE, Column.ADDRESS)
    code = next(
        (
            found
            for word in re.findall(r"[A-ZÆØÅ][\w. ]+", where)
            if (found := country(word.strip()))
        ),
        None,
    )
    if not name or is_placeholder(name) or code is None:
        return None
    extra = {
        "description": table.column(row, Column.ACTIVITY),
        "registration": table.column(row, Column.REGISTRATION),
    }
    return {"name": name, "country": code} | {key: said for key, said in extra.items() if said}


def recognise(document: Document) -> Iterator[Found]:
    """Instructions and bases for transfers, and the recipients instructed by name."""
    yield from by_rules(document, RULES)
    yield from _recipients(document)
