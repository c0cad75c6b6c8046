"""What has people noticed, newest first?"""

from pathlib import Path

CHANGES = Path(__file__).parents[1] / "changes"


def changelog() -> str:
    """The changes, gathered from one small file each."""
    entries = sorted(CHANGES.glob("20*.md"), reverse=True)
    said = [
        f"## {entry.stem[:10]} · {entry.stem[11:].replace('-', ' ')}\n\n{entry.read_text(encoding='utf-8').strip()}"
        for entry in entries
    ]
    return "# Changes\n\nGathered from `changes/` by `make docs`.\n\n" + "\n\n".join(said) + "\n"
