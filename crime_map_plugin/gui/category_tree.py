"""The nine categories as a checkable tree with the map's symbols and the store's counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.forms import quiet_color
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.plain_text import tool_tip
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.ecology import CATEGORY, groups_of

translate = QCoreApplication.translate

_KEY = int(Qt.ItemDataRole.UserRole)
_SIDE = 12


class CategoryTree(QTreeWidget):
    """“All categories” with the nine below it; every one checkable, with its number in the store."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapCategories")
        self.setAccessibleName(translate("CrimeMap", "Categories"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(20)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._all = QTreeWidgetItem([translate("CrimeMap", "All categories"), ""])
        self._all.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsAutoTristate
        )
        self.addTopLevelItem(self._all)
        self._items: dict[str, QTreeWidgetItem] = {}
        short = short_names()
        for row in codes.table("categories"):
            name = codes.label("categories", row["key"], interface_language())
            item = QTreeWidgetItem(self._all, [short.get(row["key"], name), ""])
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setData(0, _KEY, row["key"])
            item.setIcon(0, swatch(row["color"], row["marker"]))
            item.setToolTip(0, tool_tip(name))
            self._items[row["key"]] = item
        for item in (self._all, *self._items.values()):
            item.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        self._all.setExpanded(True)
        self.setCurrentItem(self._all)
        self.clearSelection()
        self.show_state(FilterState())
        self.itemChanged.connect(self._checked)

    def sizeHint(self) -> QSize:
        rows = len(self._items) + 1
        height = rows * (self.sizeHintForRow(0) if self.sizeHintForRow(0) > 0 else 18) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def show_state(self, state: FilterState) -> None:
        """Check the categories of a filter."""
        blocked = self.blockSignals(True)
        for key, item in self._items.items():
            is_chosen = not state.no_category and (not state.categories or key in state.categories)
            item.setCheckState(0, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)
        self.show_groups(state)
        self.viewport().update()

    def show_groups(self, state: FilterState) -> None:
        """Name the groups that narrow the ecological category: the section with them may be folded."""
        item, name = self._items[CATEGORY], short_names()[CATEGORY]
        tag = interface_language()
        groups = [codes.label("ecology", key, tag) for key in groups_of(state.articles())]
        text = translate("CrimeMap", "{category}: {groups}")
        blocked = self.blockSignals(True)
        item.setText(0, text.format(category=name, groups=", ".join(groups)) if groups else name)
        self.blockSignals(blocked)

    def read(self, state: FilterState) -> FilterState:
        """Return the filter with the categories checked here; all of them is the same as no filter."""
        chosen = self.checked()
        every = len(chosen) == len(CATEGORIES)
        return replace(state, categories=() if every else chosen, no_category=not chosen)

    def checked(self) -> tuple[str, ...]:
        """Return the checked categories."""
        return tuple(k for k, item in self._items.items() if item.checkState(0) == Qt.CheckState.Checked)

    def show_counts(self, counts: Mapping[str, int], *, is_known: bool) -> None:
        """Show how many incidents of each category the store holds under the rest of the filter."""
        blocked = self.blockSignals(True)
        quiet = QBrush(quiet_color(self.palette()))
        for key, item in self._items.items():
            item.setText(1, number(counts.get(key, 0)) if is_known else "")
            item.setForeground(1, quiet)
        self._all.setText(1, number(sum(counts.values())) if is_known else "")
        self._all.setForeground(1, quiet)
        self.blockSignals(blocked)
        self.viewport().update()

    def _checked(self, item: QTreeWidgetItem, column: int) -> None:
        # The parent's own change comes along with its children's; one signal tells of all of them.
        if column == 0:
            self.changed.emit()


def short_names() -> dict[str, str]:
    """Return names of the categories that fit into a narrow panel; the full name is the tool tip."""
    return {
        "traffic": translate("CrimeMap", "Road traffic"),
        "ecological": translate("CrimeMap", "Ecology"),
        "robbery": translate("CrimeMap", "Robbery"),
        "violence": translate("CrimeMap", "Violence"),
        "theft": translate("CrimeMap", "Theft"),
        "fraud": translate("CrimeMap", "Fraud"),
        "drugs": translate("CrimeMap", "Drugs"),
        "public_order": translate("CrimeMap", "Hooliganism"),
        "other": translate("CrimeMap", "Other"),
    }


def swatch(color: str, marker: str) -> QIcon:
    """Return the category's marker as the map draws it, for any screen."""
    result = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(_SIDE * scale, _SIDE * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        if marker in _SHAPES:
            painter.drawPolygon(QPolygonF([QPointF(x * _SIDE, y * _SIDE) for x, y in _SHAPES[marker]]))
        else:
            painter.drawEllipse(QRectF(1, 1, _SIDE - 2, _SIDE - 2))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        result.addPixmap(pixmap)
    return result


_SHAPES = {
    "triangle": ((0.5, 0.05), (0.98, 0.92), (0.02, 0.92)),
    "square": ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)),
    "diamond": ((0.5, 0.02), (0.95, 0.5), (0.5, 0.98), (0.05, 0.5)),
    "pentagon": ((0.5, 0.03), (0.97, 0.38), (0.8, 0.93), (0.2, 0.93), (0.03, 0.38)),
    "hexagon": ((0.27, 0.08), (0.73, 0.08), (0.97, 0.5), (0.73, 0.92), (0.27, 0.92), (0.03, 0.5)),
    "octagon": (
        (0.31, 0.05),
        (0.69, 0.05),
        (0.95, 0.31),
        (0.95, 0.69),
        (0.69, 0.95),
        (0.31, 0.95),
        (0.05, 0.69),
        (0.05, 0.31),
    ),
    "cross_fill": (
        (0.35, 0.05),
        (0.65, 0.05),
        (0.65, 0.35),
        (0.95, 0.35),
        (0.95, 0.65),
        (0.65, 0.65),
        (0.65, 0.95),
        (0.35, 0.95),
        (0.35, 0.65),
        (0.05, 0.65),
        (0.05, 0.35),
        (0.35, 0.35),
    ),
    "trapezoid": ((0.25, 0.2), (0.75, 0.2), (0.98, 0.82), (0.02, 0.82)),
    "star": (
        (0.5, 0.02),
        (0.62, 0.37),
        (0.98, 0.37),
        (0.69, 0.59),
        (0.8, 0.95),
        (0.5, 0.73),
        (0.2, 0.95),
        (0.31, 0.59),
        (0.02, 0.37),
        (0.38, 0.37),
    ),
}
