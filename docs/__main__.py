"""Write every generated page anew: `make docs`."""

from pathlib import Path

from docs.pages import PAGES

ROOT = Path(__file__).parents[1]

for name, page in PAGES.items():
    place = ROOT / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(page(), encoding="utf-8")
    print(name)  # noqa: T201  a command of the house tells what it wrote
