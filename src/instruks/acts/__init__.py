"""ROOM: the verbs. One function, one transaction, one ledger line."""
