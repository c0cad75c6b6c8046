"""How are «may it be billed?», «may we pay less?» and «may we have it back?» put?"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from instruks.agreement.standing import Standing
from instruks.decisions.answers import whole
from instruks.decisions.asked import choices
from instruks.decisions.fee import Bill, Help, may_bill
from instruks.decisions.liability import Claim, may_pay_less
from instruks.decisions.liability_cap import Received
from instruks.decisions.question import Field, Question
from instruks.decisions.recourse import Cost, Payment, may_have_back
from instruks.decisions.ruling import Ruling

HELPS = {
    Help.ASSISTANCE: ("Bistand", "Assistance"),
    Help.AUDIT: ("Tilsyn", "Audit"),
    Help.STRICTER_SECURITY: ("Skærpede sikkerhedskrav", "Stricter security"),
    Help.SELF_CHECK: ("Egenkontrol på dokumenter", "Self-check on documents"),
}
COSTS = {
    Cost.COMPENSATION: ("Erstatning", "Compensation"),
    Cost.NON_MATERIAL: ("Godtgørelse", "Non-material loss"),
    Cost.FINE: ("Bøde", "Fine"),
}
NOTHING = Decimal(0)


def _bill(values: Mapping[str, Any], standing: Standing) -> Ruling:
    bill = Bill(
        kind=Help(values["kind"]),
        hours=values["hours"] or NOTHING,
        external=values["external"] or NOTHING,
        included=values["included"],
        own_fault=values["own_fault"],
    )
    return may_bill(bill, standing.terms)


def _pay_less(values: Mapping[str, Any], standing: Standing) -> Ruling:
    received = Received(
        values["received"], whole("months", values["months"]), values["granted"] or NOTHING
    )
    claim = Claim(
        loss=values["loss"],
        received=received,
        by_person=bool(values["by_person"]),
        indirect=bool(values["indirect"]),
        intrusion=bool(values["intrusion"]),
        security_failed=values["security_failed"],
    )
    return may_pay_less(claim, standing.terms)


def _have_back(values: Mapping[str, Any], standing: Standing) -> Ruling:
    payment = Payment(
        amount=values["amount"],
        cost=Cost(values["cost"]),
        in_full=values["in_full"] is not False,
        share=values["share"],
    )
    return may_have_back(payment, standing.terms)


FEE = Question(
    slug="fee",
    danish="Må arbejdet faktureres?",
    english="May the work be billed?",
    hint_danish="Om det er betalt i forvejen, til hvilken sats, og om vi selv var skyld i det.",
    hint_english="Whether it is paid already, at which rate, and whether we caused it ourselves.",
    fields=(
        Field("kind", "Arbejdets art", "Kind of work", "choice", True, lambda _: choices.of(HELPS)),
        Field("hours", "Timer", "Hours", "number", False),
        Field("external", "Eksterne omkostninger", "External costs", "number", False),
        Field("included", "Omfattet af fast vederlag", "Covered by a fixed fee", "yes", False),
        Field("own_fault", "Vi er selv skyld i det", "We caused it ourselves", "yes", False),
    ),
    answer=_bill,
)
LIABILITY = Question(
    slug="liability",
    danish="Må vi betale mindre end hele tabet?",
    english="May we pay less than the whole loss?",
    hint_danish="Ansvarsmaksimum og fritagelser mellem parterne; aldrig over for de registrerede.",
    hint_english="The cap and the exclusions between the parties; never toward the persons.",
    fields=(
        Field("loss", "Tab", "Loss", "number"),
        Field("received", "Modtaget i perioden før handlingen", "Received in the period before the act", "number"),
        Field("months", "Hele måneder, der var gået", "Whole months that had passed", "number"),
        Field("granted", "Allerede ydet", "Granted already", "number", False),
        Field("by_person", "Kravet er en registrerets", "The claim is a person's", "yes", False),
        Field("indirect", "Indirekte tab", "Indirect loss", "yes", False),
        Field("intrusion", "Tredjemands indgreb", "A third party's intrusion", "yes", False),
        Field("security_failed", "Aftalt sikkerhed svigtede", "Agreed security failed", "yes", False),
    ),
    answer=_pay_less,
)  # fmt: skip
RECOURSE = Question(
    slug="recourse",
    danish="Må vi få pengene tilbage fra den dataansvarlige?",
    english="May we have the money back from the controller?",
    hint_danish="Regres for det, der er betalt til registrerede; aldrig for bøder.",
    hint_english="Recourse for what was paid to persons; never for fines.",
    fields=(
        Field("amount", "Betalt", "Paid", "number"),
        Field("cost", "Betalt som", "Paid as", "choice", True, lambda _: choices.of(COSTS)),
        Field("in_full", "Fuld erstatning", "Full compensation", "yes", False),
        Field("share", "Vores del af ansvaret i procent", "Our share of the responsibility in per cent", "number", False),
    ),
    answer=_have_back,
)  # fmt: skip
