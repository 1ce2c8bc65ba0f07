"""The HTML report in a real Chromium: what an editor sees, clicks and types."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pages import LONG, article, hostile, page

from linter.reports import Report
from linter.reports.html import html

CHROMIUM = os.environ.get("COPYDESK_CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
pytestmark = pytest.mark.skipif(
    not CHROMIUM,
    reason="no browser: apt-get install chromium, or COPYDESK_CHROMIUM=/path/to/one",
)
Shown = Any  # playwright's Page


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Any]:
    """Opens a page; at the end it must have said nothing and asked the network for nothing."""
    said: list[str] = []
    pages: list[Shown] = []

    def shown(source: str, **options: object) -> Shown:
        path = tmp_path / f"page{len(pages)}.html"
        path.write_text(source, encoding="utf-8")
        made = browser.new_page(**options)
        pages.append(made)
        made.on("console", lambda message: said.append(message.text))
        made.on("pageerror", lambda error: said.append(str(error)))
        made.on("dialog", lambda dialog: said.append(dialog.message))
        made.on("request", lambda it: None if it.url == path.as_uri() else said.append(it.url))
        made.goto(path.as_uri())
        return made

    yield shown
    for made in pages:
        made.close()
    assert said == []


MARKS = """() => {
  const found = {};
  for (const node of document.querySelectorAll("[data-mark]")) {
    const box = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const one = (found[node.dataset.mark] ??= {text: "", boxes: [], lines: new Set()});
    one.text += node.textContent;
    one.boxes.push(box.width * box.height);
    one.lines.add([style.textDecorationLine, style.textDecorationStyle, style.textUnderlineOffset].join());
  }
  for (const one of Object.values(found)) one.lines = [...one.lines];
  return found;
}"""


def test_underlines_are_under_the_right_words(show: Any) -> None:
    marks = show(page()).evaluate(MARKS)
    expected = {
        "m1": "▾", "m2": "Harbour vote", "m3": "Tarvik council said", "m4": "council said 1,200 of",
        "m4r1": "15%", "m5": "free & that", "m6": "Metaclerk",
    }  # fmt: skip
    assert {name: mark["text"] for name, mark in marks.items()} == expected
    assert all(min(mark["boxes"]) > 0 for mark in marks.values())
    drawn = {name: mark["lines"] for name, mark in marks.items()}
    assert all(line[0].startswith("underline") for name, line in drawn.items() if name != "m1")
    styles = {name: line[0].split(",")[1] for name, line in drawn.items()}
    assert (styles["m2"], styles["m4"], styles["m5"]) == ("dotted", "wavy", "solid")
    # Two families over one another: each has its own line.
    assert drawn["m3"] != drawn["m4"]
    assert drawn["m3"][0].split(",")[2] != drawn["m4"][0].split(",")[2]


def test_a_note_stands_beside_its_words(show: Any) -> None:
    made = show(page(), viewport={"width": 1200, "height": 900})
    for number in range(2, 7):
        mark = made.locator(f"#m{number}").bounding_box()
        note = made.locator(f"#f{number}").bounding_box()
        assert note["x"] > mark["x"] + mark["width"] or note["y"] > mark["y"]
        assert abs(note["y"] - mark["y"]) < 400


def notes(made: Shown) -> list[str]:
    found: list[str] = made.evaluate(
        "() => [...document.querySelectorAll('.note')].filter(n => n.offsetHeight).map(n => n.id)"
    )
    return found


def test_filters(show: Any) -> None:
    made = show(page())
    assert made.locator("#shown").inner_text() == "all 6 shown"
    made.locator("input[value=info]").uncheck()
    assert notes(made) == ["f1", "f4", "f5", "f6"]
    assert made.locator("#shown").inner_text() == "4 of 6 shown"
    made.locator("input[value=structure]").uncheck()
    made.locator("input[value=readability]").press("Space")
    assert notes(made) == ["f4", "f6"]
    lines = {name: mark["lines"][0].split(",")[0] for name, mark in made.evaluate(MARKS).items()}
    assert lines["m3"] == lines["m5"] == "none" and lines["m4"] == lines["m6"] == "underline"
    assert not made.locator("#m1").is_visible()
    made.locator("input[value=info]").check()
    assert notes(made) == ["f2", "f3", "f4", "f6"]


def focused(made: Shown) -> str:
    found: str = made.evaluate("() => document.activeElement.id")
    return found


def test_keyboard(show: Any) -> None:
    made = show(page())
    for key, expected in [("j", "f1"), ("j", "f2"), ("ArrowDown", "f3"), ("k", "f2"), ("j", "f3")]:
        made.keyboard.press(key)
        assert focused(made) == expected
    assert made.locator("#m3.on").count() and not made.locator("#m2.on").count()
    outline = made.evaluate("() => getComputedStyle(document.activeElement).outlineWidth")
    assert outline == "3px"
    made.keyboard.press("Tab")
    assert focused(made) == "f4"
    made.keyboard.press("Tab")  # the link to the other figure
    made.keyboard.press("Enter")
    assert made.evaluate("() => location.hash") == "#m4r1"
    made.locator("input[value=style]").uncheck()
    made.locator("#f1").focus()
    made.keyboard.press("j")
    assert focused(made) == "f4"  # those that are hidden are passed over
    made.keyboard.press("k")
    made.keyboard.press("k")
    assert focused(made) == "f1"


def test_tab_reaches_every_finding(show: Any) -> None:
    made, seen = show(page()), []
    for _ in range(40):
        made.keyboard.press("Tab")
        seen.append(focused(made))
    assert [one for one in seen if one.startswith("f")][:6] == [
        f"f{number}" for number in range(1, 7)
    ]


def test_a_click_on_a_word_leads_to_its_note(show: Any) -> None:
    made = show(page())
    made.locator("#m6").click()
    assert focused(made) == "f6"
    assert made.locator("#f6.on").count() == 1


@pytest.mark.parametrize("ending", ["txt", "md", "html"])
def test_hostile_words_do_nothing(show: Any, ending: str) -> None:
    source = html(Report((hostile(ending), article())))
    made = show(source)
    assert made.locator("script").count() == 1 and made.locator("style").count() == 1
    assert made.locator("a[href^=javascript]").count() == 0
    assert made.title().startswith("copydesk")
    said = made.locator("#x1").inner_text()
    assert said.startswith(
        "</style></script><script>alert(1)</script> <b onclick=alert(2)>bold</b>"
    )
    assert made.evaluate(MARKS)["m1"]["text"] == ("▾" if ending == "html" else "alert(1)")
    assert made.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_a_long_line_is_whole(show: Any) -> None:
    made = show(html(Report((hostile(),))))
    text = made.evaluate("() => [...document.querySelectorAll('.copy')].at(-1).textContent")
    assert text == LONG.rstrip() and len(LONG) >= 100_000
    assert made.evaluate(MARKS)["m3"]["boxes"][0] > 0


def test_the_policy_stops_what_is_not_ours(show: Any, browser: Any) -> None:
    """With the escaping taken away, nothing of an article would run."""
    source = page().replace(
        "Metaclerk agreed", "<img src=x onerror=alert(1)><script>alert(2)</script>"
    )
    made = browser.new_page()
    made.set_content(source.replace("agreed", "<script>document.title = 'bad'</script>"))
    assert made.title() != "bad"
    made.close()


@pytest.mark.parametrize("width", [360, 800, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_sticks_out(show: Any, width: int, scheme: str) -> None:
    made = show(page(), viewport={"width": width, "height": 800}, color_scheme=scheme)
    assert made.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    ink, paper = made.evaluate(
        "() => [getComputedStyle(document.documentElement).color, "
        "getComputedStyle(document.documentElement).backgroundColor]"
    )
    assert ink != paper and (paper == "rgb(255, 255, 255)") == (scheme == "light")


CONTRAST = """() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((one) => one / 255);
  const light = (colour) => channels(colour)
    .map((one) => one <= .03928 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4)
    .reduce((sum, one, at) => sum + one * [.2126, .7152, .0722][at], 0);
  const ground = (node) => {
    const colour = getComputedStyle(node).backgroundColor;
    return colour.endsWith(", 0)") ? ground(node.parentElement) : colour;
  };
  return [...document.querySelectorAll("p, h1, h2, h3, b, li, a, code, del, ins, td, th, label, span, summary")]
    .filter((node) => node.offsetHeight && node.textContent.trim())
    .map((node) => {
      const [one, two] = [light(getComputedStyle(node).color), light(ground(node))];
      return [(Math.max(one, two) + .05) / (Math.min(one, two) + .05), node.className, node.textContent.slice(0, 30)];
    })
    .filter(([ratio]) => ratio < 4.5);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("focus", [False, True])
def test_everything_can_be_read(show: Any, scheme: str, focus: bool) -> None:
    """WCAG's contrast of 4.5 to 1, also in a note that has the focus."""
    made = show(page(), color_scheme=scheme)
    if focus:
        made.keyboard.press("j")
    assert made.evaluate(CONTRAST) == []


def test_print(show: Any) -> None:
    made = show(page())
    made.emulate_media(media="print")
    assert not made.locator("#filters").is_visible()
    made.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    assert made.locator("details:not([open])").count() == 0
    assert made.pdf().startswith(b"%PDF")


def test_without_its_script_the_page_still_leads_from_note_to_word(show: Any) -> None:
    made = show(page(), java_script_enabled=False)
    assert not made.locator("#filters").is_visible()
    made.locator("#f6 .place").click()
    assert made.url.endswith("#m6")
