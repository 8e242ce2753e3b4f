"""The demo portal's where clauses."""

from __future__ import annotations

import sqlite3

import pytest

from tests.portal_server.where import Column, WhereError, epoch_ms, to_sql

COLUMNS = {"objectid": Column("objectid"), "yr": Column("yr"), "hard_code": Column("hard_code"),
           "stat": Column("stat"), "dat_sover": Column("dat_sover", is_date=True)}  # fmt: skip
JULY = epoch_ms("2026-07-01 00:00:00")
# (objectid, yr, hard_code, stat, dat_sover)
ROWS = [
    (1, 2024, "1", "ст.188 ч.1", JULY - 1000),
    (2, 2025, "2", "ст.188 ч.3", JULY),
    (3, 2026, "3", None, JULY + 86_400_000),
    (4, 2026, "4", "it's", None),
]


def chosen(where: str) -> list[int]:
    sql, parameters = to_sql(where, COLUMNS)
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA case_sensitive_like = ON")
    connection.execute(
        "CREATE TABLE t (objectid INTEGER, yr INTEGER, hard_code TEXT, stat TEXT, dat_sover INTEGER)"
    )
    connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?)", ROWS)
    return [r[0] for r in connection.execute(f"SELECT objectid FROM t WHERE {sql} ORDER BY 1", parameters)]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("1=1", [1, 2, 3, 4]),
        ("1 = 0", []),
        ("yr=2026", [3, 4]),
        ("YR = 2026", [3, 4]),
        ("yr='2026'", [3, 4]),
        ("hard_code = 3", [3]),
        ("hard_code ='3'", [3]),
        ("yr <> 2026", [1, 2]),
        ("yr != 2026", [1, 2]),
        ("yr<2025", [1]),
        ("yr<=2025", [1, 2]),
        ("yr>2025", [3, 4]),
        ("yr>=2025", [2, 3, 4]),
        ("objectid > -5", [1, 2, 3, 4]),
        ("objectid IN (1,3)", [1, 3]),
        ("hard_code not in ('1', '2')", [3, 4]),
        ("objectid BETWEEN 2 AND 3", [2, 3]),
        ("objectid NOT BETWEEN 2 AND 3 AND yr = 2026", [4]),
        ("stat LIKE 'ст.188%'", [1, 2]),
        ("stat NOT LIKE '%ч.3'", [1, 4]),
        ("stat like 'ст.188 ч._'", [1, 2]),
        ("stat IS NULL", [3]),
        ("dat_sover is not null", [1, 2, 3]),
        ("stat = 'it''s'", [4]),
        ("stat = N'it''s'", [4]),
        ("dat_sover >= TIMESTAMP '2026-07-01 00:00:00'", [2, 3]),
        ("dat_sover>=timestamp '2026-07-01 00:00:00' AND dat_sover<timestamp '2026-07-02 00:00:00'", [2]),
        ("dat_sover < DATE '2026-07-01'", [1]),
        ("yr = 2024 OR yr = 2025 AND objectid = 9", [1]),
        ("(yr = 2024 OR yr = 2025) AND objectid = 2", [2]),
        ("NOT yr = 2026 AND objectid = 1", [1]),
        ("NOT (yr = 2026 OR objectid = 1)", [2]),
        ("not not yr = 2026", [3, 4]),
        ("((objectid=1))", [1]),
        ("yr = 2.026E3", [3, 4]),
        ('"yr" = 2026', [3, 4]),
    ],
)
def test_a_clause_chooses_its_rows(where: str, expected: list[int]) -> None:
    assert chosen(where) == expected


@pytest.mark.parametrize(
    "where",
    [
        "",
        "yr =",
        "yr = 1 AND",
        "nothing_known = 1",
        "rownum > 0",
        "yr = 1; DROP TABLE t",
        "yr = 1 -- comment",
        "stat = 'open",
        "yr IN ()",
        "yr IN (SELECT 1)",
        "(yr = 1",
        "yr = 1)",
        "dat_sover > 1782864000000",
        "dat_sover > '2026-07-01'",
        "yr = TIMESTAMP '2026-07-01 00:00:00'",
        "dat_sover > TIMESTAMP 'yesterday'",
        "sqlite_version() = 1",
        "yr || 'x' = 1",
        "1",
        "NOT",
        "stat LIKE 5",
        "(" * 500 + "1=1" + ")" * 500,
        "yr = 99999999999999999999999",
    ],
)
def test_what_is_no_clause_is_refused(where: str) -> None:
    with pytest.raises(WhereError):
        to_sql(where, COLUMNS)


def test_literals_travel_as_parameters_only() -> None:
    sql, parameters = to_sql("stat = 'x'' OR 1=1' AND yr IN (1, 2)", COLUMNS)
    assert sql == '"stat" = ? AND "yr" IN (?, ?)'
    assert parameters == ["x' OR 1=1", 1, 2]


def test_the_published_moment_is_the_wall_clock_as_if_it_were_utc() -> None:
    assert epoch_ms("2020-02-08 20:30:00") == 1581193800000
