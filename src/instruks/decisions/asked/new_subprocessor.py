"""How is «may we start using this sub-processor?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.facts.adequacy_decisions import RecipientKind
from instruks.agreement.standing import Standing
from instruks.decisions.asked import choices
from instruks.decisions.asked.transfer import KINDS, bases
from instruks.decisions.change import Plan
from instruks.decisions.new_subprocessor import what_if
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling


def plan_of(values: Mapping[str, Any]) -> Plan:
    """The plan as it was asked about, so that a face can show the whole answer of `what_if`."""
    return Plan(
        name=values["name"],
        country=values["country"],
        activity=values["activity"],
        from_on=values["from_on"],
        told_on=values["told_on"],
        data=frozenset(values["data"]) or frozenset({"all"}),
        approved_on=values["approved_on"],
        objected=bool(values["objected"]),
        urgent=values["urgent"],
        basis=values["basis"] or "",
        kind=RecipientKind(values["kind"]) if values["kind"] else None,
        hr_data=values["hr_data"],
        parent=values["parent"],
    )


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    return what_if(plan_of(values), standing).ruling


NEW_SUBPROCESSOR = Question(
    slug="new-subprocessor",
    danish="Må vi begynde at bruge en ny underdatabehandler?",
    english="May we start using a new sub-processor?",
    hint_danish="Hvem, hvor, til hvad og fra hvilken dag, når den dataansvarlige får besked en bestemt dag.",
    hint_english="Who, where, for what and from which day, if the controller is told on a given day.",
    fields=(
        Field("name", "Underdatabehandler", "Sub-processor"),
        Field("country", "Land for behandlingen", "Country of the processing", "country"),
        Field("activity", "Opgave", "Activity", "text", True, choices.activities),
        Field("from_on", "Fra den", "From", "day"),
        Field("told_on", "Besked hos den dataansvarlige den", "Notice in the controller's hands on", "day"),
        Field("data", "Oplysninger (tom: alle)", "Data (empty: all)", "choices", False, choices.kinds_of_data),
        Field("approved_on", "Skriftligt godkendt den", "Approved in writing on", "day", False),
        Field("objected", "Den dataansvarlige har gjort indsigelse", "The controller has objected", "yes", False),
        Field("urgent", "Konkret behov, der ikke kan vente", "Concrete need that cannot wait", "text", False),
        Field("basis", "Overførselsgrundlag", "Transfer basis", "choice", False, bases),
        Field("kind", "Modtagerens art", "Kind of recipient", "choice", False, lambda _: choices.of(KINDS)),
        Field("hr_data", "Oplysninger om kundens ansatte", "Data on the customer's staff", "yes", False),
        Field("parent", "Modtagerens koncern", "The recipient's group", "text", False),
    ),
    answer=_answer,
)  # fmt: skip
