"""Names and messages of others: shown letter by letter everywhere, and nothing they refer to is loaded."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLayerTreeModel,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeForm, QgsMapCanvas, QgsMapTip, QgsMessageLogViewer
from qgis.PyQt.QtCore import QMetaType, QPoint, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QToolTip, QWidget

from crime_map_plugin.errors import PortalRefused
from crime_map_plugin.gui.detail_dialog import DetailDialog
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.notice_bar import NoticeBar
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.maps import layers
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.sheet_content import Neighbour
from crime_map_plugin.maps.sheets import Format
from tests.qgis.running import run
from tests.qgis.test_maps_sheets import box, content, print_all, text_of

ENGLISH = Language("en")


class Visited:
    """A server on loopback that notes every request."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        visited = self.requests

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                visited.append(self.path)
                self.send_response(404)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def text(self, name: str) -> str:
        """Return a text that is a picture, a script and a formula to whoever takes it for more than text."""
        return f"<img src='{self.url}/{name}.png'><b>{name}</b> [% 6 * 7 %] & \"{name}\""


@pytest.fixture
def visited(qgis_app) -> Iterator[Visited]:
    server = Visited()
    yield server
    QTest.qWait(150)
    server.server.shutdown()
    server.server.server_close()
    assert server.requests == []


def layer_of(fields: dict[str, str], wkt: str = "POINT(71.4 51.1)") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{wkt.split('(')[0].title()}?crs=EPSG:4326", "incidents", "memory")
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in fields])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(fields.values()))
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    return layer


def shown_tip(layer: QgsVectorLayer) -> str:
    """Return what a reader sees of the tip's HTML, and show it on a canvas as QGIS does."""
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    html = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    canvas = QgsMapCanvas()
    canvas.resize(200, 200)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(QgsRectangle(71.3, 51.0, 71.5, 51.2))
    canvas.show()
    tip = QgsMapTip()
    tip.showMapTip(layer, QgsPointXY(71.4, 51.1), QPoint(100, 100), canvas)
    QTest.qWait(150)
    tip.clear(canvas)
    canvas.close()
    document = QTextDocument()
    document.setHtml(html)
    assert "<img" not in html and "<script" not in html and "<b>s" not in html
    return document.toPlainText()


def test_a_tip_of_an_incident_shows_street_and_agency_letter_by_letter(visited) -> None:
    texts = {name: visited.text("s-" + name) for name in ("street", "agency_ru", "article_text")}
    layer = layer_of({"category": "theft", "article": "188", **texts, "kind": "", "occurred_at": ""})
    layers.style(layer, layers.Kind.INCIDENTS, ENGLISH)
    shown = shown_tip(layer)
    assert all(text in shown for text in texts.values())


@pytest.mark.parametrize("kind", [layers.Kind.DISTRICTS, layers.Kind.OUTLINE, layers.Kind.TABLE])
def test_a_tip_of_any_other_layer_shows_its_name_letter_by_letter(visited, kind) -> None:
    name = visited.text("s-name")
    layer = layer_of({"name": name, "count": "1"}, "POLYGON((71 51,72 51,72 52,71 52,71 51))")
    if kind is layers.Kind.DISTRICTS:
        layers.style(layer, kind, ENGLISH, field="count", name_field="name")
    elif kind is layers.Kind.OUTLINE:
        layers.style(layer, kind, ENGLISH, name_field="name")
    else:
        layers.style(layer, kind, ENGLISH)
    assert layer.mapTipTemplate()
    assert name in shown_tip(layer)


def test_labels_tips_details_and_the_message_strip_show_messages_letter_by_letter(visited) -> None:
    text = visited.text("message")
    error = PortalRefused("The portal could not answer the query.", detail=text, hint=text)
    notice = notice_of_error(error)
    bar = NoticeBar()
    bar.show_notice(type(notice)(text, notice.level, text, text))
    label = PlainLabel(text)
    label.show()
    dialog = DetailDialog("x", text)
    dialog.show()
    where = QWidget()
    where.show()
    QToolTip.showText(where.mapToGlobal(QPoint(5, 5)), tool_tip(text), where)
    QTest.qWait(100)
    for found in (label, *bar.findChildren(QLabel)):
        assert found.textFormat() == Qt.TextFormat.PlainText
    assert dialog.findChild(QPlainTextEdit).toPlainText() == text
    document = QTextDocument()
    document.setHtml(tool_tip(text + "\n" + text))
    assert document.toPlainText() == text + "\n" + text
    assert tool_tip("Two\nlines & more") == "Two\nlines & more"
    QToolTip.hideText()
    for widget in (bar, label, dialog, where):
        widget.close()


def test_the_log_tab_shows_messages_letter_by_letter(visited) -> None:
    viewer = QgsMessageLogViewer()
    text = visited.text("log")
    notice_of_error(PortalRefused("No.", detail=text))
    QTest.qWait(100)
    shown = "\n".join(editor.toPlainText() for editor in viewer.findChildren(QPlainTextEdit))
    assert text.replace('"', "") in shown.replace('"', "")
    viewer.close()


def test_the_layer_tree_shows_a_name_letter_by_letter(visited) -> None:
    name = visited.text("layer")
    layer = layer_of({"name": "x"})
    layer.setName(name)
    layers.describe(layer, ENGLISH, layers.Kind.OUTLINE)
    project = QgsProject()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)
    model = QgsLayerTreeModel(project.layerTreeRoot())
    index = model.index(0, 0)
    # QGIS's page about a layer shows its name as HTML, so tags are parted from their signs.
    shown = name.replace("<", "\u2039").replace(">", "\u203a")
    assert model.data(index, Qt.ItemDataRole.DisplayRole).strip() == shown
    assert "<img" not in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in layer.htmlMetadata()
    project.removeMapLayer(layer)


def test_the_form_of_an_incident_shows_a_street_letter_by_letter(visited) -> None:
    layer = layer_of({"category": "theft", "street": visited.text("form")})
    layers.style(layer, layers.Kind.INCIDENTS, ENGLISH)
    form = QgsAttributeForm(layer, next(layer.getFeatures()))
    form.show()
    QTest.qWait(100)
    form.close()


@pytest.mark.parametrize("form", [Format.PDF, Format.SVG])
def test_a_sheet_prints_names_letter_by_letter(visited, tmp_path, form) -> None:
    name = visited.text("district")
    sheet = content(
        district=name,
        neighbours=[Neighbour(visited.text("neighbour"), box(71.5, 51.05, 0.1, 0.2))],
        source=visited.text("source"),
        completeness=visited.text("complete"),
    )
    files = print_all([sheet], tmp_path, form=form).files
    assert all(file.parent == tmp_path and "<" not in file.name for file in files)
    if form is Format.PDF:
        words = "".join(text_of(files[0]).split())
        assert "<b>district</b>" in words and "42" not in words.split("district</b>")[1][:12]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_result_written_for_spreadsheets_holds_no_formula(tmp_path, ending, qgis_app) -> None:
    name, field = "\uff1dHYPERLINK(1);=2+2\n=3+3", "=1+1"
    areas = layer_of({"name": name, field: "=4+4"}, "POLYGON((71 51,72 51,72 52,71 52,71 51))")
    points = layer_of({"category": "theft", "occurred_at": "2026-07-05T12:00:00"})
    found = run(
        "districtstatistics",
        {
            "INPUT": points,
            "DISTRICTS": areas,
            "NAME": "name",
            "FROM": "2026-07-01",
            "TO": "2026-08-01",
            "OUTPUT": str(tmp_path / f"result.{ending}"),
        },
    )
    written = QgsVectorLayer(str(found["OUTPUT"]), "x", "ogr")
    row = next(written.getFeatures())
    assert "'" + field in [field.name() for field in written.fields()]
    texts = [str(value) for value in row.attributes() if isinstance(value, str)]
    assert "'\uff1dHYPERLINK(1);'=2+2 =3+3" in texts and "'=4+4" in texts
    if ending == "xlsx":
        with zipfile.ZipFile(found["OUTPUT"]) as archive:
            assert "<f>" not in archive.read("xl/worksheets/sheet1.xml").decode("utf-8")
