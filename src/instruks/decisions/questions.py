"""Which questions can be put to an agreement?"""

from collections.abc import Mapping

from instruks.decisions.answers import BadAnswer, read_answers
from instruks.decisions.asked.access import ACCESS
from instruks.decisions.asked.copies import ERASURE, RETENTION
from instruks.decisions.asked.database_fetch import DATABASE_FETCH
from instruks.decisions.asked.found_data import FOUND_DATA
from instruks.decisions.asked.instruction import INSTRUCTION
from instruks.decisions.asked.legal_demand import LEGAL_DEMAND
from instruks.decisions.asked.money import FEE, LIABILITY, RECOURSE
from instruks.decisions.asked.new_subprocessor import NEW_SUBPROCESSOR
from instruks.decisions.asked.place import PLACE
from instruks.decisions.asked.processing import PROCESSING
from instruks.decisions.asked.remote_session import REMOTE_SESSION
from instruks.decisions.asked.subprocessor import SUBPROCESSOR
from instruks.decisions.asked.transfer import TRANSFER
from instruks.decisions.question import Choice, Field, Question

__all__ = ["QUESTIONS", "BadAnswer", "Choice", "Field", "Question", "read_answers"]

QUESTIONS: Mapping[str, Question] = {
    question.slug: question
    for question in (
        PROCESSING,
        INSTRUCTION,
        SUBPROCESSOR,
        NEW_SUBPROCESSOR,
        PLACE,
        TRANSFER,
        ACCESS,
        REMOTE_SESSION,
        DATABASE_FETCH,
        FOUND_DATA,
        RETENTION,
        ERASURE,
        LEGAL_DEMAND,
        FEE,
        LIABILITY,
        RECOURSE,
    )
}
"""Every question by its slug, in the order people meet them. The day is the standing's own."""
