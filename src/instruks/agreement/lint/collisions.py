"""Which clauses do not go together?"""

from instruks.agreement.lint.collision import Collision
from instruks.agreement.lint.finding import Severity
from instruks.agreement.lint.said import Says
from instruks.agreement.terms import (
    breach,
    instruction,
    place,
    precedence_of_texts,
    retention,
    rights,
    security,
    subprocessor,
    termination,
    transfer,
)
from instruks.agreement.terms import term_of_agreement as agreement
from instruks.agreement.terms.subprocessor import Authorisation
from instruks.agreement.terms.term_of_agreement import ProcessingFrom
from instruks.agreement.terms.termination import Exempt, Silence
from instruks.texts.pack import Kind
from instruks.texts.sentence import say

_SPECIFIC = Says(subprocessor.AUTHORISATION, lambda mode: mode is Authorisation.SPECIFIC)
_GENERAL = Says(subprocessor.AUTHORISATION, lambda mode: mode is Authorisation.GENERAL)

COLLISIONS = (
    Collision(
        "approval_beside_objection",
        (_SPECIFIC, Says(subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL)),
        (Says(subprocessor.OBJECT_WITHIN), Says(subprocessor.OBJECTION_ENDS)),
        say("{one} asks for approval before use, yet there is a time for objections ({other}); until the parties say which, nothing unapproved is used."),
        settled_by=(subprocessor.AUTHORISATION,),
    ),
    Collision(
        "specific_beside_general",
        (_GENERAL,),
        (Says(subprocessor.SPECIFIC_WHERE_AGREED),),
        say("{one} approves in general, yet cases of prior permission are spoken of ({other}); for which services is that agreed?"),
        severity=Severity.NOTE,
    ),
    Collision(
        "flat_beside_soft",
        (Says(subprocessor.NOTICE),),
        (Says(subprocessor.NOTICE_IF_POSSIBLE), Says(subprocessor.URGENT_PATH)),
        say("{one} sets the notice flatly, yet it is softened ({other}); the flat one is owed, the soft one an exception to be recorded."),
        settled_by=(subprocessor.NOTICE,),
    ),
    Collision(
        "flat_beside_soft",
        (Says(breach.NOTICE),),
        (Says(breach.NOTICE_IF_POSSIBLE),),
        say("{one} sets the time for telling of a breach flatly, yet it is softened ({other}); the flat one is owed."),
        settled_by=(breach.NOTICE,),
    ),
    Collision(
        "must_beside_may",
        (Says(termination.ACTION), Says(termination.CONFIRM), Says(termination.ERASE_AT_END)),
        (Says(termination.SILENCE, lambda silence: silence is Silence.REMIND_THEN_ERASE),),
        say("{one} says that data must go at the end, yet after the controller's silence they only may ({other}); the duty stands unmet until it is done."),
    ),
    Collision(
        "all_beside_exempt",
        (Says(termination.ACTION), Says(termination.CONFIRM), Says(termination.ERASE_AT_END)),
        (Says(termination.EXEMPT, lambda what: what is Exempt.AUTOMATIC_BACKUPS), Says(retention.BACKUP_BY_SYSTEM)),
        say("{one} reaches all data, yet backups are left to age out ({other}); a certificate must list them with the day each ends."),
    ),
    Collision(
        "unconditional_beside_on_request",
        (Says(breach.WITHOUT_UNDUE_DELAY), Says(breach.NOTICE)),
        (Says(breach.ON_REQUEST_ONLY),),
        say("{one} owes word of a breach without being asked, yet help comes on request only ({other}); the first notice waits for no request."),
    ),
    Collision(
        "unconditional_beside_on_request",
        (Says(rights.RIGHT),),
        (Says(rights.ON_REQUEST),),
        say("{one} owes help with the persons' rights, yet it comes on request only ({other})."),
        severity=Severity.NOTE,
    ),
    Collision(
        "complete_beside_own_duty",
        (Says(security.COMPLETE),),
        (Says(security.PROCESSOR_ASSESSES), Says(security.ALTERNATIVES_IF_EQUAL), Says(security.MORE_STATED_IN_APPENDIX)),
        say("{one} calls the demands on security complete, yet the processor has a duty or a choice of its own ({other}); both stand, the demands as the floor."),
    ),
    Collision(
        "remote_work_beside_ban",
        (Says(place.REMOTE_WORK_BY_POLICY),),
        (Says(transfer.OWN_PROCESSING_NEEDS), Says(transfer.ON_INSTRUCTION_ONLY)),
        say("{one} allows remote work by the processor's policy, yet work in a third country is forbidden without instruction ({other}); the policy cannot allow it."),
    ),
    Collision(
        "release_beside_warning",
        (Says(instruction.NOT_LIABLE_WHEN_FOLLOWED),),
        (Says(instruction.WARN_UNLAWFUL),),
        say("{one} releases the processor for what was instructed, yet it has to warn first ({other}); without a warning the release is doubtful."),
    ),
    Collision(
        "ranks_itself_above",
        (Says(precedence_of_texts.ORDER, of=frozenset({Kind.OTHER_TERMS, Kind.DEVIATIONS})),),
        (Says(precedence_of_texts.OTHER_TERMS_MUST_NOT_CONFLICT),),
        say("{one} ranks itself first, yet such terms are forbidden to conflict with the clauses ({other})."),
    ),
    Collision(
        "several_starts",
        (Says(agreement.EFFECT_FROM),),
        (Says(agreement.PROCESSING_FROM, lambda start: start is not ProcessingFrom.EFFECT),),
        say("Different starts are named ({one}; {other}); work begins with the later one."),
        severity=Severity.NOTE,
    ),
    Collision(
        "two_ends",
        (Says(retention.SETUP_DATA),),
        (Says(retention.SETUP_DATA_OR_NEED),),
        say("{one} names two ends for the same data; the earlier one counts."),
        severity=Severity.NOTE,
        in_one_clause=True,
    ),
)  # fmt: skip
"""Every pair of things said that do not go together. One clause counts first, in printed order."""
