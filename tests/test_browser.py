"""The HTML report in a real browser: what a person sees, reaches by keyboard, prints, and is safe from."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver

import numcheck
from numcheck.report import Report
from numcheck.reports.html import site

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
# A developer's machine may lack a browser; where .ci/run has installed one, its absence is a failure.
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER) and not os.environ.get("CI"), reason="needs chromium and chromedriver")

ARTICLE = """# Ferry line grows

The ferry carried 84,000 passengers, up 5% from 80,000. Of the 1,200 sailings, 300 were late, a third of them.

The crossing is 10 miles (26 km) long; 7 dogs came along.
"""
HOSTILE = """# <script>window.harmed = 1</script>

The "><img src=x onerror="window.harmed = 2"> line <b onclick="window.harmed = 3">carried</b> 90,000 people\u202e, up 5% from 80,000
</article></main><style>body { display: none }</style><svg onload="window.harmed = 4"> javascript:window.harmed=5 &#60;script&#62;.
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in ("headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking",
                 "disable-component-update", "disable-sync", "disable-dev-shm-usage", "window-size=1300,1000"):
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


def written(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def opened(browser: Any, folder: Path, report: Report) -> None:
    page = folder / "report.html"
    page.write_text(report.to_html(), encoding="utf-8")
    browser.get(page.as_uri())


def test_claims_are_marked_where_they_stand(browser: Any, tmp_path: Path) -> None:
    report = numcheck.check(ARTICLE, language="en", tables=[])
    opened(browser, tmp_path, report)
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
    marks = browser.find_elements("css selector", "mark")
    assert [(mark.text, mark.get_attribute("class")) for mark in marks] == [
        (finding.text, finding.verdict.label) for finding in report.findings]
    assert {mark.get_attribute("class") for mark in marks} == {"consistent", "inconsistent"}
    for mark, card in zip(marks, browser.find_elements("css selector", ".card"), strict=True):
        assert card.rect["x"] > mark.rect["x"] + mark.rect["width"], "cards stand beside the text, not over it"
        assert card.rect["y"] + card.rect["height"] > mark.rect["y"] - 5
    lines = {mark.get_attribute("class"): mark.value_of_css_property("text-decoration-style") for mark in marks}
    assert lines == {"consistent": "solid", "inconsistent": "wavy"}, "told apart without colour"


def test_pictures_speak_the_numbers_of_the_claim(browser: Any, tmp_path: Path) -> None:
    opened(browser, tmp_path, numcheck.check(ARTICLE, language="en", tables=[]))
    labels = [picture.get_attribute("aria-label") for picture in browser.find_elements("css selector", ".inconsistent svg")]
    assert "stated: “26 km” is 25.5 to 26.5 km; expected: 15.29 to 16.9 km" in labels
    for text in browser.find_elements("css selector", ".inconsistent svg text"):
        picture = text.find_element("xpath", "./ancestor::*[name()='svg']")
        assert text.rect["x"] >= picture.rect["x"] - 1
        assert text.rect["x"] + text.rect["width"] <= picture.rect["x"] + picture.rect["width"] + 1


def test_the_keyboard_goes_from_a_claim_to_its_card_and_back(browser: Any, tmp_path: Path) -> None:
    opened(browser, tmp_path, numcheck.check(ARTICLE, language="en", tables=[]))
    tab, enter, space = "\ue004", "\ue007", " "
    reached = []
    for _ in range(3):
        webdriver.ActionChains(browser).send_keys(tab).perform()
        reached.append(browser.execute_script("return document.activeElement.outerHTML.slice(0, 12)"))
    assert reached[0].startswith("<a ")
    place = browser.find_element("css selector", "sup a")
    place.send_keys(enter)
    assert browser.current_url.endswith("#claim-1")
    summary = browser.find_element("css selector", "#claim-1 summary")
    before = browser.find_element("id", "claim-1").get_attribute("open")
    summary.send_keys(space)
    assert browser.find_element("id", "claim-1").get_attribute("open") != before
    browser.find_element("css selector", "#claim-1 .back").send_keys(enter)
    assert browser.current_url.endswith("#place-1")


def test_a_hostile_article_does_nothing(browser: Any, tmp_path: Path) -> None:
    report = numcheck.check(HOSTILE, language="en", tables=[])
    assert report.findings, "the claim in it is still found"
    opened(browser, tmp_path, report)
    assert browser.execute_script("return window.harmed") is None
    assert browser.find_elements("css selector", "script, img, iframe, [onclick], [onload], [onerror]") == []
    assert len(browser.find_elements("css selector", "style")) == 1
    assert browser.find_element("css selector", "body").is_displayed()
    assert "window.harmed = 4" in browser.find_element("css selector", "main").text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_are_readable(browser: Any, tmp_path: Path, scheme: str) -> None:
    opened(browser, tmp_path, numcheck.check(ARTICLE, language="en", tables=[]))
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    paper = colour(browser.find_element("css selector", "body").value_of_css_property("background-color"))
    assert (luminance(paper) > 0.5) == (scheme == "light")
    for selector in ("section p", ".verdict", ".check", ".message", "dt", "dd", ".back", ".counts li"):
        for shown in browser.find_elements("css selector", selector):
            if shown.is_displayed():
                behind = colour(browser.execute_script(
                    "let e = arguments[0]; while (getComputedStyle(e).backgroundColor === 'rgba(0, 0, 0, 0)') e = e.parentElement;"
                    "return getComputedStyle(e).backgroundColor", shown))
                assert contrast(colour(shown.value_of_css_property("color")), behind) >= 4.5, (selector, shown.text)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_a_narrow_screen_does_not_scroll_sideways(browser: Any, tmp_path: Path) -> None:
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 380, "height": 800, "deviceScaleFactor": 1, "mobile": True})
    opened(browser, tmp_path, numcheck.check(ARTICLE, language="en", tables=[]))
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 380
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_index_of_a_run_fits_a_narrow_screen_and_leads_to_the_faults(browser: Any, tmp_path: Path) -> None:
    texts = {"a.md": "It has 7 dogs.\n", "a-rather-long-name-of-an-article.md": ARTICLE}
    reports = [numcheck.check_file(written(tmp_path, name, text), language="en", tables=[]) for name, text in texts.items()]
    for name, page in site(reports).items():
        (tmp_path / name).write_text(page, encoding="utf-8")
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": 360, "height": 800, "deviceScaleFactor": 1, "mobile": True})
    browser.get((tmp_path / "index.html").as_uri())
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 360
    assert [row.text for row in browser.find_elements("css selector", "td:first-child > a")] == [one.document.path for one in reports[::-1]]
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.find_element("css selector", ".index li a").click()
    assert browser.find_element("css selector", ".card:target").get_attribute("class") == "card inconsistent"
    browser.find_element("css selector", ".brand a").click()
    assert browser.current_url.endswith("/index.html")


def test_it_prints(browser: Any, tmp_path: Path) -> None:
    opened(browser, tmp_path, numcheck.check(ARTICLE, language="en", tables=[]))
    assert len(browser.print_page()) > 10_000
    # On paper nothing can be opened: what an open card holds shows, beneath its paragraph.
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    mark, card = browser.find_element("css selector", "mark.inconsistent"), browser.find_element("css selector", ".card.inconsistent")
    assert card.rect["y"] >= mark.rect["y"] + mark.rect["height"]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_paragraphs_without_claims_fill_the_room_beside_cards(browser: Any, tmp_path: Path) -> None:
    text = ARTICLE + "\nNothing here.\n\n## A headline\n\nThe crossing is 12 miles (36 km) long.\n"
    opened(browser, tmp_path, numcheck.check_file(written(tmp_path, "a.md", text), language="en", tables=[]))
    shown = browser.find_elements("css selector", "section > div > *")
    places = [(one.text[:9], one.rect["y"], one.rect["y"] + one.rect["height"]) for one in shown]
    gaps = {f"{one[0]}/{other[0]}": other[1] - one[2] for one, other in itertools.pairwise(places)}
    assert gaps["The cross/Nothing h"] < 30
    assert gaps["A headlin/The cross"] < 30, "a headline stays with what it is over"


def colour(css: str) -> tuple[float, float, float]:
    red, green, blue = (float(part) for part in css[css.index("(") + 1 : -1].split(",")[:3])
    return red / 255, green / 255, blue / 255


def luminance(rgb: tuple[float, float, float]) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """The contrast ratio of WCAG 2.1."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
