"""Who may come in?"""

from typing import ClassVar
from uuid import uuid4

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from instruks.store.models.tenant import Tenant


class Users(BaseUserManager["User"]):
    """How a user is made and found."""

    def make(self, email: str, password: str, *, tenant: Tenant, language: str) -> "User":
        """A new user of `tenant`; the password is kept only as a salted hash."""
        user = self.model(email=email.lower(), tenant=tenant, language=language)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """A person at the processor, who logs in with an e-mail address (kept in lower case)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    email = models.EmailField(unique=True)
    tenant = models.ForeignKey(Tenant, on_delete=models.PROTECT, related_name="+")
    language = models.CharField(max_length=5, default="da")
    is_active = models.BooleanField(default=True)

    # Logins are told by the log, not kept on the person
    last_login = None

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = Users()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["tenant", "id"], name="user_in_its_tenant"),)

    def __str__(self) -> str:
        return self.email
