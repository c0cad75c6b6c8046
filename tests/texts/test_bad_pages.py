"""A page that is no pack page says so, with file, line and clause."""

import pytest

from instruks.texts.files import parse
from instruks.texts.pack import NotAPack
from instruks.texts.shelf import load

CONTENTS = (
    'name = "p"\ntitle = "P"\n[[layers]]\nkind = "clauses"\ncite_as = "IT"\nfiles = ["a.md"]\n'
)


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("fri tekst", "a.md, line 1: words stand before the first clause"),
        ("## ", "a.md, line 1: a clause needs a number"),
        ("## 1 A\n\n## 1 B", "a.md, line 3, clause 1: clause `1` stands here and on line 1"),
        ("## 1 A\n```sets\nx = ", "a.md, line 2, clause 1: the fenced block is never closed"),
        ('## 1 A\n```sets\n"breach.notice" =\n```', "a.md, line 3, clause 1: the terms are not valid TOML"),
        ('## 1 A\n```sets\n"a.b" = 1\n"a.b" = 2\n```', "a term is set twice in this clause"),
        ('## 1 A\n```sets\nrole = "king"\n```', "`king` is no role"),
        ("## 1 A\n```sets\n```\n```sets\n```", "line 4, clause 1: a second `sets` block"),
        ("## 1 A\n```sets\nstrikes = 7\n```", "`strikes` of the clause is `7`; write a list"),
        ('## 1 A\n```sets\nrests_on = "7"\n```', "`rests_on` of the clause is `7`; write a table"),
        ('## 1 A\n```sets\n"breach.notice" = 2026-99-99\n```', "line 3, clause 1: the terms are not valid TOML"),
    ],
)  # fmt: skip
def test_the_message_names_file_line_and_clause(page, message):
    with pytest.raises(NotAPack) as refused:
        parse({"pack.toml": CONTENTS, "a.md": page})

    assert message in str(refused.value)


@pytest.mark.parametrize(
    ("contents", "message"),
    [
        ("name = ", "pack.toml: not valid TOML"),
        ('title = "P"', "the pack needs `name`"),
        (
            'name = "p"\ntitle = "P"\ncolour = "red"',
            "the pack has no `colour`; it has: attachments",
        ),
        (CONTENTS.replace("clauses", "rumours"), "is of kind `rumours`; one of: law"),
        (CONTENTS.replace("a.md", "b.md"), "names the file `b.md`, which is not there"),
        (CONTENTS + 'from = "i morgen"', "`from` of layer `IT` is `i morgen`; write a day"),
        (CONTENTS + "from = 2026-01-01T00:00:00", "write a day as 2026-12-01"),
        ('name = "p"\ntitle = "P"\nlayers = 3', "`layers` of the pack is `3`"),
        ('name = "p"\ntitle = "P"\nhangs_on = "x"', "`hangs_on` of the pack is `x`; write a list"),
    ],
)
def test_the_contents_page_says_what_it_lacks(contents, message):
    with pytest.raises(NotAPack) as refused:
        parse({"pack.toml": contents, "a.md": ""})

    assert message in str(refused.value)


def test_a_folder_without_contents_is_no_pack(tmp_path):
    with pytest.raises(NotAPack, match="so there is no pack here"):
        load(tmp_path)


def test_a_page_that_is_not_utf_8_says_which_byte(tmp_path):
    (tmp_path / "pack.toml").write_text(CONTENTS)
    (tmp_path / "a.md").write_bytes(b"## 1 " + b"\xe5ben")

    with pytest.raises(NotAPack, match=r"a\.md: byte 5 is not UTF-8"):
        load(tmp_path)
