"""Write every generated page anew: `make docs`."""

from pathlib import Path

from docs.catalogue import CATALOGUES
from docs.pages import PAGES

ROOT = Path(__file__).parents[1]

for name, page in PAGES.items():
    place = ROOT / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(page(), encoding="utf-8")
    print(name)  # noqa: T201  a command of the house tells what it wrote

for words in CATALOGUES.values():
    if words.place.exists():
        words.place.write_text(words.anew(), encoding="utf-8")
        print(words.place.relative_to(ROOT))  # noqa: T201  as above
