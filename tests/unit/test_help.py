"""The offline help says the same in three languages, in valid pages that load nothing."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "ru", "kk")
VOID = {"meta", "br", "hr", "img", "link", "input", "col", "wbr"}
# what makes a browser fetch something by itself
LOADING = {"script", "img", "link", "iframe", "object", "embed", "video", "audio", "source", "base"}


class Outline(HTMLParser):
    """Notes what a page is made of and whether every element is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.inside: dict[str, Counter[str]] = {}
        self.controls: list[str] = []
        self.commands = ""
        self.attributes: list[tuple[str, str]] = []
        self.wrong: list[str] = []
        self._open: list[tuple[str, str | None]] = []
        self._section = ""
        self.feed(text)
        self.close()
        self.wrong += [f"{tag} is not closed" for tag, _ in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.attributes += [(name, value or "") for name, value in attrs]
        self.tags[tag] += 1
        if named.get("id"):
            self.ids.append(str(named["id"]))
        if tag == "section":
            self._section = str(named.get("id"))
        self.inside.setdefault(self._section, Counter())[tag] += 1
        if tag == "a":
            self.links.append(str(named.get("href")))
        if tag not in VOID:
            self._open.append((tag, named.get("class")))
        if tag == "b" and named.get("class") == "ui":
            self.controls.append("")

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            self.wrong.append(f"</{tag}> at {self.getpos()}")
            return
        self._open.pop()

    def handle_data(self, data: str) -> None:
        if ("b", "ui") in self._open:
            self.controls[-1] += data
        if any(tag == "code" for tag, _ in self._open):
            self.commands += data + "\n"


def text_of(language: str) -> str:
    return (ROOT / "resources" / "help" / language / "index.html").read_text(encoding="utf-8")


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


@pytest.fixture
def outline(language) -> Outline:
    return Outline(text_of(language))


def test_every_element_is_closed_in_its_turn(outline):
    assert outline.wrong == []
    assert outline.tags["h1"] == outline.tags["title"] == outline.tags["main"] == 1


def test_the_page_says_its_language_and_charset(language):
    page = text_of(language)
    assert page.startswith("<!DOCTYPE html>\n")
    assert f'<html lang="{language}">' in page and '<meta charset="utf-8">' in page


def test_nothing_is_loaded_from_anywhere(outline, language):
    assert not LOADING & set(outline.tags)
    assert not [value for name, value in outline.attributes if name in ("src", "srcset", "style", "data")]
    assert not [name for name, _ in outline.attributes if name.startswith("on")]
    assert "url(" not in text_of(language) and "@import" not in text_of(language)


def test_ids_are_unique_and_links_lead_somewhere(outline, language):
    assert len(outline.ids) == len(set(outline.ids))
    here = ROOT / "resources" / "help" / language
    for link in outline.links:
        path, _, anchor = link.partition("#")
        assert not path.startswith("http") and (here / path).exists(), link
        assert not anchor or anchor in outline.ids, link


@pytest.mark.parametrize("other", ["ru", "kk"])
def test_languages_have_the_same_sections_lists_and_rows(other):
    english, translated = Outline(text_of("en")), Outline(text_of(other))
    assert translated.ids == english.ids
    for section, counts in english.inside.items():
        assert translated.inside[section] == counts, section


@pytest.mark.parametrize("other", ["ru", "kk"])
def test_commands_are_the_same_in_every_language(other):
    def commands(page: str) -> list[str]:
        return re.findall(r"<pre><code>(.*?)</code></pre>", page, re.DOTALL)

    assert commands(text_of("en")) and commands(text_of(other)) == commands(text_of("en"))


def test_algorithms_that_are_named_exist(outline):
    there = {
        match[1]
        for path in (ROOT / "crime_map_plugin" / "algorithms").glob("*.py")
        for match in re.finditer(r'^    ID = "(\w+)"', path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    named = set(re.findall(r"crimemap:(\w+)", outline.commands))
    assert named == there


def test_parameters_in_the_commands_exist():
    code = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "crime_map_plugin" / "algorithms").glob("*.py")
    )
    named = set(re.findall(r"\b([A-Z_]+)=", Outline(text_of("en")).commands))
    assert {"PORTAL", "STORE", "INPUT", "DISTRICTS", "AUDIENCE"} <= named
    for name in named - {"QT_QPA_PLATFORM"}:  # Qt's own
        assert f'"{name}"' in code, name


def test_controls_are_named_as_on_the_panel(language, outline):
    """What stands in bold as a control is a text of the interface in that language."""
    shown = set()
    for message in ET.parse(ROOT / "i18n" / f"crime_map_{language}.ts").iter("message"):
        for element in (message.find("translation"), *message.iter("numerusform")):
            words = re.sub(r"&(.)", r"\1", (element.text or "") if element is not None else "")
            shown.add(words.rstrip(" …").strip())
    assert len(outline.controls) > 60
    assert [name for name in outline.controls if name not in shown] == []


@pytest.mark.parametrize("other", ["ru", "kk"])
def test_no_english_is_left_over(other):
    words = re.sub(r"<(style|code)>.*?</\1>", " ", text_of(other), flags=re.DOTALL)
    words = re.sub(r"<[^>]+>", " ", words)
    left = re.findall(r"\b(?:the|and|of|with|is|are|when|press|choose)\b", words)
    assert left == []
    if other == "kk":
        assert set("әғқңөұүһі") - {"һ"} <= set(words.lower())
