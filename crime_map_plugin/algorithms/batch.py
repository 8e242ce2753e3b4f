"""A recipe's product of areas, categories, periods and methods in one run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import batch_areas, batch_output
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm, Refused, progress_between
from crime_map_plugin.algorithms.batch_areas import BatchAreas
from crime_map_plugin.algorithms.batch_cells import cell_layers, cell_rows
from crime_map_plugin.algorithms.batch_counts import BatchCounts
from crime_map_plugin.algorithms.batch_input import read_input
from crime_map_plugin.algorithms.batch_output import BatchOutput
from crime_map_plugin.algorithms.batch_regions import run_in_regions
from crime_map_plugin.algorithms.batch_renewal import opened
from crime_map_plugin.algorithms.batch_run import BatchProgress, BatchRun
from crime_map_plugin.algorithms.batch_source import BatchSource, partitions
from crime_map_plugin.algorithms.batch_summary import Coverage, done_row, job_row, summary_rows
from crime_map_plugin.algorithms.executors import Workers
from crime_map_plugin.algorithms.outputs import sheet_language
from crime_map_plugin.algorithms.parameters import boolean_parameter, number_parameter, text_parameter
from crime_map_plugin.algorithms.records import Record, save_vector
from crime_map_plugin.algorithms.scheduler_address import SchedulerAddress, scheduler_address
from crime_map_plugin.analysis.batch_jobs import Result
from crime_map_plugin.incidents.recipe import Areas, Job, Recipe, job_count, write_recipe

translate = QCoreApplication.translate

_NOT_FETCHED = "not_fetched"


class Batch(CrimeMapAlgorithm):
    """Runs all jobs of a recipe on this machine or on a Dask cluster, and goes on where it was stopped."""

    ID = "batch"
    ICON = "crime_map"
    NEEDS = ("scipy", "shapely")

    def __init__(self) -> None:
        super().__init__()
        self._recipe = Recipe()
        self._source: BatchSource | None = None
        self._areas: BatchAreas | None = None
        self._address: SchedulerAddress | None = None

    def title(self) -> str:
        return translate("CrimeMap", "Batch of a recipe")

    def group(self) -> str:
        return translate("CrimeMap", "Data")

    def groupId(self) -> str:
        return "data"

    def tags(self) -> list[str]:
        return ["crime", "batch", "recipe", "dask", "districts", "months"]

    def help_text(self) -> str:
        return translate(
            "CrimeMap",
            "Runs the product of a recipe's lists: every area × category × period × method. A recipe is a "
            "JSON file that “Save as recipe” makes.\n\n"
            "STORE takes the place of the recipe's source: a store's file, a store in a database "
            "(postgres:connection/schema), a file of points, or Parquet (where pyarrow is installed) with "
            "columns lon and lat or as GeoParquet. SCHEDULER is the address of a Dask scheduler "
            "(tcp://host:8786); without one the jobs run in WORKERS processes of this machine (0 = one for "
            "each core). Finished jobs are kept in OUTPUT: with RESUME only those are done that are missing. "
            "A job that fails three times is listed in the table “jobs” with its reason, and the others go "
            "on. The same seed gives the same result, whatever the workers and their order; the seed of each "
            "job stands in its row.\n\n"
            "The layer “summary” has a row for each area, category and period: count, per_10k (where the "
            "recipe names a population field), previous, change, change_p (E-test), hot_cells, hot_share "
            "(share of the incidents that lie in hot cells), top_cell (the strongest one), from, to. What "
            "was never fetched completely is NULL. With keep_cells in the recipe there is a layer of "
            "significant cells for each method. For internal use: counts are not suppressed.",
        )

    def declare(self) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                "RECIPE", translate("CrimeMap", "Recipe (.json)"), fileFilter="JSON (*.json)"
            )
        )
        self.addParameter(
            text_parameter("STORE", translate("CrimeMap", "Store (.gpkg; empty = the recipe's source)"))
        )
        self.addParameter(
            text_parameter("SCHEDULER", translate("CrimeMap", "Dask scheduler (empty = this machine)"))
        )
        self.addParameter(
            number_parameter(
                "WORKERS",
                translate("CrimeMap", "Processes on this machine (0 = one for each core)"),
                0,
                is_integer=True,
                minimum=0,
            )
        )
        self.addParameter(
            boolean_parameter("RESUME", translate("CrimeMap", "Go on where OUTPUT was stopped"), True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("CrimeMap", "Batch results"), "GeoPackage (*.gpkg)"
            )
        )
        for name, text in (
            ("JOBS", translate("CrimeMap", "Jobs")),
            ("DONE", translate("CrimeMap", "Jobs done")),
            ("FAILED", translate("CrimeMap", "Jobs failed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._read(parameters, context)
        self._scheduler(parameters, context)

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._recipe, areas, layer, self._source = self._read(parameters, context)
        self._areas = batch_areas.read_areas(layer, areas, self._source.crs, context)
        self._address = self._scheduler(parameters, context)

    def _scheduler(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> SchedulerAddress | None:
        text = self.parameterAsString(parameters, "SCHEDULER", context).strip()
        return scheduler_address(text) if text else None

    def _read(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[Recipe, Areas, QgsVectorLayer, BatchSource]:
        file = self.parameterAsFile(parameters, "RECIPE", context)
        store = self.parameterAsString(parameters, "STORE", context).strip()
        found = read_input(file, store, context)
        output = self._output(parameters, context)
        if output is not None:
            batch_output.refuse_other_file(output)
        return found

    def _output(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | None:
        text = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        return Path(text) if text else None

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        recipe, source, areas = self._recipe, self._source, self._areas
        self._source = self._areas = None
        path = self._output(parameters, context)
        if source is None or areas is None or path is None:
            raise Refused(translate("CrimeMap", "The batch was not prepared."))
        is_resumed = self.parameterAsBoolean(parameters, "RESUME", context)
        batch_output.refuse_other_file(path)
        notes = {"recipe": write_recipe(self._what()), "source": source.title, "areas": areas.digest()}
        is_new = not (path.is_file() and is_resumed)
        if not is_new:
            self._refuse_other_recipe(path, notes)
        count = self.parameterAsInt(parameters, "WORKERS", context)
        cells = cell_layers(recipe, areas)
        with opened(self._address, count, feedback.isCanceled) as workers:
            self._tell_warnings(workers)
            feedback.pushInfo(workers.describe())
            if workers.dashboard:
                feedback.pushInfo(
                    translate("CrimeMap", "Dashboard: {address}").format(address=workers.dashboard)
                )
            if is_new:
                # Only now: an earlier result is not given up for workers that cannot be had.
                batch_output.create(path, areas.crs, cells, notes)
            with BatchOutput(path, cells) as output:
                return self._run(path, output, workers, source, areas, is_new, context, feedback)

    @staticmethod
    def _refuse_other_recipe(path: Path, same: dict[str, str]) -> None:
        with BatchOutput(path) as output:
            notes = output.notes()
        if any(notes.get(name) != value for name, value in same.items()):
            raise Refused(
                translate(
                    "CrimeMap",
                    "OUTPUT “{name}” was made with another recipe, source or areas: choose another "
                    "OUTPUT, or switch RESUME off to begin anew.",
                ).format(name=path.name)
            )

    def _what(self) -> Recipe:
        """Return the recipe without what does not change its results."""
        return replace(self._recipe, title="", source="", plugin_version="", largest=0)

    def _run(
        self,
        path: Path,
        output: BatchOutput,
        workers: Workers,
        source: BatchSource,
        areas: BatchAreas,
        is_new: bool,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        recipe, cancel = self._recipe, feedback.isCanceled
        transforms = context.transformContext()
        coverage = Coverage(source, recipe, areas, transforms)
        counted = BatchCounts(recipe, areas, source.crs)
        feedback.setProgressText(translate("CrimeMap", "Counting incidents"))
        with partitions(
            source,
            counted.span,
            counted.targets,
            transforms,
            are_files_seen=self._address is None or self._address.is_here,
            cancel=cancel,
        ) as parts:
            counted.count(workers, parts, cancel=cancel, progress=progress_between(feedback, 0, 15))
            finished = output.finished()
            counted.take(workers, parts, cancel=cancel)
        self._tell_changed(output, counted.rows, is_new)
        feedback.setProgressText(translate("CrimeMap", "Running the jobs"))
        by_key: dict[str, tuple[int, Job]] = {}
        missing: list[dict[str, Any]] = []
        large: list[tuple[int, Job, int]] = []
        whole: list[Job] = []

        def wanted(area: int, job: Job) -> bool:
            key = job.key
            if key in finished:
                return False
            if not coverage.is_current(area, job.category, job.start):
                missing.append({**job_row(job), "state": _NOT_FETCHED, "tries": 0})
                return False
            by_key[key] = (area, job)
            n, is_cut = counted.large(area, job)
            if is_cut:
                large.append((area, job, n))
            elif n:
                whole.append(job)
            return not is_cut

        def write(results: list[tuple[Result, int]]) -> None:
            rows = []
            cells: dict[int, list[dict[str, Any]]] = {}
            for result, tries in results:
                area, job = by_key.pop(result.key)
                rows.append(done_row(job, result, tries))
                if result.cells is not None:
                    found = cell_rows(recipe, areas, area, job, result.cells, transforms)
                    cells.setdefault(job.method, []).extend(found)
            output.write(rows, cells.items())
            self._tell_warnings(workers)

        total = job_count(recipe, len(areas.rows))
        progress = BatchProgress(feedback, total, len(finished), 15)
        BatchRun(workers, write, progress, cancel).run(counted.chunks(wanted))
        for area, job, n in large:
            write([run_in_regions(counted.chunk_of(area, job), n, workers, cancel)])
            progress.done += 1
            progress.tell()
        if whole:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n space-time scan(s) of very many incidents could not be cut into regions, and each "
                    "ran whole in one worker: give MAX_RADIUS.",
                    None,
                    len(whole),
                )
            )
        output.write(missing, ())
        progress.done += len(missing)
        progress.tell_now()
        if missing:
            self.warn(
                translate(
                    "CrimeMap",
                    "%n job(s) are of what was never fetched completely; their figures are NULL. Fetch it, "
                    "then run the batch again.",
                    None,
                    len(missing),
                )
            )
        feedback.setProgressText(translate("CrimeMap", "Writing the result"))
        output.write_summary(summary_rows(recipe, areas, counted.totals(), coverage, output.read_jobs()))
        done, failed = output.numbers()
        if failed:
            self.warn(
                translate(
                    "CrimeMap", "%n job(s) failed three times: the table “jobs” says why.", None, failed
                )
            )
        self._note(path, areas, counted, total, done, failed)
        feedback.setProgress(100)
        return {"OUTPUT": str(path), "JOBS": total, "DONE": done, "FAILED": failed}

    def _tell_warnings(self, workers: Workers) -> None:
        """Tell what was not told yet: unlike workers may join at any time."""
        for warning in workers.warnings:
            self.warn(warning)

    def _tell_changed(self, output: BatchOutput, rows: int, is_new: bool) -> None:
        before = output.notes().get("rows")
        if not is_new and before not in (None, str(rows)):
            self.warn(
                translate(
                    "CrimeMap",
                    "The incidents changed since OUTPUT was begun: finished jobs are of the earlier ones. "
                    "Switch RESUME off to do all of them anew.",
                )
            )
        elif before is None:
            output.note(rows=str(rows))

    def _note(
        self, path: Path, areas: BatchAreas, counted: BatchCounts, total: int, done: int, failed: int
    ) -> None:
        labels = ", ".join(sorted({row.label for row in areas.rows}))
        record = Record(
            self.ID,
            dict(self.used),
            labels,
            counted.rows,
            seed=self._recipe.seed,
            warnings=list(self.warnings),
            facts={
                "jobs": total,
                "done": done,
                "failed": failed,
                "recipe": write_recipe(replace(self._recipe, source="", areas=None)),
                "audience": "internal",
            },
            abstract=sheet_language().translate(
                "CrimeMap", "For internal use only: small counts are not suppressed."
            ),
        )
        tables = [(batch_output.SUMMARY, areas.crs)]
        tables += [(layer.table, layer.crs) for layer in cell_layers(self._recipe, areas)]
        for table, crs in tables:
            message = save_vector(str(path), table, QgsCoordinateReferenceSystem(crs), record)
            if message:
                self.warn(
                    translate(
                        "CrimeMap", "The record of this run could not be written with the result: {reason}"
                    ).format(reason=message)
                )
