"""Every record says from when to when it holds and who says so, and no two speak at once."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations

import pytest

from instruks.agreement.facts.adequacy_decisions import adequacy_decisions
from instruks.agreement.facts.categories import categories, legal_sorts
from instruks.agreement.facts.dated import Certainty, DatedFact, TwoAtOnce, one_at_a_time
from instruks.agreement.facts.dpf_list import example_snapshot
from instruks.agreement.facts.in_danish import danish_words
from instruks.agreement.facts.law_parameters import law_parameters, pending_laws
from instruks.agreement.facts.operations import operations
from instruks.agreement.facts.people import people_groups
from instruks.agreement.facts.scc import scc_clauses, scc_modules, scc_versions
from instruks.agreement.facts.standing import standings
from instruks.agreement.facts.transfer_bases import transfer_bases

A_DAY = timedelta(days=1)
TODAY = date(2026, 11, 21)


def keyed() -> list[tuple[str, DatedFact]]:
    grouped: list[tuple[str, Sequence[DatedFact]]] = [
        *((f"adequacy {code}", records) for code, records in adequacy_decisions().items()),
        *((f"standing {code}", records) for code, records in standings().items()),
        *((f"law {name}", records) for name, records in law_parameters().items()),
        *((f"module {key}", records) for key, records in scc_modules().items()),
        *((f"clause {key}", records) for key, records in scc_clauses().items()),
        *((f"set {key}", [one]) for key, one in scc_versions().items()),
        *((f"pending {one.name} by {one.act}", [one]) for one in pending_laws()),
        *((f"dpf {one.org}", [one]) for one in example_snapshot().entries),
    ]
    for glossary in (transfer_bases(), legal_sorts(), categories(), people_groups(), operations()):
        grouped += [(f"{glossary.what} {slug}", [one]) for slug, one in glossary.by_slug.items()]
    return [(key, record) for key, records in grouped for record in records]


RECORDS = keyed()
every_record = pytest.mark.parametrize(
    "record", [record for _, record in RECORDS], ids=[key for key, _ in RECORDS]
)


def test_all_files_of_facts_are_read_here() -> None:
    assert len(RECORDS) > 250


@every_record
def test_a_record_has_a_source_and_a_day_it_was_checked(record: DatedFact) -> None:
    assert record.source.strip()
    assert date(2026, 1, 1) <= record.checked_on <= TODAY
    assert record.certainty in set(Certainty)


@every_record
def test_a_record_holds_from_its_first_day_on(record: DatedFact) -> None:
    found = [record.holds_on(record.valid_from + n * A_DAY) for n in (-1, 0, 1)]

    assert found == [False, True, True]


@every_record
def test_a_record_holds_through_its_last_day(record: DatedFact) -> None:
    if record.valid_to is None:
        assert record.holds_on(date(2999, 12, 31))
        return

    found = [record.holds_on(record.valid_to + n * A_DAY) for n in (-1, 0, 1)]

    assert found == [True, True, False]


def test_no_two_records_of_one_key_meet_on_a_day() -> None:
    """The slow twin of `one_at_a_time`: every pair, by their last days."""
    far = date(2999, 12, 31)
    meeting = [
        (one_key, one.valid_from, other.valid_from)
        for (one_key, one), (other_key, other) in combinations(RECORDS, 2)
        if one_key == other_key
        and one.valid_from <= (other.valid_to or far)
        and other.valid_from <= (one.valid_to or far)
    ]

    assert meeting == []


@pytest.mark.parametrize(
    ("last_day_of_the_first", "meet"),
    [(date(2026, 5, 31), False), (date(2026, 6, 1), True), (None, True)],
    ids=["ends the day before", "ends the same day", "does not end"],
)
def test_two_records_that_meet_are_refused(last_day_of_the_first: date | None, meet: bool) -> None:
    def fact(first: date, last: date | None) -> DatedFact:
        return DatedFact(
            valid_from=first,
            valid_to=last,
            source="invented",
            checked_on=TODAY,
            certainty=Certainty.SURE,
        )

    facts = [fact(date(2026, 6, 1), None), fact(date(2020, 1, 1), last_day_of_the_first)]

    if not meet:
        assert one_at_a_time(facts, key=lambda _: "K")["K"] == (facts[1], facts[0])
        return
    with pytest.raises(TwoAtOnce, match="two records for `K` hold on 2026-06-01"):
        one_at_a_time(facts, key=lambda _: "K")


@pytest.mark.parametrize(
    ("source", "last", "sentence"),
    [
        (" ", None, "it names no source"),
        ("invented", date(2019, 12, 31), "it ends on 2019-12-31, before it begins on 2020-01-01"),
    ],
)
def test_a_fact_without_source_or_in_the_wrong_order_is_refused(
    source: str, last: date | None, sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        DatedFact(
            valid_from=date(2020, 1, 1),
            valid_to=last,
            source=source,
            checked_on=TODAY,
            certainty=Certainty.SURE,
        )


def test_every_word_has_a_danish_name_and_no_english_word_has_two() -> None:
    words = [
        word
        for glossary in (
            transfer_bases(),
            legal_sorts(),
            categories(),
            people_groups(),
            operations(),
        )
        for word in glossary.by_slug.values()
    ]

    assert [word.slug for word in words if danish_words()[word.english] != word.danish] == []
    assert [word.slug for word in words if not word.danish.strip()] == []
