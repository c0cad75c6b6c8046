"""Answer what the texts leave open, as a source of its own."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from instruks.acts.drafting import day_of, draft_of, keep
from instruks.acts.standing import draft_standing
from instruks.acts.who import in_danish, name_of
from instruks.agreement.open_questions import answers
from instruks.agreement.open_questions.answers import NotAnAnswer
from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.open_questions.written_answer import UnknownTerm
from instruks.agreement.term import Misread
from instruks.store.records import Revision
from instruks.texts.sentence import say

__all__ = ["Misread", "NotAnAnswer", "NotAsked", "UnknownTerm", "answer"]


class NotAsked(LookupError):
    """The question is not open, perhaps because somebody has just answered it."""

    def __init__(self, slug: str) -> None:
        super().__init__(
            say("`{slug}` is not among the open questions; it may have been answered", slug=slug)
        )


@transaction.atomic
def answer(
    which: UUID | str, slug: str, value: Any, *, words: str, who: UUID, now: datetime
) -> Revision:
    """Record a person's answer to an open question of the draft, with the reasons in `words`.

    `value` is what the question's term takes, as a pack writes it. Raises `NoSuchAgreement`,
    `NoDraft`, `NotAsked`, `NotAnAnswer`, `UnknownTerm`, `Misread`.
    """
    _, latest, pack = draft_of(which)
    asked = {one.slug: one for one in open_questions(draft_standing(latest, day_of(now)))}
    if slug not in asked:
        raise NotAsked(slug)
    after = answers.answer(
        pack,
        asked[slug],
        value,
        words=words,
        who=name_of(who),
        on=day_of(now),
        translate=in_danish,
    )
    return keep(latest, after, act="answer", who=who, now=now, note=slug)
