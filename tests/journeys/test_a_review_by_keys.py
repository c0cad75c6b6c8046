"""A person reviews an agreement of 25 pages with the keyboard alone, and stands by it."""

import re

import pytest

from tests.acts.a_text import A_TEXT
from tests.journeys.a_long_agreement import long_agreement
from tests.journeys.conftest import picture

PATIENT = 120_000  # milliseconds; a machine under load reads 25 pages slowly
NOTICE = "[data-term='subprocessor.notice']"
RECT = """id => {
  const rect = document.querySelector(`#document g.on rect`), pane = document.getElementById("document");
  const [a, b] = [rect.getBoundingClientRect(), pane.getBoundingClientRect()];
  return a.height > 0 && a.top >= b.top && a.bottom <= b.bottom;
}"""
SHOWN = """() => [...document.querySelectorAll(".leaf img")].some(img => img.complete && img.naturalWidth > 900)"""
PICTURED = """() => {
  const pane = document.getElementById("document").getBoundingClientRect();
  return [...document.querySelectorAll(".leaf img")].every(img => {
    const box = img.getBoundingClientRect();
    return box.bottom < pane.top || box.top > pane.bottom || (img.complete && img.naturalWidth > 0);
  });
}"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The agreement as a file."""
    file = tmp_path_factory.mktemp("papers") / "databehandleraftale.pdf"
    file.write_bytes(long_agreement())
    return file


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def chosen(page):
    return page.evaluate("document.querySelector('#to-see .on')?.id")


def at_rest(page):
    """Until all that was sent is kept."""
    page.wait_for_function("() => document.getElementById('at-work').hidden")


def tab_to(page, selector):
    """Reach something as a person without a mouse does."""
    for _ in range(80):
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(selector)


def go_to(page, selector):
    """Down the list, a key at a time, until it is chosen."""
    before = None
    while chosen(page) != before:
        if page.evaluate("s => document.querySelector('#to-see .on').matches(s)", selector):
            return
        before = chosen(page)
        page.keyboard.press("j")
    raise AssertionError(selector)


def test_a_long_agreement_is_reviewed_with_the_keyboard_alone(page, printed):
    page.set_default_timeout(PATIENT)
    _hands_it_in(page, printed)
    _sees_where_the_words_stand(page)
    _answers_a_question(page)
    _puts_a_value_right(page)
    _undoes_it(page)
    _confirms_every_clause(page)
    _stands_by_the_whole(page)


def _hands_it_in(page, printed):
    page.goto("/agreements/")
    page.set_input_files("#file", printed)  # the system's own window, which has its own keys
    page.focus("#file")
    tab_to(page, "#hand-in-form button")
    press(page, "Enter")
    page.wait_for_selector("#handed tbody tr")

    assert "databehandleraftale.pdf" in page.inner_text("#handed tbody")

    page.wait_for_url("**/draft/")
    head = page.inner_text(".review-head")

    assert "the Danish authority's standard clauses, in Danish" in head
    assert int(re.search(r"(\d+) pages", head)[1]) >= 25
    assert int(re.search(r"(\d+) terms", head)[1]) > 60

    page.wait_for_function(SHOWN)
    picture(page, "review-1-begun")


def _sees_where_the_words_stand(page):
    press(page, "?")

    assert page.locator("#help").is_visible()

    picture(page, "review-2-keys")
    press(page, "Escape")
    go_to(page, NOTICE)

    assert page.evaluate(RECT)
    assert "30 days" in page.inner_text("#to-see .on .value")
    assert page.inner_text("#to-see .on .sureness") in {"sure", "likely"}
    assert page.evaluate("document.activeElement.id") == chosen(page)

    page.wait_for_function(PICTURED)
    picture(page, "review-3-words")
    before = page.evaluate("document.getElementById('document').scrollTop")
    press(page, "p")
    further = page.evaluate("document.getElementById('document').scrollTop")

    assert further > before


def _answers_a_question(page):
    asked = page.locator(".ask").count()
    press(page, "a")

    assert page.evaluate("document.activeElement.closest('.ask') !== null")

    fields = page.locator(".ask.on form input:not([type=hidden]):visible")
    names = fields.evaluate_all("all => all.map(one => one.name)")
    written = {"on-0": "2026-09-01", "name-0": "Karen Vestergaard Lund"}
    for name in names:
        tab_to(page, f".ask.on [name='{name}']")
        page.keyboard.type(written.get(name, "Karen Lund"))
    picture(page, "review-4-question")
    press(page, "Enter")
    at_rest(page)

    assert page.locator(".ask").count() == asked - 1, page.inner_text(".ask.on")


def _puts_a_value_right(page):
    press(page, "Escape")
    page.evaluate("document.activeElement.blur()")
    go_to_top = page.locator("[data-stop]").first.get_attribute("id")
    while chosen(page) != go_to_top:
        press(page, "k")
    go_to(page, NOTICE)
    press(page, "e")
    page.keyboard.type("45")
    press(page, "Enter")
    page.wait_for_selector("#to-see .on form .wrong:not([hidden])")

    assert "has no unit" in page.inner_text("#to-see .on form .wrong")

    picture(page, "review-5-put-right")
    press(page, "Control+a")
    page.keyboard.type("45 days")
    press(page, "Enter")
    at_rest(page)

    assert "45 days" in page.inner_text("#to-see .on .value")
    assert "put right" in page.inner_text("#to-see .on .sureness")


def _undoes_it(page):
    press(page, "u")
    at_rest(page)

    assert "30 days" in page.inner_text(f"{NOTICE} .value")


def _confirms_every_clause(page):
    of = int(page.get_attribute("#looked-at", "max"))
    press(page, "n")
    for _ in range(of + page.locator(".ask").count() + page.locator(".flaw").count()):
        left = page.locator(".group:not(.nothing, .answer) .card:not(.confirmed)").count()
        if not left:
            break
        if page.locator("#to-see .on").evaluate("one => one.closest('.card') !== null"):
            press(page, "Enter")
        else:
            press(page, "n")
        if left == of // 2:
            picture(page, "review-6-half-way")
    at_rest(page)
    page.reload()

    assert page.inner_text("#done") == str(of)
    assert page.locator(".stood:visible").first.get_attribute("title").startswith("demo@")
    assert re.search(r"[0-9a-f]{32}$", page.locator(".stood:visible").first.get_attribute("title"))


def _stands_by_the_whole(page):
    press(page, "g", "c")
    page.wait_for_url("**/confirm/")
    shown = page.inner_text("main")

    assert re.search(r"(\d+) of \1 clauses that set something", shown)
    assert "questions stay open" in shown

    picture(page, "review-7-confirm")
    tab_to(page, "form[method=post] .actions button")
    press(page, "Enter")
    page.wait_for_url(re.compile(r"/agreements/[\w-]+/$"))

    assert "From here on the agreement answers." in page.inner_text(".said")

    page.goto(f"{page.url}history/")

    assert "a clause confirmed" in page.inner_text("main")


def test_lit_words_and_the_list_lead_to_each_other_also_in_the_dark_and_in_danish(page, printed):
    page.set_default_timeout(PATIENT)
    printed = printed.with_name("igen.pdf")
    printed.write_bytes(long_agreement() + b"\n%")
    page.emulate_media(color_scheme="dark")
    page.context.add_cookies([{"name": "django_language", "value": "da", "url": page.url}])
    page.goto("/agreements/")
    page.set_input_files("#file", printed)
    page.click("#hand-in-form button")
    page.wait_for_url("**/draft/")
    page.locator("#document g rect").first.click()
    first = page.locator("#document g.on").first.get_attribute("data-for").split()[0]

    assert chosen(page) == first

    page.wait_for_function(PICTURED)
    picture(page, "dark-review")
    page.goto(f"{page.url}?as=text")
    mark = page.locator("#document mark").nth(4)
    mark.click()

    assert chosen(page) == mark.get_attribute("data-for").split()[0]

    picture(page, "dark-review-text")


def test_a_folder_is_handed_in_a_line_a_file(page, tmp_path):
    folder = tmp_path / "aftaler"
    folder.mkdir()
    for number in range(3):
        (folder / f"aftale-{number}.txt").write_text(f"{A_TEXT}\n4.3 Udgave {number}.\n")
    (folder / "tom.pdf").write_bytes(b"%PDF-1.7 ...")
    (folder / ".skjult").write_bytes(b"x")
    page.goto("/agreements/")
    page.set_input_files("#folder", folder)
    page.click("#hand-in-form button")
    page.wait_for_function(
        "() => document.getElementById('handed-said').textContent.startsWith('4 of 4')",
        timeout=PATIENT,
    )
    rows = page.locator("#handed tbody tr").all_inner_texts()

    assert [("read" in row, "refused" in row) for row in sorted(rows)] == [
        (True, False), (True, False), (True, False), (False, True),
    ]  # fmt: skip
    assert page.locator("#handed tbody a").count() == 3

    page.locator("#handed").scroll_into_view_if_needed()
    picture(page, "review-0-handed-in")


def test_without_a_script_everything_is_a_link_or_a_form(chromium, console, tmp_path):
    text = tmp_path / "aftale.txt"
    text.write_text(f"{A_TEXT}\n4.3 Uden script.\n")
    context = chromium.new_context(base_url=console.address, java_script_enabled=False)
    context.add_cookies([{"name": "django_language", "value": "en", "url": console.address}])
    page = context.new_page()
    page.goto("/")
    page.fill("#id_login", console.email)
    page.fill("#id_password", console.password)
    page.click("main button")
    page.goto("/agreements/")
    page.set_input_files("#file", [text])
    page.click("#hand-in-form button")

    assert page.url.endswith("/draft/")

    done = page.inner_text("#done")
    page.locator("[id='Databehandleraftale-2.2'] form.stand button").click()

    assert int(page.inner_text("#done")) == int(done) + 1

    page.locator("#undo button").click()

    assert page.inner_text("#done") == done

    page.goto(page.locator(".point a.correct").first.get_attribute("href"))

    assert page.locator("textarea[name=value]").count() >= 1

    context.close()
