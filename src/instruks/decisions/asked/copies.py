"""How are «may it still be kept?» and «may we erase it?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.agreement.terms.retention import BACKUP
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.answers import whole
from instruks.decisions.asked import choices
from instruks.decisions.copies import Copy
from instruks.decisions.erasure import Erasure, may_erase
from instruks.decisions.question import Choice, Field, Question
from instruks.decisions.retention import Kept, may_keep
from instruks.decisions.ruling import Ruling

COPIES = {
    Copy.SETUP: ("Opsætningsdata", "Set-up data"),
    Copy.LIVE: ("Data i drift", "Live data"),
    Copy.BACKUP: ("Sikkerhedskopi", "Backup"),
    Copy.ELSEWHERE: ("Andetsteds (sag, mail, bærbar)", "Elsewhere (ticket, mail, laptop)"),
}


def _systems(terms: Terms) -> tuple[Choice, ...]:
    systems = dict.fromkeys(each.value.system for each in terms.all(BACKUP))
    return tuple(Choice(system, system, system) for system in systems)


def _keep(values: Mapping[str, Any], standing: Standing) -> Ruling:
    kept = Kept(
        copy=Copy(values["copy"]),
        on_day=standing.on,
        setup_done_on=values["setup_done_on"],
        need_ended_on=values["need_ended_on"],
        system=values["system"],
        erased_on=values["erased_on"],
        ended_on=values["ended_on"],
        return_pending=bool(values["return_pending"]),
        exchanged=values["exchanged"],
        limited_access=values["limited_access"],
        by_law=bool(values["by_law"]),
    )
    return may_keep(kept, standing.terms)


def _erase(values: Mapping[str, Any], standing: Standing) -> Ruling:
    ask = Erasure(
        copy=Copy(values["copy"]),
        on_day=standing.on,
        instructed=bool(values["instructed"]),
        ended_on=values["ended_on"],
        wants_return=values["wants_return"],
        reminded_on=values["reminded_on"],
        approvals=whole("approvals", values["approvals"]),
        by_law=bool(values["by_law"]),
    )
    return may_erase(ask, standing.terms)


WHICH = Field("copy", "Kopi", "Copy", "choice", True, lambda _: choices.of(COPIES))
ENDED = Field("ended_on", "Ydelsen ophørte den", "The service ended on", "day", False)
BY_LAW = Field("by_law", "En lov kræver opbevaring", "A law demands that it is kept", "yes", False)

RETENTION = Question(
    slug="retention",
    danish="Må kopien stadig opbevares?",
    english="May the copy still be kept?",
    hint_danish="Opsætningsdata, data i drift, sikkerhedskopier og alt det, der ligger andre steder.",
    hint_english="Set-up data, live data, backups and all that lies elsewhere.",
    fields=(
        WHICH,
        Field("setup_done_on", "Opsætning afsluttet den", "Set-up done on", "day", False),
        Field("need_ended_on", "Behovet ophørte den", "The need ended on", "day", False),
        Field("system", "System", "System", "text", False, _systems),
        Field("erased_on", "Slettet i systemet af den dataansvarlige den", "Erased by the controller on", "day", False),
        ENDED,
        Field("return_pending", "Tilbagelevering er ikke bekræftet", "A return is not yet confirmed", "yes", False),
        Field("exchanged", "Kopi af elektronisk udvekslede data", "Copy of electronically exchanged data", "yes", False),
        Field("limited_access", "Adgangen er begrænset som aftalt", "Access is limited as agreed", "yes", False),
        BY_LAW,
    ),
    answer=_keep,
)  # fmt: skip

ERASURE = Question(
    slug="erasure",
    danish="Må vi slette kopien?",
    english="May we erase the copy?",
    hint_danish="Data i drift slettes kun på den dataansvarliges ord, og aldrig alene fordi tiden er gået.",
    hint_english="Live data go only on the controller's word, and never by the clock alone.",
    fields=(
        WHICH,
        Field("instructed", "Instruks om sletning", "Instruction to erase", "yes", False),
        ENDED,
        Field("wants_return", "Den dataansvarlige vil have data tilbage", "The controller wants the data back", "yes", False),
        Field("reminded_on", "Rykker kommet frem den", "Reminder reached the controller on", "day", False),
        Field("approvals", "Antal godkendelser", "Number of approvals", "number", False),
        BY_LAW,
    ),
    answer=_erase,
)  # fmt: skip
