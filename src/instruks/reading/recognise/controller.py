"""Which duties does the text leave to the controller?"""

from collections.abc import Iterator

from instruks.agreement.terms import controller
from instruks.reading.document import Document
from instruks.reading.finding import Found
from instruks.reading.rules import by_rules, says
from instruks.reading.topics import Topic

HOME = (Topic.CONTROLLER, Topic.INSTRUCTION, Topic.PREAMBLE, Topic.SECURITY, Topic.DESCRIPTION)

RULES = (
    says(controller.ANSWERS_FOR_LAWFULNESS, True, r"controller\b(?!').{0,60}(?:ansvar|responsib|skal sikre|shall ensure|complied with)", r"overensstemmelse med|in accordance with|compliance with|lovlig|lagli|legality|strid", r"forordning|data protection law|lovgivning|lagstiftning|regulation|legality", under=HOME, never=r"grundlag for|behandlingsgrundlag"),
    says(controller.DECIDES_PURPOSES, True, r"controller", r"formål|purposes", r"hjælpemidler|midler|means", r"ret og pligt|træffe beslutning|determin|right and obligation|afgør", under=HOME, never=r"means (?:the|an|any)\b"),
    says(controller.HAS_LEGAL_BASIS, True, r"controller", r"behandlingsgrundlag|retsgrundlag|hjemmel|legal basis|rättslig grund|lawful basis|valid consents", under=(*HOME, Topic.PURPOSE)),
    says(controller.ASSESSES_RISKS, True, r"controller (?:skal|shall|ska)", r"vurder\w* risic|vurdere risiko|evaluate the risks|assess the risks", under=(Topic.SECURITY, Topic.CONTROLLER)),
    says(controller.GIVES_RISK_INFORMATION, True, r"(?:skal|shall) controller|controller (?:skal|shall)", r"stille.{0,60}(?:information|oplysning)|provide.{0,40}information|konsekvensanalyse.{0,60}til rådighed", r"til rådighed|vurdering|identify|assess", under=(Topic.SECURITY,)),
    says(controller.CHECKS_VENDOR_TERMS, True, r"controller's eget ansvar|controller.{0,40}(?:kontinuerligt|løbende|continuously).{0,30}(?:sikre|ensure|check)", r"vilkår|terms", under=(Topic.STANDARD_SERVICES, Topic.SUBPROCESSORS, Topic.OTHER_TERMS)),
    says(controller.ADMINISTERS_AFTER_SETUP, True, r"efter (?:opsætning|implementering)|after (?:set-?up|implementation)", r"controller.{0,60}(?:selv|itself).{0,40}administ|administ.{0,60}controller (?:selv|itself)", under=(Topic.INSTRUCTION, Topic.NATURE, Topic.DESCRIPTION)),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """The controller's own duties."""
    yield from by_rules(document, RULES)
