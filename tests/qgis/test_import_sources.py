"""Any source becomes incidents: text files, each with a profile, and what is wrong with them."""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from crime_map_plugin.algorithms.import_source import import_parameters, imported_layers
from crime_map_plugin.incidents.schema import NULL_INT
from crime_map_plugin.store.geopackage import Store
from tests.qgis.running import Log, box, points, polygons, refusal, run


def write_profile(folder: Path, layer: dict[str, Any], **top: Any) -> Path:
    """Write a profile of one layer beside its source, and return its path."""
    data = {
        "format": 1,
        "id": "agency",
        "title": {"en": "Agency"},
        "protocol": "layer",
        "layers": {"rows": {"title": {"en": "Rows"}, "incidents": "robbery", **layer}},
        **top,
    }
    path = folder / "profile.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def import_rows(profile: Path, log: Log | None = None, store: Path | None = None) -> dict[str, Any]:
    """Open the source that the profile names and import it."""
    parameters, layer = import_parameters(profile, "rows", store or profile.parent / "s.gpkg")
    result = run("importincidents", parameters, log)
    assert layer.isValid()
    return result


def refused(profile: Path) -> str:
    parameters, layer = import_parameters(profile, "rows", profile.parent / "s.gpkg")
    text = refusal("importincidents", parameters)
    assert layer.isValid() and not (profile.parent / "s.gpkg").exists()
    return text


def stored(folder: Path) -> dict[str, np.ndarray]:
    with Store.open(folder / "s.gpkg", read_only=True) as store:
        return store.read()


def csv(folder: Path, text: str, encoding: str = "utf-8") -> dict[str, Any]:
    (folder / "rows.csv").write_bytes(text.encode(encoding))
    return {"provider": "delimitedtext", "uri": "rows.csv"}


def saved(layer: Any, path: Path) -> Path:
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix[1:])
    options.fileEncoding = "UTF-8"
    options.attributes = []
    error = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert error[0] == QgsVectorFileWriter.WriterError.NoError
    return path


PLACE = {"x": "x", "y": "y", "crs": "EPSG:4326"}
FIELDS = {"id": "id", "occurred_at": "at"}


def table(folder: Path, rows: list[str], *, head: str = "id,at,x,y", **layer: Any) -> Path:
    source = csv(folder, "\n".join([head, *rows]) + "\n")
    return write_profile(folder, {"source": source, "fields": FIELDS, "coordinates": PLACE, **layer})


def rows_of(n: int, at: str = "2026-07-01 10:00:00", x: str = "71.4", y: str = "51.1") -> list[str]:
    return [f"{i},{at},{x},{y}" for i in range(n)]


# -- real files, each with its profile ----------------------------------------------------------------


def copied(shared: Path, folder: Path, name: str) -> dict[str, Any]:
    shutil.copyfile(shared / "data" / "incidents" / name, folder / name)
    return {"provider": "delimitedtext", "uri": name}


def test_all_robberies_of_memphis(shared: Path, tmp_path: Path) -> None:
    profile = write_profile(
        tmp_path,
        {
            "source": copied(shared, tmp_path, "memphis_robberies.csv"),
            "fields": {"id": "uid", "occurred_at": "date_local", "article_text": "offense_type"},
            "coordinates": {"x": "lon", "y": "lat", "crs": "EPSG:4326"},
        },
    )
    log = Log()
    result = import_rows(profile, log)
    assert (result["RECEIVED"], result["DUPLICATES"], result["WITHOUT_GEOMETRY"]) == (2245, 0, 0)
    assert result["COMPLETE"]
    columns = stored(tmp_path)
    assert columns["occurred_at"].min() == np.datetime64("2019-01-01T01:30:00")
    assert columns["occurred_at"].max() == np.datetime64("2019-12-31T15:30:00")
    assert ((columns["x"] > -91) & (columns["x"] < -89) & (columns["y"] > 34)).all()
    assert json.loads(result["RECEIPT"])["layers"][0]["lost"] == {"outside_country": 2245}
    assert any("outside Kazakhstan" in warning for warning in log.warnings)


def test_all_robberies_of_san_francisco(shared: Path, tmp_path: Path) -> None:
    profile = write_profile(
        tmp_path,
        {
            "source": copied(shared, tmp_path, "san_francisco_robbery_2019.csv"),
            "fields": {"id": "uid", "occurred_at": "date_local"},
            "coordinates": {"x": "longitude", "y": "latitude", "crs": "EPSG:4326"},
        },
    )
    assert import_rows(profile)["RECEIVED"] == 951
    assert len(stored(tmp_path)["id"]) == 951


def test_burglaries_of_nottingham_know_their_month_only(shared: Path, tmp_path: Path) -> None:
    profile = write_profile(
        tmp_path,
        {
            "source": copied(shared, tmp_path, "nottingham_burglary_2022.csv"),
            "incidents": "theft",
            "fields": {"occurred_at": "month", "street": "location", "district_code": "lsoa_code"},
            "coordinates": {"x": "longitude", "y": "latitude", "crs": "EPSG:4326"},
        },
    )
    assert import_rows(profile)["RECEIVED"] == 1795
    columns = stored(tmp_path)
    # Without an id of their own, equal rows are told apart by a rank and all are kept.
    assert len(columns["id"]) == 1795
    assert (columns["hour"] == NULL_INT).all()
    assert len(np.unique(columns["occurred_at"].astype("datetime64[M]"))) == 12


def test_burglaries_of_chicago_are_moved_from_their_own_metres(shared: Path, tmp_path: Path) -> None:
    from pyproj import Transformer

    profile = write_profile(
        tmp_path,
        {
            "source": copied(shared, tmp_path, "chicago_be_month1_2016_epsg26971.csv"),
            "incidents": "theft",
            "fields": {"occurred_at": "date"},
            "coordinates": {"x": "X", "y": "Y", "crs": "EPSG:26971"},
        },
    )
    assert import_rows(profile)["RECEIVED"] == 970
    columns = stored(tmp_path)
    assert len(columns["id"]) == 970
    raw = np.genfromtxt(tmp_path / "chicago_be_month1_2016_epsg26971.csv", delimiter=",", skip_header=1)
    lon, lat = Transformer.from_crs("EPSG:26971", "EPSG:4326", always_xy=True).transform(raw[:, 0], raw[:, 1])
    # Two programs may take another of the ways between the two datums: about a metre.
    assert np.abs(np.sort(columns["x"]) - np.sort(lon)).max() < 2e-5
    assert np.abs(np.sort(columns["y"]) - np.sort(lat)).max() < 2e-5


def test_seconds_of_true_utc_become_the_clock_of_almaty(shared: Path, tmp_path: Path) -> None:
    profile = write_profile(
        tmp_path,
        {
            "source": copied(shared, tmp_path, "almaty_user_reports_sample_2026-10.csv"),
            "incidents": "traffic",
            "fields": {"occurred_at": "created_epoch_s_utc", "kind": "type"},
            "coordinates": {"x": "lon", "y": "lat", "crs": "EPSG:4326"},
            "times": "utc",
        },
    )
    assert import_rows(profile)["RECEIVED"] == 18
    found = stored(tmp_path)
    # 1791088143 s = 2026-10-04 04:29:03 UTC, and the whole country keeps UTC+5 since March 2024.
    assert np.datetime64("2026-10-04T09:29:03") in found["occurred_at"]
    assert sorted(found["kind"].tolist()).count("crash") == 11


# -- spellings ------------------------------------------------------------------------------------------


def test_semicolons_decimal_commas_and_windows_1251(tmp_path: Path) -> None:
    text = "№;Дата;Улица;Долгота;Широта\n1;08.02.2020 20:30;Абая;71,45;51,13\n"
    text += "2;09.02.2020;Сейфуллина;71,5;51,2\n"
    source = {**csv(tmp_path, text, "windows-1251"), "delimiter": ";", "encoding": "windows-1251"}
    profile = write_profile(
        tmp_path,
        {
            "source": source,
            "fields": {"id": "№", "occurred_at": "Дата", "street": "Улица"},
            "coordinates": {"x": "Долгота", "y": "Широта", "crs": "EPSG:4326"},
        },
    )
    import_rows(profile)
    found = stored(tmp_path)
    order = np.argsort(found["x"])
    assert found["street"][order].tolist() == ["Абая", "Сейфуллина"]
    assert found["x"][order].tolist() == [71.45, 71.5]
    assert found["hour"][order].tolist() == [20, NULL_INT]


def test_articles_are_read_as_registers_write_them(tmp_path: Path) -> None:
    rows = ["1,2020-02-08,71.4,51.1,188", "2,2020-02-08,71.4,51.1,ст. 192 ч.2", "3,2020-02-08,71.4,51.1,1910"]
    fields = {**FIELDS, "article": "art"}
    import_rows(table(tmp_path, rows, head="id,at,x,y,art", incidents="crime", fields=fields))
    assert sorted(stored(tmp_path)["category"].tolist()) == ["robbery", "robbery", "theft"]


@pytest.mark.parametrize(
    ("before", "after"),
    [("2024-02-29T17:00:00Z", "2024-02-29T23:00:00"), ("2024-02-29T18:00:00Z", "2024-02-29T23:00:00")],
)
def test_utc_honours_the_change_of_march_2024(tmp_path: Path, before: str, after: str) -> None:
    rows = [f"1,{before},71.4,51.1,1971"]
    fields = {**FIELDS, "region_code": "reg"}
    import_rows(table(tmp_path, rows, head="id,at,x,y,reg", fields=fields, times="utc"))
    assert str(stored(tmp_path)["occurred_at"][0]) == after


@pytest.mark.parametrize("kind", ["gpkg", "shp", "geojson", "xlsx", "csv"])
def test_a_file_of_any_kind_that_qgis_opens(tmp_path: Path, kind: str) -> None:
    values = [["1", "2026-07-01 10:15:00", "Абая"], ["2", "01.08.2026", "Сейфуллина"]]
    # Of a sheet with texts only, GDAL does not take the first row for names.
    fields = "field=id:string&field=at:string&field=street:string&field=x:double&field=y:double"
    places = [(71.4, 51.1), (71.5, 51.2)]
    rows = [[*value, x, y] for value, (x, y) in zip(values, places)]
    layer = points(places, crs="EPSG:4326", fields=fields, values=rows)
    path = saved(layer, tmp_path / f"rows.{kind}")
    is_table = kind in ("xlsx", "csv")
    source = {"provider": "ogr", "uri": path.name, **({"encoding": "UTF-8"} if kind == "shp" else {})}
    profile = write_profile(
        tmp_path,
        {
            "source": source,
            "fields": {**FIELDS, "street": "street"},
            **({"coordinates": PLACE} if is_table else {}),
        },
    )
    assert import_rows(profile)["COMPLETE"]
    found = stored(tmp_path)
    order = np.argsort(found["x"])
    assert found["x"][order].round(6).tolist() == [71.4, 71.5]
    assert found["street"][order].tolist() == ["Абая", "Сейфуллина"]
    assert found["hour"][order].tolist() == [10, NULL_INT]


def test_a_profile_of_a_layer_is_no_portal_to_fetch_from(tmp_path: Path) -> None:
    profile = table(tmp_path, rows_of(1))
    text = refusal("fetchincidents", {"PORTAL": str(profile), "STORE": str(tmp_path / "s.gpkg")})
    assert "Import incidents" in text


# -- refresh --------------------------------------------------------------------------------------------


def test_a_whole_refresh_removes_what_is_gone(tmp_path: Path) -> None:
    profile = table(tmp_path, rows_of(5))
    import_rows(profile)
    table(tmp_path, rows_of(3))
    assert import_rows(profile)["REMOVED"] == 2
    assert len(stored(tmp_path)["id"]) == 3


@pytest.mark.parametrize(
    ("refresh", "old", "new"),
    [
        ({"by": "id", "field": "id"}, "9,2026-07-02 10:00:00,71.4,51.1", "12,2026-06-01 10:00:00,71.4,51.1"),
        ({"by": "date", "field": "at"}, "1,2026-07-02 10:00:00,71.4,51.1", "2,2026-08-03 10:00:00,71.4,51.1"),
    ],
)
def test_a_refresh_by_a_field_takes_only_what_is_later(tmp_path: Path, refresh, old: str, new: str) -> None:
    profile = table(tmp_path, [old], refresh=refresh)
    import_rows(profile)
    table(tmp_path, [old.replace("71.4", "71.9"), new], refresh=refresh)
    result = import_rows(profile)
    receipt = json.loads(result["RECEIPT"])["layers"][0]
    found = stored(tmp_path)
    assert receipt["refresh"]["by"] == refresh["by"] and receipt["complete"]
    if refresh["by"] == "id":
        # The old row's id is not later than itself: its new place is not looked at.
        assert (receipt["received"], found["x"].tolist()) == (1, [71.4, 71.4])
    else:
        assert receipt["received"] == 2
    with Store.open(tmp_path / "s.gpkg", read_only=True) as store:
        covered = [(entry.scope.date_from, entry.scope.date_to) for entry in store.coverage()]
    begin, end = (6, 8) if refresh["by"] == "id" else (7, 9)
    assert covered == [(datetime(2026, begin, 1), datetime(2026, end, 1))]


def test_nothing_new_is_no_error_and_a_new_mapping_reads_all_again(tmp_path: Path) -> None:
    refresh = {"by": "id", "field": "id"}
    profile = table(tmp_path, rows_of(4), refresh=refresh)
    import_rows(profile)
    result = import_rows(profile)
    assert (result["RECEIVED"], result["COMPLETE"], len(stored(tmp_path)["id"])) == (0, True, 4)
    table(tmp_path, rows_of(4), refresh=refresh, constants={"severity": 2})
    assert import_rows(profile)["RECEIVED"] == 4


def test_a_store_says_what_can_be_imported_again(tmp_path: Path) -> None:
    profile = table(tmp_path, rows_of(2))
    import_rows(profile)
    assert [(f.profile, f.source, f.layer) for f in imported_layers(tmp_path / "s.gpkg")] == [
        (profile.resolve(), "agency", "rows")
    ]
    profile.unlink()
    assert imported_layers(tmp_path / "s.gpkg") == []


# -- bad input ------------------------------------------------------------------------------------------


def test_a_wrong_mapping_is_one_sentence(tmp_path: Path) -> None:
    text = refused(table(tmp_path, rows_of(4), fields={"id": "id", "occurred_at": "when"}))
    assert "no field “when”" in text
    text = refused(table(tmp_path, rows_of(4), coordinates={**PLACE, "x": "lon"}))
    assert "no field “lon”" in text and "profile" in text
    text = refused(table(tmp_path, rows_of(4), coordinates={**PLACE, "crs": "EPSG:1"}))
    assert "EPSG:1" in text
    text = refused(table(tmp_path, rows_of(4), coordinates=None))
    assert "columns of its coordinates" in text


def test_when_most_dates_cannot_be_read_nothing_is_written(tmp_path: Path) -> None:
    rows = [*rows_of(2), *rows_of(3, at="the day before")]
    text = refused(table(tmp_path, rows))
    assert "3 of 5 dates in “at” cannot be read, such as “the day before”" in text and "profile" in text


def test_a_few_unreadable_dates_are_kept_and_counted(tmp_path: Path) -> None:
    log = Log()
    result = import_rows(table(tmp_path, ["7,unknown,71.4,51.1", "8,,71.4,51.1", *rows_of(3)]), log)
    assert json.loads(result["RECEIPT"])["layers"][0]["lost"] == {"without_date": 1, "unreadable_date": 1}
    assert len(stored(tmp_path)["id"]) == 5
    assert any("“unknown”" in warning for warning in log.warnings)


def test_dates_that_may_be_day_or_month_first_are_asked_about(tmp_path: Path) -> None:
    rows = rows_of(3, at="03/04/2020")
    assert "day-first or month-first" in refused(table(tmp_path, rows))
    import_rows(table(tmp_path, rows, dates={"format": "month-first"}))
    assert str(stored(tmp_path)["occurred_at"][0])[:10] == "2020-03-04"


def test_swapped_coordinates_are_refused_and_can_be_declared(tmp_path: Path) -> None:
    rows = rows_of(4, x="43.25", y="76.9")
    assert "x and y look swapped: 4 of 4" in refused(table(tmp_path, rows))
    import_rows(table(tmp_path, rows, coordinates={**PLACE, "swapped": True}))
    assert stored(tmp_path)["x"].tolist() == [76.9] * 4


def test_metres_that_are_called_degrees_are_refused_and_the_other_way_round(tmp_path: Path) -> None:
    text = refused(table(tmp_path, rows_of(4, x="650000", y="4790000")))
    assert "4 of 4 places cannot be in EPSG:4326" in text
    text = refused(table(tmp_path, rows_of(4), coordinates={**PLACE, "crs": "EPSG:32643"}))
    assert "look like degrees" in text


def test_single_impossible_places_are_kept_without_a_place(tmp_path: Path) -> None:
    rows = ["7,2026-07-01,710.4,51.1", "8,2026-07-01,0,0", "9,2026-07-01,,", *rows_of(4)]
    result = import_rows(table(tmp_path, rows))
    assert result["WITHOUT_GEOMETRY"] == 3
    lost = json.loads(result["RECEIPT"])["layers"][0]["lost"]
    assert (lost["impossible_place"], lost["without_place"]) == (1, 2)


def test_two_sources_with_one_id_are_not_mixed(tmp_path: Path) -> None:
    profile = table(tmp_path, rows_of(3))
    import_rows(profile)
    data = {**json.loads(profile.read_text()), "title": {"en": "Another agency"}}
    profile.write_text(json.dumps(data))
    parameters, _layer = import_parameters(profile, "rows", tmp_path / "s.gpkg")
    text = refusal("importincidents", parameters)
    assert "id “agency”, “Agency”" in text and "id of its own" in text
    assert len(stored(tmp_path)["id"]) == 3


def test_an_unknown_encoding_is_named(tmp_path: Path) -> None:
    source = {**csv(tmp_path, "id,at,x,y\n1,2020-01-01,71,51\n"), "encoding": "klingon-8"}
    with pytest.raises(Exception, match="klingon-8"):
        import_rows(table(tmp_path, rows_of(1), source=source))


def test_a_wrong_encoding_is_told(tmp_path: Path) -> None:
    log = Log()
    source = csv(tmp_path, "id;at;x;y;street\n1;2020-01-01;71,1;51,1;Абая\n", "windows-1251")
    profile = write_profile(
        tmp_path,
        {
            "source": {**source, "delimiter": ";", "encoding": "UTF-8"},
            "fields": {**FIELDS, "street": "street"},
            "coordinates": PLACE,
        },
    )
    import_rows(profile, log)
    assert any("encoding" in warning for warning in log.warnings)


def test_other_shapes_than_points_are_refused_with_a_remedy(tmp_path: Path) -> None:
    profile = write_profile(tmp_path, {"fields": {"occurred_at": "uid"}})
    areas = polygons([box(71, 51, 72, 52)], crs="EPSG:4326", fields="field=uid:string")
    parameters = {"INPUT": areas, "PROFILE": str(profile), "STORE": str(tmp_path / "s.gpkg")}
    assert "Centroids" in refusal("importincidents", parameters)


def test_a_part_of_a_layer_removes_nothing(tmp_path: Path) -> None:
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    profile = write_profile(tmp_path, {"fields": FIELDS})
    values = [["1", "2026-07-01"], ["2", "2026-07-02"]]
    layer = points(
        [(71.4, 51.1)] * 2, crs="EPSG:4326", fields="field=id:string&field=at:string", values=values
    )
    QgsProject.instance().addMapLayer(layer)
    parameters = {"INPUT": layer, "PROFILE": str(profile), "STORE": str(tmp_path / "s.gpkg")}
    run("importincidents", parameters)
    layer.selectByExpression("id = '1'")
    part = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    result = run("importincidents", {**parameters, "INPUT": part})
    QgsProject.instance().removeMapLayer(layer)
    assert (result["RECEIVED"], result["REMOVED"], len(stored(tmp_path)["id"])) == (1, 0, 2)


def test_an_older_store_is_written_and_a_newer_one_is_not(tmp_path: Path) -> None:
    import sqlite3

    profile = table(tmp_path, rows_of(2))
    import_rows(profile)
    connection = sqlite3.connect(tmp_path / "s.gpkg")
    # as a store of before the audit list was
    connection.execute("DROP TABLE crime_map_audit")
    connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'crime_map_audit'")
    connection.commit()
    table(tmp_path, rows_of(4))
    assert import_rows(profile)["COMPLETE"] and len(stored(tmp_path)["id"]) == 4
    connection.execute("UPDATE crime_map_meta SET value = '99' WHERE key = 'schema_version'")
    connection.commit()
    connection.close()
    parameters, _layer = import_parameters(profile, "rows", tmp_path / "s.gpkg")
    assert "newer" in refusal("importincidents", parameters)


# -- fast is slow ---------------------------------------------------------------------------------------


def test_the_fast_way_reads_what_qgis_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hypothesis import given, settings
    from hypothesis import strategies as st

    from crime_map_plugin.algorithms import import_incidents

    cell = st.one_of(
        st.sampled_from(
            [
                "",
                " ",
                "0990",
                "188",
                "ст. 188",
                "71,5",
                "51.25",
                '"a,b"',
                '"say ""no"""',
                "Абая 5",
                "1e3",
                "-7",
            ]
        ),
        st.integers(0, 10**6).map(str),
    )
    date = st.sampled_from(["2020-02-08 20:30", "08.02.2020", "2020-02", "1581193800", ""])
    row = st.tuples(st.integers(1, 40).map(str), date, cell, cell, cell, cell)
    fields = {**FIELDS, "article": "art", "street": "street", "severity": "sev"}
    number = 0

    @settings(max_examples=12)
    @given(st.lists(row, min_size=1, max_size=12), st.booleans())
    def compare(rows: list[tuple[str, ...]], has_types: bool) -> None:
        nonlocal number
        number += 1
        folder = tmp_path / str(number)
        folder.mkdir()
        text = [",".join(("1", "2020-02-08", "71.4", "51.1", "188", "Абая", "1"))]
        text += [f"{r[0]},{r[1]},71.{number},51,{r[2]},{r[3]},{r[4]}" for r in rows]
        profile = table(folder, text, head="id,at,x,y,art,street,sev", fields=fields)
        if has_types:
            data = json.loads(profile.read_text(encoding="utf-8"))
            data["layers"]["rows"]["source"]["uri"] = "rows.csv?detectTypes=yes"
            profile.write_text(json.dumps(data), encoding="utf-8")
        found = []
        for is_fast in (True, False):
            if not is_fast:
                monkeypatch.setattr(import_incidents, "text_file", lambda *_: None)
            result = import_rows(profile)
            monkeypatch.undo()
            with Store.open(folder / "s.gpkg", read_only=True) as store:
                columns = store.read()
            (folder / "s.gpkg").unlink()
            order = np.argsort(columns["id"].astype(str))
            columns.pop("fetched_at")
            found.append((result["RECEIVED"], {k: v[order].tolist() for k, v in columns.items()}))
        assert str(found[0]) == str(found[1])

    compare()


def test_a_whole_refresh_removes_rows_without_a_date_that_are_gone(tmp_path: Path) -> None:
    profile = table(tmp_path, ["8,,71.4,51.1", "9,,71.4,51.1", *rows_of(2)])
    import_rows(profile)
    table(tmp_path, ["9,,71.4,51.1", *rows_of(2)])
    assert import_rows(profile)["REMOVED"] == 1
    assert np.isnat(stored(tmp_path)["occurred_at"]).sum() == 1


@pytest.mark.parametrize("other", [{"ru": "Другая служба"}, {"ru": "Служба", "en": "Another"}])
def test_one_title_in_some_language_makes_two_profiles_one_source(tmp_path: Path, other) -> None:
    profile = table(tmp_path, rows_of(3))
    written = json.loads(profile.read_text())
    profile.write_text(json.dumps({**written, "title": {"ru": "Служба", "en": "Service"}}))
    import_rows(profile)
    profile.write_text(json.dumps({**written, "title": {"en": "Office", **other}}))
    parameters, _layer = import_parameters(profile, "rows", tmp_path / "s.gpkg")
    if other["ru"] == "Служба":
        assert run("importincidents", parameters)["COMPLETE"]
    else:
        assert "id of its own" in refusal("importincidents", parameters)


def test_a_file_that_did_not_change_is_known(tmp_path: Path) -> None:
    profile = table(tmp_path, rows_of(3))
    import_rows(profile)
    assert [one.is_unchanged for one in imported_layers(tmp_path / "s.gpkg")] == [True]
    table(tmp_path, rows_of(4))
    assert [one.is_unchanged for one in imported_layers(tmp_path / "s.gpkg")] == [False]
    import_rows(profile)
    table(tmp_path, rows_of(4), constants={"severity": 2})
    assert [one.is_unchanged for one in imported_layers(tmp_path / "s.gpkg")] == [False]
