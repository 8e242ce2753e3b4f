"""What the pages know of a method: its words, its form, its runs, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QWidget

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.district_choice import DistrictChoice
from crime_map_plugin.gui.forms import form
from crime_map_plugin.gui.methods.weight import Weight
from crime_map_plugin.gui.result_table import Table
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.layers import Kind

if TYPE_CHECKING:
    from crime_map_plugin.gui.chart_view import Chart
    from crime_map_plugin.gui.workspace import Workspace

Results = Mapping[str, Mapping[str, Any]]
"""By the step's key, what its algorithm returned."""

WEIGH = "weigh"


@dataclass(frozen=True)
class Job:
    """One press of the button as plain values, read on the main thread."""

    incidents: str
    store: str
    query: IncidentQuery
    title: str
    language: Language
    results: Path
    scratch: Path
    stamp: str
    boundary: str | None = None
    cell_size: float = 0.0
    weight: Weight = field(default_factory=Weight)
    districts: DistrictChoice = field(default_factory=DistrictChoice)

    @property
    def time_field(self) -> str:
        """The field of the date that the filter is about."""
        return self.query.date_field.column

    def points(self, results: Results) -> str:
        """Return INPUT: the incidents on the map, or those with a weight beside them."""
        return str(results[WEIGH]["OUTPUT"]) if WEIGH in results else self.incidents

    def path(self, name: str, ending: str = "gpkg") -> str:
        """Return a new file that stays."""
        return str(self.results / f"{name}-{self.stamp}.{ending}")

    def aside(self, name: str, ending: str = "gpkg") -> str:
        """Return a file between two steps; it goes with the job."""
        return str(self.scratch / f"{name}.{ending}")


@dataclass(frozen=True)
class Step:
    """One algorithm of a job; its parameters may rest on what the steps before returned.

    ``share`` is how much of the progress bar it takes, beside the other steps.
    """

    key: str
    algorithm: str
    text: str
    parameters: Callable[[Results], dict[str, Any]]
    share: float = 1.0


@dataclass(frozen=True)
class LayerSpec:
    """A layer for the map."""

    source: str
    kind: Kind
    name: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """What came of a job: sentences, layers, tables and charts."""

    title: str
    text: str
    facts: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    layers: tuple[LayerSpec, ...] = ()
    tables: tuple[Table, ...] = ()
    charts: tuple[Chart, ...] = ()


class Method:
    """One way to look at the filtered incidents; a subclass fills the forms and names its steps.

    ``steps`` is called on the main thread and keeps in ``asked`` what ``read`` needs of the form: ``read`` is
    called on a worker and touches no widget and no layer.
    """

    key = ""
    runs: tuple[str, ...] = ()
    """The algorithms without which it cannot be."""
    icon = "hotspot"
    has_area = True
    has_cell_size = True
    has_weight = False
    opens = False

    def __init__(self) -> None:
        self.asked: dict[str, Any] = {}
        self.basic = form()
        self.more = form()
        self.basic_box, self.more_box = QWidget(), QWidget()
        self.basic_box.setLayout(self.basic)
        self.more_box.setLayout(self.more)
        self.fill()

    @property
    def has_more(self) -> bool:
        """Tell whether there is anything under More settings."""
        return self.has_weight or self.more.rowCount() > 0

    def fill(self) -> None:
        """Put the parameters into ``basic``, those seldom changed into ``more``."""

    def title(self) -> str:
        """Return the method's name in the list."""
        raise NotImplementedError

    def sentence(self) -> str:
        """Return what it tells and when to use it."""
        raise NotImplementedError

    def button(self) -> str:
        """Return what the button says."""
        raise NotImplementedError

    def follow(self, workspace: Workspace) -> None:
        """Show what the workspace holds now: the filter's days, the districts."""

    def missing_library(self) -> str:
        """Return which library this QGIS lacks for it and where to get it, empty when it lacks none."""
        for name in self.runs:
            algorithm = QgsApplication.processingRegistry().algorithmById(name)
            can_run, reason = algorithm.canExecute() if algorithm is not None else (True, "")
            if not can_run:
                return str(reason)
        return ""

    def trouble(self, workspace: Workspace) -> str:
        """Return why it cannot be run now, empty when it can."""
        return ""

    def periods(self, query: IncidentQuery) -> Sequence[IncidentQuery]:
        """Return what must have been fetched beside the filter itself."""
        return ()

    def steps(self, job: Job) -> list[Step]:
        """Return the algorithms to run, in order."""
        raise NotImplementedError

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        """Return what the results say."""
        raise NotImplementedError
