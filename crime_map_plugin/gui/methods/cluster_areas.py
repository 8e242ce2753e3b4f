"""Areas where incidents lie close together: DBSCAN, ST-DBSCAN, nearest-neighbour hierarchical."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.method_form import add_row, choice, days, metres, tick, whole_number
from crime_map_plugin.gui.methods import inside
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import read_rows
from crime_map_plugin.gui.methods.wording import facts
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

CLUSTERS = "crimemap:clusterareas"
_SPACE, _SPACE_TIME, _HIERARCHICAL = range(3)


class ClusterAreas(Method):
    """Outlines around groups of incidents, of whatever shape."""

    key = "clusters"
    runs = (CLUSTERS,)
    icon = "clusters"
    has_cell_size = False

    def title(self) -> str:
        return translate("CrimeMap", "Cluster areas")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Draws an outline around each group of incidents that lie close together. Use it to mark areas "
            "for patrols; it tests nothing.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Outline the clusters")

    def fill(self) -> None:
        self.kind = choice(
            "CrimeMapClusterKind",
            (
                (translate("CrimeMap", "Close in space (DBSCAN)"), _SPACE),
                (translate("CrimeMap", "Close in space and time (ST-DBSCAN)"), _SPACE_TIME),
                (translate("CrimeMap", "Nearest neighbours (NNH)"), _HIERARCHICAL),
            ),
        )
        self.distance = metres("CrimeMapClusterDistance", automatic=translate("CrimeMap", "Automatic"))
        self.days = days("CrimeMapClusterDays", 14, 1)
        self.minimum = whole_number("CrimeMapClusterMinimum", 5, 2, 100_000)
        self.points = tick("CrimeMapClusterPoints", translate("CrimeMap", "Colour the incidents too"))
        add_row(self.basic, translate("CrimeMap", "Kind"), self.kind)
        add_row(self.basic, translate("CrimeMap", "Distance"), self.distance)
        add_row(self.basic, translate("CrimeMap", "Days"), self.days)
        add_row(
            self.basic,
            translate("CrimeMap", "At least"),
            self.minimum,
            translate("CrimeMap", "How many incidents make a cluster"),
        )
        self.more.addRow(self.points)
        self.kind.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()

    def _enable(self) -> None:
        self.days.setEnabled(self.kind.currentData() == _SPACE_TIME)

    def steps(self, job: Job) -> list[Step]:
        parameters: dict[str, Any] = {
            "METHOD": self.kind.currentData(),
            "DISTANCE": self.distance.value(),
            "DAYS": self.days.value(),
            "TIME_FIELD": job.time_field,
            "MINIMUM": self.minimum.value(),
            "OUTPUT": job.path("clusters"),
        }
        if self.points.isChecked():
            parameters["POINTS"] = job.path("cluster-points")
        text = translate("CrimeMap", "Looking for clusters …")

        def of_points(found: Results) -> dict[str, Any]:
            return {"INPUT": inside.points(job, found), **parameters}

        return [*inside.keep_steps(job, text), Step("run", CLUSTERS, text, of_points)]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        name = translate("CrimeMap", "Clusters: {title}").format(title=job.title)
        clusters, members = int(found["CLUSTERS"]), int(found["CLUSTERED"])
        text = translate("CrimeMap", "{clusters} with {incidents}.").format(
            clusters=counted(translate("CrimeMap", "%n cluster(s)", None, clusters), clusters),
            incidents=counted(translate("CrimeMap", "%n incident(s)", None, members), members),
        )
        layers = [LayerSpec(str(found["OUTPUT"]), Kind.CLUSTERS, name)]
        if found.get("POINTS"):
            layers.append(
                LayerSpec(
                    str(found["POINTS"]),
                    Kind.CLUSTER_POINTS,
                    translate("CrimeMap", "Incidents by cluster: {title}").format(title=job.title),
                )
            )
        table = rows.table(
            translate("CrimeMap", "Clusters"),
            job.language,
            names=("rank", "cluster", "count", "density", "from", "to", "order"),
        )
        return Finding(
            name,
            text,
            facts(found),
            layers=tuple(layers),
            tables=(table,),
            cautions=inside.cautions(job, results),
        )
