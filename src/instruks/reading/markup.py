"""Which signs in the text are a web page's and not the agreement's?"""

import re

BOX = re.compile(r"<input\b[^>]*type=[\"']?checkbox[\"']?[^>]*>", re.IGNORECASE)
CHECKED = re.compile(r"\bchecked\b", re.IGNORECASE)
BREAK = re.compile(r"</?(?:p|br|div|li|ul|ol)\b[^>]*>", re.IGNORECASE)
TAG = re.compile(r"</?(?:i|b|em|strong|u|span|a|sup|sub|small|font|table|tr|td|th|tbody|thead)\b[^>]*>", re.IGNORECASE)  # fmt: skip
ENTITIES = {"&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"'}

EMPTY_BOX, TICKED_BOX = "☐", "☒"


def without_markup(text: str) -> str:
    """The text without tags; a tick box becomes ☐ or ☒. No line is added or taken away."""
    if "<" not in text and "&" not in text:
        return text
    text = BOX.sub(lambda box: TICKED_BOX if CHECKED.search(box[0]) else EMPTY_BOX, text)
    text = TAG.sub("", BREAK.sub(" ", text))
    for entity, sign in ENTITIES.items():
        text = text.replace(entity, sign)
    return text
