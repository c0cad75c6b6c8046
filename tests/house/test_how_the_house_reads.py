"""The house watches itself: what every room, module and name must be."""

import ast
import re

import pytest

from tests.house.sources import HOUSE, MODULES, ROOMS, named, nodes, tree

BANISHED = {"utils", "util", "helpers", "helper", "common", "core", "manager", "base", "misc"}
DIM = {"timestamp", "obj", "info", "tmp", "foo", "bar"}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_says_its_job_in_one_sentence(room):
    said = ast.get_docstring(tree(room / "__init__.py")) or ""

    assert said.startswith("ROOM: ")
    assert "\n" not in said


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_a_module_begins_with_the_question_it_answers(module):
    first = (ast.get_docstring(tree(module)) or "").partition("\n")[0]
    says = module.name == "__init__.py" or named(module).startswith("acts/")  # an act is a verb
    ends = (".", "?") if says else "?"

    assert first.partition(" ")[0]
    assert first.rstrip("«»").endswith(ends) or "?" in first


@pytest.mark.parametrize("module", MODULES, ids=named)
def test_no_room_is_named_for_odds_and_ends(module):
    assert not BANISHED & set(module.relative_to(HOUSE).with_suffix("").parts)


def test_no_name_is_dim():
    found = [
        f"{named(module)}:{node.lineno} {node.id}"
        for module, node in nodes(ast.Name)
        if isinstance(node.ctx, ast.Store) and node.id in DIM
    ]

    assert found == []


def test_only_articles_of_the_law_are_cited_in_code():
    cited = [
        (named(module), node.args[0].value)
        for module, node in nodes(ast.Call)
        if isinstance(node.func, ast.Name)
        and node.func.id == "Citation"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]

    assert [(module, text) for module, text in cited if text != "GDPR"] == []


def test_no_clause_number_of_an_agreement_stands_in_code():
    a_clause = re.compile(r"[A-D]\.\d|[1-9]\d?\.\d{1,2}(\.[a-z])?")
    found = [
        f"{named(module)}:{node.lineno} {node.value}"
        for module, node in nodes(ast.Constant)
        if isinstance(node.value, str)
        and a_clause.fullmatch(node.value)
        and named(module).partition("/")[0] in {"deadlines", "agreement", "decisions", "acts"}
    ]

    assert found == []


def test_nobody_catches_everything_but_the_outermost_edge_of_a_face():
    found = [
        f"{named(module)}:{node.lineno}"
        for module, node in nodes(ast.ExceptHandler)
        if node.type is None
        or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
    ]

    assert [place for place in found if not place.startswith("faces/")] == []
