"""A profile of a layer that is no portal's: read strictly, and never with credentials."""

from __future__ import annotations

import json
from typing import Any

import pytest

from crime_map_plugin.errors import ProfileInvalid
from crime_map_plugin.portal.layer_source import CoordinateColumns, hosts_of, scrubbed
from crime_map_plugin.portal.profile import Profile, parse_profile


def read(layer: dict[str, Any] | None = None, **top: Any) -> Profile:
    data = {
        "format": 1,
        "id": "road-agency",
        "title": {"en": "Road agency"},
        "protocol": "layer",
        "layers": {
            "accidents": {
                "title": {"en": "Accidents"},
                "incidents": "traffic",
                "fields": {"id": "№", "occurred_at": "Дата и время"},
                **(layer or {}),
            }
        },
        **top,
    }
    return parse_profile(json.dumps(data).encode())


def test_neither_root_nor_path_is_needed() -> None:
    profile = read()
    assert profile.root == "" and profile.origin == "" and not profile.is_portal
    assert profile.layers["accidents"].fields["occurred_at"] == "Дата и время"
    assert profile.layers["accidents"].refresh.by == "whole"


def test_all_keys_of_a_layer_are_read() -> None:
    layer = read(
        {
            "source": {
                "provider": "delimitedtext",
                "uri": "accidents.csv",
                "encoding": "windows-1251",
                "delimiter": ";",
            },
            "coordinates": {"x": "Долгота", "y": "Широта", "crs": "EPSG:4326", "swapped": True},
            "dates": {"format": "day-first"},
            "times": "utc",
            "refresh": {"by": "date", "field": "изменено"},
        }
    ).layers["accidents"]
    assert layer.source is not None and layer.source.encoding == "windows-1251"
    assert layer.coordinates == CoordinateColumns("Долгота", "Широта", "EPSG:4326", True)
    assert (layer.dates, layer.times, layer.refresh.field) == ("day-first", "utc", "изменено")


def test_the_times_of_a_layer_come_before_those_of_the_profile() -> None:
    profile = read({"times": "utc"}, times="local")
    assert profile.times_of(profile.layers["accidents"]) == "utc"
    assert read(times="local").times_of(read().layers["accidents"]) == "local"


@pytest.mark.parametrize(
    "layer",
    [
        {"colour": "red"},
        {"coordinates": {"x": "a", "y": "b"}},
        {"coordinates": {"x": "a", "y": "a", "crs": "EPSG:4326"}},
        {"coordinates": {"x": "a", "y": "b", "crs": "degrees"}},
        {"dates": {"format": "dd.mm.yyyy"}},
        {"dates": {"pattern": "x"}},
        {"times": "Moscow"},
        {"refresh": {"by": "date"}},
        {"refresh": {"by": "whole", "field": "a"}},
        {"refresh": {"by": "week"}},
        {"source": {"provider": "python", "uri": "x"}},
        {"source": {"provider": "ogr"}},
        {"source": {"provider": "ogr", "uri": "<OGRVRTDataSource/>"}},
        {"source": {"provider": "ogr", "uri": "a\nb"}},
        {"source": {"provider": "ogr", "uri": "a.csv", "delimiter": "--"}},
        {"source": {"provider": "ogr", "uri": "a.csv", "encoding": "'; DROP"}},
        {"fields": {"occurred_at": "a\x00b"}},
        {"fields": {"occurred_at": " "}},
    ],
)
def test_anything_else_is_refused(layer: dict[str, Any]) -> None:
    with pytest.raises(ProfileInvalid):
        read(layer)


def test_a_portal_knows_none_of_these_keys() -> None:
    with pytest.raises(ProfileInvalid, match="source"):
        read(
            {"path": "a/FeatureServer/0", "source": {"provider": "ogr", "uri": "a.csv"}},
            protocol="arcgis",
            root="https://gis.example.com/",
        )


@pytest.mark.parametrize(
    "uri",
    [
        "dbname='gis' host=db.example.com user='ana' table=\"public\".\"roads\" (geom)",
        'dbname=\'gis\' host=db.example.com password=x table="public"."roads" (geom)',
        "https://ana:x@gis.example.com/wfs?service=WFS",
        "https://gis.example.com/wfs?service=WFS&token=abc",
        "PG:dbname=gis host=db user=ana",
    ],
)
def test_credentials_are_refused_and_can_be_taken_out(uri: str) -> None:
    source = {"provider": "WFS", "uri": uri}
    with pytest.raises(ProfileInvalid, match="user name"):
        read({"source": source})
    assert read({"source": {**source, "uri": scrubbed(uri)}}).layers["accidents"].source is not None
    assert "ana" not in scrubbed(uri) and "abc" not in scrubbed(uri) and "=x" not in scrubbed(uri)


@pytest.mark.parametrize(
    "uri",
    [
        "dbname='gis' host=db.example.com authcfg=abc1234 key='gid' table=\"public\".\"user\" (geom) sql=",
        "dbname='gis' host=db.example.com user='' table=\"public\".\"roads\" (geom)",
        "file:///data/a.csv?delimiter=;&encoding=windows-1251",
        "url='https://gis.example.com/wfs' typename='roads:accidents' authcfg=abc1234",
    ],
)
def test_an_address_without_credentials_is_kept(uri: str) -> None:
    found = read({"source": {"provider": "postgres", "uri": uri}}).layers["accidents"].source
    assert found is not None and found.uri == uri


def test_the_hosts_of_an_address_are_known() -> None:
    assert hosts_of("dbname='gis' host=db.example.com port=5432") == ["db.example.com"]
    assert hosts_of("url='https://gis.example.com:8443/wfs' typename='a'") == ["gis.example.com:8443"]
    assert hosts_of("data/accidents.gpkg|layername=a") == []
