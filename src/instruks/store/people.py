"""Who are the tenants, and who works there?"""

from uuid import UUID, uuid4

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from instruks.store import models, records, walls

LONGEST_EMAIL, LONGEST_NAME = 254, 200  # what the tables hold


def new_tenant(name: str, registration_number: str, tenant_id: UUID | None = None) -> UUID:
    """Make a tenant; everything else of it is made within `walls.inside` of the id returned."""
    key = tenant_id or uuid4()
    with walls.inside(key):
        models.Tenant(id=key, name=name, registration_number=registration_number).save(
            force_insert=True
        )
    return key


def has_tenant(tenant_id: UUID) -> bool:
    """Whether this tenant has been made."""
    with walls.inside(tenant_id):
        return models.Tenant.objects.filter(pk=tenant_id).exists()


def person_with(email: str) -> records.Person | None:
    """Whoever logs in with this e-mail, in whichever tenant; None where nobody does."""
    with walls.knocking(email=email):
        row = models.User.objects.filter(email=email.lower()).first()
        return _record(row) if row else None


def is_email(text: str) -> bool:
    """Whether it is written as an e-mail address, and short enough to be kept."""
    try:
        validate_email(text)
    except ValidationError:
        return False
    return len(text) <= LONGEST_EMAIL


def weaknesses(password: str, *, email: str) -> tuple[str, ...]:
    """What makes this password too weak for this user, by the rules of the settings; often nothing."""
    try:
        validate_password(password, models.User(email=email.lower()))
    except ValidationError as error:
        return tuple(error.messages)
    return ()


def new_person(email: str, password: str, *, language: str) -> records.Person:
    """Make a user of the tenant whose walls we are in."""
    tenant = models.Tenant.objects.get(pk=walls.tenant())
    return _record(models.User.objects.make(email, password, tenant=tenant, language=language))


def people() -> tuple[records.Person, ...]:
    """The users of the tenant, by e-mail."""
    rows = models.User.objects.filter(tenant_id=walls.tenant()).order_by("email")
    return tuple(map(_record, rows))


def open_login(email: str, *, to: bool) -> None:
    """Let a user of this tenant log in, or no longer."""
    models.User.objects.filter(tenant_id=walls.tenant(), email=email.lower()).update(is_active=to)


def _record(row: models.User) -> records.Person:
    return records.Person(
        id=row.id,
        tenant_id=row.tenant_id,
        email=row.email,
        language=row.language,
        may_log_in=row.is_active,
    )
