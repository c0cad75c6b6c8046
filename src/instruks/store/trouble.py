"""What can keep the database from being there?"""


class NoDatabase(Exception):
    """The database cannot be reached; the message says why and what is open instead."""
