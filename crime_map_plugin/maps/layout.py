"""One district on paper: where the map, the legend, the scale, the table and the notes stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from crime_map_plugin import paths
from crime_map_plugin.incidents.foreign_text import as_title
from crime_map_plugin.maps import district_view, paper, symbols, text
from crime_map_plugin.maps import table as tables
from crime_map_plugin.maps.inset import place_inset
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.legend import fill_legend
from crime_map_plugin.maps.public import refuse_internal
from crime_map_plugin.maps.scale import fill_scale_bar
from crime_map_plugin.maps.sheet_content import (
    INTERNAL_COLOR,
    MADE_UP_COLOR,
    SheetContent,
    note_lines,
    subject_line,
)
from crime_map_plugin.maps.template import fill_template, load_template

_LEAST_MAP = 95.0
_LEAST_STRIP = 20.0  # the scale bar and the north arrow
_USUAL_STRIP = 27.0
_LEAST_ROWS = 4
_FOOT = 5.0  # the line of page numbers
_SCALE_WIDTH = 50.0
_LEGEND_WIDTH = paper.WIDTH - _SCALE_WIDTH - paper.GAP
_TITLE_SIZES = (20.0, 17.0, 14.0, 12.0)


@dataclass
class Sheet:
    """A laid-out district: its layout and what must live as long as it does."""

    layout: QgsPrintLayout
    project: QgsProject
    is_internal: bool = True
    own_layers: list[QgsMapLayer] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """How many pages the district takes."""
        return self.layout.pageCollection().pageCount()


def make_sheet(
    content: SheetContent,
    language: Language,
    *,
    template: Path | None = None,
    transform_context: QgsCoordinateTransformContext | None = None,
) -> Sheet:
    """Return the laid-out sheet of one district; main thread only, as all layouts."""
    refuse_internal(content)
    project = QgsProject()
    if transform_context is not None:
        project.setTransformContext(transform_context)
    geometry, crs = district_view.on_paper(content, project)
    project.setCrs(crs)
    project.setEllipsoid("EPSG:7030")
    # Qt writes it into an SVG as it is.
    project.setTitle(as_title(f"{content.district} · {content.period}").replace("&", "\uff06"))
    # QGIS names the computer's user as the author of a new project, and so of its prints
    about = project.metadata()
    about.setAuthor("")
    project.setMetadata(about)
    sheet = Sheet(QgsPrintLayout(project), project, content.is_internal)
    sheet.layout.setName(content.district)
    # the project owns layout and layers, so that they go in an order that QGIS survives
    project.layoutManager().addLayout(sheet.layout)
    outline = district_view.district_layer(geometry, crs, language, is_area=content.is_area)
    around = district_view.neighbour_layer(content, language)
    sheet.own_layers = [outline, around]
    project.addMapLayers(sheet.own_layers, False)
    drawn = [outline, around, *content.layers, *content.basemap]
    if template is None:
        sheet.layout.initializeDefaults()
        paper.set_page(sheet.layout, 0)
        main = _Page(sheet.layout, content, language, geometry, crs, drawn).compose()
    else:
        load_template(sheet.layout, template)
        main = fill_template(sheet.layout, content, language, geometry, crs, drawn)
    if content.inset is not None:
        sheet.own_layers.extend(place_inset(sheet.layout, main, geometry, crs, content.inset, project))
    return sheet


class _Page:
    """Fills one layout from the top and from the bottom; the map takes what remains."""

    def __init__(
        self,
        layout: QgsPrintLayout,
        content: SheetContent,
        language: Language,
        geometry: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        drawn: Sequence[QgsMapLayer],
    ) -> None:
        self._layout = layout
        self._content = content
        self._language = language
        self._geometry = geometry
        self._crs = crs
        self._drawn = list(drawn)

    def compose(self) -> QgsLayoutItemMap:
        """Place everything and return the map."""
        top = self._heading()
        bottom = self._notes(paper.PAGE.height() - paper.BOTTOM)
        figures = self._content.figures
        map_item = self._map(QRectF(paper.MARGIN, top, paper.WIDTH, _LEAST_MAP))
        legend = QgsLayoutItemLegend(self._layout)
        legend.setId("legend")
        self._layout.addLayoutItem(legend)
        beside = self._fitting(0, bottom - top - paper.GAP - _LEAST_MAP)
        is_beside = self._fits_better_beside(bottom - top - beside.height_mm - paper.GAP)
        part = beside
        if is_beside:
            map_height = bottom - top - part.height_mm - paper.GAP
            size = self._draw(
                map_item, legend, top, paper.WIDTH - _SCALE_WIDTH - paper.GAP, map_height, _SCALE_WIDTH, 1
            )
            is_beside = size.height() + _LEAST_STRIP <= map_height
        if is_beside:
            left = paper.PAGE.width() - paper.MARGIN - _SCALE_WIDTH
            self._scale(map_item, left, top)
            paper.resize(legend, size)
            legend.attemptMove(paper.point(left, top + _LEAST_STRIP))
        else:
            strip = _LEAST_STRIP
            # The table says how much is left for the map, the map says what the legend lists, and the legend
            # says how much is left for both.
            for _round in range(6):
                part = self._fitting(0, bottom - top - strip - 2 * paper.GAP - _LEAST_MAP)
                map_height = bottom - top - strip - part.height_mm - 2 * paper.GAP
                size = self._draw(map_item, legend, top, paper.WIDTH, map_height, _LEGEND_WIDTH, 2)
                if size.height() <= strip:
                    break
                strip = size.height()
            below = top + map_height + paper.GAP
            paper.resize(legend, size)
            legend.attemptMove(paper.point(paper.MARGIN, below))
            self._scale(map_item, paper.PAGE.width() - paper.MARGIN - _SCALE_WIDTH, below)
        tables.place(
            self._layout,
            part,
            left=paper.MARGIN,
            top=bottom - part.height_mm,
            width=paper.WIDTH,
            item_id="table",
        )
        rows = part.rows
        page = 0
        while rows < len(figures):
            page += 1
            rows += self._go_on(page, rows)
        self._mark_pages()
        return map_item

    def _fits_better_beside(self, height: float) -> bool:
        """Tell whether the district gets larger with legend and scale beside a taller, narrower map."""
        box = self._geometry.boundingBox()
        narrow = paper.WIDTH - _SCALE_WIDTH - paper.GAP
        beside = max(box.width() / narrow, box.height() / height)
        below = max(box.width() / paper.WIDTH, box.height() / (height - _USUAL_STRIP - paper.GAP))
        return beside < below

    def _draw(
        self,
        map_item: QgsLayoutItemMap,
        legend: QgsLayoutItemLegend,
        top: float,
        width: float,
        height: float,
        legend_width: float,
        columns: int,
    ) -> QSizeF:
        """Give the map its place, and return the size of the legend of what it then shows."""
        paper.move(map_item, paper.MARGIN, top, width, height)
        district_view.fit(map_item, self._geometry)
        shown = self._drawn[: 2 + len(self._content.layers)]
        return fill_legend(legend, map_item, self._layout, shown, legend_width, columns)

    def _go_on(self, page: int, first: int) -> int:
        """Place the rows from ``first`` on a page of their own, and return how many."""
        paper.set_page(self._layout, page)
        page_top = page * (paper.PAGE.height() + self._layout.pageCollection().spaceBetweenPages())
        title = text.text_format(12.0, bold=True)
        head = f"{self._content.district} · {self._content.period}"
        top = page_top + paper.TOP + 8.0
        top += self._text(f"title_{page + 1}", head, title, paper.MARGIN, top, paper.WIDTH) + paper.GAP
        room = page_top + paper.PAGE.height() - paper.BOTTOM - _FOOT - top
        part = self._fitting(first, room)
        tables.place(
            self._layout, part, left=paper.MARGIN, top=top, width=paper.WIDTH, item_id=f"table_{page + 1}"
        )
        # a row taller than a page cannot be: it would take a name of thousands of letters
        return part.rows or len(self._content.figures)

    def _fitting(self, first: int, room: float) -> tables.Part:
        """Return the rows that fit; on the first page none, when they are too few to stand under a map."""
        content = self._content
        part = tables.fitting_rows(
            self._layout,
            content.figures[first:],
            self._language,
            room_mm=room,
            width=paper.WIDTH,
            has_rate=tables.has_rate_in(content.figures),
            previous=content.previous,
            year_ago=content.year_ago,
        )
        is_too_few = first == 0 and part.rows < min(len(content.figures), _LEAST_ROWS)
        return tables.Part(0, 0.0) if is_too_few else part

    def _heading(self) -> float:
        content, language, layout = self._content, self._language, self._layout
        y = paper.TOP + 8.0
        for size in _TITLE_SIZES:
            form = text.text_format(size, bold=True)
            if len(text.lines(layout, content.district, form, paper.WIDTH)) <= 2:
                break
        y += self._text("title", content.district, form, paper.MARGIN, y, paper.WIDTH)
        period = text.text_format(11.0, color="#3e4c59")
        y += self._text("period", content.period, period, paper.MARGIN, y, paper.WIDTH)
        small = text.text_format(9.0, color="#52606d")
        subject = subject_line(content, language)
        if subject:
            y += self._text("subject", subject, small, paper.MARGIN, y, paper.WIDTH)
        # the public's figures leave out what is protected, so that 0 is not the whole of it
        is_known = content.is_internal and all(figure.count is not None for figure in content.figures)
        if is_known and not any(figure.count for figure in content.figures):
            translate = language.translate
            nothing = (
                translate("CrimeMap", "No incidents in this area in this period.")
                if content.is_area
                else translate("CrimeMap", "No incidents in this district in this period.")
            )
            y += self._text(
                "nothing", nothing, text.text_format(9.0, bold=True), paper.MARGIN, y, paper.WIDTH
            )
        return y + 2.0

    def _notes(self, bottom: float) -> float:
        body = "\n".join(note_lines(self._content, self._language))
        form = text.text_format(7.0, color="#52606d")
        tall = text.height_mm(self._layout, body, form, paper.WIDTH)
        if tall > 60.0:
            form = text.text_format(5.5, color="#52606d")
            tall = text.height_mm(self._layout, body, form, paper.WIDTH)
        self._text("notes", body, form, paper.MARGIN, bottom - _FOOT - tall, paper.WIDTH)
        return bottom - _FOOT - tall - paper.GAP

    def _map(self, rect: QRectF) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self._layout)
        item.setId("map")
        self._layout.addLayoutItem(item)
        paper.move(item, rect.x(), rect.y(), rect.width(), rect.height())
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(symbols.INK))
        item.setBackgroundColor(QColor("#ffffff"))
        district_view.show(item, self._crs, self._drawn, self._geometry)
        self._layout.setReferenceMap(item)
        return item

    def _scale(self, map_item: QgsLayoutItemMap, x: float, y: float) -> None:
        translate = self._language.translate
        arrow = QgsLayoutItemPicture(self._layout)
        arrow.setId("north_arrow")
        self._layout.addLayoutItem(arrow)
        arrow.setPicturePath(str(paths.resources() / "layouts" / "north_arrow.svg"))
        arrow.setLinkedMap(map_item)
        arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
        paper.move(arrow, x + _SCALE_WIDTH - 9.0, y + 4.2, 8.0, 13.0)
        north = text.text_format(8.0, bold=True)
        self._text(
            "north",
            translate("CrimeMap", "N", "north"),
            north,
            x + _SCALE_WIDTH - 10.0,
            y,
            10.0,
            centred=True,
        )
        scale = f"1 : {self._language.number(round(map_item.scale()))}"
        self._text("scale", scale, text.text_format(8.0), x, y, _SCALE_WIDTH - 12.0)
        bar = QgsLayoutItemScaleBar(self._layout)
        bar.setId("scale_bar")
        self._layout.addLayoutItem(bar)
        fill_scale_bar(bar, map_item, self._language, _SCALE_WIDTH - 16.0)
        bar.attemptMove(paper.point(x - 1.0, y + 5.0))

    def _mark_pages(self) -> None:
        content, translate = self._content, self._language.translate
        pages = self._layout.pageCollection().pageCount()
        for page in range(pages):
            y = page * (paper.PAGE.height() + self._layout.pageCollection().spaceBetweenPages())
            suffix = "" if page == 0 else f"_{page + 1}"
            if content.is_internal:
                marking = translate("CrimeMap", "INTERNAL — for official use")
                self._badge(
                    f"marking{suffix}", marking, INTERNAL_COLOR, paper.MARGIN, y + paper.TOP, is_right=False
                )
            if content.is_made_up:
                made_up = translate("CrimeMap", "MADE-UP DATA")
                self._badge(
                    f"made_up{suffix}",
                    made_up,
                    MADE_UP_COLOR,
                    paper.PAGE.width() - paper.MARGIN,
                    y + paper.TOP,
                    is_right=True,
                )
            form = text.text_format(7.0, color="#52606d")
            number = translate("CrimeMap", "Page {page} of {pages}").format(page=page + 1, pages=pages)
            foot = y + paper.PAGE.height() - paper.BOTTOM - 3.6
            self._text(
                f"page{suffix}", number, form, paper.PAGE.width() / 2, foot, paper.WIDTH / 2, right=True
            )
            if content.is_internal:
                again = text.text_format(7.0, bold=True, color=INTERNAL_COLOR)
                marking = translate("CrimeMap", "INTERNAL — for official use")
                self._text(f"marking_foot{suffix}", marking, again, paper.MARGIN, foot, paper.WIDTH / 2)

    def _badge(self, item_id: str, words: str, color: str, x: float, y: float, *, is_right: bool) -> None:
        form = text.text_format(8.5, bold=True, color=color)
        wide = text.width_mm(self._layout, words, form) * 1.04 + 6.0
        left = x - wide if is_right else x
        shape = QgsLayoutItemShape(self._layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(symbols.fill("", edge=color, edge_mm=0.5))
        self._layout.addLayoutItem(shape)
        paper.move(shape, left, y, wide, 6.0)
        label = self._label(item_id, words, form)
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        paper.move(label, left, y, wide, 6.0)

    def _text(
        self,
        item_id: str,
        words: str,
        form: QgsTextFormat,
        x: float,
        y: float,
        width: float,
        *,
        centred: bool = False,
        right: bool = False,
    ) -> float:
        tall = text.height_mm(self._layout, words, form, width)
        label = self._label(item_id, words, form)
        if centred:
            label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        if right:
            label.setHAlign(Qt.AlignmentFlag.AlignRight)
        paper.move(label, x, y, width, tall)
        return tall

    def _label(self, item_id: str, words: str, form: QgsTextFormat) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self._layout)
        label.setId(item_id)
        label.setText(text.plain(words))
        label.setTextFormat(form)
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        self._layout.addLayoutItem(label)
        return label
