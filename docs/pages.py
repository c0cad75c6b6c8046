"""Which pages are generated, and from what?"""

from collections.abc import Callable, Mapping

from docs.changes import changelog
from docs.command_line import command_line
from docs.coverage_page import coverage
from docs.deadlines_page import deadlines
from docs.facts_page import facts
from docs.questions_page import questions
from docs.words_page import words

PAGES: Mapping[str, Callable[[], str]] = {
    "CHANGELOG.md": changelog,
    "docs/coverage.md": coverage,
    "docs/reference/command-line.md": command_line,
    "docs/reference/deadlines.md": deadlines,
    "docs/reference/facts.md": facts,
    "docs/reference/questions.md": questions,
    "docs/words.md": words,
}
"""Each page by its place in the repository."""
