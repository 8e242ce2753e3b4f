"""What the public never sees by district or on a map, told by article, date and words."""

from __future__ import annotations

import sqlite3

import pytest

from crime_map_plugin.incidents.audience import Audience, protected_where
from crime_map_plugin.incidents.query import IncidentQuery, store_where

NOW, BEFORE = "2026-08-01T12:00:00.000", "2012-08-01T12:00:00.000"
ROWS = [
    # article, its text, when, category, whether it is protected
    ("120", "ст.120 ч.1", NOW, "violence", True),
    ("121-2", "", NOW, "violence", True),
    ("124", None, BEFORE, "violence", True),
    ("120", None, None, "violence", True),
    ("119", "", NOW, "violence", False),
    ("125", "", NOW, "other", False),
    ("12", "", NOW, "other", False),
    ("1201", "", NOW, "other", False),
    ("188", "ст.188 ч.3", NOW, "theft", False),
    ("132", "", NOW, "other", True),
    ("144", "", NOW, "other", True),
    ("144", "", BEFORE, "other", False),
    ("131", "", BEFORE, "other", True),
    ("131", "", NOW, "other", False),
    # without a date it may be either Code
    ("131", "", None, "other", True),
    ("100", "", NOW, "violence", True),
    ("100", "", BEFORE, "violence", False),
    ("97", "", BEFORE, "violence", True),
    ("97", "", NOW, "other", False),
    ("312", "", NOW, "other", True),
    ("273-1", "", BEFORE, "other", True),
    ("188", "Кража у несовершеннолетнего", NOW, "theft", True),
    ("108", "ПРИЧИНЕНИЕ ВРЕДА МАЛОЛЕТНЕМУ", NOW, "violence", True),
    ("108", "кәмелетке толмаған адамға", NOW, "violence", True),
    # nobody can tell what these were
    (None, None, NOW, "violence", True),
    ("", "", NOW, "other", True),
    ("ст. 121", "", NOW, None, True),
    # accidents have no article
    (None, None, NOW, "traffic", False),
    (None, None, None, "ecological", False),
]


@pytest.fixture
def table():
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE incidents (article, article_text, occurred_at, category, expected)")
    connection.executemany("INSERT INTO incidents VALUES (?, ?, ?, ?, ?)", ROWS)
    yield connection
    connection.close()


def test_the_condition_tells_each_row_and_is_never_unknown(table):
    found = table.execute(f"SELECT {protected_where()}, expected, article, occurred_at FROM incidents")
    for is_protected, expected, *row in found.fetchall():
        assert is_protected == expected, row


def test_a_query_leaves_out_takes_only_or_does_not_ask(table):
    def count(protected: bool | None) -> int:
        where = store_where(IncidentQuery(protected=protected))
        return table.execute(f"SELECT count(*) FROM incidents WHERE {where or '1'}").fetchone()[0]

    expected = sum(row[-1] for row in ROWS)
    assert (count(True), count(False), count(None)) == (expected, len(ROWS) - expected, len(ROWS))


def test_the_values_are_those_of_the_parameter():
    assert (Audience.INTERNAL.value, Audience.PUBLIC.value) == (0, 1)
