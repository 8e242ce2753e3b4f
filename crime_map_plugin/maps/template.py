"""A user's own layout, filled by the ids of its items."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMultiFrame,
    QgsMapLayer,
    QgsPrintLayout,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.maps import district_view, paper, text
from crime_map_plugin.maps import table as tables
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.legend import fill_legend
from crime_map_plugin.maps.scale import fill_scale_bar
from crime_map_plugin.maps.sheet_content import (
    INTERNAL_COLOR,
    MADE_UP_COLOR,
    SheetContent,
    note_lines,
    subject_line,
)


def load_template(layout: QgsPrintLayout, template: Path) -> None:
    """Read a layout template, which must have a map."""
    document = QDomDocument()
    try:
        content = template.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CrimeMapError(
            "The sheet template cannot be read.", detail=str(error), hint="Choose a .qpt file."
        ) from error
    is_read = document.setContent(content)
    if isinstance(is_read, tuple):
        is_read = is_read[0]
    _items, is_loaded = (
        layout.loadFromTemplate(document, QgsReadWriteContext(), True) if is_read else ([], False)
    )
    if not is_loaded or not isinstance(layout.itemById("map"), QgsLayoutItemMap):
        raise CrimeMapError(
            "The sheet template has no map.",
            detail=str(template),
            hint="In the layout designer give the map the id “map”, and save the layout as a template.",
        )


def fill_template(
    layout: QgsPrintLayout,
    content: SheetContent,
    language: Language,
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    drawn: Sequence[QgsMapLayer],
) -> QgsLayoutItemMap:
    """Fill the items that the template has, by id, and return its map; the markings are never left out."""
    translate = language.translate
    map_item = layout.itemById("map")
    district_view.show(map_item, crs, drawn, geometry)
    layout.setReferenceMap(map_item)
    marking = translate("CrimeMap", "INTERNAL — for official use") if content.is_internal else ""
    made_up = translate("CrimeMap", "MADE-UP DATA") if content.is_made_up else ""
    texts = {
        "title": content.district,
        "period": content.period,
        "subject": subject_line(content, language),
        "notes": "\n".join(note_lines(content, language)),
        "marking": marking,
        "made_up": made_up,
        "north": translate("CrimeMap", "N", "north"),
        "scale": f"1 : {language.number(round(map_item.scale()))}",
    }
    for item_id, words in texts.items():
        item = layout.itemById(item_id)
        if isinstance(item, QgsLayoutItemLabel):
            # A template's label may be of HTML.
            item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
            item.setText(text.plain(words))
            item.setVisibility(bool(words))
    arrow = layout.itemById("north_arrow")
    if isinstance(arrow, QgsLayoutItemPicture):
        arrow.setLinkedMap(map_item)
    bar = layout.itemById("scale_bar")
    if isinstance(bar, QgsLayoutItemScaleBar):
        fill_scale_bar(bar, map_item, language, max(bar.rect().width() - 4.0, 20.0))
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        shown = list(drawn)[: 2 + len(content.layers)]
        size = fill_legend(legend, map_item, layout, shown, max(legend.rect().width(), 60.0))
        paper.resize(legend, size)
    for multi_frame in layout.multiFrames():
        if isinstance(multi_frame, QgsLayoutItemManualTable) and multi_frame.frameCount() > 0:
            width = multi_frame.frame(0).rect().width()
            tables.fill_table(
                multi_frame,
                content.figures,
                language,
                width=width,
                previous=content.previous,
                year_ago=content.year_ago,
            )
            multi_frame.setResizeMode(QgsLayoutMultiFrame.ResizeMode.ExtendToNextPage)
            multi_frame.recalculateFrameSizes()
    _mark_template(layout, marking, made_up)
    return map_item


def _mark_template(layout: QgsPrintLayout, marking: str, made_up: str) -> None:
    """Stamp the markings onto templates that have no place for them."""
    for item_id, words, color, y in (
        ("marking", marking, INTERNAL_COLOR, 2.0),
        ("made_up", made_up, MADE_UP_COLOR, 6.5),
    ):
        if words and not isinstance(layout.itemById(item_id), QgsLayoutItemLabel):
            label = QgsLayoutItemLabel(layout)
            label.setId(item_id)
            label.setText(words)
            label.setTextFormat(text.text_format(8.5, bold=True, color=color))
            layout.addLayoutItem(label)
            paper.move(label, 5.0, y, layout.pageCollection().page(0).rect().width() - 10.0, 4.5)
