"""What stands in the way of reading a file, and how large may one be?"""

LARGEST = 20 * 1024 * 1024  # bytes; the longest agreement we know has a quarter of a megabyte


class Unreadable(ValueError):
    """The file has no text that can be read as an agreement. Says what it is, and what to do."""
