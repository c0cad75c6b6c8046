"""Whom an act lets in, and whom it does not."""

from contextlib import nullcontext

import pytest

from instruks.acts.add_person import HasALogin, NotAnEmail, WeakPassword, add_person
from instruks.acts.close_login import AlreadyClosed, NobodyWith, close_login
from instruks.acts.open_tenant import AlreadyOpen, NotAName, NotARegistrationNumber, open_tenant
from instruks.store import demo, everyone, people, walls
from instruks.store.connection import Role
from instruks.store.records import Tenant
from tests.conftest import EMAIL, PASSWORD

NAME, NUMBER = "Nordlys Drift A/S", "99349530"


def test_a_processor_is_kept_under_its_number(database, server):
    made = open_tenant(f" {NAME} ", "CVR-nr. 99 34 95 30")

    assert everyone.tenants(server.conninfo(Role.OWNER, database)) == (Tenant(made, NAME, NUMBER),)


def test_the_same_number_twice_is_one_processor(database, server):
    open_tenant(NAME, NUMBER)
    with pytest.raises(AlreadyOpen, match=NUMBER):
        open_tenant("Another name", f"DK{NUMBER}")

    assert len(everyone.tenants(server.conninfo(Role.OWNER, database))) == 1


def test_the_company_of_the_demo_is_not_made_beside_the_demos(database):
    demo.open_door()
    with pytest.raises(AlreadyOpen):
        open_tenant(demo.NAME, demo.REGISTRATION_NUMBER)


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * 201])
def test_a_name_must_be_one_that_can_be_kept(database, name):
    with pytest.raises(NotAName):
        open_tenant(name, NUMBER)


def test_the_longest_name_is_kept(database):
    assert open_tenant("x" * 200, NUMBER)


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("99349531", "check digit"),
        ("9934953", "7 digits"),
        ("", "has 8 digits"),
        ("x", "has 8 digits"),
    ],
)
def test_a_number_must_keep_its_registers_rule(database, number, why):
    with pytest.raises(NotARegistrationNumber, match=why):
        open_tenant(NAME, number)


def test_a_person_stands_in_the_tenant_whose_walls_one_is_in(tenant):
    made = add_person("Asta@Havblik.Example", PASSWORD, language="en")

    assert made == people.people()[0]
    assert (made.email, made.tenant_id, made.language) == ("asta@havblik.example", tenant, "en")


def test_without_walls_nobody_is_added(database):
    with pytest.raises(walls.OutsideWalls):
        add_person(EMAIL, PASSWORD, language="da")


def test_an_email_is_one_login_in_all_tenants(person, tenant, database):
    with pytest.raises(HasALogin, match=r"`astrid@havblik\.example` has a login already"):
        add_person(EMAIL.upper(), PASSWORD, language="da")


def test_an_email_of_another_tenant_is_taken_too(visitor):
    other = open_tenant(NAME, NUMBER)
    with walls.inside(other), pytest.raises(HasALogin):
        add_person(EMAIL, PASSWORD, language="da")
    with walls.inside(other):
        assert people.people() == ()


@pytest.mark.parametrize(
    "email", ["", "astrid", "astrid@", "@x.example", "a b@x.example", f"{'a' * 60}@{'b.' * 120}dk"]
)
def test_what_is_no_email_is_refused(tenant, email):
    with pytest.raises(NotAnEmail, match="is no e-mail address"):
        add_person(email, PASSWORD, language="da")

    assert people.people() == ()


@pytest.mark.parametrize(
    ("password", "refused"),
    [
        ("elevensigns", True),
        ("twelve signs", False),
        ("", True),
        ("password1234", True),
        ("astrid@havblik.example", True),
    ],
)
def test_a_password_keeps_the_rules_of_the_settings(tenant, password, refused):
    with pytest.raises(WeakPassword) if refused else nullcontext():
        add_person(EMAIL, password, language="da")

    assert (people.people() == ()) == refused


def test_a_login_is_closed_once(visitor):
    assert close_login(EMAIL.upper()).email == EMAIL
    assert not visitor.login(email=EMAIL, password=PASSWORD)
    with pytest.raises(AlreadyClosed):
        close_login(EMAIL)


def test_a_login_that_is_not_there_cannot_be_closed(database):
    with pytest.raises(NobodyWith, match="nobody logs in as"):
        close_login("nobody@havblik.example")


def test_looking_over_the_walls_leaves_them_standing(visitor, database, server):
    owner = server.conninfo(Role.OWNER, database)

    assert everyone.anyone_can_log_in(owner)
    close_login(EMAIL)
    assert not everyone.anyone_can_log_in(owner)
    assert len(everyone.tenants(owner)) == 1
    with walls.inside(open_tenant(NAME, NUMBER)):
        assert people.people() == ()


def test_the_apps_login_cannot_look_over_them(visitor, database, server):
    with pytest.raises(everyone.NoDatabase, match="DATABASE_OWNER_URL"):
        everyone.tenants(server.conninfo(Role.APP, database))
