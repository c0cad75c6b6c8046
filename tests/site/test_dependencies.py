"""Every package we stand on has its reason and its licence written down."""

import re
import tomllib
from pathlib import Path

HOUSE = Path(__file__).parents[2]


def name_of(requirement):
    return re.split(r"[\[<>=]", requirement)[0]


def test_each_dependency_has_its_line_and_each_line_its_dependency():
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text())["project"]
    asked_for = {*project["dependencies"]}.union(*project["optional-dependencies"].values())
    page = (HOUSE / "docs" / "decisions" / "0003-dependencies.md").read_text()
    told = re.findall(r"^\| ([\w-]+) \| \S.* \| \S.* \|$", page, re.MULTILINE)

    assert {*told} - {"Package", "---"} == {name_of(one) for one in asked_for} | {"uv"}


def test_each_dependency_is_locked_with_its_hash():
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text())["project"]
    everything = {*project["dependencies"]}.union(*project["optional-dependencies"].values())
    for lock, wanted in (
        ("requirements.lock", project["dependencies"]),
        ("requirements-dev.lock", everything),
    ):
        locked = re.findall(
            r"^([\w-]+)==[^\n]*\\\n +--hash=sha256:", (HOUSE / lock).read_text(), re.MULTILINE
        )

        assert {name_of(one).lower() for one in wanted} <= set(locked)
