"""How is «may data go to this recipient abroad?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.facts.adequacy import scope_facts
from instruks.agreement.facts.adequacy_decisions import RecipientKind, adequacy_decisions
from instruks.agreement.facts.scc import scc_versions
from instruks.agreement.facts.territories import territories
from instruks.agreement.facts.transfer_bases import transfer_bases
from instruks.agreement.facts.transfer_needs import transfer_needs
from instruks.agreement.standing import Standing
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.answers import BadAnswer, whole
from instruks.decisions.asked import choices
from instruks.decisions.in_force import held_to_its_days
from instruks.decisions.question import Choice, Field, Question
from instruks.decisions.ruling import Ruling
from instruks.decisions.transfer import may_transfer
from instruks.decisions.transfer_question import Role, StandardClauses, Transfer
from instruks.texts.sentence import say

ROLES = {
    Role.SUBPROCESSOR: ("Underdatabehandler", "Sub-processor"),
    Role.PROCESSOR: ("Anden databehandler", "Another processor"),
    Role.CONTROLLER: ("Dataansvarlig", "Controller"),
    Role.OURSELVES: ("Os selv (egne medarbejdere)", "Ourselves (own staff)"),
}
KINDS = {
    RecipientKind.BUSINESS: ("Virksomhed", "Business"),
    RecipientKind.ASSOCIATION: ("Forening eller anden ikke-kommerciel", "Association"),
    RecipientKind.PUBLIC_BODY: ("Offentlig myndighed", "Public body"),
    RecipientKind.DANISH_STATE_AUTHORITY: ("Dansk statslig myndighed", "Danish state authority"),
    RecipientKind.INTERNATIONAL_ORGANISATION: ("International organisation", "International organisation"),
}  # fmt: skip


def _organisations(terms: Terms) -> tuple[Choice, ...]:
    del terms
    codes = sorted(adequacy_decisions().keys() - territories().keys())
    return tuple(Choice(code, code, code) for code in codes)


def bases(terms: Terms) -> tuple[Choice, ...]:
    """What agreements name as a basis, whether it carries a transfer or not."""
    del terms
    return tuple(Choice(b.slug, b.danish, b.english) for b in transfer_bases().by_slug.values())


def _on_file(terms: Terms) -> tuple[Choice, ...]:
    del terms
    needs = transfer_needs().values()
    return tuple(Choice(need.slug, need.danish, need.english) for need in needs)


def _versions(terms: Terms) -> tuple[Choice, ...]:
    del terms
    return tuple(Choice(v.number, v.danish, v.english) for v in scc_versions().values())


def _answers(terms: Terms) -> tuple[Choice, ...]:
    """Each question of scope can be answered with yes or no: `fact=yes`."""
    del terms
    questions = {
        condition.fact: condition
        for decisions in adequacy_decisions().values()
        for decision in decisions
        for condition in decision.conditions
    }
    return tuple(
        Choice(f"{fact}={slug}", f"{questions[fact].danish} {danish}", f"{questions[fact].english} {english}")
        for fact in sorted(scope_facts())
        for slug, danish, english in (("yes", "Ja", "Yes"), ("no", "Nej", "No"))
    )  # fmt: skip


def _clauses(values: Mapping[str, Any]) -> StandardClauses | None:
    if not values["scc_version"]:
        return None
    return StandardClauses(
        version=values["scc_version"],
        module=whole("scc_module", values["scc_module"]) or None,
        annexes=frozenset(values["scc_annexes"].replace(",", " ").split()) or None,
        signed_on=values["scc_signed_on"],
        assessed=values["assessed"],
    )


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    if values["role"] == Role.OURSELVES and values["country"] not in territories():
        where = say("own staff work in a country, as DK")
        raise BadAnswer("country", values["country"], where)
    scope = (answer.partition("=") for answer in values["scope"])
    ask = Transfer(
        recipient=values["recipient"],
        country=values["country"],
        on_day=standing.on,
        role=Role(values["role"] or Role.SUBPROCESSOR),
        kind=RecipientKind(values["kind"]) if values["kind"] else None,
        scope=frozenset((fact, said == "yes") for fact, _, said in scope),
        hr_data=values["hr_data"],
        parent=values["parent"],
        basis=values["basis"] or "",
        on_file=frozenset(values["on_file"]),
        clauses=_clauses(values),
        instructed=bool(values["instructed"]),
        place_approved_on=values["place_approved_on"],
    )
    return held_to_its_days(may_transfer(ask, standing.terms), standing)


TRANSFER = Question(
    slug="transfer",
    danish="Må oplysninger overføres til denne modtager i et tredjeland?",
    english="May data go to this recipient in a third country?",
    hint_danish="Sted, overførselsgrundlag og instruks skal alle være i orden.",
    hint_english="Place, transfer basis and instruction must all be in order.",
    fields=(
        Field("recipient", "Modtager", "Recipient", "text", True, choices.approved_subprocessors),
        Field("country", "Land (eller organisation)", "Country (or organisation)", "country", True, _organisations),
        Field("role", "Modtagerens rolle", "The recipient's role", "choice", False, lambda _: choices.of(ROLES)),
        Field("kind", "Modtagerens art", "Kind of recipient", "choice", False, lambda _: choices.of(KINDS)),
        Field("basis", "Overførselsgrundlag", "Transfer basis", "choice", False, bases),
        Field("instructed", "Skriftlig instruks om netop denne overførsel", "Written instruction for this transfer", "yes", False),
        Field("hr_data", "Oplysninger om kundens ansatte", "Data on the customer's staff", "yes", False),
        Field("parent", "Modtagerens koncern", "The recipient's group", "text", False),
        Field("scope", "Svar om afgørelsens rækkevidde", "Answers on the decision's scope", "choices", False, _answers),
        Field("scc_version", "Standardkontrakt", "Standard clauses", "choice", False, _versions),
        Field("scc_module", "Modul", "Module", "number", False),
        Field("scc_annexes", "Udfyldte bilag (I.A I.B I.C II III)", "Annexes filled in (I.A I.B I.C II III)", "text", False),
        Field("scc_signed_on", "Standardkontrakt underskrevet den", "Standard clauses signed on", "day", False),
        Field("assessed", "Overførslen er vurderet (TIA)", "The transfer has been assessed (TIA)", "yes", False),
        Field("on_file", "Foreligger", "On file", "choices", False, _on_file),
        Field("place_approved_on", "Stedet skriftligt godkendt den", "Place approved in writing on", "day", False),
    ),
    answer=_answer,
)  # fmt: skip
