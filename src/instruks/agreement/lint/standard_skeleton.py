"""What do the Danish authority's standard clauses say, chapter by chapter, in our own words?"""

from dataclasses import dataclass

from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True)
class Bone:
    """One clause of the standard: its chapter, what it says, and how it is known again.

    It is there when a clause of that chapter sets one of `terms`, or has words that fit `words`.
    """

    chapter: str
    says: Sentence
    terms: tuple[str, ...] = ()
    words: str = r"(?!)"


SKELETON = (
    Bone("2", say("the clauses set the rights and duties of the processor"), words=r"rettigheder og (?:forpligtelser|pligter)|ret og pligt|rights and (?:obligations|duties)"),
    Bone("2", say("the clauses are made to meet article 28(3)"), words=r"artikel 28|article 28"),
    Bone("2", say("the service that the data are processed for"), ("party.service_agreement",), r"lever(?:ing|e)|ydels|service"),
    Bone("2", say("the clauses prevail over similar terms in other agreements of the parties"), (), r"forrang|går forud|prevail|priority|precedence"),
    Bone("2", say("the appendices are part of the clauses"), ("precedence.integral_part",), r"bilag|appendi|annex"),
    Bone("2", say("both parties keep the clauses in writing"), ("agreement.kept_by_both",), r"opbevare|skriftligt|in writing|retained"),
    Bone("2", say("the clauses release nobody from the law"), ("precedence.law_stands",), r"(?:frigør|fritager) ikke|(?:not|nobody) (?:exempt|release|free)"),
    Bone("3", say("the controller answers for lawfulness"), ("controller.answers_for_lawfulness",), r"ansvar|responsible|answers"),
    Bone("3", say("the controller decides purposes and means"), ("controller.decides_purposes",), r"formål|purpose"),
    Bone("3", say("the controller makes sure of a legal basis"), ("controller.has_legal_basis",), r"behandlingsgrundlag|hjemmel|legal basis"),
    Bone("4", say("only on documented instruction"), ("instruction.documented_only",), r"dokumenteret instruks|documented instruction"),
    Bone("4", say("the processor warns of an unlawful instruction"), ("instruction.warn_unlawful",),
        r"i strid med|strider mod|ulovlig|infring|unlawful"),
    Bone("5", say("access only for people under secrecy, as far as needed"), ("access.pledge", "access.needed_only"), r"fortrolighed|tavshed|confidential|secrecy"),
    Bone("5", say("secrecy is shown on request"), ("access.pledges_shown_on_request",), r"påvise|demonstrate|show"),
    Bone("6", say("fitting measures of security"), ("security.appropriate", "security.measure"), r"passende|appropriate|fitting"),
    Bone("6", say("the processor assesses the risks itself"), ("security.processor_assesses",), r"uafhængigt|selv vurdere|independently|itself"),
    Bone("6", say("the processor informs of its measures"), ("security.processor_informs",), r"til rådighed|oplys|information|informs"),
    Bone("7", say("the conditions of article 28(2) and (4)"), ("subprocessor.conditions_met",), r"artikel 28|article 28"),
    Bone("7", say("no sub-processor without prior authorisation"), ("subprocessor.approval_first", "subprocessor.authorisation"), r"godkendelse|authoris"),
    Bone("7", say("planned changes are told in time"), ("subprocessor.notice", "subprocessor.tell_changes"), r"ændring|varsel|change|notice"),
    Bone("7", say("the same duties are put on the sub-processor"), ("subprocessor.same_duties",), r"samme|same"),
    Bone("7", say("a copy of the sub-processor's contract on request"), ("subprocessor.contract_copy_on_request",), r"kopi|copy"),
    Bone("7", say("the controller steps in if the processor goes bankrupt"), ("subprocessor.controller_steps_in",), r"konkurs|begunstiget|bankrupt|beneficiary"),
    Bone("7", say("the processor answers fully for the sub-processor"), ("subprocessor.processor_answers",), r"fuldt? ansvar|fully"),
    Bone("8", say("transfers only on documented instruction"), ("transfer.on_instruction_only",), r"instruks|instruct"),
    Bone("8", say("a legal demand is told before it is met"), ("transfer.legal_demand_told_first",), r"retlige? krav|legal (?:demand|requirement)"),
    Bone("8", say("no recipient, sub-processor or own work in a third country without instruction"), ("transfer.to_subprocessor_needs", "transfer.to_controller_or_processor_needs", "transfer.own_processing_needs"),
        r"i et tredjeland|in a third country"),
    Bone("8", say("the instruction on transfers stands in an appendix"), ("transfer.stated_in_appendix",), r"bilag|appendi"),
    Bone("8", say("the clauses are no basis for transfers"), ("transfer.agreement_is_no_basis",),
        r"artikel 46|article 46"),
    Bone("9", say("help with the persons' rights"), ("rights.right",),
        r"indsigt|rettigheder|data subjects?['’]? rights|right of access"),
    Bone("9", say("help with articles 32 to 36"), ("rights.help", "breach.help_report"),
        r"konsekvensanalyse|impact assessment"),
    Bone("9", say("the help is described in an appendix"), ("rights.means_in_appendix",), r"bilag|appendi"),
    Bone("10", say("a breach is told without undue delay"), ("breach.without_undue_delay",),
        r"uden unødig|uden ugrundet|undue delay"),
    Bone("10", say("the time within which a breach is told"), ("breach.notice",), r"\d+ ?(?:timer|hours)"),
    Bone("10", say("the facts for the report to the authority"), ("breach.fact",),
        r"karakteren? af|hvad bruddet består|nature of"),
    Bone("10", say("an appendix lists what is told of a breach"), ("breach.facts_in_appendix",), r"bilag|appendi"),
    Bone("11", say("erasure or return at the end"), ("termination.action",), r"slette|tilbagelever|delete|erase|return"),
    Bone("12", say("information and audits"), ("audit.information_given", "audit.contributes"), r"revision|audit"),
    Bone("12", say("the procedures for audits stand in an appendix"), ("audit.procedures_in_appendix",), r"bilag|appendi"),
    Bone("12", say("authorities are admitted"), ("audit.authority_admitted",), r"myndighed|authorit"),
    Bone("13", say("other terms must not conflict with the clauses"), ("precedence.other_terms_must_not_conflict",), r"stride?r? (?:i)?mod|conflict|contradict"),
    Bone("14", say("effect with both signatures"), ("agreement.effect_from",), r"underskrift|sign"),
    Bone("14", say("either party can ask for renegotiation"), ("agreement.renegotiable",), r"genforhandl|renegotiat"),
    Bone("14", say("the clauses last as long as the service"), ("agreement.no_end_while_service_lasts", "agreement.lasts_as_the_service"), r"så længe|as long as"),
    Bone("14", say("they can be ended once data are erased or returned"), ("agreement.end_after_data_cleared",), r"slettet|returneret|erased|returned|deleted"),
    Bone("15", say("the contact persons"), ("contact.person",), r"kontakt|contact"),
    Bone("15", say("changes of contacts are told"), ("contact.tell_changes",), r"ændring|change"),
)  # fmt: skip
"""In the standard's order. Source: the Danish authority's standard clauses under article 28(8), 2020."""

POINTS = {"A": 5, "B": 2, "C": 8}
"""How many points each of the standard's appendices has; the last appendix, D, is the parties' own."""

APPENDICES = (*(f"{letter}.{n + 1}" for letter, last in POINTS.items() for n in range(last)), "D")
"""The numbers of those points."""
