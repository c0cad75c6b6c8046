"""What do we keep? One file a noun."""

from instruks.store.models.agreement import Agreement
from instruks.store.models.document import Document
from instruks.store.models.layout import Layout
from instruks.store.models.revision import Revision
from instruks.store.models.tenant import Tenant
from instruks.store.models.user import User
from instruks.store.models.usual import Usual

__all__ = ["Agreement", "Document", "Layout", "Revision", "Tenant", "User", "Usual"]
