"""Which data and whose are really processed?"""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from instruks.agreement.facts.categories import categories
from instruks.agreement.lint.said import Said, said
from instruks.agreement.open_questions.question import Answered, Choice, OpenQuestion, Weight
from instruks.agreement.standing import Standing
from instruks.agreement.term import Many
from instruks.agreement.terms import data, people, subprocessor
from instruks.agreement.terms.data import Category
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say

LISTS: tuple[tuple[str, Many[Any], Sentence], ...] = (
    ("which_data", data.ITEM, say("Which of these kinds of data are processed?")),
    ("which_people", people.GROUP, say("Whose data of these are processed?")),
)
UNLISTED: tuple[tuple[str, Many[Any], Sentence, tuple[str, ...]], ...] = (
    (
        "which_data",
        data.ITEM,
        say("Which kinds of data are processed?"),
        ("slug", "name", "category"),
    ),
    ("which_people", people.GROUP, say("Whose data are processed?"), ("slug", "name")),
)
ANSWERS_CALLS = frozenset({"call_log", "presence", "extension_status", "call_recording"})
NEEDS_GROUND = frozenset({Category.SPECIAL, Category.CRIMINAL, Category.NATIONAL_ID})
EVERYTHING = "all"


def printed_lists(standing: Standing) -> Iterator[OpenQuestion]:
    """Each list of data or people that is printed without anybody having said what of it is meant."""
    for slug, term, sentence in LISTS:
        heard = list(said(standing, term))
        settled = {
            one.value.slug for one in heard if one.value.chosen or one.voice.kind is Kind.DECISION
        }
        left = [one for one in heard if one.value.slug not in settled]
        for clause, found in groupby(left, key=lambda one: one.clause):
            choices = {one.value.slug: _choice(one) for one in found}
            yield OpenQuestion(
                f"{slug}_{clause.place}",
                sentence,
                say("{clause} prints them, but printed is not chosen.", clause=clause),
                clause,
                term.name,
                Answered.CHOICES,
                Weight.ACTS,
                choices=tuple(choices.values()),
            )


def empty_lists(standing: Standing) -> Iterator[OpenQuestion]:
    """The list of data or people, where the texts have none."""
    for slug, term, sentence, columns in UNLISTED:
        if next(said(standing, term), None) is None:
            yield OpenQuestion(
                slug,
                sentence,
                say("No clause lists any, and nothing is covered until one does."),
                None,
                term.name,
                Answered.RECORDS,
                Weight.ACTS,
                columns=columns,
            )


def unlisted(standing: Standing) -> Iterator[OpenQuestion]:
    """Data that only a sub-processor gets, and recordings where calls are answered."""
    listed = {one.value.slug for one in said(standing, data.ITEM)}
    for row in said(standing, subprocessor.APPROVED):
        for slug in row.value.data:
            if slug not in listed | {EVERYTHING}:
                listed.add(slug)
                yield _is_it_processed(
                    slug,
                    say("{name} gets it, but the agreement does not list it.", name=row.value.name),
                    row,
                )
    calls = next(
        (one for one in said(standing, data.ITEM) if one.value.slug in ANSWERS_CALLS), None
    )
    if calls and "call_recording" not in listed:
        yield _is_it_processed(
            "call_recording",
            say("Calls are handled, and a recording carries more than a log; the list has none."),
            calls,
        )


def grounds(standing: Standing) -> Iterator[OpenQuestion]:
    """The ground for data that may not be used without one."""
    items = list(said(standing, data.ITEM))
    grounded = {one.value.slug for one in items if one.value.ground}
    missing = {
        one.value.slug: one
        for one in items
        if one.value.chosen
        and one.value.category in NEEDS_GROUND
        and one.value.slug not in grounded
    }
    if missing:
        first = next(iter(missing.values()))
        yield OpenQuestion(
            "which_grounds",
            say("On which ground are these kinds of data processed?"),
            say("Articles 9 and 10 and the rules on national numbers forbid it without one."),
            first.clause,
            data.ITEM.name,
            Answered.RECORDS,
            Weight.ACTS,
            columns=("slug", "name", "category", "ground"),
            rows=tuple(
                {"slug": slug, "name": one.value.name, "category": str(one.value.category)}
                for slug, one in missing.items()
            ),
        )


def _choice(one: Said[Any]) -> Choice:
    """A line of a list: taken as it is printed, or recorded as not meant."""
    printed = {"slug": one.value.slug, "name": one.value.name}
    if category := getattr(one.value, "category", None):
        printed["category"] = str(category)
    return Choice(
        one.value.slug,
        say("{name}", name=one.value.name),
        {**printed, "chosen": True},
        {**printed, "chosen": False},
    )


def _is_it_processed(slug: str, why: Sentence, about: Said[Any]) -> OpenQuestion:
    known = categories().by_slug.get(slug)
    name = known.danish if known else slug
    item = {"slug": slug, "name": name}
    return OpenQuestion(
        f"processed_{slug}",
        say("Is this processed, and is it instructed: {name}?", name=name),
        why,
        about.clause,
        data.ITEM.name,
        Answered.CHOICE,
        Weight.ACTS,
        choices=(
            Choice("yes", say("Yes"), {**item, "chosen": True}),
            Choice("no", say("No"), {**item, "chosen": False}),
        ),
    )
