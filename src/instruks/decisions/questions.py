"""Which questions can be put to an agreement?"""

from collections.abc import Mapping

from instruks.decisions.asked.place import PLACE
from instruks.decisions.asked.processing import PROCESSING
from instruks.decisions.asked.subprocessor import SUBPROCESSOR
from instruks.decisions.asked.transfer import TRANSFER
from instruks.decisions.question import BadAnswer, Choice, Field, Question, read_answers

__all__ = ["QUESTIONS", "BadAnswer", "Choice", "Field", "Question", "read_answers"]

QUESTIONS: Mapping[str, Question] = {
    question.slug: question for question in (PROCESSING, SUBPROCESSOR, PLACE, TRANSFER)
}
"""Every question by its slug, in the order people meet them. The day is the standing's own."""
