"""What is generated says what the house says; `make docs` writes it anew."""

import pytest

from docs.pages import PAGES
from tests.house.sources import ROOT


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_what_the_house_would_write_today(name):
    assert (ROOT / name).read_text(encoding="utf-8") == PAGES[name](), "run `make docs`"
