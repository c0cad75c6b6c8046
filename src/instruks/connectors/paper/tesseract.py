"""Can letters be recognised here, and which does Tesseract see on a page?"""

import math
import os
import shutil
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore

from instruks.texts.sentence import Sentence, say

LANGUAGES = {"dan": "tesseract-ocr-dan", "eng": "tesseract-ocr-eng"}
"""The languages that are recognised, and the package of Debian that brings each."""

DOTS = 300  # to the inch: what Tesseract was taught with
SECONDS_A_PAGE = 90
CAGE = Path(__file__).with_name("cage.py")
AT_ONCE = BoundedSemaphore(os.cpu_count() or 1)


def what_is_missing() -> Sentence | None:
    """What must be installed before letters can be recognised; None where it is all there."""
    program = shutil.which("tesseract")
    if program is None:
        return say(
            "install Tesseract with Danish and English to have it recognised "
            "(on Debian: `apt-get install {packages}`)",
            packages=" ".join(("tesseract-ocr", *LANGUAGES.values())),
        )
    told = subprocess.run(  # noqa: S603  no word of a stranger
        [program, "--list-langs"], capture_output=True, text=True, check=False
    )
    lacking = LANGUAGES.keys() - set(f"{told.stdout} {told.stderr}".split())  # older ones use both
    if lacking:
        return say(
            "Tesseract is here, but not its language {languages}; install it to have the text "
            "recognised (on Debian: `apt-get install {packages}`)",
            languages=", ".join(f"`{language}`" for language in sorted(lacking)),
            packages=" ".join(LANGUAGES[language] for language in sorted(lacking)),
        )
    return None


def recognised(width: int, height: int, grey: bytes) -> str:
    """The table of words on a page, as Tesseract writes it; `grey` has a byte a dot.

    Empty where Tesseract gave none, or none in time. It runs in a cage, and gives way to others.
    """
    picture = b"P5 %d %d 255\n" % (width, height) + grey
    with AT_ONCE:
        try:
            told = subprocess.run(  # noqa: S603  no word of a stranger
                [
                    sys.executable, "-I", "-S", str(CAGE), str(math.ceil(SECONDS_A_PAGE)),
                    shutil.which("tesseract") or "tesseract", "stdin", "stdout",
                    "-l", "+".join(LANGUAGES), "--dpi", str(DOTS), "tsv",
                ],
                input=picture,
                capture_output=True,
                timeout=SECONDS_A_PAGE,
                check=True,
                env={"PATH": os.environ.get("PATH", ""), "OMP_THREAD_LIMIT": "1"},
            )  # fmt: skip
        except subprocess.SubprocessError:
            return ""
    return told.stdout.decode("utf-8", "replace")
