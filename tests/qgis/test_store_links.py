"""Links say which incidents are one: decided once, kept for good, and counted once wherever rows are read."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
import stat
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from crime_map_plugin.errors import StoreNotWritable
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.incidents.schema import select
from crime_map_plugin.store import links, schema_sql
from crime_map_plugin.store.connection import connect
from crime_map_plugin.store.geopackage import Store, layer_source
from crime_map_plugin.store.known_schema import trust
from crime_map_plugin.store.links import State
from crime_map_plugin.store.purging import Order
from tests.qgis.linked_store import POLICE, ROADS, accidents, bring, fill, pair

CONFIRMED, SPLIT, PROPOSED = State.CONFIRMED, State.SPLIT, State.PROPOSED


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "сақтау" / "s.gpkg"
    fill(file)
    return file


def decide(path: Path, state: State, *numbers: int) -> int:
    with Store.open(path) as store:
        if not store.link_counts()[PROPOSED]:
            store.propose_links(pair(i) for i in range(6))
        return store.decide_links([pair(i).pair for i in numbers], state)


def counted(path: Path) -> list[str]:
    """Return the ids that count, after checking that every way of counting says the same."""
    with Store.open(path, read_only=True) as store:
        ids = store.read(fields=("id",))["id"].tolist()
        assert store.read()["id"].tolist() == ids
        assert store.read(IncidentQuery(categories=("traffic",)), ("id", "hour"))["id"].tolist() == ids
        assert sorted(store.read(fields=("id",), newest=100)["id"]) == sorted(ids)
        assert sorted(store.read(fields=("id",), bbox=(71, 51, 72, 52))["id"]) == sorted(ids)
        assert sorted(store.read(fields=("id",), ids=[*ids, "police:accidents:0"])["id"]) == sorted(
            {*ids} | ({"police:accidents:0"} & {*ids})
        )
        assert store.count() == store.count(IncidentQuery(categories=("traffic",))) == len(ids)
        assert store.category_counts() == {"traffic": len(ids)}
        assert store.category_severity_counts() == {"traffic": {2: len(ids)}}
        everything = store.read(fields=("id",), once=False)["id"].tolist()
        assert len(everything) == len(ids) + store.counted_elsewhere() and set(ids) <= set(everything)
    return ids


def test_a_proposed_pair_is_two_incidents_a_confirmed_one_is_one_and_a_split_one_two(path: Path) -> None:
    assert len(counted(path)) == 16
    with Store.open(path) as store:
        assert store.propose_links(pair(i) for i in range(6)) == 6
    assert len(counted(path)) == 16
    assert decide(path, CONFIRMED, 0, 1) == 2
    assert len(counted(path)) == 14
    assert decide(path, SPLIT, 1) == 1
    assert len(counted(path)) == 15
    assert decide(path, PROPOSED, 0, 1) == 2
    assert len(counted(path)) == 16


def test_the_row_that_is_placed_more_precisely_stands_for_both(path: Path) -> None:
    decide(path, CONFIRMED, 0)
    ids = counted(path)
    assert "roads:accidents:0" in ids and "police:accidents:0" not in ids


@pytest.mark.parametrize(
    ("change", "stands"),
    [
        ("UPDATE incidents SET precision = 'house'", "police"),  # all alike: the first by id
        ("UPDATE incidents SET precision = NULL, hour = NULL WHERE source = 'police'", "roads"),
        ("UPDATE incidents SET precision = 'house', hour = NULL WHERE source = 'police'", "roads"),
        ("UPDATE incidents SET precision = 'house', injured = 1 WHERE source = 'roads'", "roads"),
        ("UPDATE incidents SET precision = 'house'; UPDATE incidents SET injured = 2 "
         "WHERE source = 'roads'", "roads"),
        ("UPDATE incidents SET precision = 'settlement'; UPDATE incidents SET precision = 'street' "
         "WHERE source = 'police'", "police"),
    ],
)  # fmt: skip
def test_which_row_stands_for_the_others(path: Path, change: str, stands: str) -> None:
    with closing(connect(path)) as connection:
        trust(connection, path)
        connection.executescript(change)
    decide(path, CONFIRMED, 0)
    assert f"{stands}:accidents:0" in counted(path)


def test_three_registers_of_one_accident_make_one(path: Path) -> None:
    bring(path, replace(POLICE, source="ambulance"), accidents("ambulance", 1, minutes=5))
    chain = [
        replace(pair(0), id_a="ambulance:accidents:0", id_b="police:accidents:0"),
        pair(0),
    ]
    with Store.open(path) as store:
        store.propose_links(chain)
        store.decide_links([link.pair for link in chain], CONFIRMED)
        assert store.counted_elsewhere() == 2
    assert len(counted(path)) == 15
    with Store.open(path) as store:
        # The link in the middle goes: what it held together falls apart.
        store.decide_links([pair(0).pair], SPLIT)
        assert store.counted_elsewhere() == 1
    assert len(counted(path)) == 16


def test_who_asks_for_one_register_gets_all_of_it(path: Path) -> None:
    decide(path, CONFIRMED, 0, 1, 2)
    with Store.open(path, read_only=True) as store:
        assert store.count() == 13
        assert store.count(IncidentQuery(sources=("police",))) == 10
        assert store.count(IncidentQuery(sources=("roads",))) == 6
        assert store.count(IncidentQuery(sources=("roads", "police"))) == 13


def test_matching_again_keeps_what_is_decided_and_replaces_what_is_proposed(path: Path) -> None:
    decide(path, CONFIRMED, 0)
    decide(path, SPLIT, 1)
    with Store.open(path) as store:
        assert store.propose_links([replace(pair(i), metres=1.0) for i in (0, 1, 2)]) == 1
        found = {link.id_a[-1]: (link.state, link.metres) for link in store.links()}
        assert found == {"0": (CONFIRMED, 35.0), "1": (SPLIT, 35.0), "2": (PROPOSED, 1.0)}
        assert store.link_counts() == {PROPOSED: 1, CONFIRMED: 1, SPLIT: 1}
        assert [link.id_a for link in store.links(PROPOSED)] == ["police:accidents:2"]


def test_fetching_all_of_it_again_keeps_decisions_and_rows(path: Path) -> None:
    decide(path, CONFIRMED, 0, 1)
    before = counted(path)
    fill(path)
    assert counted(path) == before
    with Store.open(path, read_only=True) as store:
        assert store.receipts()[0]["counted_once"] == 2


def test_where_the_row_that_stood_for_both_is_gone_the_other_counts_until_it_is_back(path: Path) -> None:
    decide(path, CONFIRMED, 0)
    all_of = accidents("roads", 6, east=0.0005, minutes=30)
    bring(path, ROADS, select(all_of, all_of["id"] != "roads:accidents:0"))
    assert "police:accidents:0" in counted(path) and len(counted(path)) == 15
    bring(path, ROADS, all_of)
    assert len(counted(path)) == 15
    with Store.open(path, read_only=True) as store:
        assert [link.state for link in store.links()].count(CONFIRMED) == 1


def test_links_of_purged_incidents_go_with_them_and_nothing_counts_less(path: Path) -> None:
    decide(path, CONFIRMED, 0, 1)
    with Store.open(path) as store:
        store.purge(Order(source="roads"))
        assert store.links() == [] and store.counted_elsewhere() == 0
        assert store.link_counts() == {PROPOSED: 0, CONFIRMED: 0, SPLIT: 0}
    assert len(counted(path)) == 10
    assert b"roads:accidents" not in path.read_bytes()


def test_decisions_are_noted_without_the_incidents_own_text(path: Path) -> None:
    decide(path, CONFIRMED, 0, 1)
    decide(path, SPLIT, 1)
    decide(path, PROPOSED, 1)
    decide(path, PROPOSED, 1)  # nothing new
    with Store.open(path, read_only=True) as store:
        noted = [(entry.deed, entry.number, entry.details) for entry in store.audit_list()[:3]]
        assert noted == [("reopened", 1, {}), ("split", 1, {}), ("confirmed", 2, {})]
        assert store.broken_audit_row() is None
        (link,) = store.links(CONFIRMED)
        assert link.decided_by == store.audit_list()[0].user and link.decided_at


def test_what_is_no_longer_in_the_list_is_not_decided(path: Path) -> None:
    decide(path, CONFIRMED, 0)
    with Store.open(path) as store:
        store.propose_links([])
        assert store.decide_links([pair(3).pair, ("a", "b")], CONFIRMED) == 0
    assert len(counted(path)) == 15


def test_two_windows_see_each_others_decisions(path: Path) -> None:
    with Store.open(path) as one, Store.open(path) as two:
        one.propose_links(pair(i) for i in range(6))
        assert one.decide_links([pair(0).pair], CONFIRMED) == 1
        assert two.decide_links([pair(0).pair], CONFIRMED) == 0
        assert two.decide_links([pair(1).pair], CONFIRMED) == 1
        assert one.count() == two.count() == 14


def test_a_store_of_before_counts_as_ever_and_gets_the_tables_with_the_first_match(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for table in (schema_sql.LINKS, schema_sql.ELSEWHERE):
            connection.execute(f"DROP TABLE {table}")
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
    assert len(counted(path)) == 16
    with Store.open(path) as store:
        assert store.links() == [] and store.decide_links([pair(0).pair], CONFIRMED) == 0
        store.purge(Order(source="nobody"))
        store.propose_links(pair(i) for i in range(6))
        assert store.decide_links([pair(0).pair], CONFIRMED) == 1
        assert store.problems() == []
    assert len(counted(path)) == 15


def test_a_store_that_may_only_be_read_counts_once_and_takes_no_decision(path: Path) -> None:
    decide(path, CONFIRMED, 0)
    with Store.open(path, read_only=True) as store:
        with pytest.raises(StoreNotWritable):
            store.decide_links([pair(1).pair], CONFIRMED)
        with pytest.raises(StoreNotWritable):
            store.propose_links([])
    path.chmod(stat.S_IRUSR)
    try:
        assert len(counted(path)) == 15
    finally:
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _decide_for_ever(path: Path) -> None:
    with Store.open(path) as store:
        while True:
            store.decide_links([pair(i).pair for i in range(6)], CONFIRMED)
            store.decide_links([pair(i).pair for i in range(6)], SPLIT)


def test_a_kill_in_the_middle_of_a_decision_leaves_all_of_it_or_nothing(path: Path) -> None:
    decide(path, PROPOSED)
    context = multiprocessing.get_context("fork")
    for wait in (0.15, 0.2, 0.25):
        worker = context.Process(target=_decide_for_ever, args=(path,))
        worker.start()
        time.sleep(wait)
        os.kill(worker.pid or 0, signal.SIGKILL)
        worker.join()
        with Store.open(path) as store:
            tally = store.link_counts()
            assert tally[CONFIRMED] in (0, 6) and store.counted_elsewhere() == tally[CONFIRMED]
            latest = store.audit_list()[0]
            assert latest.deed == ("confirmed" if tally[CONFIRMED] else "split")
            assert store.problems() == [] and store.broken_audit_row() is None
    assert sum(tally.values()) == 6


def test_qgis_shows_and_counts_a_confirmed_pair_once(path: Path, qgis_app) -> None:
    decide(path, CONFIRMED, 0, 1)
    with Store.open(path, read_only=True) as store:
        where = store.layer_where(IncidentQuery(categories=("traffic",)))
        assert store.layer_where(IncidentQuery(sources=("police",))) != "\"source\" IN ('police')"
    layer = QgsVectorLayer(layer_source(path), "incidents", "ogr")
    assert layer.setSubsetString(where)
    assert layer.featureCount() == 14 == sum(1 for _ in layer.getFeatures())
    # Within the spatial index, which has a column of the same name.
    box = QgsFeatureRequest().setFilterRect(QgsRectangle(71.39, 51.0, 71.405, 51.2))
    assert [feature["id"] for feature in layer.getFeatures(box)] == ["roads:accidents:0"]
    decide(path, SPLIT, 0, 1)
    with Store.open(path, read_only=True) as store:
        assert store.layer_where() == ""


def test_the_copy_of_a_file_with_strange_parts_keeps_decisions(path: Path) -> None:
    decide(path, CONFIRMED, 0, 1)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIEW spy AS SELECT 1 AS a")
        connection.execute("UPDATE crime_map_links SET score = 'high', hours = x'00' WHERE id_a LIKE '%5'")
        connection.commit()
    with Store.open(path, read_only=True) as store:
        assert store.copied_from == path
        assert store.count() == 14
        assert [link.state for link in store.links()] == [CONFIRMED] * 2 + [PROPOSED] * 3


def test_no_link_gets_lost_among_many(tmp_path: Path) -> None:
    # Pairs, triples and longer chains against a plain search through the graph.
    edges = [(f"p{i:04d}", f"r{i // 3:04d}") for i in range(300)]
    edges += [(f"r{i:04d}", f"s{i // 2:04d}") for i in range(0, 100, 3)]
    seen: dict[str, set[str]] = {}
    for a, b in edges:
        whole = seen.setdefault(a, {a}) | seen.setdefault(b, {b})
        for one in whole:
            seen[one] = whole
    groups = {frozenset(group) for group in links._groups(edges)}
    assert groups == {frozenset(group) for group in seen.values()}
