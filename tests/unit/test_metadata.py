"""metadata.txt is complete in the eyes of plugins.qgis.org, and the other files agree with it."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def general() -> configparser.SectionProxy:
    # Interpolation stays on, as in QGIS's own reader: a lone % would make the plugin unreadable.
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize(
    "key",
    ["name", "version", "description", "about", "author", "email", "qgisMinimumVersion", "qgisMaximumVersion",
     "homepage", "repository", "tracker", "tags", "icon", "license"],
)  # fmt: skip
def test_what_the_plugin_site_asks_for_is_filled_in(general, key):
    assert general[key].strip()


def test_name_does_not_say_plugin(general):
    assert "plugin" not in general["name"].lower()


def test_version_has_three_numbers(general):
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])


def test_plugin_is_offered_to_qgis_3_40_to_4(general):
    assert general["qgisMinimumVersion"] == "3.40"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["supportsQt6"] == "yes"


def test_qgis_process_is_told_of_the_provider(general):
    assert general["hasProcessingProvider"] == "yes"


def test_icon_is_there_and_is_an_svg(general):
    icon = ROOT / general["icon"]
    assert icon.suffix == ".svg"
    assert "<svg" in icon.read_text(encoding="utf-8")


def test_links_lead_to_one_repository_over_https(general):
    repository = general["repository"]
    assert repository.startswith("https://")
    assert general["homepage"].startswith("https://")
    assert general["tracker"] == f"{repository}/issues"


def test_category_is_one_of_the_plugin_sites(general):
    assert general["category"] in {"Raster", "Vector", "Database", "Mesh", "Web"}


def test_changelog_starts_with_this_version(general):
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[?(\d+\.\d+\.\d+)", text, re.MULTILINE)
    assert headings[0] == general["version"]


def test_license_is_the_gpl_that_metadata_names(general):
    assert general["license"] == "GPL-2.0-or-later"
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


def test_name_version_and_links_stand_in_no_other_settings_file(general):
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert "[project]" not in settings
    assert general["version"] not in settings
    assert general["repository"] not in settings


def test_every_icon_is_plain_svg_without_scripts_or_links():
    icons = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert len(icons) >= 10
    for icon in icons:
        text = icon.read_text(encoding="utf-8")
        assert "viewBox" in text
        assert not re.search(r"<script|xlink:href|href=|<image|on\w+=", text), icon.name
