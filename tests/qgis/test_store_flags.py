"""Facts of offenders in a store: kept apart, filtered by, gone with the incident, never for the public."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from crime_map_plugin.errors import NotForThePublic
from crime_map_plugin.gui.export import export, export_and_note
from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.audience import Audience
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.flags import FLAGS, column_of
from crime_map_plugin.incidents.query import IncidentQuery, store_where
from crime_map_plugin.maps import public
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import incidents_layer
from crime_map_plugin.maps.public import tells_of_offenders
from crime_map_plugin.store.geopackage import Store, layer_source
from crime_map_plugin.store.purging import Order
from tests.qgis.running import Log, points, refusal, run
from tests.qgis.store_pages import page

SCOPE = Scope(source="kz-portal", layer="crime")
# Incident 0 … 5: under age yes, no, ?, yes, ?, yes; in a group yes, yes, ?, no, ?, ?.
UNDER_AGE = [1, 0, -1, 1, -1, 1]
IN_GROUP = [1, 1, -1, 0, -1, -1]


def write(path: Path, numbers: list[int], facts: dict[str, list[int]] | None = None) -> None:
    whole = page(numbers)
    for flag, values in (facts or {}).items():
        whole.columns[column_of(flag)] = np.array(values, dtype=np.int8)
    with Store.open(path, create=True) as store:
        writer = store.begin(SCOPE)
        writer.write(whole)
        writer.finish({}, True)


def kept(path: Path) -> dict[str, tuple]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT id, under_age, in_group FROM crime_map_flags ORDER BY id").fetchall()
    connection.close()
    return {key.rpartition(":")[2]: tuple(rest) for key, *rest in rows}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "дүкен.gpkg"
    write(target, [0, 1, 2, 3, 4, 5], {"under_age": UNDER_AGE, "in_group": IN_GROUP})
    return target


def ids(store: Store, **asked: Any) -> list[int]:
    return sorted(int(key.rpartition(":")[2]) for key in store.read(IncidentQuery(**asked), ["id"])["id"])


def test_facts_are_kept_apart_and_what_is_unknown_has_no_row(path: Path) -> None:
    assert kept(path) == {"0": (1, 1), "1": (0, 1), "3": (1, 0), "5": (1, None)}
    with Store.open(path, read_only=True) as store:
        assert store.flags() == ("under_age", "in_group")
        assert set(store.read()) == {*schema.field_names(), "x", "y"}


def test_a_filter_by_facts_needs_all_of_them(path: Path) -> None:
    with Store.open(path, read_only=True) as store:
        assert ids(store, flags=("under_age",)) == [0, 3, 5]
        assert ids(store, flags=("under_age", "in_group")) == [0]
        assert ids(store, flags=("under_age",), categories=("theft",)) == [0]
        assert ids(store, flags=("intoxicated",)) == []
        assert store.count(IncidentQuery(flags=("in_group",))) == 2
        assert store.category_counts(IncidentQuery(flags=("under_age",))) == {
            "theft": 1,
            "robbery": 1,
            "other": 1,
        }


def test_the_layer_is_filtered_as_the_arrays_are(path: Path) -> None:
    for flags in (("under_age",), ("in_group", "under_age"), ("without_work",)):
        query = IncidentQuery(flags=flags)
        layer = incidents_layer(layer_source(path), language=Language("en"), query_subset=store_where(query))
        with Store.open(path, read_only=True) as store:
            assert layer.featureCount() == store.count(query)
            found = sorted(int(f["id"].rpartition(":")[2]) for f in layer.getFeatures())
            assert found == ids(store, flags=flags)


def test_facts_come_again_with_the_incident_and_go_with_it(path: Path) -> None:
    write(path, [0, 1, 3], {"under_age": [0, -1, 1], "in_group": [-1, -1, 1]})
    assert kept(path) == {"0": (0, None), "3": (1, 1)}


def test_a_source_without_facts_leaves_those_that_are_kept(path: Path) -> None:
    write(path, [0, 1, 3])
    assert kept(path) == {"0": (1, 1), "1": (0, 1), "3": (1, 0)}


def test_a_purge_takes_facts_with_their_incidents(path: Path) -> None:
    with Store.open(path) as store:
        store.purge(Order(before=datetime(2026, 1, 1, 8)))
        assert ids(store) == [2, 3, 4, 5]
    assert set(kept(path)) == {"3", "5"}
    assert b"kz-portal:crime:0" not in path.read_bytes()


def test_a_store_of_before_gets_the_table_with_the_first_fact(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE crime_map_flags")
    connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'crime_map_flags'")
    connection.commit()
    connection.close()
    with Store.open(path, read_only=True) as store:
        assert store.flags() == () and store.crossed_flags(IncidentQuery(), "category") == {}
    write(path, [0, 1])
    with Store.open(path) as store:
        assert store.flags() == ()
        store.purge(Order(before=datetime(2026, 1, 1, 7)))
    write(path, [1], {"in_group": [1]})
    assert kept(path) == {"1": (None, 1)}


def test_facts_are_crossed_with_what_is_known_of_the_incident(path: Path) -> None:
    with Store.open(path, read_only=True) as store:
        # Incidents 0 and 4 are thefts, 1 and 5 robberies, 2 a fraud, 3 another offence.
        found = store.crossed_flags(IncidentQuery(), "category")
        assert found["theft"]["under_age"] == (1, 0, 1)
        assert found["robbery"]["under_age"] == (1, 1, 0) and found["robbery"]["in_group"] == (1, 0, 1)
        assert found["fraud"]["under_age"] == (0, 0, 1) and found["other"]["in_group"] == (0, 1, 0)
        assert store.crossed_flags(IncidentQuery(), "month") == {
            "2026-01": {
                flag: (3, 1, 2) if flag == "under_age" else (2, 1, 3) if flag == "in_group" else (0, 0, 6)
                for flag in FLAGS
            }
        }
        by_district = store.crossed_flags(IncidentQuery(), "district_code")
        assert [by_district[key]["under_age"] for key in sorted(by_district)] == [
            (2, 0, 0),
            (0, 1, 1),
            (1, 0, 1),
        ]
        assert "theft" not in store.crossed_flags(
            IncidentQuery(flags=("in_group",), categories=("robbery",)), "category"
        )


def test_a_copy_of_a_file_with_strange_parts_keeps_facts(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER strange AFTER INSERT ON crime_map_codes BEGIN SELECT 1; END")
    connection.commit()
    connection.close()
    with Store.open(path, read_only=True) as store:
        assert store.copied_from == path
        assert ids(store, flags=("under_age", "in_group")) == [0]


# -- import and filter ---------------------------------------------------------------------------------

FIELDS = (
    "field=uid:string&field=at:string&field=young:string&field=group:string&field=FIO:string&field=f7:string"
)
PERSON = "900101300017"


def imported(tmp_path: Path, log: Log | None = None) -> tuple[str, dict[str, Any]]:
    layer = {
        "path": "own/FeatureServer/0",
        "title": {"en": "Own"},
        "incidents": "theft",
        "fields": {"id": "uid", "occurred_at": "at", "street": "FIO", "case_number": "f7"},
        "flags": {"under_age": "young", "in_group": "group", "intoxicated": "ФИО_водителя"},
    }
    data = {
        "format": 1, "id": "own", "title": {"en": "Own"}, "protocol": "arcgis",
        "root": "http://127.0.0.1:9/", "layers": {"incidents": layer},
    }  # fmt: skip
    profile = tmp_path / "profile.json"
    profile.write_text(json.dumps(data), encoding="utf-8")
    values = [
        ["a", "2026-07-01T22:30:00", "иә", "нет", "Иванов Иван Иванович", PERSON],
        ["b", "2026-07-02T22:30:00", "", "да", "Петрова Анна Сергеевна", PERSON],
        ["c", "2026-07-03T22:30:00", "жоқ", "", "Ким Виктор Ильич", PERSON],
    ]
    source = points(
        [(71.4, 51.1), (71.41, 51.11), (71.42, 51.12)], crs="EPSG:4326", fields=FIELDS, values=values
    )
    store = str(tmp_path / "own.gpkg")
    result = run("importincidents", {"INPUT": source, "PROFILE": str(profile), "STORE": store}, log)
    return store, result


def test_an_import_keeps_facts_and_nothing_of_persons(tmp_path: Path) -> None:
    store, result = imported(tmp_path)
    assert kept(Path(store)) == {"a": (1, 0), "b": (None, 1), "c": (0, None)}
    receipt = json.loads(result["RECEIPT"])["layers"][0]
    assert receipt["personal_fields"] == {"FIO": "name", "ФИО_водителя": "name", "f7": "person_number"}
    with Store.open(store, read_only=True) as opened:
        columns = opened.read()
        assert set(columns["street"]) == {None} and set(columns["case_number"]) == {None}
    content = Path(store).read_bytes()
    assert PERSON.encode() not in content and "Иванов".encode() not in content


def test_filterincidents_takes_facts_and_refuses_unknown_ones(tmp_path: Path) -> None:
    store, _ = imported(tmp_path)
    found = run("filterincidents", {"STORE": store, "FLAGS": "under_age", "OUTPUT": "memory:"})["OUTPUT"]
    assert [f["id"] for f in found.getFeatures()] == ["own:incidents:a"]
    assert tells_of_offenders(found)
    assert "intoxicated" in refusal(
        "filterincidents", {"STORE": store, "FLAGS": "intoxicated", "OUTPUT": "memory:"}
    )
    assert "sober" in refusal("filterincidents", {"STORE": store, "FLAGS": "sober", "OUTPUT": "memory:"})


# -- the public ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["csv", "xlsx", "gpkg"])
def test_a_public_export_by_facts_is_refused_and_writes_nothing(
    path: Path, tmp_path: Path, ending: str
) -> None:
    target = tmp_path / f"out.{ending}"
    with pytest.raises(NotForThePublic):
        export_and_note(
            str(path), IncidentQuery(flags=("under_age",)), target,
            language="en", audience=Audience.PUBLIC, cancel=lambda: False,
        )  # fmt: skip
    assert not target.exists()


def test_an_internal_export_holds_no_facts(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    assert (
        export(str(path), IncidentQuery(flags=("under_age",)), target, language="en", cancel=lambda: False)
        == 3
    )
    header = target.read_text(encoding="utf-8-sig").splitlines()[0]
    assert not any(flag in header for flag in FLAGS)


def test_layers_chosen_by_facts_are_known_wherever_they_come_from(path: Path, tmp_path: Path) -> None:
    by_facts = incidents_layer(
        layer_source(path),
        language=Language("en"),
        query_subset=store_where(IncidentQuery(flags=("in_group",))),
    )
    assert tells_of_offenders(by_facts)
    assert not tells_of_offenders(incidents_layer(layer_source(path), language=Language("en")))
    table = QgsVectorLayer("NoGeometry?field=group:string&field=under_age:integer", "t", "memory")
    assert tells_of_offenders(table) and public.is_of_incidents(table)


def test_the_cross_table_counts_yes_and_known_and_is_internal(path: Path, tmp_path: Path) -> None:
    target = str(tmp_path / "facts.gpkg")
    result = run("offenderfacts", {"STORE": str(path), "BY": 0, "OUTPUT": target})
    table = QgsVectorLayer(target, "facts", "ogr")
    rows = {
        f["name"]: [f[n] for n in ("count", "under_age", "under_age_known", "in_group", "in_group_known")]
        for f in table.getFeatures()
    }
    names = {key: Language("en").label("categories", key) for key in ("theft", "robbery", "fraud", "other")}
    assert rows[names["theft"]] == [2, 1, 1, 1, 1]
    assert rows[names["robbery"]] == [2, 1, 2, 1, 1]
    assert rows[names["fraud"]] == [1, 0, 0, 0, 0] and rows[names["other"]] == [1, 1, 1, 0, 1]
    assert result["COUNT"] == 6 and "intoxicated" not in table.fields().names()
    assert tells_of_offenders(table)
    box = "71.0005,71.0025,50,52 [EPSG:4326]"
    assert (
        run("offenderfacts", {"STORE": str(path), "BY": 1, "EXTENT": box, "OUTPUT": "memory:"})["COUNT"] == 2
    )


def test_a_store_without_facts_has_no_cross_table(tmp_path: Path) -> None:
    path = tmp_path / "plain.gpkg"
    write(path, [0, 1])
    assert "flags" in refusal("offenderfacts", {"STORE": str(path), "OUTPUT": "memory:"})


@pytest.mark.parametrize("place", ["layers", "basemap"])
def test_no_sheet_for_the_public_takes_a_layer_chosen_by_facts(path: Path, place: str) -> None:
    from tests.qgis.test_public_sheets import plain_content

    query = store_where(IncidentQuery(flags=("in_group",)))
    chosen = incidents_layer(layer_source(path), language=Language("en"), query_subset=query)
    public.for_public(chosen)
    with pytest.raises(NotForThePublic):
        public.refuse_internal(plain_content(**{place: [chosen]}))
