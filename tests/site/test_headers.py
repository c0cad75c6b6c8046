"""What a browser is told it may do with our pages."""

import re

import pytest

PAGE = "/accounts/login/"


def test_a_page_loads_nothing_from_elsewhere_and_runs_nothing_of_its_own(visitor):
    policy = visitor.get(PAGE)["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "style-src 'self';" in policy
    assert not re.search("unsafe|https?:|[*]", policy)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ],
)
def test_a_page_is_neither_framed_nor_guessed_at_nor_told_on(visitor, name, expected):
    assert visitor.get(PAGE)[name] == expected


def test_what_is_behind_the_login_is_kept_in_no_cache(signed_in):
    assert "no-store" in signed_in.get("/accounts/password/change/")["Cache-Control"]


def test_a_form_without_its_token_is_refused(visitor):
    visitor.handler.enforce_csrf_checks = True

    assert visitor.post(PAGE, {"login": "a@b.example", "password": "x"}).status_code == 403


def test_a_name_that_is_not_this_machines_is_refused(visitor):
    assert visitor.get(PAGE, headers={"host": "elsewhere.example"}).status_code == 400


def test_cookies_are_closed_to_scripts_and_to_other_sites(visitor):
    visitor.get(PAGE)
    cookie = visitor.cookies["csrftoken"]

    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
