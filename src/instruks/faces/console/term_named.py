"""Which term do people mean, and which value?"""

from difflib import get_close_matches
from typing import Any

from django.utils.translation import gettext as _

from instruks.agreement.term import Many, Misread
from instruks.agreement.vocabulary import VOCABULARY
from instruks.faces.console.toml_field import from_form
from instruks.texts.sentence import say


class NoSuchTerm(LookupError):
    """The vocabulary has no term of that name, in any language."""

    def __init__(self, given: str, close: list[str]) -> None:
        names = ", ".join(f"`{each}`" for each in close)
        instead = _("is %s meant?") % names if close else _("choose one from the list")
        super().__init__(f"{_('there is no term `%s`') % given}; {instead}")


def term_named(given: str) -> str:
    """The name in the packs of the term people call so, in Danish or English. Raises `NoSuchTerm`."""
    wanted = given.strip().casefold()
    names = {
        each.casefold(): term.name
        for term in VOCABULARY.values()
        for each in (term.english, term.danish, term.name)
    }
    if wanted in names:
        return names[wanted]
    close = get_close_matches(wanted, names, n=3, cutoff=0.5)
    raise NoSuchTerm(given, list(dict.fromkeys(names[each] for each in close)))


def value_for(name: str, written: str) -> Any:
    """What was written, as a pack writes it and as the term reads it. Raises `Misread`."""
    term = VOCABULARY[name]
    first: Misread | None = None
    for value in (from_form(written), written.strip()):
        several = isinstance(term, Many) and isinstance(value, list)
        try:
            for one in value if several else [value]:
                term.read(one)
        except Misread as slip:
            first = first or slip
        else:
            return value
    raise first or Misread(say("`{value}` cannot be read", value=written), term=name)
