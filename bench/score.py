"""`make score`: how much of what people found in agreements does the reader find? A table, a field a line.

The agreements with truth made by hand (`NAME.json` beside `NAME.txt`, `.md` or `.html`, opened as
any file is) are looked for in `tests/reading/agreements`, in `shared/reading/dev` beside this repository, or where the folders
given say. A fact counts as right when its value matches (figures and codes exactly, names and
phrases by words), as wrong when the reader says something the agreement does not, as missed when
the reader is silent. `--verbose` names every miss, `--json` gives what was read.
"""

import difflib
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of
from instruks.reading.formats.opened import paper_of

HERE = Path(__file__).parents[1]
FORMS = (".txt", ".md", ".html")
FOLDERS = (HERE / "tests" / "reading" / "agreements", HERE.parent / "shared" / "reading" / "dev")

WORD = re.compile(r"\w+", re.UNICODE)
STOP = {
    "og",
    "i",
    "af",
    "til",
    "den",
    "det",
    "de",
    "en",
    "et",
    "for",
    "på",
    "med",
    "som",
    "der",
    "the",
    "and",
    "of",
    "to",
    "a",
    "in",
    "a/s",
    "aps",
    "as",
    "inc",
    "ltd",
    "llc",
    "gmbh",
    "ab",
    "limited",
}


def words(value: Any) -> list[str]:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return [w for w in WORD.findall(text.casefold()) if w not in STOP]


def phrases(entry: Any) -> list[str]:
    """The ways a fact may be put: its value and its evidence."""
    if isinstance(entry, str):
        return [entry]
    if not isinstance(entry, dict):
        return []
    found: list[str] = []
    for key in ("value", "name", "email", "what", "evidence"):
        said = entry.get(key)
        found += said if isinstance(said, list) else [said] if isinstance(said, str) else []
    return found


def alike(truth: str, said: str) -> bool:
    """Do two phrases speak of the same thing? Most words of the shorter stand in the longer, or the letters are close."""
    a, b = words(truth), words(said)
    if not a or not b:
        return False
    short, long_ = (a, b) if len(a) <= len(b) else (b, a)
    overlap = sum((Counter(short) & Counter(long_)).values()) / len(short)
    if overlap >= 0.75 and len(long_) <= 6 * len(short) + 6:
        return True
    return difflib.SequenceMatcher(None, " ".join(a), " ".join(b)).ratio() >= 0.8


def same(truth: Any, said: Any) -> bool:
    return any(alike(t, s) for t in phrases(truth) for s in phrases(said))


def value(node: Any) -> Any:
    return node.get("value") if isinstance(node, dict) and "value" in node else node


def at(tree: Any, path: str) -> Any:
    for key in path.split("."):
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree


def digits(text: Any) -> str:
    return re.sub(r"\D", "", str(text))


SCALARS = {  # path: how two values are compared
    "language": "code",
    "controller.name": "name",
    "controller.cvr": "digits",
    "processor.name": "name",
    "processor.cvr": "digits",
    "processor.address": "name",
    "authorisation": "code",
    "sub_processor_change.notice.days": "code",
    "sub_processor_change.objection.days": "code",
    "breach.hours": "code",
    "termination.action": "code",
    "termination.days": "code",
    "third_country.code": "code",
    "audit.frequency_per_year": "code",
    "duration": "name",
    "effective_date": "name",
    "precedence": "name",
    "governing_law": "name",
    "liability": "name",
}
OPEN = {
    "purposes",
    "nature",
    "security",
    "audit.forms",
    "locations",
    "deviations",
}  # misses count, extra findings do not
ONE_TO_ONE = {"sub_processors.items", "contacts"}  # elsewhere an entry may be split or joined
LISTS = [
    "purposes",
    "nature",
    "personal_data.ordinary",
    "personal_data.special",
    "personal_data.criminal",
    "personal_data.national_id",
    "data_subjects",
    "sub_processors.items",
    "retention",
    "locations",
    "contacts",
    "audit.forms",
    "security",
    "deviations",
]


def listed(node: Any) -> list[Any]:
    node = value(node) if isinstance(node, dict) else node
    return node if isinstance(node, list) else [] if node is None else [node]


def acceptable(truth_doc: Any, path: str) -> list[Any]:
    """Other readings that are right too; None among them means that leaving it out is right."""
    node, key = at(truth_doc, path), path.rsplit(".", 1)[-1]
    holder = (
        node
        if isinstance(node, dict)
        else at(truth_doc, path.rsplit(".", 1)[0])
        if "." in path
        else None
    )
    if not isinstance(holder, dict):
        return []
    return holder.get("acceptable_days" if key == "days" else "acceptable", []) or []


def scalar_hit(path: str, how: str, truth_doc: Any, truth: Any, said: Any) -> bool:
    accept = [truth, *acceptable(truth_doc, path)]
    if how == "digits":
        return any(digits(t) == digits(said) for t in accept)
    if how == "name":
        return any(alike(str(t), str(said)) for t in accept)
    return any(str(t).casefold() == str(said).casefold() for t in accept)


def norm(text: str) -> str:
    """Letters and digits only, so line breaks, hyphenation and markup do not matter."""
    return re.sub(r"[\W_]+", "", text.casefold())


def evidences(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, child in node.items():
            if key == "evidence":
                yield from (
                    [child]
                    if isinstance(child, str)
                    else [c for c in child or [] if isinstance(c, str)]
                )
            else:
                yield from evidences(child)
    elif isinstance(node, list):
        for child in node:
            yield from evidences(child)


class Tally:
    """What was right, wrong and missed, field by field, and the evidence that stands in the text."""

    def __init__(self, *, verbose: bool) -> None:
        self.rows: dict[str, Counter[str]] = {}
        self.quotes = Counter[str]()
        self.verbose = verbose

    @property
    def total(self) -> Counter[str]:
        """The counts of all fields."""
        return sum(self.rows.values(), Counter[str]())

    def row(self, field: str) -> Counter[str]:
        """The counts of a field."""
        return self.rows.setdefault(field, Counter())

    def tell(self, *words: str) -> None:
        """Print a miss where misses are asked for."""
        if self.verbose:
            print(*words)

    def evidence(self, said: Any, text: str) -> None:
        """Count the quotations, and those that stand in the text."""
        body = norm(text)
        for quote in evidences(said):
            self.quotes["given"] += 1
            self.quotes["found"] += norm(quote) in body
            if norm(quote) not in body:
                self.tell("not in the text:", quote[:150])

    def scalar(self, name: str, field: str, how: str, truth: Any, said: Any) -> None:
        """Compare one value."""
        want, got = (
            None if x in ("", [], {}) else x
            for x in (value(at(truth, field)), value(at(said, field)))
        )
        if isinstance(want, list | dict):
            return
        if got is None and want is not None and None in acceptable(truth, field):
            return
        row = self.row(field)
        hit = want is not None and got is not None and scalar_hit(field, how, truth, want, got)
        row["hit"] += hit
        row["wrong"] += got is not None and not hit
        row["missed"] += want is not None and not hit
        if not hit and (want is not None or got is not None):
            self.tell(f"{name} {field}: truth {want!r} said {got!r}")

    def several(self, name: str, field: str, truth: Any, said: Any) -> None:
        """Compare a list."""
        wanted, given = listed(at(truth, field)), listed(at(said, field))
        row, left = self.row(field), list(given)
        for want in wanted:
            got = next((x for x in left if same(want, x)), None)
            if got is None:
                row["missed"] += 1
                self.tell(f"{name} {field}: missed {phrases(want)[:1]}")
                continue
            row["hit"] += 1
            if field in ONE_TO_ONE:
                left.remove(got)
            if field == "sub_processors.items":
                self._place(name, want, got)
        extra = (
            left
            if field in ONE_TO_ONE
            else [x for x in given if not any(same(want, x) for want in wanted)]
        )
        if field not in OPEN:
            row["wrong"] += len(extra)
            for one in extra:
                self.tell(f"{name} {field}: not in the agreement {phrases(one)[:1]}")

    def _place(self, name: str, want: Any, got: Any) -> None:
        place, there = (x.get("location") or x.get("country") for x in (want, got))
        if place:
            row = self.row("sub_processors.location")
            hit = bool(there) and alike(str(place), str(there))
            row["hit"] += hit
            row["missed"] += not hit
            row["wrong"] += bool(there) and not hit
            if not hit:
                self.tell(f"{name} place of {want.get('name')}: truth {place!r} said {there!r}")


def figures(row: Counter[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a row."""
    hit, wrong, missed = row["hit"], row["wrong"], row["missed"]
    precision = hit / (hit + wrong) if hit + wrong else 1.0
    recall = hit / (hit + missed) if hit + missed else 1.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def line(row: Counter[str]) -> str:
    """A row of the table."""
    said = " ".join(f"{figure:6.3f}" for figure in figures(row))
    return f"{said}   {row['hit']:3} {row['wrong']:5} {row['missed']:6}"


def file_beside(truth: Path) -> Path:
    """The agreement that a truth speaks of. Raises StopIteration where there is none."""
    return next(file for form in FORMS if (file := truth.with_suffix(form)).is_file())


def told(text: str) -> dict[str, Any]:
    """What the reader says of a text, as it is printed."""
    said: dict[str, Any] = json.loads(
        json.dumps(facts_of(read_text(text, name="agreement")), default=str)
    )
    return said


def facts(path: Path) -> tuple[Path, str, dict[str, Any]]:
    """The text of the agreement that a truth speaks of, and what the reader says of it."""
    file = file_beside(path)
    text = paper_of(file.name, file.read_bytes()).text
    return path, text, told(text)


def compare(tally: Tally, name: str, text: str, truth: Any, said: Any) -> None:
    """Count what was right, wrong and missed in one agreement."""
    tally.evidence(said, text)
    for field, how in SCALARS.items():
        tally.scalar(name, field, how, truth, said)
    for field in LISTS:
        tally.several(name, field, truth, said)


def score(paths: list[Path], *, verbose: bool = False) -> Tally:
    """Read every agreement and compare it with its truth."""
    tally = Tally(verbose=verbose)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for path, text, said in pool.map(facts, paths):
            compare(tally, path.stem, text, json.loads(path.read_text(encoding="utf-8")), said)
    return tally


def main(words: list[str]) -> None:
    """Print the table for each folder."""
    options = {word for word in words if word.startswith("--")}
    given = [Path(word) for word in words if word not in options]
    if options - {"--verbose", "--json"}:
        sys.exit("python -m bench.score [FOLDER or NAME.json …] [--verbose] [--json]")
    for place in given or [each for each in FOLDERS if each.is_dir()]:
        paths = sorted(place.glob("*.json")) if place.is_dir() else [place]
        if "--json" in options:
            for path in paths:
                print(json.dumps(facts(path)[-1], ensure_ascii=False, indent=1))
            continue
        tally = score(paths, verbose="--verbose" in options)
        print(f"\n{place.name:38} {'prec':>6} {'rec':>6} {'F1':>6}   hit wrong missed")
        for field, row in tally.rows.items():
            print(f"{field:38} {line(row)}")
        found = f"evidence found in the text {tally.quotes['found']}/{tally.quotes['given']}"
        print(f"{'overall':38} {line(tally.total)}   over {len(paths)} agreements; {found}")


if __name__ == "__main__":
    main(sys.argv[1:])
