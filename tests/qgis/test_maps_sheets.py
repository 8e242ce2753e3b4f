"""District sheets: what is printed, what is never printed, and that nothing is cut."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsReadWriteContext,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from crime_map_plugin.errors import Cancelled, CrimeMapError, StoreNotWritable
from crime_map_plugin.incidents.file_names import safe_name
from crime_map_plugin.maps import fonts, layers, layout, table, text
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.scale import nice_scale, scale_segment
from crime_map_plugin.maps.sheet_content import Neighbour, SheetContent
from crime_map_plugin.maps.sheets import Format, SheetPrinter
from crime_map_plugin.maps.table import Figure
from tests.qgis import made_up

ENGLISH = Language("en")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
NAMES = ("Traffic", "Ecology", "Robbery", "Violence", "Theft", "Fraud", "Drugs", "Order", "Other")


def box(*numbers: float) -> QgsGeometry:
    return QgsGeometry.fromWkt(made_up.box(*numbers))


def figures(n: int = 9, count: int = 1234) -> list[Figure]:
    rows = [Figure(f"{NAMES[k % 9]} {k}", count, 36.1, 1000, 2000) for k in range(n)]
    return [*rows, Figure("All categories", count * n, 99.5, None, 0, is_total=True)]


def content(**options) -> SheetContent:
    known = {
        "district": "Алматы ауданы",
        "geometry": box(71.35, 51.05, 0.15, 0.2),
        "crs": WGS84,
        "period": "July 2026",
        "figures": figures(),
        "neighbours": [Neighbour("Есіл ауданы", box(71.5, 51.05, 0.1, 0.2))],
        "source": "Made-up portal",
        "as_of": datetime(2026, 8, 3, 9, 30),
        "completeness": "Complete: 400 of 400 incidents.",
        "method": "Counts by district.",
    }
    return SheetContent(**{**known, **options})


def print_all(contents, folder: Path, language: Language = ENGLISH, **options) -> SheetPrinter:
    printer = SheetPrinter(contents, folder, language, **options)
    for _printed in printer.pages():
        pass
    return printer


def text_of(path: Path) -> str:
    """Return the PDF's text, without ligatures and non-breaking spaces."""
    command = ["pdftotext", "-layout", str(path), "-"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    return unicodedata.normalize("NFKC", shown)


def pages_of(path: Path) -> int:
    shown = subprocess.run(
        ["pdfinfo", str(path)], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    return int(re.search(r"Pages:\s+(\d+)", shown).group(1))


def ink(path: Path) -> np.ndarray:
    """Return where the first page or image is not white."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    grey = np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.bytesPerLine())
    return grey[:, : image.width()] < 250


@pytest.fixture
def incidents(tmp_path):
    layer = layers.incidents_layer(made_up.incidents(tmp_path / "store.gpkg", 400), language=ENGLISH)
    yield layer
    # pytest keeps the fixture's value until after QGIS has closed GDAL, which a layer does not survive
    sip.delete(layer)


def test_a_sheet_says_where_when_how_many_from_whom_and_how_complete(tmp_path, incidents):
    printed = print_all([content(layers=[incidents])], tmp_path / "out").files
    assert [path.name for path in printed] == ["01_Алматы ауданы.pdf"]
    words = text_of(printed[0])
    for wanted in (
        "Алматы ауданы",
        "July 2026",
        "1,234",
        "36.1",
        "+23.4%",
        "\u221238.3%",
        "Source: Made-up portal",
        "Complete: 400 of 400 incidents.",
        "Counts by district.",
        "Per 10,000",
        "Boundary of the district",
        "09:30",
    ):
        assert wanted in words, wanted
    assert pages_of(printed[0]) == 1


def test_an_internal_sheet_is_marked_at_the_top_and_at_the_foot(tmp_path):
    words = text_of(print_all([content()], tmp_path).files[0])
    assert words.count("INTERNAL — for official use") == 2
    assert "INTERNAL" not in text_of(print_all([content(is_internal=False)], tmp_path / "b").files[0])


def test_neither_case_number_nor_house_is_printed(tmp_path, incidents):
    path = print_all([content(layers=[incidents])], tmp_path / "out", form=Format.SVG).files[0]
    drawn = path.read_text(encoding="utf-8")
    assert "199999999999999" not in drawn and "HOUSE-17" not in drawn
    assert "July 2026" in drawn


def test_what_was_not_fetched_is_said_and_explained_and_is_never_0(tmp_path):
    rows = [Figure("Theft", None, None, None, 5), Figure("Fraud", 3, None, 2, None)]
    words = text_of(print_all([content(figures=rows)], tmp_path).files[0])
    assert words.count("not fetched") == 3
    assert "no complete download covers" in words
    assert not re.search(r"(?<![\d.])0(?![\d.])", words.split("Category")[1].split("Source")[0])
    assert "No incidents in this district" not in words


def test_no_rate_column_without_any_population():
    assert "Per 10,000 people" in table.headings(ENGLISH, has_rate=table.has_rate_in([Figure("a", 1, 2.5)]))
    assert "Per 10,000 people" not in table.headings(ENGLISH, has_rate=table.has_rate_in([Figure("a", 1)]))


def test_a_change_from_nothing_is_no_percentage():
    assert table.change_percent(5, 0) is None
    assert table.change_percent(None, 5) is None
    assert table.change_percent(5, None) is None
    assert table.change_percent(0, 4) == -100.0
    assert table.change_percent(6, 4) == 50.0


def test_a_district_without_incidents_says_so(tmp_path, incidents):
    empty = content(
        geometry=box(75.0, 50.0, 0.2, 0.2), layers=[incidents], figures=figures(3, 0), neighbours=[]
    )
    words = text_of(print_all([empty], tmp_path / "out").files[0])
    assert "No incidents in this district in this period." in words
    assert "Theft\n" not in words and "Boundaries of neighbours" not in words


def test_made_up_data_is_flagged_on_every_page(tmp_path):
    path = print_all([content(is_made_up=True, figures=figures(70))], tmp_path).files[0]
    pages = text_of(path).split("\f")[:-1]
    assert len(pages) > 1
    assert all("MADE-UP DATA" in page and "INTERNAL" in page for page in pages)


@pytest.mark.parametrize("rows", [1, 9, 25, 60])
def test_no_row_of_the_table_is_lost_or_cut(tmp_path, rows, incidents):
    path = print_all([content(figures=figures(rows), layers=[incidents])], tmp_path / "out").files[0]
    words = text_of(path)
    for number in range(rows):
        assert re.search(rf"{NAMES[number % 9]} {number}\s+1,234\s", words), number
    assert re.search(r"All categories\s+[\d,]+\s+99.5", words)
    assert f"Page 1 of {pages_of(path)}" in words


def test_long_names_wrap_and_stay_whole(tmp_path):
    long = "Шығыс Қазақстан облысының Өскемен қаласының әкімшілік-аумақтық бағынысындағы округтер"
    rows = [Figure(long, 5, 1.0, 4, 3)]
    words = text_of(print_all([content(district=long, figures=rows)], tmp_path, Language("kk")).files[0])
    for word in long.split():
        assert words.count(word) >= 2, word


@pytest.mark.parametrize(
    "shape",
    [(71.2, 51.1, 0.9, 0.04), (71.4, 50.6, 0.04, 0.9), (71.4, 51.1, 0.0001, 0.0001)],
    ids=["wide", "tall", "tiny"],
)
def test_items_neither_overlap_nor_leave_the_page(shape, incidents):
    sheet = layout.make_sheet(content(geometry=box(*shape), layers=[incidents], is_made_up=True), ENGLISH)
    rects = {}
    for item_id in (
        "marking",
        "title",
        "period",
        "map",
        "legend",
        "scale_bar",
        "north_arrow",
        "table",
        "notes",
        "page",
    ):
        item = sheet.layout.itemById(item_id)
        assert item is not None, item_id
        rects[item_id] = item.mapRectToScene(item.rect())
    page = sheet.layout.pageCollection().page(0).rect()
    for item_id, rect in rects.items():
        assert rect.left() >= 10 and rect.right() <= page.width() - 10, item_id
        assert rect.top() >= 8 and rect.bottom() <= page.height() - 8, item_id
        for other_id, other in rects.items():
            shared = rect.intersected(other)
            assert other_id == item_id or shared.width() < 0.5 or shared.height() < 0.5, (item_id, other_id)
    assert rects["map"].height() >= 90


def test_the_map_holds_the_whole_district_at_a_round_scale():
    sheet = layout.make_sheet(content(), ENGLISH)
    shown: QgsLayoutItemMap = sheet.layout.itemById("map")
    assert shown.crs().authid() == "EPSG:32642"
    district = sheet.own_layers[0].extent()
    assert shown.extent().contains(district)
    assert round(shown.scale()) % 2500 == 0


@pytest.mark.parametrize("least", [1.0, 999.0, 24_900.0, 25_000.0, 25_001.0, 3_000_000.0])
def test_round_scales_are_never_larger_than_what_fits(least):
    assert least <= nice_scale(least) <= least * 1.5 + 1


@pytest.mark.parametrize("scale", [500, 2_500, 25_000, 400_000, 5_000_000])
def test_scale_bar_segments_are_round_and_fit(scale):
    segment = scale_segment(scale, 34.0)
    assert 2 * segment / scale * 1000 <= 34.0 + 1e-6
    assert segment / 10 ** np.floor(np.log10(segment)) == pytest.approx(
        [1, 2, 5][int(np.argmin([abs(segment / 10 ** np.floor(np.log10(segment)) - k) for k in (1, 2, 5)]))]
    )


def legend_labels(sheet) -> list[str]:
    legend: QgsLayoutItemLegend = sheet.layout.itemById("legend")
    model = legend.model()
    result = []
    for node in model.rootGroup().findLayers():
        result += [str(item.data(0)).replace("\n", " ") for item in model.layerLegendNodes(node)]
    return result


def test_legend_lists_only_the_categories_on_the_page(tmp_path):
    source = made_up.incidents(tmp_path / "store.gpkg", 400)
    few = layers.incidents_layer(source, language=ENGLISH, query_subset="\"category\" IN ('theft', 'fraud')")
    found = legend_labels(layout.make_sheet(content(layers=[few]), ENGLISH))
    assert "Theft" in found and "Fraud" in found
    assert "Robbery" not in found and "Drugs" not in found


def test_legend_leaves_out_what_is_outside_the_map(incidents):
    far = content(geometry=box(75.0, 50.0, 0.2, 0.2), layers=[incidents], neighbours=[])
    assert legend_labels(layout.make_sheet(far, ENGLISH)) == ["Boundary of the district"]


def test_hotspot_legend_names_layer_and_confidence_and_the_outlined_class(tmp_path):
    hotspots = layers.hotspots_layer(made_up.hotspot_cells(tmp_path / "hot.gpkg"), language=ENGLISH)
    found = legend_labels(layout.make_sheet(content(layers=[hotspots]), ENGLISH))
    assert "Hot spot, 99 % confidence" in found and "Not significant" in found
    words = text_of(print_all([content(layers=[hotspots])], tmp_path / "out").files[0])
    assert "Hotspots" in words


@pytest.mark.parametrize("dots_per_inch", [72, 200, 300])
@pytest.mark.parametrize("tag", ["en", "ru", "kk"])
@pytest.mark.parametrize("shape", [(71.35, 51.05, 0.1, 0.3), (71.2, 51.1, 0.9, 0.04)], ids=["tall", "wide"])
def test_no_text_of_the_legend_is_cut_by_its_frame(tmp_path, tag, shape, dots_per_inch):
    language = Language(tag)
    hotspots = layers.hotspots_layer(made_up.hotspot_cells(tmp_path / "hot.gpkg"), language=language)
    sheet = layout.make_sheet(content(geometry=box(*shape), layers=[hotspots]), language)
    legend: QgsLayoutItemLegend = sheet.layout.itemById("legend")
    region = legend.mapRectToScene(legend.rect()).adjusted(0, 0, 15, 15)
    for item in sheet.layout.items():
        if isinstance(item, QgsLayoutItem) and item is not legend and item.id():
            item.setVisibility(False)
    inked = []
    for more in (0.0, 12.0):
        size = QgsLayoutSize(legend.rect().width() + more, legend.rect().height() + more)
        legend.attemptResize(size)
        picture = tmp_path / f"{more}.png"
        QgsLayoutExporter(sheet.layout).renderRegionToImage(region, dpi=dots_per_inch).save(str(picture))
        inked.append(int(ink(picture).sum()))
    assert inked[0] == inked[1] > 0


def test_density_sheet_names_its_unit(tmp_path):
    density = layers.density_layer(made_up.density(tmp_path / "density.tif"), language=ENGLISH)
    words = text_of(print_all([content(layers=[density])], tmp_path / "out").files[0])
    assert "incidents per km2" in words  # text_of normalises the superscript
    assert "Band 1" not in words


def test_a_name_with_an_expression_is_printed_and_never_evaluated(tmp_path):
    hostile = content(
        district="[% 6 * 7 %] <b>x</b>", neighbours=[Neighbour("[% 6 * 7 %]", box(71.5, 51.05, 0.1, 0.2))]
    )
    words = text_of(print_all([hostile], tmp_path).files[0])
    assert "6 * 7" in words and "<b>x</b>" in words
    assert not re.search(r"^\s*42\b", words, re.MULTILINE)


@pytest.mark.parametrize("tag", ["kk", "ru", "en"])
def test_numbers_on_the_sheet_follow_its_own_language(tmp_path, tag):
    rows = [Figure("A", 12345, 36.1, 1000, 20000)]
    words = text_of(print_all([content(figures=rows)], tmp_path, Language(tag)).files[0]).replace(
        "\u00a0", " "
    )
    assert ("12,345" if tag == "en" else "12 345") in words
    assert ("36.1" if tag == "en" else "36,1") in words


def test_kazakh_letters_are_in_the_sheets_font_and_come_out_as_text(tmp_path):
    assert fonts.has_letters(fonts.sheet_font_family(), fonts.KAZAKH_LETTERS)
    words = text_of(print_all([content(district=fonts.KAZAKH_LETTERS)], tmp_path, Language("kk")).files[0])
    assert fonts.KAZAKH_LETTERS in words


def test_pages_come_one_by_one_and_printing_stops_between_them(tmp_path):
    printer = SheetPrinter([content(district=f"D{n}") for n in range(5)], tmp_path, ENGLISH)
    printed = []
    with pytest.raises(Cancelled):
        for page in printer.pages(cancel=lambda: len(printed) >= 2):
            printed.append(page)
            assert page.files[0].exists()
    assert [page.number for page in printed] == [1, 2]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["01_D0.pdf", "02_D1.pdf"]


def test_a_single_file_holds_all_districts_as_text(tmp_path):
    contents = [content(district=f"District {n}") for n in range(3)]
    printer = print_all(contents, tmp_path, single_file=True)
    assert [path.suffix for path in printer.files] == [".pdf"]
    assert [path.name for path in tmp_path.iterdir()] == [printer.files[0].name]
    pages = text_of(printer.files[0]).split("\f")[:-1]
    assert len(pages) == printer.page_count == 3
    assert all(f"District {n}" in page for n, page in enumerate(pages))


def test_a_stopped_single_file_leaves_nothing_behind(tmp_path):
    printer = SheetPrinter([content(), content()], tmp_path, ENGLISH, single_file=True)
    steps = []
    with pytest.raises(Cancelled):
        for step in printer.pages(cancel=lambda: bool(steps)):
            steps.append(step)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", [Format.PNG, Format.SVG])
def test_pictures_are_written_and_not_blank(tmp_path, form, incidents):
    path = print_all([content(layers=[incidents])], tmp_path / "out", form=form).files[0]
    assert path.suffix == f".{form.value}"
    if form is Format.PNG:
        dark = ink(path)
        assert dark.shape[0] == pytest.approx(297 / 25.4 * 200, abs=3)
        assert 0.01 < dark.mean() < 0.6
    else:
        assert path.read_text(encoding="utf-8").count("<path") > 50


def test_the_map_of_a_pdf_is_painted(tmp_path, incidents):
    path = print_all([content(layers=[incidents])], tmp_path / "out").files[0]
    subprocess.run(
        ["pdftoppm", "-r", "60", "-png", "-singlefile", str(path), str(tmp_path / "page")],
        check=True,
        timeout=60,
    )
    dark = ink(tmp_path / "page.png")
    middle = dark[
        int(dark.shape[0] * 0.2) : int(dark.shape[0] * 0.4),
        int(dark.shape[1] * 0.3) : int(dark.shape[1] * 0.7),
    ]
    assert middle.mean() > 0.02


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Әуезов ауданы", "Әуезов ауданы"),
        ('a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        ("dots. . .", "dots"),
        ("  ", "_"),
        ("tab\tand\nline", "tab_and_line"),
        ("x" * 300, "x" * 80),
    ],
)
def test_file_names_are_safe_on_windows_and_keep_kazakh_letters(name, expected):
    assert safe_name(name) == expected


def test_two_districts_of_one_name_do_not_overwrite_each_other(tmp_path):
    files = print_all([content(), content()], tmp_path).files
    assert len(set(files)) == 2


def test_a_folder_that_is_a_file_is_one_sentence_with_a_remedy(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("here already", encoding="utf-8")
    for single in (False, True):
        with pytest.raises(StoreNotWritable) as caught:
            print_all([content()], blocked / "sheets", single_file=single)
        assert caught.value.hint
    assert blocked.read_text(encoding="utf-8") == "here already"


def test_a_target_that_cannot_be_opened_is_one_sentence_with_a_remedy(tmp_path):
    (tmp_path / "01_D.pdf").mkdir()
    with pytest.raises(StoreNotWritable) as caught:
        print_all([content(district="D")], tmp_path)
    assert caught.value.hint


def test_a_district_without_outline_is_refused_by_name(tmp_path):
    with pytest.raises(CrimeMapError) as caught:
        print_all([content(geometry=QgsGeometry())], tmp_path)
    assert "Алматы ауданы" in caught.value.message


def test_printing_into_a_folder_with_kazakh_letters(tmp_path):
    assert print_all([content()], tmp_path / "Қызмет парақтары").files[0].exists()


def template_of(folder: Path, *, without: tuple[str, ...] = ()) -> Path:
    sheet = layout.make_sheet(content(), ENGLISH)
    for item_id in without:
        sheet.layout.removeLayoutItem(sheet.layout.itemById(item_id))
    path = folder / "own.qpt"
    assert sheet.layout.saveAsTemplate(str(path), QgsReadWriteContext())
    return path


def test_a_template_is_filled_by_the_ids_of_its_items(tmp_path, incidents):
    path = template_of(tmp_path)
    other = content(
        district="From a template", period="August 2026", layers=[incidents], figures=figures(2, 77)
    )
    words = text_of(print_all([other], tmp_path / "out", template=path).files[0])
    for wanted in ("From a template", "August 2026", "77", "Theft", "INTERNAL"):
        assert wanted in words
    assert "July 2026" not in words


def test_a_template_without_a_place_for_the_marking_is_marked_all_the_same(tmp_path):
    path = template_of(tmp_path, without=("marking", "marking_foot"))
    words = text_of(print_all([content()], tmp_path / "out", template=path).files[0])
    assert "INTERNAL — for official use" in words


@pytest.mark.parametrize("text", ["not xml", "<!DOCTYPE x><x/>"])
def test_a_broken_template_is_refused_with_a_remedy(tmp_path, text):
    path = tmp_path / "broken.qpt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CrimeMapError) as caught:
        print_all([content()], tmp_path / "out", template=path)
    assert caught.value.hint


def test_the_pdf_says_where_on_earth_its_map_is(tmp_path):
    path = print_all([content()], tmp_path).files[0]
    assert b"/Measure" in path.read_bytes() or b"/VP" in path.read_bytes()


def test_labels_of_the_sheet_are_plain_text():
    sheet = layout.make_sheet(content(), ENGLISH)
    labels = [item for item in sheet.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert labels
    assert all(item.mode() == QgsLayoutItemLabel.Mode.ModeFont for item in labels)
    document = QDomDocument()
    assert not sheet.layout.writeXml(document, QgsReadWriteContext()).isNull()


def test_no_heading_and_no_figure_is_cut_by_its_column(tmp_path):
    months = {"previous": "сентябрь 2026 г.", "year_ago": "Происшествия-предшественники"}
    rows = [Figure("Насилие против личности", 123456789, 12345.6, 987654321, 1)]
    words = text_of(print_all([content(figures=rows, **months)], tmp_path).files[0])
    for whole in ("сентябрь", "Происшествия-предшественники", "123,456,789", "987,654,321", "12,345.6"):
        assert whole in words


@pytest.mark.parametrize("previous", ["2026 жылғы тамыз", "қыркүйек 2026 г.", "August 2026"])
def test_headings_of_dates_take_two_lines_at_most(previous):
    sheet = layout.make_sheet(content(), ENGLISH)
    printed = sheet.layout
    titles = ["Санат", "Оқиғалар", "10 000 тұрғынға", previous, "Өзгеріс", previous, "Өзгеріс"]
    row = [
        "Жол-көлік оқиғалары және көліктегі құқық бұзушылықтар",
        "1 234",
        "13,8",
        "64",
        "−29,7 %",
        "56",
        "−1 %",
    ]
    widths = table.column_widths(printed, titles, [row], 190.0)
    form = text.text_format(table.TEXT_SIZE, bold=True)
    for title, width in zip(titles[1:], widths[1:]):
        assert len(text.lines(printed, title, form, width)) <= 2, title
    assert widths[0] > 45
