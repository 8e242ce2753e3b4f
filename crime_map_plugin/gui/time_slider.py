"""Plays the incidents through time, by QGIS's own temporal controller, so that both always agree."""

from __future__ import annotations

from datetime import datetime

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt, pyqtSlot
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.forms import combo, tool_button
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.numbers import day, moment
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.maps.time import step_for, wall_clock

translate = QCoreApplication.translate

_FRAMES_PER_SECOND = 2.0


class TimeSlider(QWidget):
    """Back, play, forward, a slider, and the step; hidden until wanted, and then the map shows one step."""

    def __init__(self, canvas: QgsMapCanvas, connections: Connections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapTimeSlider")
        self._canvas = canvas
        self._period: tuple[datetime, datetime] | None = None
        self._own: QgsTemporalNavigationObject | None = None
        self.controller = self._find_controller()
        self.is_active = False
        self.back = tool_button("CrimeMapTimeBack", "step_back", translate("CrimeMap", "One step back"))
        self.play = tool_button("CrimeMapTimePlay", "play", translate("CrimeMap", "Play"))
        self.forward = tool_button(
            "CrimeMapTimeForward", "step_forward", translate("CrimeMap", "One step on")
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("CrimeMapTimePosition")
        self.slider.setAccessibleName(translate("CrimeMap", "Moment shown"))
        self.slider.setMinimumWidth(40)
        self.step = combo("CrimeMapTimeStep", translate("CrimeMap", "Step"))
        self.step.setMinimumContentsLength(5)
        self.step.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for unit, name in (
            (Qgis.TemporalUnit.Hours, translate("CrimeMap", "Hour")),
            (Qgis.TemporalUnit.Days, translate("CrimeMap", "Day")),
            (Qgis.TemporalUnit.Weeks, translate("CrimeMap", "Week")),
            (Qgis.TemporalUnit.Months, translate("CrimeMap", "Month")),
        ):
            self.step.addItem(name, unit)
        self.shown = PlainLabel()
        self.shown.setObjectName("CrimeMapTimeShown")
        self.shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.back.setArrowType(Qt.ArrowType.LeftArrow)
        self.forward.setArrowType(Qt.ArrowType.RightArrow)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.back)
        row.addWidget(self.play)
        row.addWidget(self.forward)
        row.addSpacing(4)
        row.addWidget(self.slider, 1)
        row.addSpacing(4)
        row.addWidget(self.step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.shown)
        self.back.clicked.connect(self._step_back)
        self.forward.clicked.connect(self._step_on)
        self.play.clicked.connect(self._play_or_pause)
        self.slider.valueChanged.connect(self._moved)
        self.step.activated.connect(lambda _: self._configure(keep_step=True))
        connections.connect(self.controller.updateTemporalRange, self._show_range)
        connections.connect(self.controller.stateChanged, self._show_state)
        self.hide()

    def set_period(self, first: datetime, end: datetime) -> None:
        """Play this half-open period from now on."""
        if self._period == (first, end):
            return
        self._period = (first, end)
        if self.is_active:
            self._configure(keep_step=False)

    def set_active(self, is_active: bool) -> None:
        """Show the slider and one step of the map's time, or hide it and show all of the time again."""
        if is_active == self.is_active:
            return
        self.is_active = is_active
        self.setVisible(is_active)
        if is_active:
            self._configure(keep_step=False)
            return
        self.controller.pause()
        self.controller.setNavigationMode(Qgis.TemporalNavigationMode.Disabled)
        self._canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))

    def close_slider(self) -> None:
        """Give the map its whole time back."""
        self.set_active(False)
        if self._own is not None:
            self._canvas.setTemporalController(None)
            self._own = None

    def _find_controller(self) -> QgsTemporalNavigationObject:
        found = self._canvas.temporalController()
        if isinstance(found, QgsTemporalNavigationObject):
            return found
        self._own = QgsTemporalNavigationObject(self)
        self._canvas.setTemporalController(self._own)
        return self._own

    def _configure(self, *, keep_step: bool) -> None:
        if self._period is None:
            return
        first, end = self._period
        if not keep_step:
            unit = step_for(first, end)[1]
            self.step.setCurrentIndex(self.step.findData(unit))
        self.controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
        self.controller.setTemporalExtents(QgsDateTimeRange(wall_clock(first), wall_clock(end), True, False))
        self.controller.setFrameDuration(QgsInterval(1.0, self.step.currentData()))
        self.controller.setFramesPerSecond(_FRAMES_PER_SECOND)
        self.slider.setRange(0, max(self.controller.totalFrameCount() - 1, 0))
        self.controller.setCurrentFrameNumber(0)
        self._show_range(self.controller.dateTimeRangeForFrameNumber(0))

    def _play_or_pause(self) -> None:
        if self.controller.animationState() == Qgis.AnimationState.Idle:
            if self.controller.currentFrameNumber() >= self.slider.maximum():
                self.controller.setCurrentFrameNumber(0)
            self.controller.playForward()
        else:
            self.controller.pause()

    def _step_back(self) -> None:
        self.controller.pause()
        self.controller.previous()

    def _step_on(self) -> None:
        self.controller.pause()
        self.controller.next()

    def _moved(self, frame: int) -> None:
        if self.is_active and frame != self.controller.currentFrameNumber():
            self.controller.setCurrentFrameNumber(frame)

    def _show_range(self, shown: QgsDateTimeRange) -> None:
        if not self.is_active:
            return
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(self.controller.currentFrameNumber())
        self.slider.blockSignals(blocked)
        begin, end = shown.begin(), shown.end()
        if not begin.isValid():
            return
        first = begin.toPyDateTime().replace(tzinfo=None)
        if self.step.currentData() == Qgis.TemporalUnit.Hours:
            self.shown.setText(f"{moment(first)} – {end.toString('HH:mm')}")
        elif self.step.currentData() == Qgis.TemporalUnit.Days or not end.isValid():
            self.shown.setText(day(first))
        else:
            last = end.addSecs(-1).toPyDateTime().replace(tzinfo=None)
            self.shown.setText(f"{day(first)} – {day(last)}")

    @pyqtSlot()
    def _show_state(self) -> None:
        # The signal's own argument is an enum that PyQt cannot hand over in QGIS 3.40.
        is_playing = self.controller.animationState() != Qgis.AnimationState.Idle
        self.play.setIcon(icon("pause" if is_playing else "play"))
        name = translate("CrimeMap", "Pause") if is_playing else translate("CrimeMap", "Play")
        self.play.setToolTip(name)
        self.play.setAccessibleName(name)
