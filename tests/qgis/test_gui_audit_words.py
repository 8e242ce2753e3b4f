"""What the audit list tells of a deed, in words."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsSettings

from crime_map_plugin.gui.audit_details import in_words


def named(**titles: str) -> Any:
    return SimpleNamespace(name=lambda language: titles["title"], **titles)


PROFILES: Any = {
    "kz": SimpleNamespace(name=lambda _: "The portal", layers={"crime": named(title="Criminal offences")})
}


@pytest.fixture(autouse=True)
def english(qgis_app) -> Any:
    QgsSettings().setValue("crime_map/interface/language", "en")
    yield
    QgsSettings().remove("crime_map/interface/language")


@pytest.mark.parametrize(
    ("details", "words"),
    [
        (
            {
                "scope": {
                    "source": "kz",
                    "layer": "crime",
                    "categories": ["theft"],
                    "date_from": "2026-11-01T00:00:00",
                    "date_to": "2026-12-01T00:00:00",
                    "date_field": "occurred",
                    "area_codes": [],
                    "extent": None,
                    "severities": [],
                },
                "complete": False,
                "removed": 0,
            },
            "Source: The portal · Layer: Criminal offences · Period: 1 Nov 2026 – 30 Nov 2026 · "
            "Categories: Theft · not complete",
        ),
        (
            {"scope": {"source": "gone", "layer": "x", "date_field": "registered"}, "complete": True},
            "Source: gone · Layer: x",
        ),
        (
            {"filter": {"date_from": "2026-11-03T00:00:00", "date_field": "registered", "hours": [7, 18]}},
            "Registered: from 3 Nov 2026 · Hours: 07, 18",
        ),
        (
            {"filter": {"date_from": "2026-11-03T00:00:00", "date_to": "2026-11-03T12:30:00"}},
            "Period: 3 Nov 2026 – 3 Nov 2026 12:30",
        ),
        (
            {"audience": "public", "content": "hotspots", "folder": "/a", "files": ["1.pdf", "<b>2.pdf"]},
            "for the public · Hotspots · Folder: /a · Files: 1.pdf, <b>2.pdf",
        ),
        (
            {"file": "/a/x.csv", "audience": "internal", "internal_fields": True},
            "internal · with case and house numbers · File: /a/x.csv",
        ),
        ({"source": "kz", "before": "2025-01-01T00:00:00"}, "Source: The portal · Older than 1 Jan 2025"),
        # What another version or another hand wrote is shown as it stands.
        ({"later": {"a": 1}, "audience": "nobody"}, 'nobody · later: {"a": 1}'),
        ({"filter": {"hours": "all"}, "removed": "x"}, "all · x"),
        ({"": "'not json'"}, "'not json'"),
        ({}, ""),
    ],
)
def test_what_is_noted_is_told_in_words(details: dict[str, Any], words: str) -> None:
    assert in_words(details, PROFILES) == words
