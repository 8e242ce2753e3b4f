"""The figures of a district sheet as a layout table: text, not a picture, and never cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Union

from qgis.core import (
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutMultiFrame,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.maps.language import DASH, MINUS, Language
from crime_map_plugin.maps.text import height_mm, text_format, width_mm

TEXT_SIZE = 8.0
_MARGIN_MM = 0.9
_HEADER = "#e4e7eb"
_TOTAL = "#eef1f5"
_GRID = "#cbd2d9"
_FAINT = "#616e7c"
_NUMERIC = f"0123456789+{MINUS}"
_FIRST_COLUMN_SHARE = 0.32
_LEAST_FIRST_SHARE = 0.2
# rounding must not push the last row out of its frame
_SLACK_MM = 0.3
_GRID_MM = 0.15


class Hidden(Enum):
    """A count that is known and not shown, because it would tell of a person."""

    HIDDEN = "hidden"


HIDDEN = Hidden.HIDDEN
Count = Union[int, Hidden, None]


@dataclass(frozen=True)
class Figure:
    """One row of the table; None is a count that was never fetched, or a rate without a known population."""

    label: str
    count: Count
    per_10k: float | None = None
    previous: Count = None
    year_ago: Count = None
    is_total: bool = False


def change_percent(count: Count, base: Count) -> float | None:
    """Return the change in percent, None where either is unknown or not shown, or the base is 0."""
    if not isinstance(count, int) or not isinstance(base, int) or base == 0:
        return None
    return (count - base) * 100.0 / base


def headings(language: Language, *, has_rate: bool, previous: str = "", year_ago: str = "") -> list[str]:
    """Return the column headings."""
    translate = language.translate
    rate = [translate("CrimeMap", "Per 10,000 people")] if has_rate else []
    change = translate("CrimeMap", "Change")
    return [
        translate("CrimeMap", "Category"),
        translate("CrimeMap", "Incidents"),
        *rate,
        previous or translate("CrimeMap", "Period before"),
        change,
        year_ago or translate("CrimeMap", "Year ago"),
        change,
    ]


def rows(figures: Sequence[Figure], language: Language, *, has_rate: bool) -> list[list[str]]:
    """Return the cells' texts, in the language's numbers; what was not fetched says so and is never 0."""
    translate = language.translate
    not_fetched = translate("CrimeMap", "not fetched")
    not_shown = translate("CrimeMap", "not shown")

    def count(value: Count) -> str:
        if value is None:
            return not_fetched
        return language.number(value) if isinstance(value, int) else not_shown

    def change(value: float | None) -> str:
        return DASH if value is None else language.change(value)

    result = []
    for figure in figures:
        rate = [DASH if figure.per_10k is None else language.number(figure.per_10k, 1)]
        result.append(
            [
                figure.label,
                count(figure.count),
                *(rate if has_rate else []),
                count(figure.previous),
                change(change_percent(figure.count, figure.previous)),
                count(figure.year_ago),
                change(change_percent(figure.count, figure.year_ago)),
            ]
        )
    return result


def fill_table(
    table: QgsLayoutItemManualTable,
    figures: Sequence[Figure],
    language: Language,
    *,
    width: float,
    previous: str = "",
    year_ago: str = "",
) -> None:
    """Give a template's table its look, its heading on each page and all rows."""
    has_rate = has_rate_in(figures)
    titles = headings(language, has_rate=has_rate, previous=previous, year_ago=year_ago)
    _dress(table)
    table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)
    table.setIncludeTableHeader(True)
    table.setHeaders([_column(title, place == 0) for place, title in enumerate(titles)])
    texts = rows(figures, language, has_rate=has_rate)
    table.setTableContents([_cells(row, figure) for figure, row in zip(figures, texts)])
    table.setColumnWidths(column_widths(table.layout(), titles, texts, width))
    table.refresh()


def column_widths(
    layout: QgsLayout, titles: Sequence[str], texts: Sequence[Sequence[str]], width: float
) -> list[float]:
    """Return the widths without margins: figures and heading words stay whole, names get the rest."""
    usable = width - len(titles) * 2 * _MARGIN_MM
    equal = usable * (1.0 - _FIRST_COLUMN_SHARE) / (len(titles) - 1)
    form = text_format(TEXT_SIZE, bold=True)

    def widths(parts_of: Callable[[str], Sequence[str]]) -> list[float]:
        found = []
        for place in range(1, len(titles)):
            whole = {*parts_of(titles[place]), *(row[place] for row in texts)}
            found.append(max(equal * 0.85, *(width_mm(layout, text, form) * 1.03 + 0.3 for text in whole)))
        return found

    # A heading of three words, as Kazakh months of a year are, takes two lines where there is room.
    figures = widths(lambda title: _two_lines(layout, title, form))
    if usable - sum(figures) < usable * _FIRST_COLUMN_SHARE * 0.8:
        figures = widths(lambda title: title.split(" "))
    least = usable * _LEAST_FIRST_SHARE
    if usable - sum(figures) < least:
        shrink = (usable - least) / sum(figures)
        figures = [wide * shrink for wide in figures]
    return [usable - sum(figures), *figures]


def _two_lines(layout: QgsLayout, title: str, form: QgsTextFormat) -> tuple[str, str]:
    """Return the title parted at the space that leaves the narrowest lines."""
    words = title.split(" ")
    parted = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words) + 1)]
    return min(parted, key=lambda lines: max(width_mm(layout, line, form) for line in lines))


@dataclass(frozen=True)
class Part:
    """The rows that fit on one page, measured, with their heading."""

    rows: int
    height_mm: float
    cells: Sequence[Sequence[QgsTableCell]] = ()
    widths_mm: Sequence[float] = ()
    heights_mm: Sequence[float] = ()


def fitting_rows(
    layout: QgsLayout,
    figures: Sequence[Figure],
    language: Language,
    *,
    room_mm: float,
    width: float,
    has_rate: bool,
    previous: str = "",
    year_ago: str = "",
) -> Part:
    """Return as many whole rows as the room holds, with the heading above them.

    QGIS measures only the rows that its frames show already, so heights are measured here and then set,
    and the heading is a row of the contents.
    """
    titles = headings(language, has_rate=has_rate, previous=previous, year_ago=year_ago)
    all_texts = rows(figures, language, has_rate=has_rate)
    widths = column_widths(layout, titles, all_texts, width)
    body, bold = text_format(TEXT_SIZE), text_format(TEXT_SIZE, bold=True)
    heights = [_row_height(layout, titles, widths, bold)]
    cells = [[_cell(title, place == 0, bold, _HEADER) for place, title in enumerate(titles)]]
    used = heights[0] + 2 * (_GRID_MM + _MARGIN_MM) + _GRID_MM + _SLACK_MM
    for figure, texts in zip(figures, all_texts):
        tall = _row_height(layout, texts, widths, bold if figure.is_total else body)
        step = tall + 2 * _MARGIN_MM + _GRID_MM
        if used + step > room_mm:
            break
        used += step
        heights.append(tall)
        cells.append(_cells(texts, figure))
    return Part(len(cells) - 1, used, cells, widths, heights) if len(cells) > 1 else Part(0, 0.0)


def place(layout: QgsLayout, part: Part, *, left: float, top: float, width: float, item_id: str) -> None:
    """Put the measured rows on the layout as a table of their own."""
    if not part.rows:
        return
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    _dress(table)
    table.setIncludeTableHeader(False)
    table.setTableContents([list(row) for row in part.cells])
    table.setColumnWidths(list(part.widths_mm))
    table.setRowHeights(list(part.heights_mm))
    frame = QgsLayoutFrame(layout, table)
    frame.attemptSetSceneRect(QRectF(left, top, width, part.height_mm))
    frame.setId(item_id)
    table.addFrame(frame, False)
    table.refresh()


def has_rate_in(figures: Sequence[Figure]) -> bool:
    """Tell whether any row has a rate; without one there is no such column."""
    return any(figure.per_10k is not None for figure in figures)


def _side(is_first: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if is_first else Qt.AlignmentFlag.AlignRight


def _column(title: str, is_first: bool) -> QgsLayoutTableColumn:
    column = QgsLayoutTableColumn(title)
    column.setHAlignment(_side(is_first))
    return column


def _dress(table: QgsLayoutItemManualTable) -> None:
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
    table.setContentTextFormat(text_format(TEXT_SIZE))
    table.setHeaderTextFormat(text_format(TEXT_SIZE, bold=True))
    table.setCellMargin(_MARGIN_MM)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setShowGrid(True)
    table.setVerticalGrid(False)
    table.setHorizontalGrid(True)
    table.setGridStrokeWidth(_GRID_MM)
    table.setGridColor(QColor(_GRID))


def _row_height(
    layout: QgsLayout, texts: Sequence[str], widths: Sequence[float], form: QgsTextFormat
) -> float:
    return max(height_mm(layout, text, form, width) for text, width in zip(texts, widths)) - 0.4


def _cells(texts: Sequence[str], figure: Figure) -> list[QgsTableCell]:
    form = text_format(TEXT_SIZE, bold=figure.is_total)
    background = _TOTAL if figure.is_total else ""
    # what is not known steps back behind what is
    unknown = text_format(TEXT_SIZE, color=_FAINT)
    return [
        _cell(text, place == 0, form if place == 0 or text[:1] in _NUMERIC else unknown, background)
        for place, text in enumerate(texts)
    ]


def _cell(text: str, is_first: bool, form: QgsTextFormat, background: str) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setTextFormat(form)
    cell.setHorizontalAlignment(_side(is_first))
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    if background:
        cell.setBackgroundColor(QColor(background))
    return cell
