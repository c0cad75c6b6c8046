"""What can be asked of an agreement?"""

from docs.table import table
from instruks.decisions.questions import QUESTIONS


def questions() -> str:
    """Every question, its fields and what they take."""
    parts = [
        "# Questions",
        (
            "Each is one file in `decisions/`; the console draws its form and the command line its options from the same table.\n"
            "The answer is *may*, *must not* or *unsettled*, with the clauses that decide it and what would change it."
        ),
    ]
    for question in QUESTIONS.values():
        rows = [
            (
                f"`{field.name}`",
                field.danish,
                field.english,
                field.kind,
                "" if field.required else "may be left out",
            )
            for field in question.fields
        ]
        parts += [
            f"## {question.slug}",
            f"**{question.danish}** {question.hint_danish}\n\n**{question.english}** {question.hint_english}",
            table(("Field", "Danish", "English", "Takes", ""), rows),
        ]
    return "\n\n".join(parts) + "\n"
