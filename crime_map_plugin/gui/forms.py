"""Small parts that all pages are laid out with, so that they look alike."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip

translate = QCoreApplication.translate

GAP = 6
ICON = QSize(18, 18)


def form() -> QFormLayout:
    """Return a form with the labels on the left whose fields fill the width."""
    layout = QFormLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(8)
    layout.setVerticalSpacing(GAP)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return layout


def align(*layouts: QFormLayout) -> None:
    """Give the labels of several forms one width, so that their fields begin at one line."""
    labels = [
        item.widget()
        for layout in layouts
        for item in (layout.itemAt(row, QFormLayout.ItemRole.LabelRole) for row in range(layout.rowCount()))
        if item is not None and item.widget() is not None
    ]
    widest = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(widest)


def may_shrink(box: QComboBox) -> None:
    """Let a combo box be narrower than its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setMinimumWidth(48)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def combo(object_name: str, accessible_name: str) -> QComboBox:
    """Return a combo box that may be narrower than its longest entry."""
    box = QComboBox()
    box.setObjectName(object_name)
    box.setAccessibleName(accessible_name.replace("&", ""))
    may_shrink(box)
    return box


def tool_button(object_name: str, icon_name: str, tip: str) -> QToolButton:
    """Return a flat button with an icon, a tool tip and a name for screen readers."""
    button = QToolButton()
    button.setObjectName(object_name)
    button.setIcon(icon(icon_name))
    button.setIconSize(ICON)
    button.setAutoRaise(True)
    button.setToolTip(tool_tip(tip))
    button.setAccessibleName(tip)
    return button


def dialog_buttons(buttons: QDialogButtonBox.StandardButtons) -> QDialogButtonBox:
    """Return standard buttons in the plugin's language: Qt's own follow QGIS, which has no Kazakh."""
    return name_buttons(QDialogButtonBox(buttons))


def name_buttons(box: QDialogButtonBox) -> QDialogButtonBox:
    """Give standard buttons names in the plugin's language."""
    for kind, name in (
        (QDialogButtonBox.StandardButton.Ok, translate("CrimeMap", "OK")),
        (QDialogButtonBox.StandardButton.Save, translate("CrimeMap", "Save")),
        (QDialogButtonBox.StandardButton.Cancel, translate("CrimeMap", "Cancel")),
        (QDialogButtonBox.StandardButton.Close, translate("CrimeMap", "Close")),
    ):
        button = box.button(kind)
        if button is not None:
            button.setText(name)
    return box


def heading(text: str, buddy: QWidget | None = None) -> QLabel:
    """Return the heading of a section."""
    label = PlainLabel(text)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def quiet_label(object_name: str = "", text: str = "") -> QLabel:
    """Return a wrapping label in the colour of secondary text."""
    label = PlainLabel(text)
    label.setObjectName(object_name)
    label.setWordWrap(True)
    return quieten(label)


def quieten(label: QLabel) -> QLabel:
    """Give a label the colour of secondary text, half-way to its ground in light and dark themes."""
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, quiet_color(palette))
    label.setPalette(palette)
    return label


def quiet_color(palette: QPalette) -> QColor:
    """Return the colour of secondary text."""
    ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    ground = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)
    share = 0.62
    return QColor(
        *(round(share * a + (1 - share) * b) for a, b in zip(ink.getRgb()[:3], ground.getRgb()[:3]))
    )


def group(object_name: str, title: str, *, is_collapsed: bool) -> QgsCollapsibleGroupBox:
    """Return a section that can be folded and stays as the user left it."""
    box = QgsCollapsibleGroupBox(title)
    box.setObjectName(object_name)
    box.setSettingGroup("crime_map")
    box.setCollapsed(is_collapsed)
    box.setScrollOnExpand(False)
    return box
