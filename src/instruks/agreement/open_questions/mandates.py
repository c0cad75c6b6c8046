"""Who on each side may say so?"""

from collections.abc import Iterator

from instruks.agreement.lint.said import said
from instruks.agreement.open_questions.question import Answered, OpenQuestion, Weight
from instruks.agreement.standing import Standing
from instruks.agreement.terms import breach, contact
from instruks.agreement.terms.contact import Side
from instruks.texts.sentence import say

MANDATES = (
    ("instructs", Side.CONTROLLER, say("Who may give instructions?")),
    ("approves", Side.CONTROLLER, say("Who may approve sub-processors and places, and object to them?")),
    ("chooses at the end", Side.CONTROLLER, say("Who may choose whether data are erased or returned?")),
    ("signs", Side.CONTROLLER, say("Who may sign for the controller?")),
    ("signs", Side.PROCESSOR, say("Who may sign for the processor?")),
    ("told of breaches", Side.CONTROLLER, say("Who is told of a breach, at any hour?")),
)  # fmt: skip
WHY = say("It counts only from somebody with a mandate, and no clause names anybody.")


def mandates(standing: Standing) -> Iterator[OpenQuestion]:
    """Each mandate that no contact person has."""
    given = {(one.value.role, one.value.side) for one in said(standing, contact.PERSON)}
    contacts = next(said(standing, contact.PERSON), None)
    for role, side, sentence in MANDATES:
        if (role, side) not in given:
            yield OpenQuestion(
                f"who_{role.replace(' ', '_')}_{side}",
                sentence,
                WHY,
                contacts.clause if contacts else None,
                contact.PERSON.name,
                Answered.RECORDS,
                Weight.ACTS,
                columns=("side", "role", "name", "mail", "phone"),
                rows=({"side": str(side), "role": role},),
            )


def authority(standing: Standing) -> Iterator[OpenQuestion]:
    """Which authority the controller reports to."""
    if next(said(standing, breach.AUTHORITY), None) is None:
        yield OpenQuestion(
            "authority",
            say("Which supervisory authority does the controller report to?"),
            say("It follows from where the controller is established; no clause names it."),
            None,
            breach.AUTHORITY.name,
            Answered.TEXT,
            Weight.DETAIL,
        )
