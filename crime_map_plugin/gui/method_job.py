"""One press of a method's button: its steps, how far they are, and what they returned."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.methods.method import WEIGH, Job, Method, Step
from crime_map_plugin.gui.receipt_text import period_text
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.ecology import groups_of
from crime_map_plugin.incidents.query import IncidentQuery

translate = QCoreApplication.translate

_MOST_NAMES = 2


class MethodJob:
    """A method at work on a job; made on the main thread. The method may refuse with a CrimeMapError."""

    def __init__(self, method: Method, job: Job) -> None:
        self.method = method
        self.job = job
        self.results: dict[str, dict[str, Any]] = {}
        self.warnings: list[str] = []
        self._steps = [*_weigh_steps(job), *method.steps(job)]

    @property
    def step(self) -> Step | None:
        """The step to take now; None when all are taken."""
        done = len(self.results)
        return self._steps[done] if done < len(self._steps) else None

    def parameters(self, step: Step) -> dict[str, Any]:
        """Return the parameters of a step, which may rest on what those before it returned."""
        return step.parameters(self.results)

    def share(self, step: Step) -> tuple[float, float]:
        """Return where on the progress bar a step begins and ends, in percent."""
        low = sum(other.share for other in self._steps[: self._steps.index(step)])
        total = sum(other.share for other in self._steps)
        return 100.0 * low / total, 100.0 * (low + step.share) / total

    def take(self, step: Step, results: dict[str, Any], warnings: Iterable[str]) -> None:
        """Keep what a step returned, and what it warned of."""
        self.results[step.key] = results
        if step.algorithm.startswith("crimemap:"):
            # QGIS's own tell what a file format lacks, which nobody asked.
            self.warnings.extend(text for text in warnings if text not in self.warnings)

    def tidy(self) -> None:
        """Remove the files between the steps."""
        shutil.rmtree(self.job.scratch, ignore_errors=True)


def job_title(query: IncidentQuery) -> str:
    """Return what is analysed, for the layer's name: categories and days."""
    language = interface_language()
    names = [codes.label("categories", key, language) for key in query.categories[:_MOST_NAMES]]
    if len(query.categories) > _MOST_NAMES:
        names.append("…")
    groups = [codes.label("ecology", key, language) for key in groups_of(query.articles)]
    if groups:
        names = [*groups[:_MOST_NAMES], *(["…"] if len(groups) > _MOST_NAMES else [])]
    what = ", ".join(names) or translate("CrimeMap", "all categories")
    if query.date_from is None or query.date_to is None:
        return what
    return f"{what}, {period_text(query.date_from, query.date_to)}"


def _weigh_steps(job: Job) -> list[Step]:
    if not job.weight.field:
        return []
    parameters = {
        "INPUT": job.incidents,
        "FIELD_NAME": job.weight.field,
        "FIELD_TYPE": 1,
        "FORMULA": job.weight.expression,
        "OUTPUT": job.aside("weighted"),
    }
    text = translate("CrimeMap", "Weighing the incidents …")
    return [Step(WEIGH, "native:fieldcalculator", text, lambda _: parameters)]
