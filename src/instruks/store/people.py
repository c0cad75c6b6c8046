"""Who are the tenants, and who works there?"""

from uuid import UUID, uuid4

from instruks.store import models, records, walls


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
        id=row.id, tenant_id=row.tenant_id, email=row.email, language=row.language
    )
