"""How do templates say what the rooms hand them?"""

import re
from collections.abc import Iterable
from typing import Any, cast

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext, gettext_lazy

from instruks.agreement.comparison.clauses import Piece
from instruks.agreement.standing import Standing
from instruks.agreement.vocabulary import VOCABULARY, AnyTerm
from instruks.faces.console import cells
from instruks.faces.console.compared import Side
from instruks.faces.console.markup import set_words
from instruks.faces.console.points import Card
from instruks.faces.console.spoken import day_in_words, spoken, translated
from instruks.faces.console.toml_field import as_toml
from instruks.faces.console.values_shown import (
    end_in_words,
    in_words,
    moment_in_words,
)
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence

register = template.Library()

UNDER_A_HEAD = re.compile(r"^\|(?=[^\n]*-)[-:| ]+\|$\n?", re.MULTILINE)
"""The line that a table in Markdown has below its headings; it says nothing."""

MARKS = {
    "may": "✓", "must not": "✕", "unsettled": "?", "error": "✕", "warning": "!", "note": "·",
    "changed": "~", "added": "+", "missing": "−", "struck": "✕",
    "allowed": "✓", "blocked": "✕", "needs approval": "✎", "needs notice": "✉",
}  # fmt: skip

register.filter("written", in_words)
register.filter("as_toml", as_toml)
register.filter("day", day_in_words)
register.filter("moment", moment_in_words)
register.filter("end", end_in_words)


@register.simple_tag(takes_context=True)
def said(context: Context, value: Any, term: AnyTerm | str = "") -> str:
    """A value of a term, its services called as the page's agreement calls them."""
    name = term if isinstance(term, str) else term.name
    return in_words(value, name, context.get("services") or {})


@register.filter
def sentence(said: Sentence | str | None) -> str:
    """A sentence in the reader's language."""
    if said is None:
        return ""
    return spoken(said) if isinstance(said, Sentence) else translated(said)


@register.filter
def tagged(said: str) -> str:
    """A sentence as a tag wears it: without its full stop."""
    return said.removesuffix(".")


@register.filter
def word(value: Any) -> str:
    """One word of a closed list in the reader's language."""
    return translated(str(value)) if value else ""


ACTS = {
    "hand_in": gettext_lazy("handed in"),
    "correct": gettext_lazy("a term put right"),
    "answer": gettext_lazy("a question answered"),
    "decide": gettext_lazy("a contradiction decided"),
    "undo": gettext_lazy("a change taken back"),
    "amend": gettext_lazy("an amendment begun"),
    "confirm_clause": gettext_lazy("a clause confirmed"),
    "confirm": gettext_lazy("confirmed"),
    "example": gettext_lazy("came as an example"),
}


@register.filter
def act(slug: str) -> str:
    """What was done, as people say it."""
    return str(ACTS.get(slug, slug))


@register.filter
def called(term: AnyTerm | str) -> str:
    """What people call a term."""
    found = VOCABULARY.get(term) if isinstance(term, str) else term
    if found is None:
        return str(term)
    return found.danish if get_language() == "da" else found.english


@register.filter
def in_language(thing: Any) -> str:
    """Whichever of a thing's Danish and English names the reader reads."""
    return str(thing.danish if get_language() == "da" else thing.english)


@register.filter
def hint(question: Any) -> str:
    """A question's explanation in the reader's language."""
    return str(question.hint_danish if get_language() == "da" else question.hint_english)


@register.filter
def anchor(citation: Citation | str) -> str:
    """The place of a clause on the page of words."""
    return re.sub(r"[^\w.-]+", "-", str(citation))


@register.filter
def kind_class(value: Any) -> str:
    """A verdict or severity as the style sheet names it."""
    return str(value).replace(" ", "-")


@register.filter
def mark(value: Any) -> str:
    """The sign beside a verdict's or a severity's word, so that colour is never alone."""
    return MARKS.get(str(value), "·")


@register.filter
def words(clause: Any) -> SafeString:
    """A clause's words, with those lit that its terms rest on."""
    return set_words(clause.words, lit=clause.rests_on.values())


@register.filter
def words_of(card: Card) -> SafeString:
    """The words of a clause that is looked at, each quotation with the points that rest on it."""
    return set_words(card.one.clause.words, lit={q: " ".join(k) for q, k in card.lit.items()})


@register.filter
def sure(value: str) -> str:
    """How sure the reader was, in a word; where it was no reader, that a person put it right."""
    return translated(value) if value else gettext("put right")


@register.filter
def plain_words(text: str) -> SafeString:
    """Words of an agreement, nothing lit."""
    return set_words(text)


@register.simple_tag(takes_context=True)
def cite(context: Context, citation: Citation | None, slug: str = "") -> SafeString | str:
    """A citation as a link to the words; `slug` names the agreement where the page is not its own."""
    which = slug or context.get("slug", "")
    if citation is None or not which:
        return str(citation or "")
    if context.get("in_draft"):
        if citation.text not in (context.get("own_texts") or ()):
            return str(citation)
        return format_html('<a class="cite" href="#{}">{}</a>', anchor(citation), str(citation))
    if (standing := _standing(context)) and citation.text not in standing.terms.texts:
        return str(citation)  # a decision of the Commission, say, that no text here quotes
    asked = context.get("on_asked")
    where = reverse("agreement_words", args=[which]) + (f"?on={asked}" if asked else "")
    return format_html(
        '<a class="cite" href="{}#{}">{}</a>', where, anchor(citation), str(citation)
    )


@register.filter
def run(pieces: Iterable[Piece]) -> SafeString:
    """Words in one run: what was put in and taken out is marked, and said to those who hear it."""
    heard = {"+": ("ins", escape(gettext("put in:"))), "−": ("del", escape(gettext("taken out:")))}
    return mark_safe(" ".join(_piece(one, *heard.get(one.mark, ("", ""))) for one in pieces))  # noqa: S308  every word is escaped


def _piece(one: Piece, tag: str, heard: str) -> str:
    said = escape(UNDER_A_HEAD.sub("", one.text))
    if not tag:
        return said
    return f'<{tag}><span class="visually-hidden">{heard} </span>{said}</{tag}>'


@register.simple_tag
def cited(side: Side, citation: Citation) -> SafeString | str:
    """A clause of one of two agreements that are compared, as a link where its words have a page."""
    said = side.cited(citation)
    if not side.page or citation.text not in side.texts:
        return format_html('<span class="cite">{}</span>', said)
    return format_html('<a class="cite" href="{}#{}">{}</a>', side.page, anchor(citation), said)


def _standing(context: Context) -> Standing | None:
    """The agreement that the line or the page is about, as it stands."""
    for name in ("row", "one"):
        shown = getattr(context.get(name), "shown", None)
        if shown is not None:
            return cast("Standing | None", shown.standing)
    return cast("Standing | None", context.get("standing"))


register.filter("options", cells.options)
register.filter("hides", cells.hidden)


@register.filter
def get(mapping: Any, key: Any) -> Any:
    """What stands under a key that only the page knows."""
    return mapping.get(key) if mapping else None
