"""The fields that the forms of methods are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from crime_map_plugin.gui.forms import may_shrink
from crime_map_plugin.gui.numbers import counted, locale
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip

translate = QCoreApplication.translate

NORMAL, FITTING, EXACT = "normal", "fitting", 0
PERMUTATIONS = 999
_MORE_PERMUTATIONS = (PERMUTATIONS, 9_999, 99_999)


class _Choice(QComboBox):
    """A combo box whose list may be wider than the panel."""

    def showPopup(self) -> None:
        view = self.view()
        if view is not None:
            bar = view.verticalScrollBar()
            view.setMinimumWidth(view.sizeHintForColumn(0) + (bar.sizeHint().width() if bar else 0))
        super().showPopup()


def add_row(layout: QFormLayout, text: str, widget: QWidget, tip: str = "") -> None:
    """Add a field with its label before it."""
    label = PlainLabel(text)
    label.setBuddy(widget)
    widget.setAccessibleName(text.replace("&", ""))
    if tip:
        label.setToolTip(tool_tip(tip))
        widget.setToolTip(tool_tip(tip))
    elif isinstance(widget, QComboBox):
        # In a narrow panel only the beginning of a long entry is in sight.
        widget.currentTextChanged.connect(lambda chosen: widget.setToolTip(tool_tip(chosen)))
        widget.setToolTip(tool_tip(widget.currentText()))
    layout.addRow(label, widget)


def metres(object_name: str, *, automatic: str = "", value: float = 0.0) -> QDoubleSpinBox:
    """Return a field of metres; with ``automatic``, 0 lets the plugin choose."""
    box = _number(QDoubleSpinBox(), object_name)
    box.setRange(0 if automatic else 1, 1_000_000)
    box.setDecimals(0)
    box.setSingleStep(50)
    box.setSuffix(translate("CrimeMap", " m"))
    box.setSpecialValueText(automatic)
    box.setValue(value)
    return box


def decimal(
    object_name: str, value: float, low: float, high: float, *, decimals: int = 2, step: float = 0.05
) -> QDoubleSpinBox:
    """Return a field of a number with a fraction."""
    box = _number(QDoubleSpinBox(), object_name)
    box.setRange(low, high)
    box.setDecimals(decimals)
    box.setSingleStep(step)
    box.setValue(value)
    return box


def whole_number(object_name: str, value: int, low: int, high: int, *, suffix: str = "") -> QSpinBox:
    """Return a field of a whole number."""
    box = _number(QSpinBox(), object_name)
    box.setRange(low, high)
    box.setValue(value)
    box.setSuffix(suffix)
    return box


def days(object_name: str, value: int, low: int = 0, high: int = 3660, *, automatic: str = "") -> QSpinBox:
    """Return a field of days; with ``automatic``, 0 lets the plugin choose."""
    box = whole_number(object_name, value, low, high, suffix=translate("CrimeMap", " days"))
    box.setSpecialValueText(automatic)
    return box


def choice(object_name: str, options: Sequence[tuple[str, Any]]) -> QComboBox:
    """Return a combo box of named values."""
    box = _Choice()
    box.setObjectName(object_name)
    may_shrink(box)
    for text, value in options:
        box.addItem(text, value)
    return box


def tick(object_name: str, text: str, tip: str = "") -> QCheckBox:
    """Return a check box."""
    box = QCheckBox(text)
    box.setObjectName(object_name)
    box.setToolTip(tool_tip(tip))
    return box


def layer_box(object_name: str, filters: Any) -> QgsMapLayerComboBox:
    """Return a list of the project's layers of a kind, with none of them at first."""
    box = QgsMapLayerComboBox()
    box.setObjectName(object_name)
    box.setFilters(filters)
    box.setProject(QgsProject.instance())
    box.setAllowEmptyLayer(True)
    box.setLayer(None)
    may_shrink(box)
    return box


def field_box(object_name: str, filters: Any, of: QgsMapLayerComboBox) -> QgsFieldComboBox:
    """Return a list of the chosen layer's fields."""
    box = QgsFieldComboBox()
    box.setObjectName(object_name)
    box.setFilters(filters)
    box.setAllowEmptyFieldName(True)
    may_shrink(box)
    of.layerChanged.connect(box.setLayer)
    return box


def when_changed(box: QWidget, slot: Callable[..., None]) -> None:
    """Call the slot whenever a choice, a day or a written line in the box becomes another."""
    for child in box.findChildren(QComboBox):
        child.currentIndexChanged.connect(slot)
    for edit in box.findChildren(QDateEdit):
        edit.dateChanged.connect(slot)
    for line in box.findChildren(QLineEdit):
        # Those inside spin boxes and date fields are theirs.
        if line.parent() is box:
            line.editingFinished.connect(slot)


class InferenceRows:
    """Significance, correction and seed: what every local statistic asks alike.

    Where ``can_fit``, the first choice is what fits the number of incidents, which a method has to find out;
    elsewhere it is the exact law.
    """

    def __init__(self, prefix: str, *, can_fit: bool = False) -> None:
        options: list[tuple[str, Any]] = [
            (translate("CrimeMap", "the exact law"), EXACT),
            (translate("CrimeMap", "normal distribution"), NORMAL),
        ]
        if can_fit:
            options.insert(0, (translate("CrimeMap", "as fits the numbers"), FITTING))
        for n in _MORE_PERMUTATIONS:
            options.append((counted(translate("CrimeMap", "%n permutation(s)", None, n), n), n))
        self.inference = choice(f"{prefix}Inference", options)
        self.correction = correction(f"{prefix}Correction")
        self.seed = seed(f"{prefix}Seed")
        self.inference.currentIndexChanged.connect(lambda _: self._enable_seed())
        self._enable_seed()

    def add_to(self, layout: QFormLayout) -> None:
        """Add the three rows."""
        add_row(layout, translate("CrimeMap", "Si&gnificance"), self.inference)
        add_row(layout, translate("CrimeMap", "Co&rrection"), self.correction)
        add_row(layout, translate("CrimeMap", "Se&ed"), self.seed)

    @property
    def is_fitting(self) -> bool:
        """Tell whether what fits is asked for."""
        return bool(self.inference.currentData() == FITTING)

    def parameters(self, *, is_normal_fitting: bool = False) -> dict[str, Any]:
        """Return INFERENCE, PERMUTATIONS, SEED and CORRECTION."""
        asked = self.inference.currentData()
        if asked == FITTING:
            asked = NORMAL if is_normal_fitting else EXACT
        return {
            "INFERENCE": 0 if asked == NORMAL else 1,
            "PERMUTATIONS": PERMUTATIONS if asked == NORMAL else asked,
            "SEED": self.seed.value(),
            "CORRECTION": self.correction.currentData(),
        }

    def _enable_seed(self) -> None:
        self.seed.setEnabled(self.inference.currentData() not in (NORMAL, FITTING, EXACT))


def correction(object_name: str) -> QComboBox:
    """Return the ways to allow for testing many places at once."""
    return choice(
        object_name,
        (
            (translate("CrimeMap", "False discoveries (BH)"), 1),
            (translate("CrimeMap", "False discoveries (BY, stricter)"), 2),
            (translate("CrimeMap", "None"), 0),
        ),
    )


def seed(object_name: str) -> QSpinBox:
    """Return the number that random draws begin with."""
    return whole_number(object_name, 1, 0, 2147483647)


def _number(box: Any, object_name: str) -> Any:
    box.setObjectName(object_name)
    box.setLocale(locale())
    box.setMinimumWidth(60)
    return box
