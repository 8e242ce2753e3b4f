"""The Hotspots page: where the filtered incidents concentrate, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.caution_line import CautionLine
from crime_map_plugin.gui.connections import Connections
from crime_map_plugin.gui.forms import GAP, ICON, align, combo, form, group, quiet_label
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.numbers import counted, locale, number
from crime_map_plugin.gui.page import Page
from crime_map_plugin.gui.receipt_text import period_text
from crime_map_plugin.gui.study_area_box import StudyAreaBox
from crime_map_plugin.gui.study_area_check import far_incidents, is_filled_in_part
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps import layers

translate = QCoreApplication.translate

GI_STAR = "crimemap:getisordhotspots"
DENSITY = "crimemap:kerneldensity"
_NORMAL, _PERMUTATION, _EXACT = range(3)
_PERMUTATIONS = 999


class HotspotsPage(Page):
    """Gi* and density of what the filter lets through, with values chosen by the plugin unless set here."""

    def __init__(self, workspace: Workspace, map_view: MapView, connections: Connections) -> None:
        super().__init__(workspace, connections)
        self._map_view = map_view
        self._analysed: IncidentQuery | None = None
        self._is_in_part = False
        self._is_hull = False
        self._looking = Latest("Crime Map: incidents far away")
        self._make_method()
        self._make_form()
        self._make_footer()
        connections.connect(workspace.figures_changed, self._show_figures)
        connections.connect(workspace.profile_changed, self._forget_result)
        connections.connect(workspace.districts_changed, self._show_districts)
        self._show_districts()
        self._show_figures()
        self._method_chosen()

    # -- layout --------------------------------------------------------------------------------------

    def _make_method(self) -> None:
        self.gi_star = QRadioButton(translate("CrimeMap", "&Hot and cold cells (Gi*)"))
        self.gi_star.setObjectName("CrimeMapMethodGiStar")
        self.density = QRadioButton(translate("CrimeMap", "&Density surface"))
        self.density.setObjectName("CrimeMapMethodDensity")
        self.gi_star.setChecked(True)
        self._methods = QButtonGroup(self)
        self._about = quiet_label("CrimeMapMethodAbout")
        for button in (self.gi_star, self.density):
            self._methods.addButton(button)
            self.body.addWidget(button)
            button.toggled.connect(self._method_chosen)
        self.body.addWidget(self._about)
        self.body.addSpacing(4)

    def _make_form(self) -> None:
        self.study_area = StudyAreaBox()
        self.cell_size = _metres("CrimeMapCellSize", translate("CrimeMap", "Automatic"))
        common = form()
        _row(common, translate("CrimeMap", "Study &area"), self.study_area)
        _row(common, translate("CrimeMap", "&Cell size"), self.cell_size)
        self._parameters = QStackedWidget()
        gi_star, density = form(), form()
        self._parameters.addWidget(self._gi_star_form(gi_star))
        self._parameters.addWidget(self._density_form(density))
        align(common, gi_star, density)
        self.body.addLayout(common)
        self.body.addWidget(self._parameters)
        self.body.addStretch(1)

    def _gi_star_form(self, basic: QFormLayout) -> QWidget:
        self.grid = combo("CrimeMapGrid", translate("CrimeMap", "Cell &shape"))
        self.grid.addItem(translate("CrimeMap", "Squares"), 0)
        self.grid.addItem(translate("CrimeMap", "Hexagons"), 1)
        self.band = _metres("CrimeMapBand", translate("CrimeMap", "Adjoining cells"))
        self.inference = combo("CrimeMapInference", translate("CrimeMap", "Si&gnificance"))
        self.inference.addItem(translate("CrimeMap", "normal distribution"), _NORMAL)
        self.inference.addItem(translate("CrimeMap", "999 permutations"), _PERMUTATION)
        self.inference.addItem(translate("CrimeMap", "the exact law"), _EXACT)
        self.correction = combo("CrimeMapCorrection", translate("CrimeMap", "Co&rrection"))
        self.correction.addItem(translate("CrimeMap", "False discoveries (BH)"), 1)
        self.correction.addItem(translate("CrimeMap", "False discoveries (BY, stricter)"), 2)
        self.correction.addItem(translate("CrimeMap", "None"), 0)
        self.seed = QSpinBox()
        self.seed.setObjectName("CrimeMapSeed")
        self.seed.setRange(0, 2147483647)
        self.seed.setValue(1)
        self.stability = QCheckBox(translate("CrimeMap", "S&tability test"))
        self.stability.setObjectName("CrimeMapStability")
        self.stability.setToolTip(
            translate(
                "CrimeMap",
                "Tells how often a cell stays hot when the grid is shifted and the neighbourhood changed",
            )
        )
        more = form()
        _row(basic, translate("CrimeMap", "Cell &shape"), self.grid)
        _row(basic, translate("CrimeMap", "&Neighbourhood"), self.band)
        _row(more, translate("CrimeMap", "Si&gnificance"), self.inference)
        _row(more, translate("CrimeMap", "Co&rrection"), self.correction)
        _row(more, translate("CrimeMap", "Se&ed"), self.seed)
        more.addRow(self.stability)
        self.inference.currentIndexChanged.connect(
            lambda _: self.seed.setEnabled(self.inference.currentData() == _PERMUTATION)
        )
        self.seed.setEnabled(False)
        return _stacked(basic, ("CrimeMapGiStarMore", more))

    def _density_form(self, basic: QFormLayout) -> QWidget:
        self.bandwidth = _metres("CrimeMapBandwidth", translate("CrimeMap", "Automatic"))
        self.kernel = combo("CrimeMapKernel", translate("CrimeMap", "&Kernel"))
        for value, name in enumerate(
            (
                translate("CrimeMap", "Quartic"),
                translate("CrimeMap", "Gaussian"),
                translate("CrimeMap", "Triangular"),
                translate("CrimeMap", "Epanechnikov"),
                translate("CrimeMap", "Uniform"),
            )
        ):
            self.kernel.addItem(name, value)
        self.edge = QCheckBox(translate("CrimeMap", "&Edge correction"))
        self.edge.setToolTip(
            translate("CrimeMap", "Makes up for the part of each incident's kernel outside the study area")
        )
        self.edge.setObjectName("CrimeMapEdge")
        more = form()
        _row(basic, translate("CrimeMap", "&Bandwidth"), self.bandwidth)
        _row(more, translate("CrimeMap", "&Kernel"), self.kernel)
        more.addRow(self.edge)
        return _stacked(basic, ("CrimeMapDensityMore", more))

    def _make_footer(self) -> None:
        self._input = quiet_label("CrimeMapHotspotInput")
        self.stale = quiet_label(
            "CrimeMapHotspotStale",
            translate("CrimeMap", "This is of an earlier filter; the map keeps it until you remove it."),
        )
        self.stale.hide()
        self.cautions = CautionLine()
        self.result = QLabel()
        self.result.setObjectName("CrimeMapHotspotResult")
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result.hide()
        self.find = QPushButton(translate("CrimeMap", "&Find hotspots"))
        self.find.setObjectName("CrimeMapFindHotspots")
        self.find.setIcon(icon("hotspot"))
        self.find.setIconSize(ICON)
        self.find.clicked.connect(self.start)
        self.footer.addWidget(self._input)
        self.footer.addWidget(self.find)
        self.footer.addWidget(self.progress)
        self.footer.addWidget(self.result)
        self.footer.addWidget(self.cautions)
        self.footer.addWidget(self.stale)

    # -- what is shown -------------------------------------------------------------------------------

    def _method_chosen(self) -> None:
        is_gi_star = self.gi_star.isChecked()
        self._parameters.setCurrentIndex(0 if is_gi_star else 1)
        self._forget_result()
        self._about.setText(
            translate(
                "CrimeMap",
                "Tells which cells hold more or fewer incidents around them than chance explains. "
                "Use it where a decision must be defended.",
            )
            if is_gi_star
            else translate(
                "CrimeMap",
                "Shows incidents per km² as a smooth surface. Use it for an overview; it tests nothing.",
            )
        )
        self.find.setText(
            translate("CrimeMap", "&Find hotspots")
            if is_gi_star
            else translate("CrimeMap", "Com&pute density")
        )
        self.find.setIcon(icon("hotspot" if is_gi_star else "density"))

    def _show_districts(self) -> None:
        self.study_area.set_districts(self.workspace.settings.districts_source)

    def _show_figures(self) -> None:
        figures = self.workspace.figures
        matching = figures.matching
        self.find.setEnabled(matching > 0 and self.run is None)
        self.stale.setVisible(self._analysed is not None and self._analysed != self.workspace.query)
        if matching:
            text = counted(translate("CrimeMap", "%n incident(s) pass the filter.", None, matching), matching)
            if not figures.is_covered:
                missing = translate("CrimeMap", "Parts of the period or area were never fetched completely.")
                text = f"{text} {missing}"
            self._input.setText(text)
        else:
            self._input.setText(
                translate("CrimeMap", "No stored incident matches the filter: fetch some on the Data page.")
            )

    def running_changed(self, is_running: bool) -> None:
        """One analysis at a time."""
        self._show_figures()

    # -- the run -------------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the chosen method on the incidents on the map."""
        incidents = self._map_view.publish()
        if incidents is None:
            return
        is_gi_star = self.gi_star.isChecked()
        try:
            target = (
                self.workspace.result_path("hotspots", "gpkg")
                if is_gi_star
                else self.workspace.result_path("density", "tif")
            )
        except CrimeMapError as error:
            self.workspace.tell(notice_of_error(error))
            return
        self._forget_result()
        title, query = self._title(), self.workspace.query
        boundary = self.study_area.boundary()
        self._is_hull = boundary is None
        self._is_in_part = is_filled_in_part(boundary, self.workspace.settings.districts_code, query)
        if is_gi_star:
            self.start_run(
                GI_STAR,
                {**self.gi_star_parameters(incidents), "OUTPUT": str(target)},
                translate("CrimeMap", "Finding hotspots …"),
                lambda results: self._show_hotspots(results, title, query),
            )
        else:
            self.start_run(
                DENSITY,
                {**self.density_parameters(incidents), "OUTPUT": str(target)},
                translate("CrimeMap", "Computing the density …"),
                lambda results: self._show_density(results, title, query),
            )

    def gi_star_parameters(self, incidents: QgsVectorLayer) -> dict[str, Any]:
        """Return the parameters of the algorithm as set here; OUTPUT is the caller's."""
        inference = self.inference.currentData()
        return {
            "INPUT": incidents.id(),
            "CELL_SIZE": self.cell_size.value(),
            "GRID": self.grid.currentData(),
            "BOUNDARY": self.study_area.boundary(),
            "DISTANCE_BAND": self.band.value(),
            "INFERENCE": 0 if inference == _NORMAL else 1,
            "PERMUTATIONS": 0 if inference == _EXACT else _PERMUTATIONS,
            "SEED": self.seed.value(),
            "CORRECTION": self.correction.currentData(),
            "STABILITY": self.stability.isChecked(),
        }

    def density_parameters(self, incidents: QgsVectorLayer) -> dict[str, Any]:
        """Return the parameters of the algorithm as set here; OUTPUT is the caller's."""
        return {
            "INPUT": incidents.id(),
            "CELL_SIZE": self.cell_size.value(),
            "BANDWIDTH": self.bandwidth.value(),
            "KERNEL": self.kernel.currentData(),
            "BOUNDARY": self.study_area.boundary(),
            "EDGE_CORRECTION": self.edge.isChecked(),
        }

    def _show_hotspots(self, results: dict[str, Any], title: str, query: IncidentQuery) -> None:
        hot, cold = int(results["HOT"]), int(results["COLD"])
        name = translate("CrimeMap", "Hotspots: {title}").format(title=title)
        if not self._publish(layers.hotspots_layer, results, name):
            return
        text = translate("CrimeMap", "{hot}, {cold} of {cells}").format(
            hot=counted(translate("CrimeMap", "%n hot cell(s)", None, hot), hot),
            cold=counted(translate("CrimeMap", "%n cold cell(s)", None, cold), cold),
            cells=number(int(results["CELLS"])),
        )
        self._tell_result(text, results, query)

    def _show_density(self, results: dict[str, Any], title: str, query: IncidentQuery) -> None:
        name = translate("CrimeMap", "Density: {title}").format(title=title)
        if not self._publish(layers.density_layer, results, name):
            return
        highest = locale().toString(float(results["MAXIMUM"]), "f", 1)
        text = translate("CrimeMap", "Highest density: {value} incidents per km²").format(value=highest)
        self._tell_result(text, results, query)

    def _publish(self, make: Callable[..., QgsMapLayer], results: dict[str, Any], name: str) -> bool:
        try:
            layer = make(
                str(results["OUTPUT"]),
                language=self._map_view.language(),
                name=name,
                is_made_up=self.workspace.is_made_up,
            )
        except CrimeMapError as error:
            self.workspace.tell(notice_of_error(error))
            return False
        self._map_view.add_layer(layer)
        return True

    def _tell_result(self, text: str, results: dict[str, Any], query: IncidentQuery) -> None:
        chosen = [
            translate("CrimeMap", "cell {size} m").format(size=_plain(results.get("CHOSEN_CELL_SIZE"))),
        ]
        if results.get("CHOSEN_BANDWIDTH"):
            chosen.append(
                translate("CrimeMap", "bandwidth {size} m").format(size=_plain(results["CHOSEN_BANDWIDTH"]))
            )
        chosen.append(_crs_name(str(results.get("ANALYSIS_CRS") or "")))
        self.result.setText(f"{text}\n" + " · ".join(part for part in chosen if part))
        self.result.show()
        self._analysed = query
        self._show_figures()
        self._show_cautions(0)
        if self._is_hull and self.workspace.has_store:
            path = str(self.workspace.store_path)
            self._looking.start(
                lambda cancel: far_incidents(path, query, cancel),
                self._show_cautions,
                lambda error: self.workspace.tell(notice_of_error(error)),
            )

    def _show_cautions(self, far: int) -> None:
        cautions = list(self.last_warnings)
        if self._is_in_part:
            cautions.append(
                translate(
                    "CrimeMap",
                    "The filter's area is only part of the study area; cells outside it seem empty. "
                    "Choose the same area for both.",
                )
            )
        if far:
            cautions.append(
                counted(
                    translate(
                        "CrimeMap",
                        "%n incident(s) far from all others stretch the study area and its cells. "
                        "Choose districts as the study area, or an area on the Data page.",
                        None,
                        far,
                    ),
                    far,
                )
            )
        self.cautions.show_texts(cautions)

    def close_page(self) -> None:
        """Stop whatever runs."""
        super().close_page()
        self._looking.stop()

    def _forget_result(self) -> None:
        self._analysed = None
        self._looking.stop()
        self.result.hide()
        self.cautions.show_texts(())
        self.stale.hide()

    def _title(self) -> str:
        """Return what is analysed, for the layer's name: categories and days."""
        query = self.workspace.query
        language = self._map_view.language().tag
        names = [codes.label("categories", key, language) for key in query.categories[:2]]
        if len(query.categories) > 2:
            names.append("…")
        what = ", ".join(names) or translate("CrimeMap", "all categories")
        if query.date_from is None or query.date_to is None:
            return what
        return f"{what}, {period_text(query.date_from, query.date_to)}"


def _metres(object_name: str, automatic: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setObjectName(object_name)
    box.setAccessibleName(automatic)
    box.setLocale(locale())
    box.setRange(0, 1_000_000)
    box.setDecimals(0)
    box.setSingleStep(50)
    box.setSuffix(translate("CrimeMap", " m"))
    box.setSpecialValueText(automatic)
    box.setMinimumWidth(60)
    return box


def _row(layout: QFormLayout, text: str, widget: QWidget) -> None:
    label = QLabel(text)
    label.setBuddy(widget)
    widget.setAccessibleName(text.replace("&", ""))
    layout.addRow(label, widget)


def _stacked(basic: QFormLayout, more: tuple[str, QFormLayout]) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    layout.addLayout(basic)
    box = group(more[0], translate("CrimeMap", "More settings"), is_collapsed=True)
    inside = QVBoxLayout(box)
    inside.addLayout(more[1])
    layout.addWidget(box)
    layout.addStretch(1)
    return page


def _crs_name(text: str) -> str:
    """Return the CRS for people: its id, or what it is where it was made for this area."""
    if not text.startswith("+proj"):
        return text
    return translate("CrimeMap", "equal-area projection of this area")


def _plain(value: Any) -> str:
    return locale().toString(float(value), "g", 6) if value else ""
