"""Why is there no answer from the model?"""


class Unreachable(Exception):
    """Nothing usable came back. Says why, and never a word of the text, the answer or the key."""
