"""How is «may we carry out this instruction?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.decisions.asked import choices
from instruks.decisions.asked.transfer import bases
from instruks.decisions.in_force import held_to_its_days
from instruks.decisions.instruction_screening import Instruction, may_carry_out
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling
from instruks.decisions.transfer_question import Transfer


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    transfer = None
    if values["country"]:
        transfer = Transfer(
            recipient=values["recipient"] or "-",
            country=values["country"],
            on_day=standing.on,
            basis=values["basis"] or "",
        )
    ask = Instruction(
        purpose=values["purpose"],
        data=frozenset(values["data"]),
        service=values["service"] or "",
        transfer=transfer,
        erases=bool(values["erases"]),
        kept_by_law=bool(values["kept_by_law"]),
    )
    return held_to_its_days(may_carry_out(ask, standing.terms), standing)


INSTRUCTION = Question(
    slug="instruction",
    danish="Må vi følge denne instruks?",
    english="May we carry out this instruction?",
    hint_danish="Ser den ulovlig ud, venter den, og den dataansvarlige varsles straks.",
    hint_english="If it looks unlawful it waits, and the controller is warned at once.",
    fields=(
        Field("purpose", "Formål", "Purpose", "text", True, choices.purposes),
        Field("service", "Ydelse", "Service", "choice", False, choices.services),
        Field("data", "Oplysninger", "Data", "choices", False, choices.kinds_of_data),
        Field("recipient", "Modtager", "Recipient", "text", False, choices.approved_subprocessors),
        Field("country", "Modtagerens land", "The recipient's country", "country", False),
        Field("basis", "Overførselsgrundlag", "Transfer basis", "choice", False, bases),
        Field("erases", "Den sletter", "It erases", "yes", False),
        Field("kept_by_law", "En lov kræver opbevaring", "A law demands that it is kept", "yes", False),
    ),
    answer=_answer,
)  # fmt: skip
