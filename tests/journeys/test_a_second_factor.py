"""With a second factor a password alone opens nothing: from the first code to the last recovery code."""

import base64
import hashlib
import hmac
import re
import struct
import time

from tests.journeys.conftest import picture

STEP = 30  # seconds that a code is good for


def code_at(secret, moment):
    """What an authenticator shows at a moment, worked out here by RFC 4226 and RFC 6238."""
    counted = struct.pack(">Q", int(moment) // STEP)
    digest = hmac.digest(base64.b32decode(secret), counted, hashlib.sha1)
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 10**6:06d}"


def next_code(secret, used):
    """A code that was not used before, for each is good for one time."""
    while (code := code_at(secret, time.time())) == used:
        time.sleep(0.5)
    return code


def log_in(page, console):
    page.goto("/accounts/login/")
    page.fill("#id_login", console.email)
    page.fill("#id_password", console.password)
    page.click("main button")


def test_a_second_factor_is_set_up_asked_for_and_can_be_recovered(page, console):
    page.goto("/accounts/2fa/")
    picture(page, "second-factor")
    page.goto("/accounts/2fa/totp/activate/")
    if page.locator("input[name=password]").count():
        assert page.locator("main a[href*=reset]").count() == 0

        picture(page, "password-again")
        page.fill("input[name=password]", console.password)
        page.click("main button")
    picture(page, "second-factor-set-up")
    secret = re.search(r"\b[A-Z2-7]{32}\b", page.content())[0]
    first = code_at(secret, time.time())
    page.fill("input[name=code]", first)
    page.click("main button[type=submit]")
    page.goto("/accounts/2fa/recovery-codes/")
    codes = re.findall(r"\b[a-z0-9]{8}\b", page.locator("textarea").input_value())
    picture(page, "recovery-codes")

    assert len(codes) == 10

    page.click(".bar button:has-text('Sign out')")
    if page.locator("main form").count() and "logout" in page.url:
        page.click("main button")
    log_in(page, console)
    picture(page, "second-factor-asked-for")

    assert page.url.endswith("/accounts/2fa/authenticate/")

    page.goto("/agreements/")

    assert page.url.endswith("/accounts/2fa/authenticate/")

    page.fill("input[name=code]", next_code(secret, first))
    page.click("main button[type=submit]")
    page.goto("/agreements/")

    assert page.locator("h1").inner_text() == "Agreements"

    page.click(".bar button:has-text('Sign out')")
    log_in(page, console)
    page.fill("input[name=code]", codes[0])
    page.click("main button[type=submit]")
    page.goto("/agreements/")

    assert page.locator("h1").inner_text() == "Agreements"
