"""How is a name written as a slug?"""

import re

from instruks.agreement.facts.names import fold

LONGEST = 48  # characters


def slug(name: str, between: str = "_") -> str:
    """«Teknisk video- og mødeplatform» as `teknisk_video_og_moedeplatform`; long names are cut at a word."""
    words = re.sub(r"[^a-z0-9]+", " ", fold(name)).split()
    kept = list[str]()
    for word in words:
        if kept and len(between.join([*kept, word])) > LONGEST:
            break
        kept.append(word[:LONGEST])
    return between.join(kept)
