"""Who is at the door?"""

from typing import Any
from uuid import UUID

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.http import HttpRequest

from instruks.store import walls
from instruks.store.models import User


class Door(AuthenticationBackend):  # type: ignore[misc]  # allauth has no types
    """Login by e-mail and password, with no more of the database in sight than that one user."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> User | None:
        """The user with this e-mail and password, or None."""
        with walls.knocking(email=credentials.get("email") or credentials.get("username") or ""):
            user: User | None = super().authenticate(request, **credentials)
        if user:
            walls.let_in(user.pk)  # the second factor is looked up in the same request
        return user

    def get_user(self, user_id: UUID) -> User | None:
        """The user whom the session names, or None."""
        with walls.knocking(user_id=user_id):
            user: User | None = super().get_user(user_id)
        return user

    def _check_password(self, user: User, password: str) -> User | None:
        with walls.inside(user.tenant_id):  # an old hash is renewed here
            checked: User | None = super()._check_password(user, password)
        return checked


class NoSignUp(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Users are made by the operator."""

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        """Never."""
        return False
