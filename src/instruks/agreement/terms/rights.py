"""Rights of the persons, and the other help: what does the processor help with, and when?"""

from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, period, text, yes
from instruks.deadlines.period import surely_shorter
from instruks.texts.sentence import Sentence, say


class Right(StrEnum):
    """The ten rights and duties of chapter III, by article."""

    INFORMATION_COLLECTED = "13"
    INFORMATION_OBTAINED = "14"
    ACCESS = "15"
    RECTIFICATION = "16"
    ERASURE = "17"
    RESTRICTION = "18"
    TELLING_RECIPIENTS = "19"
    PORTABILITY = "20"
    OBJECTION = "21"
    NO_AUTOMATED_DECISION = "22"

    def in_words(self) -> Sentence:
        """What people call it, and its article."""
        return say("{right} (article {article})", right=CALLED[self], article=self.value)


CALLED = {
    Right.INFORMATION_COLLECTED: say("to be told when data are collected from the person"),
    Right.INFORMATION_OBTAINED: say("to be told when data come from elsewhere"),
    Right.ACCESS: say("access"),
    Right.RECTIFICATION: say("rectification"),
    Right.ERASURE: say("erasure"),
    Right.RESTRICTION: say("restriction of the processing"),
    Right.TELLING_RECIPIENTS: say("recipients are told of rectification, erasure and restriction"),
    Right.PORTABILITY: say("data portability"),
    Right.OBJECTION: say("objection"),
    Right.NO_AUTOMATED_DECISION: say("not to be subject to automated decisions"),
}


class Help(StrEnum):
    """What else the controller is helped with, articles 32 to 36."""

    MEASURES = "measures"
    BREACH_REPORT = "breach report"
    TELLING_PERSONS = "telling persons"
    IMPACT_ASSESSMENT = "impact assessment"
    PRIOR_CONSULTATION = "prior consultation"


RIGHT = Many("rights.right", one_of(Right), "Bistand til rettighed", "Help with the right")
HELP = Many("rights.help", one_of(Help), "Anden bistand", "Other help")
MEANS = Many("rights.means", text, "Middel til bistand", "Means of the help")
MEANS_IN_APPENDIX = Term("rights.means_in_appendix", yes, "Bilag C angiver bistanden", "The appendix describes the help")  # fmt: skip
ON_REQUEST = Term("rights.on_request", yes, "Bistand på anmodning", "Help on request")
WITHIN_REASON = Term("rights.within_reason", yes, "Inden for rimeligt omfang", "Within reason")
FORWARD = Term("rights.forward", yes, "Henvendelser videresendes", "Requests are passed on")
FORWARD_WITHIN = Term("rights.forward_within", period, "Videresendes inden", "Passed on within", weaker=lambda agreed, law: surely_shorter(law, agreed))  # fmt: skip
HELP_WITHIN = Term("rights.help_within", period, "Bistand ydes inden", "Help is given within")  # fmt: skip
ANSWER_WITHIN = Term("rights.answer_within", period, "Den dataansvarliges frist for svar", "The controller's time to answer", weaker=lambda agreed, law: surely_shorter(law, agreed))  # fmt: skip
EXTENSION = Term("rights.extension", period, "Forlængelse af svarfristen", "Extension of the time to answer", weaker=lambda agreed, law: surely_shorter(law, agreed))  # fmt: skip
CONSULTATION_WITHIN = Term("rights.consultation_within", period, "Myndighedens svarfrist ved høring", "The authority's time in a consultation")  # fmt: skip
CONSULTATION_EXTENSION = Term("rights.consultation_extension", period, "Forlængelse ved høring", "Extension in a consultation")  # fmt: skip
