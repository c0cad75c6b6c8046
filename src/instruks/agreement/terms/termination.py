"""End of service: who chooses what becomes of the data, by when, and what if nobody does?"""

from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, period, text, yes


class Action(StrEnum):
    """What happens to the data when the service ends."""

    ERASE = "erase"
    RETURN = "return"
    CHOICE = "the controller's choice"
    ERASE_OR_RETURN = "erase or return"


class Silence(StrEnum):
    """What may follow when the controller says nothing."""

    NOTHING = "nothing"
    REMIND_THEN_ERASE = "remind, then erase"


class Exempt(StrEnum):
    """What the duty to erase does not reach."""

    AUTOMATIC_BACKUPS = "automatic backups"
    LAW = "kept by law"


ACTION = Term("termination.action", one_of(Action), "Ved ophør", "At the end", weaker=lambda agreed, law: law is Action.CHOICE and agreed is not law)  # fmt: skip
ERASE_AT_END = Term(
    "termination.erase_at_end",
    yes,
    "Slettes på ophørstidspunktet",
    "Erased at the moment of ending",
)
ERASE_WITHIN = Term("termination.erase_within", period, "Slettes eller tilbageleveres inden", "Erased or returned within")  # fmt: skip
ANSWER_WITHIN = Term("termination.answer_within", period, "Den dataansvarlige vælger inden", "The controller chooses within")  # fmt: skip
SILENCE = Term("termination.silence", one_of(Silence), "Ved tavshed", "On silence")
GRACE = Term("termination.grace", period, "Frist efter rykker", "Grace after the reminder")
TWO_PERSONS = Term("termination.two_persons", yes, "To personer godkender sletning", "Two persons approve the erasure")  # fmt: skip
CONFIRM = Term("termination.confirm", yes, "Sletning bekræftes", "The erasure is confirmed")
COPIES_TOO = Term("termination.copies_too", yes, "Kopier slettes ved tilbagelevering", "Copies are erased on return", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
ARRIVAL_CONFIRMED_FIRST = Term("termination.arrival_confirmed_first", yes, "Modtagelsen bekræftes før sletning", "Arrival is confirmed before the erasure")  # fmt: skip
SUBPROCESSORS_TOO = Term("termination.subprocessors_too", yes, "Underdatabehandlere følger valget", "Sub-processors follow the choice")  # fmt: skip
EXEMPT = Many("termination.exempt", one_of(Exempt), "Undtaget fra sletning", "Exempt from erasure")
BACKUP_ACCESS_LIMITED_TO = Term("termination.backup_access_limited_to", text, "Adgang til backup begrænset til", "Access to backups limited to")  # fmt: skip
PAID_UNTIL_CHOICE = Term(
    "termination.paid_until_choice", yes, "Vederlag indtil valget", "Paid until the choice"
)
