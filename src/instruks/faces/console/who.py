"""Who asks?"""

from uuid import UUID

from django.http import HttpRequest


def who(request: HttpRequest) -> UUID:
    """The id of the person behind a request that has passed the login."""
    key = request.user.pk
    if not isinstance(key, UUID):
        raise TypeError("nobody is logged in here; the view needs `login_required`")
    return key
