"""A test that a missing program keeps from running is a failure where nothing may be skipped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ENGINE_MISSING

HOUSE = Path(__file__).parents[2]
IN_A_TEST = "def test_it():\n    import pytest\n    pytest.skip({reason!r})\n"
IN_THE_FILE = "import pytest\npytest.skip({reason!r}, allow_module_level=True)\n"


@pytest.mark.parametrize("page", [IN_A_TEST, IN_THE_FILE], ids=["a test", "a whole file"])
@pytest.mark.parametrize(
    ("reason", "no_skip", "fails"),
    [
        (f"{ENGINE_MISSING}: a browser", "1", True),
        (f"{ENGINE_MISSING}: a browser", "0", False),
        ("not for this machine", "1", False),
    ],
)
def test_a_missing_engine_fails_only_where_nothing_may_be_skipped(
    tmp_path, page, reason, no_skip, fails
):
    (tmp_path / "test_it.py").write_text(page.format(reason=reason))
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:xdist", str(tmp_path)],
        cwd=HOUSE,
        env=os.environ | {"INSTRUKS_NO_SKIP": no_skip},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ("failed" in answer.stdout or "error" in answer.stdout) is fails
    assert "skipped" in answer.stdout or fails
