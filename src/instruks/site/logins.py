"""Who uses this installation, as its operator says in a terminal?"""

import os
import sys
from collections.abc import Sequence

import click
from django.utils import translation

from instruks.agreement.facts.identifiers import NotARegistrationNumber, cvr
from instruks.faces.cli.words import language, word, words
from instruks.site.opened import opened
from instruks.store.everyone import tenants
from instruks.store.records import Tenant
from instruks.texts.sentence import say

PASSWORD = "INSTRUKS_PASSWORD"  # noqa: S105  the variable that holds it
LONGEST_PASSWORD = 4096  # characters; no more of standard input is read


def add_processor(name: str, number: str) -> None:
    """Open a tenant and print its id. Raises `click.ClickException`."""
    with opened(), translation.override(language()):
        from instruks.acts import open_tenant as act  # noqa: PLC0415  it needs Django set up

        try:
            made = act.open_tenant(name, number)
        except act.NotAName as error:
            raise click.BadParameter(words(error), param_hint="NAME") from error
        except (act.NotARegistrationNumber, act.AlreadyOpen) as error:
            raise click.BadParameter(words(error), param_hint="--number") from error
    click.echo(made)


def add_user(email: str, processor: str, spoken: str, *, from_stdin: bool) -> None:
    """Make a login in a processor's tenant for someone who reads `spoken`. Raises `click.ClickException`."""
    with opened() as owner, translation.override(language()):
        from instruks.acts import add_person as act  # noqa: PLC0415  they need Django set up
        from instruks.store import walls  # noqa: PLC0415

        tenant = _meant(processor, tenants(owner))
        try:
            written = act.new_email(email)
            password = _password(from_stdin=from_stdin)  # asked for when the rest is right
            with walls.inside(tenant.id):
                person = act.add_person(written, password, language=spoken)
        except (act.NotAnEmail, act.HasALogin) as error:
            raise click.BadParameter(words(error), param_hint="EMAIL") from error
        except act.WeakPassword as error:
            raise click.UsageError(words(error)) from error
    click.echo(
        word("{email} can log in at {processor}").format(email=person.email, processor=tenant.name)
    )


def close_login(email: str) -> None:
    """Close someone's login. Raises `click.ClickException`."""
    with opened():
        from instruks.acts import close_login as act  # noqa: PLC0415  it needs Django set up

        try:
            person = act.close_login(email)
        except (act.NobodyWith, act.AlreadyClosed) as error:
            raise click.BadParameter(words(error), param_hint="EMAIL") from error
    click.echo(word("{email} can no longer log in").format(email=person.email))


def _meant(processor: str, there: Sequence[Tenant]) -> Tenant:
    """The tenant of this name or number. Raises `click.BadParameter` with those that there are."""
    asked = {processor.strip().casefold(), _as_number(processor)}
    meant = [one for one in there if asked & {one.name.casefold(), one.registration_number}]
    if len(meant) == 1:
        return meant[0]
    if not there:
        what = say(
            "there is no processor yet; make one: "
            'instruks add-processor "Nordlys Drift A/S" --number 98765433'
        )
    elif meant:
        what = say(
            "more than one is called `{asked}`; give the number: {meant}",
            asked=processor,
            meant=_listed(meant),
        )
    else:
        what = say(
            "no processor `{asked}`; there are: {there}", asked=processor, there=_listed(there)
        )
    raise click.BadParameter(words(what), param_hint="--processor")


def _as_number(text: str) -> str:
    try:
        return cvr(text).number
    except NotARegistrationNumber:
        return text


def _listed(found: Sequence[Tenant]) -> str:
    return ", ".join(f"{one.name} ({one.registration_number})" for one in found)


def _password(*, from_stdin: bool) -> str:
    """From standard input, the environment, or asked for twice; never shown."""
    if from_stdin:
        return sys.stdin.readline(LONGEST_PASSWORD).rstrip("\r\n")
    if PASSWORD in os.environ:
        return os.environ[PASSWORD]
    if not sys.stdin.isatty():
        raise click.UsageError(
            word(
                "there is no terminal to ask for the password in; give it in INSTRUKS_PASSWORD, or on "
                "standard input with --password-stdin"
            )
        )
    asked: str = click.prompt(word("Password"), hide_input=True, confirmation_prompt=word("Again"))
    return asked
