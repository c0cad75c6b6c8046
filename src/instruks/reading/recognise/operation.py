"""What may be done with the data, and what must be there first?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import operation
from instruks.agreement.terms.operation import Needs
from instruks.reading.activities import operations_in
from instruks.reading.conditions import conditions
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.rules import by_rules, period, says
from instruks.reading.topics import Topic

HOME = (Topic.NATURE, Topic.INSTRUCTION, Topic.DESCRIPTION, Topic.PURPOSE)
OPEN = (
    r"blandt andet|bl\.a\.|for eksempel|f\.eks|herunder|among other|such as|including|for example"
)
ON_REQUEST_TOO = r"for at opfylde en (?:konkret )?anmodning|to fulfil .{0,20}request|efter anmodning fra controller"
LIST = re.compile(
    r"(?:omfatte[r]?|består (?:primært )?i|dette gælder|udgør(?: derfor)?|herunder|consists? of|include[s]?|includes the following|kan .{0,30}omfatte)\s*:? (?P<list>.+?)(?:,? når det er nødvendigt|,? when necessary| af data | af personoplysninger|\.|$)",
    re.IGNORECASE,
)
TOOL = re.compile(
    r"via ([A-Z][\w.]+(?: [A-Z]\w+)*)(?: (?:eller|og|or|and) ([A-Z][\w.]+(?: [A-Z]\w+)*))?"
)
RECORDS = (
    ("backup", r"backup"), ("patch", r"patch"), ("virus", r"virus|antimalware"), ("installation", r"installation"),
    ("documentation", r"dokumentation|documentation"), ("monitoring", r"overvågning|monitor"), ("operations", r"drift|operation"),
)  # fmt: skip
MANUALLY = re.compile(r"(manuel\w* import|manual import)", re.IGNORECASE)
NAMED_SOURCE = re.compile(r"\b([A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)*)(?: \([A-Z]{2,5}\))?[ -]import\b")
EXCHANGE = re.compile(r"\b(LDAP|SCIM|CSV|LDIF)\b")


def _imports(said: Said) -> list[str]:
    """By hand, from a source the text names («… import»), or over a named way of exchange."""
    found = [one[1].lower() for one in MANUALLY.finditer(said.words)]
    named = [*NAMED_SOURCE.findall(said.words), *EXCHANGE.findall(said.words)]
    return found + [one for one in dict.fromkeys(named) if not one.lower().startswith("manu")]


def _tools(said: Said) -> list[str]:
    return [name for found in TOOL.finditer(said.words) for name in found.groups() if name]


def _record(said: Said) -> str | None:
    return (
        next((one for one, words in RECORDS if re.search(words, said.plain)), None)
        if said.listed
        else None
    )


RULES = (
    says(operation.IMPORT_FROM, _imports, r"import|indlæs", under=HOME),
    says(operation.NO_DIRECTORY_ACCESS, True, r"processor har ingen (?:direkte )?adgang|processor has no (?:direct )?access", under=HOME),
    says(operation.IN_THE_INSTANCE_ONLY, True, r"processor behandler data direkte i|processes .{0,20}directly in", r"controller's|løsning|instance", under=HOME),
    says(operation.REMOTE_TOOL, _tools, r"\bvia\b", r"overtage|fjern|remote|arbejdsplads", under=HOME),
    says(operation.RECORDS_KEPT, _record, r"\w", under=(Topic.INSTRUCTION,), lead=r"behandlinger, som foretages|opgaver|omfatter|activities"),
    says(operation.DATABASE_COPY_KEPT, period(), r"database", r"kopi|hent|copy|fetch", r"slet|erase|delete", under=HOME),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Lists of operations and preconditions, each for the service its clause hangs on."""
    yield from by_rules(document, RULES)
    services = {one.clause: one.service for one in conditions(document)[0]}
    allowed = dict[str, dict[str, Any]]()
    resting = dict[str, str]()
    for said in document.under(Topic.NATURE, Topic.INSTRUCTION, Topic.PURPOSE):
        service = services.get(said.clause, "")
        if not said.section.topics & {Topic.ASSISTANCE, Topic.AUDIT, Topic.SECURITY}:
            yield from _preconditions(said, service)
        may = _operations(said)
        if len(may) < (1 if said.listed or service else 2):
            continue
        value = allowed.setdefault(
            said.clause, {"may": []} | ({"service": service} if service else {})
        )
        value["may"] += [one for one in may if one not in value["may"]]
        if re.search(OPEN, said.plain) and re.search(r"omfatte|include", said.plain):
            value["open"] = True
        if re.search(ON_REQUEST_TOO, said.plain):
            value["on_request_too"] = True
        if len(said.words) > len(resting.get(said.clause, "")):
            resting[said.clause] = said.words
    for clause, value in allowed.items():
        yield Found(operation.ALLOWED.name, value, clause, resting[clause], Sureness.LIKELY)


def _operations(said: Said) -> list[str]:
    """The operations a sentence lists."""
    if Topic.TRANSFER in said.section.topics or Topic.AUDIT in said.section.topics:
        return []
    if (
        said.listed
        and re.search(r"behandlinger|opgaver|omfatter|behandling", said.lead)
        and Topic.SECURITY not in said.section.topics
    ):
        return operations_in(said.words)
    if not said.section.topics & {Topic.NATURE, Topic.PURPOSE} or "formålet" in said.plain:
        return []
    listed = LIST.search(said.words)
    if not listed:
        return []
    inside = re.sub(r"[()]", ", ", listed["list"])
    return operations_in(inside)


def _preconditions(said: Said, service: str) -> Iterator[Found]:
    for one, needs in _needed(said.plain):
        value: dict[str, Any] = {"operation": one, "needs": [str(need) for need in needs]}
        if service:
            value["service"] = service
        yield Found(operation.PRECONDITION.name, value, said.clause, said.words, Sureness.LIKELY)


def _needed(plain: str) -> Iterator[tuple[str, tuple[Needs, ...]]]:
    """What a sentence asks for before an operation; an empty operation means every one."""
    if re.search(
        r"opgaver(?:ne)? bestilles og defineres af controller|tasks are ordered and defined by",
        plain,
    ):
        yield "", (Needs.TASK, Needs.ORDER)
    if re.search(
        r"(?:udelukkende|kun|only).{0,60}(?:konkret )?aftalte? (?:konsulent)?opgave|only .{0,40}agreed task",
        plain,
    ):
        yield "", (Needs.TASK,)
    if re.search(
        r"(?:på controller's specifikke anmodning|specifikke sager,? controller igangsætter|sager.{0,30}controller (?:igangsætter|opretter)|cases opened by controller)",
        plain,
    ) and re.search(r"arbejde|databehandling|behandling|work|processing", plain):
        yield "", (Needs.CASE,)
    if re.search(
        r"på controller's opfordring|on controller's (?:call|invitation)|efter opkald fra controller",
        plain,
    ) and re.search(r"overtage|fjern|remote|take over", plain):
        yield "take_over_remotely", (Needs.CALL_BY_CONTROLLER,)
    if re.search(
        r"efter forudgående specifik aftale|prior specific agreement|forudgående konkret aftale",
        plain,
    ):
        yield "fetch_database", (Needs.PRIOR_AGREEMENT,)
