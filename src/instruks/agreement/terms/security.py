"""Security: which level, which measures at the least, and who chooses?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, record, text, yes


class Level(StrEnum):
    """The level in the text's own terms."""

    LOW = "low"
    MIDDLE = "middle"
    FITTING_ORDINARY_DATA = "fitting ordinary data"
    HIGH = "high"


@dataclass(frozen=True)
class Measure:
    """A measure that is a minimum; `kind` is the letter of article 32(1) it serves, where one fits."""

    name: str
    kind: str = ""


@dataclass(frozen=True)
class MinimumDocument:
    """A document outside the agreement that holds the minimum."""

    title: str
    place: str = ""


LEVEL = Term("security.level", one_of(Level), "Sikkerhedsniveau", "Level of security")
MEASURE = Many("security.measure", record(Measure), "Foranstaltning", "Measure")
APPROPRIATE = Term("security.appropriate", yes, "Passende foranstaltninger", "Appropriate measures", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
PROCESSOR_ASSESSES = Term("security.processor_assesses", yes, "Databehandleren vurderer selv risici", "The processor assesses risks itself")  # fmt: skip
PROCESSOR_INFORMS = Term("security.processor_informs", yes, "Databehandleren oplyser om foranstaltninger", "The processor informs of measures")  # fmt: skip
MORE_STATED_IN_APPENDIX = Term("security.more_stated_in_appendix", yes, "Yderligere krav angives i bilag C", "Further demands stand in the appendix")  # fmt: skip
PROCESSOR_CHOOSES = Term("security.processor_chooses", yes, "Databehandleren vælger foranstaltninger", "The processor chooses the measures")  # fmt: skip
FOLLOWS_SERVICES = Term("security.follows_services", yes, "Niveauet følger de aftalte ydelser", "The level follows the services")  # fmt: skip
MINIMUM_DOCUMENT = Term("security.minimum_document", record(MinimumDocument), "Dokument med minimumskrav", "Document with the minimum")  # fmt: skip
COMPLETE = Term("security.complete", yes, "Udtømmende krav fra den dataansvarlige", "The controller's complete demands")  # fmt: skip
ALTERNATIVES_IF_EQUAL = Term("security.alternatives_if_equal", yes, "Alternative foranstaltninger på samme niveau", "Other measures of equal level")  # fmt: skip
SUBPROCESSOR_HAS_OWN = Term("security.subprocessor_has_own", yes, "Underdatabehandleren har egne foranstaltninger", "The sub-processor has measures of its own")  # fmt: skip
MANAGEMENT_SYSTEM = Many("security.management_system", text, "Ledelsessystem", "Management system")
