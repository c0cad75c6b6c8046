"""Where is each row of the two agreements that the house began with?"""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from docs.table import table

ROWS = Path(__file__).parent / "coverage"
MEANS = {
    "runs": "the clause's rule runs here, and the named test shows it",
    "declaratory": "nothing follows from it alone; the named check keeps it",
    "later": "waits for the named capability",
}


def rows() -> list[dict[str, Any]]:
    """Every row, as its file has it."""
    return [
        row
        for page in sorted(ROWS.glob("*.toml"))
        for row in tomllib.loads(page.read_text(encoding="utf-8"))["row"]
    ]


def coverage() -> str:
    """Each row: its id, the clause of our example that mirrors it, what it says, and what runs it."""
    every = rows()
    counted = Counter(row["status"] for row in every)
    parts = [
        "# Coverage",
        (
            "Instruks began with two real agreements: product terms for a contact centre (`000`) and an IT-services agreement (`003`).\n"
            f"Their {len(every)} clauses and parts of clauses are mirrored, in our own words and with the same numbers, by two example packs.\n"
            "Made by `make docs` from `docs/coverage/`; a test reads that every row names a clause and a test that exist."
        ),
        "\n".join(f"- **{status}** ({counted[status]}): {what}" for status, what in MEANS.items()),
    ]
    for seed in sorted({row["id"][:3] for row in every}):
        found = [row for row in every if row["id"].startswith(seed)]
        parts += [
            f"## {seed}",
            table(
                ("Id", "In our example", "What it says", "Sets", "Status", "By"),
                (
                    (row["id"], f"{row['pack']} {row['clause']}", row["line"], ", ".join(f"`{t}`" for t in row["terms"]), row["status"], f"`{row['by']}`" if "::" in row["by"] else row["by"])
                    for row in found
                ),
            ),
        ]  # fmt: skip
    return "\n\n".join(parts) + "\n"
