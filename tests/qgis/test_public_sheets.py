"""Sheets for the public, as somebody reads them who wants to know what they do not say."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGroupLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from scipy.optimize import linprog

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.district_input import districts_of
from crime_map_plugin.algorithms.sheet_data import Rules
from crime_map_plugin.algorithms.sheet_job import Content, SheetJob, SheetOrder
from crime_map_plugin.analysis.periods import Period
from crime_map_plugin.errors import Cancel, CrimeMapError, never_cancelled
from crime_map_plugin.incidents import schema
from crime_map_plugin.incidents.categories import categorise
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.maps import layout, public
from crime_map_plugin.maps.language import DASH, Language
from crime_map_plugin.maps.layers import incidents_layer
from crime_map_plugin.maps.sheet_content import SheetContent
from crime_map_plugin.maps.table import Figure
from crime_map_plugin.maps.tree import KIND
from crime_map_plugin.store.geopackage import Store, layer_source
from tests.qgis.running import Log, box, points, polygons, refusal, run

UTM = "EPSG:32642"
# Lower left corner on the lattice of 250 m, in the zone of Astana.
X0, Y0 = 600_000.0, 5_660_000.0
SIDE = 8_000.0
AUGUST = {"FROM": "2026-08-01", "TO": "2026-09-01"}
WINDOWS = ("2026-08-01", "2026-07-01", "2025-08-01")
ARTICLES = ("188", "188", "188", "187", "191", "190", "296", "293", "108", "345", "328", "202")


def districts() -> QgsVectorLayer:
    shapes = [box(X0 + i * SIDE, Y0, X0 + (i + 1) * SIDE, Y0 + SIDE) for i in range(2)]
    names = [["Бірінші", 1000], ["Екінші", None]]
    return polygons(shapes, crs=UTM, fields="field=title:string&field=people:integer", values=names)


def town(seed: int = 1, *, moves: int = 0) -> schema.Columns:
    """Return made-up incidents; ``moves`` puts each elsewhere within its cell of 250 m, and all else anew."""
    draw = np.random.default_rng(seed)
    n = 700
    x = X0 + np.abs(draw.normal(0, 5_000, n)) % (2 * SIDE)
    y = Y0 + np.abs(draw.normal(2_000, 1_500, n)) % SIDE
    x[:90], y[:90] = X0 + 1_030.0, Y0 + 2_030.0
    articles = draw.choice(np.array([*ARTICLES, "121", "120-2", "132", None], dtype=object), n)
    starts = draw.choice(np.array(WINDOWS, dtype="datetime64[s]"), n)
    columns = schema.empty_columns(n)
    again = np.random.default_rng(1000 + moves)
    if moves:
        x, y = (np.floor(v / 250) * 250 + again.uniform(1, 249, n) for v in (x, y))
    columns["x"], columns["y"] = analysis_crs.transform(
        x,
        y,
        QgsCoordinateReferenceSystem(UTM),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
    )
    columns["occurred_at"] = starts + again.integers(0, 28 * 86_400, n)
    columns["article"] = articles
    columns["category"] = categorise(articles, columns["occurred_at"])
    columns["id"] = np.array([f"t:crime:{moves}-{i}" for i in range(n)], dtype=object)
    columns["case_number"] = np.array([f"26{moves}0314159{i:04d}" for i in range(n)], dtype=object)
    columns["house"] = np.array([f"{i}/{moves}дом" for i in range(n)], dtype=object)
    columns["street"] = np.array([f"Тәуелсіздік{moves}-{i}" for i in range(n)], dtype=object)
    columns["source"][:], columns["source_layer"][:] = "t", "crime"
    return columns


def keep(path: Path, columns: schema.Columns) -> Path:
    with Store.open(path, create=True) as store:
        writer = store.begin(Scope("t", "crime"))
        writer.write(Page(columns, schema.length(columns)))
        writer.finish({}, True, datetime(2026, 9, 2))
    return path


@pytest.fixture(scope="module")
def stores(qgis_app, tmp_path_factory):
    """Two towns that differ in what the public must not see, and in nothing else."""
    folder = tmp_path_factory.mktemp("towns")
    return keep(folder / "one.gpkg", town()), keep(folder / "other.gpkg", town(moves=7))


@pytest.fixture(scope="module")
def public_sheets(tmp_path_factory):
    """Sheets of a store in a format, printed once."""
    known: dict[tuple[Path, str, int], list[Path]] = {}

    def printed_once(store: Path, form: str, content: int = 0) -> list[Path]:
        key = (store, form, content)
        if key not in known:
            known[key] = sheets(store, tmp_path_factory.mktemp("sheets"), FORMAT=form, CONTENT=content)
        return known[key]

    return printed_once


def sheets(store: Path, folder: Path, log: Log | None = None, **parameters: Any) -> list[Path]:
    common = {
        "STORE": str(store),
        "DISTRICTS": districts(),
        "NAME": "title",
        "POPULATION_FIELD": "people",
        "LANGUAGE": "en",
        "FOLDER": str(folder),
    }
    found = run("districtsheets", {**common, **AUGUST, **parameters}, log)
    return [Path(file) for file in json.loads(found["FILES"])]


def pixels(path: Path) -> str:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return hashlib.sha256(bytes(bits)).hexdigest()


def streams(path: Path) -> list[bytes]:
    """Return the drawing of a PDF: its streams, unpacked, without its XML (which holds dates and ids)."""
    found = []
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL):
        try:
            found.append(zlib.decompress(packed))
        except zlib.error:
            found.append(packed)
    return [stream for stream in found if b"<?xpacket" not in stream]


def job(
    store: Path,
    *,
    public_rules: Rules | None = None,
    cancel: Cancel = never_cancelled,
    **options: Any,
) -> SheetJob:
    layer = districts()
    read = districts_of(layer.getFeatures(), layer.fields(), layer.crs(), "title", "people")
    period = options.pop("period", Period(datetime(2026, 8, 1), datetime(2026, 9, 1)))
    order = SheetOrder(store, period, Path(), Language("en"), rules=public_rules or Rules(), **options)
    made = SheetJob(order, read, QgsCoordinateTransformContext())
    made.count(cancel)
    return made


# -- places --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("form", "content"), [("png", 0), ("svg", 1), ("svg", 2), ("pdf", 0), ("svg", 0)])
def test_no_format_tells_places_within_a_cell_nor_numbers_of_cases(stores, public_sheets, form, content):
    """What moves within cells of 250 m, or is renumbered, leaves every pixel and every stroke as it was."""
    kinds = [public_sheets(store, form, content) for store in stores]
    assert len(kinds[0]) == 2
    for one, other in zip(*kinds):
        if form == "png":
            assert pixels(one) == pixels(other)
        elif form == "svg":
            assert one.read_text(encoding="utf-8") == other.read_text(encoding="utf-8")
        else:
            assert streams(one) == streams(other)


def test_internal_sheets_of_the_two_towns_differ(stores, public_sheets, tmp_path):
    """Without this, the test above could pass on empty maps."""
    one, other = (sheets(s, tmp_path / s.stem, FORMAT="svg", AUDIENCE=0)[0] for s in stores)
    assert one.read_text(encoding="utf-8") != other.read_text(encoding="utf-8")
    assert public_sheets(stores[0], "svg")[0].read_text(encoding="utf-8").count("<path") > 30


@pytest.mark.parametrize("content", [0, 2])
def test_protected_offences_move_nothing_on_the_pages(stores, public_sheets, tmp_path, content):
    """Sexual offences and those on minors can lie anywhere: only the sum of all districts tells of them."""
    columns = town()
    other = schema.select(columns, np.arange(schema.length(columns)))
    is_protected = np.isin(columns["article"].astype(str), ["121", "120-2", "132", "None"])
    for name in ("x", "y"):
        other[name] = np.where(
            is_protected, np.random.default_rng(3).permutation(columns[name]), columns[name]
        )
    moved = sheets(keep(tmp_path / "moved.gpkg", other), tmp_path / "f", FORMAT="svg", CONTENT=content)
    found = [public_sheets(stores[0], "svg", content), moved]
    plain = [
        [re.sub(r"All districts together had[^<]*", "", path.read_text(encoding="utf-8")) for path in files]
        for files in found
    ]
    assert plain[0] == plain[1]


def test_what_is_protected_is_counted_for_all_districts_together(stores, public_sheets):
    columns = town()
    is_protected = np.isin(columns["article"].astype(str), ["121", "120-2", "132", "None"])
    starts = columns["occurred_at"].astype("datetime64[M]").astype(str)
    by_hand = [int((is_protected & (starts == month[:7])).sum()) for month in WINDOWS]
    text = public_sheets(stores[0], "pdf")[0]
    shown = subprocess.run(
        ["pdftotext", "-raw", str(text), "-"], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    expected = "All districts together had {} of these, {} in the period before and {} a year ago."
    assert expected.format(*by_hand) in " ".join(shown.split())


@pytest.mark.parametrize("single", [False, True])
def test_a_pdf_for_the_public_is_a_page_and_nothing_else(stores, public_sheets, tmp_path, single):
    known = sheets(stores[0], tmp_path, SINGLE_FILE=True) if single else public_sheets(stores[0], "pdf")
    for path in known:
        whole = path.read_bytes() + b"".join(streams(path))
        for word in (
            b"/Measure",
            b"/VP",
            b"/LGIDict",
            b"/OCG",
            b"/OCProperties",
            b"/EmbeddedFile",
            b"/Type /Annot",
            b"/StructTreeRoot",
            b"/GPTS",
            b"UTM",
            b"EPSG",
            b"/JavaScript",
        ):
            assert word not in whole, word


def test_neither_case_nor_house_nor_street_nor_user_is_in_any_file(stores, public_sheets):
    import getpass

    columns = town()
    secrets = {str(columns[name][i]) for name in ("case_number", "house", "street", "id") for i in range(700)}
    for form in ("pdf", "png", "svg"):
        for path in public_sheets(stores[0], form):
            whole = path.read_bytes() + (b"".join(streams(path)) if form == "pdf" else b"")
            texts = whole.decode("utf-8", errors="ignore")
            assert not [secret for secret in secrets if secret in texts]
            assert f"<rdf:li>{getpass.getuser()}</rdf:li>" not in texts
            assert str(stores[0]) not in texts and stores[0].name not in texts
            if form == "pdf":
                read = subprocess.run(
                    ["pdftotext", str(path), "-"], capture_output=True, text=True, check=True, timeout=60
                ).stdout
                assert not [secret for secret in secrets if secret in read]


def test_a_block_is_whole_on_every_page_and_in_every_choice_of_districts(stores):
    whole, one = job(stores[0]), job(stores[0], chosen=frozenset({1}))
    first, second = whole.data.public.blocks, one.data.public.blocks
    for name in ("x", "y", "size", "count"):
        assert np.array_equal(getattr(first, name), getattr(second, name))
    assert (first.count >= 3).all() and first.size.min() == 250.0


def test_a_lone_incident_near_the_districts_is_on_no_map(stores, public_sheets, tmp_path):
    columns = town()
    lone = schema.select(columns, np.append(np.arange(700), 0))
    lone["id"][700], lone["article"][700], lone["category"][700] = "t:crime:lone", "188", "theft"
    lone["occurred_at"][700] = np.datetime64("2026-08-09T12:00:00")
    far = analysis_crs.transform(
        np.array([X0 + 15_900.0]),
        np.array([Y0 + 9_000.0]),
        QgsCoordinateReferenceSystem(UTM),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
    )
    lone["x"][700], lone["y"][700] = far[0][0], far[1][0]
    paths = sheets(keep(tmp_path / "lone.gpkg", lone), tmp_path / "f", FORMAT="png")
    assert [pixels(path) for path in paths] == [pixels(path) for path in public_sheets(stores[0], "png")]


def test_no_total_less_the_blocks_is_a_small_number(tmp_path):
    """A district of 7 with two blocks of 3 would say where one is not: in the rest of it."""
    columns = schema.empty_columns(7)
    x = X0 + np.array([1_030.0] * 3 + [3_030.0] * 3 + [6_100.0])
    y = Y0 + np.array([2_030.0] * 3 + [4_030.0] * 3 + [6_100.0])
    utm, degrees = QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem("EPSG:4326")
    columns["x"], columns["y"] = analysis_crs.transform(x, y, utm, degrees, QgsCoordinateTransformContext())
    columns["occurred_at"][:] = np.datetime64("2026-08-05", "s")
    columns["article"][:], columns["category"][:] = "188", "theft"
    columns["id"] = np.array([f"t:crime:{i}" for i in range(7)], dtype=object)
    columns["source"][:], columns["source_layer"][:] = "t", "crime"
    made = job(keep(tmp_path / "seven.gpkg", columns))
    assert [row[1] for row in printed(made)[0] if row[0] == "Total"] == ["7"]
    assert made.data.public is not None and made.data.public.blocks.count.tolist() == [3]


def test_what_is_fetched_meanwhile_is_on_no_part_of_a_sheet(stores, tmp_path):
    path = keep(tmp_path / "busy.gpkg", town())
    came: list[bool] = []

    def fetched_meanwhile() -> bool:
        if not came:
            came.append(True)
            keep(path, town(2, moves=3))
        return False

    busy = job(path, cancel=fetched_meanwhile).data
    quiet = job(stores[0]).data
    assert came and busy.public is not None and quiet.public is not None
    for name in ("current", "previous", "year_ago"):
        assert busy.counts.total[name].tolist() == quiet.counts.total[name].tolist()
    assert busy.public.blocks.count.tolist() == quiet.public.blocks.count.tolist()


def test_addresses_make_blocks_grow(stores, public_sheets, tmp_path):
    homes = points([(X0 + 900.0 + i, Y0 + 1800.0) for i in range(8)], crs=UTM)
    plain = public_sheets(stores[0], "png")[0]
    grown = sheets(stores[0], tmp_path / "b", FORMAT="png", ADDRESSES=homes)[0]
    assert pixels(plain) != pixels(grown)


# -- figures -------------------------------------------------------------------------------------------


def printed(made: SheetJob) -> list[list[list[str]]]:
    """Return the texts of the tables of all pages, as they are put on paper."""
    from crime_map_plugin.maps import table

    language = Language("en")
    return [
        table.rows(content.figures, language, has_rate=table.has_rate_in(content.figures))
        for content in made._contents()
    ]


def known(text: str) -> int | None:
    """Return the number that a reader sees; nothing where it says that it is not shown."""
    return None if text == "not shown" else int(text.replace(",", ""))


@pytest.mark.parametrize("wanted", [(), ("theft", "robbery", "fraud"), ("drugs",)])
@pytest.mark.parametrize("least", [3, 6, 12])
def test_no_reader_of_all_pages_can_work_out_a_hidden_figure(stores, wanted, least):
    """A linear programme over all pages, and those of all categories, bounds each hidden count."""
    runs = [(wanted, printed(job(stores[0], categories=wanted, public_rules=Rules(least=least))))]
    if wanted:
        runs.append(((), printed(job(stores[0], public_rules=Rules(least=least)))))
    hidden_seen = 0
    for place in range(2):
        for column in (1, -4, -2):
            counts: dict[str, int | None] = {}
            sums = []
            for _, pages in runs:
                rows = pages[place]
                for row in rows[:-1]:
                    counts[row[0]] = known(row[column])
                sums.append(([row[0] for row in rows[:-1]], known(rows[-1][column])))
            unknown = [name for name, value in counts.items() if value is None]
            hidden_seen += len(unknown)
            told = [(names, total) for names, total in sums if total is not None]
            equal = np.array([[float(name in names) for name in unknown] for names, _ in told])
            right = np.array(
                [total - sum(counts[name] or 0 for name in names) for names, total in told], dtype=float
            )
            for number in range(len(unknown)):
                aim = np.eye(len(unknown))[number]
                limits = []
                for sign in (1.0, -1.0):
                    options = {"A_eq": equal, "b_eq": right} if told else {}
                    solved = linprog(sign * aim, bounds=[(1, None)] * len(unknown), **options)
                    limits.append(np.inf if solved.status == 3 else sign * solved.fun)
                assert limits[1] - limits[0] >= least - 1e-6
    assert hidden_seen


@pytest.mark.parametrize("least", [3, 12])
def test_what_is_printed_is_right_and_nothing_derived_stands_beside_a_hidden_figure(stores, least):
    columns = town()
    pages = printed(job(stores[0], public_rules=Rules(least=least)))
    utm_x, _ = analysis_crs.transform(
        columns["x"],
        columns["y"],
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem(UTM),
        QgsCoordinateTransformContext(),
    )
    is_told = ~np.isin(columns["article"].astype(str), ["121", "120-2", "132", "None"])
    months = columns["occurred_at"].astype("datetime64[M]").astype(str)
    language = Language("en")
    names = {language.label("categories", key): key for key in set(columns["category"])}
    for place, rows in enumerate(pages):
        inside = is_told & (np.floor((utm_x - X0) / SIDE) == place)
        for row in rows:
            of_row = inside & (columns["category"] == names[row[0]]) if row[0] in names else inside
            for column, month in zip((1, -4, -2), WINDOWS):
                count = int((of_row & (months == month[:7])).sum())
                if row[0] not in names and row[0] != "Total":
                    count = 0
                assert row[column] in (str(count), "not shown")
                assert row[column] == "not shown" or count == 0 or count >= least
                if row[column] == "not shown":
                    assert count > 0
            if row[1] == "not shown":
                assert set(row[2:-4]) <= {DASH} and row[-3] == row[-1] == DASH
            if row[-4] == "not shown":
                assert row[-3] == DASH
            if row[-2] == "not shown":
                assert row[-1] == DASH


def test_the_same_figures_are_hidden_whichever_districts_are_printed(stores):
    whole = printed(job(stores[0], public_rules=Rules(least=6)))
    alone = printed(job(stores[0], public_rules=Rules(least=6), chosen=frozenset({1})))
    assert alone == whole[1:]


def test_two_periods_to_compare_with_that_differ_by_a_day_are_not_both_printed(stores):
    """A period of 364 days and the year before share all but a day, whose count would be the difference."""
    made = job(stores[0], period=Period(datetime(2025, 9, 2), datetime(2026, 9, 1)))
    assert {row[-2] for page in printed(made) for row in page} == {"not shown"}
    whole_year = job(stores[0], period=Period(datetime(2026, 1, 1), datetime(2027, 1, 1)))
    for page in printed(whole_year):
        for row in page:
            assert row[-2] == row[-4]


def test_districts_within_each_other_are_refused(stores, tmp_path):
    shapes = [box(X0, Y0, X0 + SIDE, Y0 + SIDE), box(X0, Y0, X0 + SIDE, Y0 + SIDE / 2)]
    nested = polygons(shapes, crs=UTM, fields="field=title:string", values=[["Бүтін"], ["Жарты"]])
    given = {"STORE": str(stores[0]), "DISTRICTS": nested, "NAME": "title", "LANGUAGE": "en"}
    text = refusal("districtsheets", {**given, **AUGUST, "FOLDER": str(tmp_path / "f")})
    assert "Бүтін" in text and "overlap" in text
    assert not (tmp_path / "f").exists()


def test_the_page_says_what_is_not_shown(stores, tmp_path):
    path = sheets(stores[0], tmp_path, FORMAT="pdf", MINIMUM_COUNT=12)[0]
    read = subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    text = " ".join(read.split())
    assert "fewer than 12 incidents" in text and "INTERNAL" not in text and "Articles 120" in text


def test_a_district_of_protected_offences_alone_does_not_say_that_there_were_none(tmp_path):
    columns = town()
    columns["article"][:], columns["category"][:] = "121", "violence"
    path = sheets(keep(tmp_path / "s.gpkg", columns), tmp_path, FORMAT="svg", CONTENT=1)[0]
    text = path.read_text(encoding="utf-8")
    assert "No incidents in this district" not in text and "that may be shown" in text


# -- the gate ------------------------------------------------------------------------------------------


def plain_content(**options: Any) -> SheetContent:
    layer = districts()
    feature = next(layer.getFeatures())
    given = {"figures": [Figure("Theft", 7)], "is_internal": False, "least": 3, **options}
    return SheetContent("Бірінші", feature.geometry(), layer.crs(), "August", **given)


def test_no_layout_for_the_public_takes_places_or_small_counts(stores):
    language = Language("en")
    incidents = incidents_layer(layer_source(stores[0]), language=language)
    copied = points([(X0, Y0)], crs=UTM, fields="field=OCCURRED_AT:string")
    for options in (
        {"layers": [incidents]},
        {"basemap": [incidents]},
        {"basemap": [copied]},
        {"figures": [Figure("Theft", 2)]},
        {"figures": [Figure("Theft", 9, previous=1)]},
        {"figures": [Figure("Theft", 9, year_ago=2)]},
    ):
        with pytest.raises(CrimeMapError):
            layout.make_sheet(plain_content(**options), language)
    layout.make_sheet(plain_content(), language)
    group = QgsGroupLayer("group", QgsGroupLayer.LayerOptions(QgsCoordinateTransformContext()))
    group.setChildLayers([copied])
    query = incidents_layer(layer_source(stores[0]), language=language)
    assert query.setSubsetString("SELECT fid AS number, geom FROM incidents")
    query.removeCustomProperty(KIND)
    foreign = [incidents, copied, group, query, districts()]
    assert [layer.name() for layer in public.public_basemap(foreign)] == ["areas"]


def test_incidents_in_the_basemap_are_left_out_and_told(stores, public_sheets, tmp_path):
    log = Log()
    copied = points([(X0 + 100, Y0 + 100)], crs=UTM, fields="field=case_number:string", values=[["1"]])
    paths = sheets(stores[0], tmp_path, log, FORMAT="png", BASEMAP=[copied])
    assert [pixels(path) for path in paths] == [pixels(path) for path in public_sheets(stores[0], "png")]
    assert any("BASEMAP" in warning for warning in log.warnings)


def test_the_public_is_the_audience_where_none_is_named():
    assert Rules().is_public and SheetOrder.__dataclass_fields__["rules"].default.is_public
    assert Content(0) is Content.INCIDENTS
