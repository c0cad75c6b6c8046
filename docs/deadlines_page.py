"""Which duties have a time, and what does each count from?"""

from docs.table import table
from instruks.agreement.duties import DUTIES


def deadlines() -> str:
    """Every duty of the table: who owes it, the term that sets its time, the event it counts from."""
    parts = [
        "# Deadlines",
        (
            "Each is a line in `agreement/duties.py`; which of them an agreement has, and how long they are, its clauses say.\n"
            "Every answer has two moments: the strict one, by which we act, and the lenient one, before which the other side is not late.\n"
            "Where no text sets a time, the house's own target is shown as the house's own."
        ),
        table(
            ("Duty", "Danish", "English", "Owed by", "Set by", "Counts from", "Clock"),
            (
                (
                    f"`{duty.slug}`",
                    duty.danish,
                    duty.english,
                    duty.owed_by.value,
                    f"`{duty.term.name}`" if duty.term else "a wording",
                    f"{duty.starts.english} (`{duty.starts.slug}`)",
                    duty.clock.value,
                )
                for duty in DUTIES
            ),
        ),
    ]
    return "\n\n".join(parts) + "\n"
