"""Standard clauses: which set, which module, and what is none."""

from datetime import date

import pytest

from instruks.agreement.facts.scc import (
    Acting,
    NoSuchClauses,
    TransferAssessment,
    scc_clause,
    scc_hierarchy,
    scc_module,
    scc_version,
    scc_version_on,
    scc_versions,
)
from instruks.texts.citation import Citation

TODAY = date(2026, 11, 21)
CONTROLLER, PROCESSOR = Acting.CONTROLLER, Acting.PROCESSOR
OLD = ["2001/497/EC", "2004/915/EC", "2010/87/EU"]


@pytest.mark.parametrize("number", OLD)
@pytest.mark.parametrize(
    ("on", "carries"),
    [(date(2022, 12, 25), True), (date(2022, 12, 26), True), (date(2022, 12, 27), False)],
    ids=["just before", "last day", "just after"],
)
def test_the_old_sets_carry_nothing_from_27_december_2022(
    number: str, on: date, carries: bool
) -> None:
    assert scc_version(number).carries_transfers_on(on, signed_on=date(2020, 1, 2)) is carries


@pytest.mark.parametrize("number", OLD)
@pytest.mark.parametrize(
    ("signed_on", "carries"),
    [(date(2021, 9, 25), True), (date(2021, 9, 26), True), (date(2021, 9, 27), False)],
    ids=["just before", "last day", "just after"],
)
def test_the_old_sets_could_be_signed_until_26_september_2021(
    number: str, signed_on: date, carries: bool
) -> None:
    on = date(2022, 6, 1)

    assert scc_version(number).carries_transfers_on(on, signed_on=signed_on) is carries


@pytest.mark.parametrize(
    ("on", "number"),
    [
        (date(2021, 6, 26), "2010/87/EU"),
        (date(2021, 6, 27), "(EU) 2021/914"),
        (TODAY, "(EU) 2021/914"),
    ],
    ids=["day before", "in force", "today"],
)
def test_the_set_to_sign_on_a_day(on: date, number: str) -> None:
    version = scc_version_on(on)

    assert version is not None
    assert version.number == number


def test_a_set_cannot_have_been_signed_before_it_was_there() -> None:
    version = scc_version("2021/914")

    assert not version.carries_transfers_on(TODAY, signed_on=date(2021, 6, 26))
    assert version.carries_transfers_on(TODAY, signed_on=date(2021, 6, 27))


def test_the_clauses_between_controller_and_processor_are_no_transfer_tool() -> None:
    version = scc_version("2021/915")

    assert not version.transfer_tool
    assert not version.carries_transfers_on(TODAY)
    assert version.note


@pytest.mark.parametrize(
    ("exporter", "importer", "number"),
    [
        (CONTROLLER, CONTROLLER, 1),
        (CONTROLLER, PROCESSOR, 2),
        (PROCESSOR, PROCESSOR, 3),
        (PROCESSOR, CONTROLLER, 4),
    ],
)
def test_the_parties_give_the_module(exporter: Acting, importer: Acting, number: int) -> None:
    module = scc_module(exporter, importer, TODAY)

    assert module is not None
    assert module.number == number
    assert module.clause == Citation("(EU) 2021/914", f"module {number}")


@pytest.mark.parametrize(("on", "there"), [(date(2021, 6, 26), False), (date(2021, 6, 27), True)])
def test_modules_came_with_the_set_of_2021(on: date, there: bool) -> None:
    assert (scc_module(PROCESSOR, PROCESSOR, on) is not None) is there


def test_what_module_3_cannot_do_without() -> None:
    module = scc_module(PROCESSOR, PROCESSOR, TODAY)

    assert module is not None
    assert module.annexes == ("I.A", "I.B", "I.C", "II")
    assert module.annexes_by_choice == ("III",)
    assert module.transfer_assessment is TransferAssessment.ALWAYS


def test_the_standard_clauses_win_by_their_clause_5() -> None:
    assert scc_hierarchy(TODAY) == Citation("(EU) 2021/914", "5")
    assert scc_clause("transfer_assessment", TODAY) == Citation("(EU) 2021/914", "14")
    assert scc_clause("price", TODAY) is None
    assert scc_hierarchy(date(2021, 6, 26)) is None


@pytest.mark.parametrize("written", ["2021/914", "(EU) 2021/914", " (EU) 2021/914 "])
def test_a_set_is_found_as_people_write_its_number(written: str) -> None:
    assert scc_version(written).number == "(EU) 2021/914"


@pytest.mark.parametrize("written", ["2010/87", "2010/87/EU"])
def test_an_old_number_is_found_with_and_without_its_letters(written: str) -> None:
    assert scc_version(written).number == "2010/87/EU"


@pytest.mark.parametrize("written", ["", "2021", "1999/1/EC"])
def test_a_number_that_is_no_set_is_refused_with_those_there_are(written: str) -> None:
    with pytest.raises(
        NoSuchClauses, match=f"`{written}` is no set of standard clauses; there are: 2001"
    ):
        scc_version(written)


def test_every_set_is_known_by_its_number() -> None:
    assert list(scc_versions()) == [*OLD, "(EU) 2021/914", "(EU) 2021/915"]
