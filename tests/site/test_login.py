"""Coming in: by e-mail and password, with a second factor for those who have one."""

import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.contrib.auth.hashers import make_password
from django.core.cache import cache
from django.db import connection
from django.test import override_settings

from instruks.store import people, walls
from instruks.store.models import User
from tests.conftest import EMAIL, PASSWORD

LOGIN, ACCOUNT = "/accounts/login/", "/accounts/password/change/"


def log_in(browser, email=EMAIL, password=PASSWORD):
    return browser.post(LOGIN, {"login": email, "password": password})


def code_of(secret):
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def who_is_in(browser):
    answer = browser.get(ACCOUNT)
    return answer.context["user"].email if answer.status_code == 200 else None


def test_with_email_and_password_one_is_in(visitor):
    answer = log_in(visitor)

    assert (answer.status_code, answer.url) == (302, "/")
    assert who_is_in(visitor) == EMAIL


def test_capitals_in_an_email_do_not_matter(visitor):
    log_in(visitor, email="Astrid@Havblik.Example")

    assert who_is_in(visitor) == EMAIL


@pytest.mark.parametrize(
    ("email", "password"),
    [(EMAIL, "wrong"), ("nobody@havblik.example", PASSWORD), (EMAIL, ""), ("", PASSWORD)],
)
def test_with_anything_else_one_stays_out(visitor, email, password):
    assert log_in(visitor, email, password).status_code == 200
    assert who_is_in(visitor) is None


def test_whose_login_is_closed_stays_out(visitor, database):
    tenant = tenant_of(EMAIL)
    with walls.inside(tenant):
        people.open_login(EMAIL, to=False)
    log_in(visitor)

    assert who_is_in(visitor) is None


def test_a_session_ends_when_the_login_is_closed(signed_in):
    with walls.inside(tenant_of(EMAIL)):
        people.open_login(EMAIL, to=False)

    assert who_is_in(signed_in) is None


def test_logging_out_is_out(signed_in):
    signed_in.post("/accounts/logout/")

    assert who_is_in(signed_in) is None


def test_a_second_factor_is_asked_for_once_it_is_there(visitor):
    log_in(visitor)
    visitor.post("/accounts/reauthenticate/", {"password": PASSWORD})
    secret = visitor.get("/accounts/2fa/totp/activate/").context["form"].secret
    visitor.post("/accounts/2fa/totp/activate/", {"code": code_of(secret)})
    visitor.post("/accounts/logout/")

    assert log_in(visitor).url == "/accounts/2fa/authenticate/"
    assert who_is_in(visitor) is None
    assert visitor.post("/accounts/2fa/authenticate/", {"code": "000000"}).status_code == 200
    assert who_is_in(visitor) is None
    forget_used_codes()
    assert visitor.post("/accounts/2fa/authenticate/", {"code": code_of(secret)}).url == "/"
    assert who_is_in(visitor) == EMAIL


def test_a_password_kept_by_an_older_recipe_is_renewed_at_login(visitor, settings_hashers):
    with walls.inside(tenant_of(EMAIL)):
        User.objects.filter(email=EMAIL).update(password=make_password(PASSWORD, hasher="md5"))
    settings_hashers("PBKDF2PasswordHasher", "MD5PasswordHasher")
    log_in(visitor)

    assert who_is_in(visitor) == EMAIL
    with walls.inside(tenant_of(EMAIL)):
        assert User.objects.get(email=EMAIL).password.startswith("pbkdf2_sha256$")


def test_a_changed_password_works_and_the_old_one_does_not(signed_in):
    new = "ten small boats at noon"
    signed_in.post(ACCOUNT, {"oldpassword": PASSWORD, "password1": new, "password2": new})
    signed_in.post("/accounts/logout/")

    log_in(signed_in)
    assert who_is_in(signed_in) is None
    log_in(signed_in, password=new)
    assert who_is_in(signed_in) == EMAIL


@pytest.mark.parametrize("password", ["short", "password1234", EMAIL])
def test_a_weak_password_is_refused(signed_in, password):
    answer = signed_in.post(
        ACCOUNT, {"oldpassword": PASSWORD, "password1": password, "password2": password}
    )

    assert answer.context["form"].errors


@pytest.mark.parametrize(
    "way", ["signup/", "password/reset/", "password/reset/key/1-x/", "email/", "confirm-email/x/"]
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_there_is_no_other_way_in(visitor, way, method):
    assert getattr(visitor, method)(f"/accounts/{way}").status_code == 404


def test_after_a_request_nothing_of_the_user_is_left_in_the_connection(signed_in):
    who_is_in(signed_in)
    with connection.cursor() as cursor:
        cursor.execute(
            "select current_setting('app.tenant', true), current_setting('app.user', true)"
        )

        assert {*cursor.fetchone()} <= {None, ""}


def test_the_page_speaks_the_users_language_until_another_is_chosen(signed_in):
    languages = {"da": "Danish", "en": "English"}
    spoken = [signed_in.get(ACCOUNT, headers={"accept-language": "en"})["Content-Language"]]
    signed_in.post("/language/setlang/", {"language": "en"})
    spoken.append(signed_in.get(ACCOUNT)["Content-Language"])

    assert spoken == [*languages]


def tenant_of(email):
    with walls.knocking(email=email):
        return User.objects.get(email=email).tenant_id


def forget_used_codes():
    """A code is good for one use; the test would wait half a minute for the next."""
    cache.clear()


@pytest.fixture
def settings_hashers():
    changed = []

    def use(*names):
        path = "django.contrib.auth.hashers."
        override = override_settings(PASSWORD_HASHERS=[path + name for name in names])
        override.enable()
        changed.append(override)

    yield use
    for override in changed:
        override.disable()
