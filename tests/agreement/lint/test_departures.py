"""Whatever is built like the authority's standard can be held against it, called so or not."""

from instruks.agreement.lint.departures import departures
from tests.agreement.lint.texts import agreement
from tests.packs.it_services import changed, it_services, signed


def test_the_structure_counts_and_not_the_name():
    silent = changed(signed(), "1", words="Parterne er enige.", rests_on={})
    found = departures(it_services(agreement=silent))

    assert [bone.chapter for bone in found.missing] == ["2"]


def test_points_of_the_appendices_and_what_was_altered_are_told_apart():
    found = departures(it_services())

    assert "D" not in found.points
    assert any("is struck by" in str(each) for each in found.altered)


def test_what_is_built_otherwise_has_no_departures():
    assert departures(agreement({"1": "Vi passer på jeres oplysninger.", "2": "Priser."})) is None
