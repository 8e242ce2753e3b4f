"""What every algorithm of the plugin does alike: names, checks, warnings, errors, progress."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from datetime import datetime
from traceback import clear_frames
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime
from qgis.PyQt.QtGui import QIcon

from crime_map_plugin import paths
from crime_map_plugin.algorithms import caution_text, run_sources
from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.algorithms.help_page import help_url
from crime_map_plugin.algorithms.reading import wall_clock
from crime_map_plugin.algorithms.records import plain_parameters
from crime_map_plugin.analysis.checks import Caution
from crime_map_plugin.errors import CrimeMapError, MissingLibrary, Progress, require
from crime_map_plugin.incidents.query import DateField, parse_date

translate = QCoreApplication.translate

_LAYERS = (QgsProcessingParameterFeatureSource, QgsProcessingParameterMapLayer)


class Refused(Exception):
    """A parameter is not usable; the text is for the user and names the remedy."""


class CrimeMapAlgorithm(QgsProcessingAlgorithm):
    """The frame around one algorithm; a subclass declares parameters and does the work in ``work``."""

    ID = ""
    ICON = "crime_map"
    NEEDS: tuple[str, ...] = ()
    """Libraries without which nothing of it works; what only some options need is asked for when they run."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []
        self.chosen: dict[str, Any] = {}
        self.used: dict[str, Any] = {}
        self.sources: dict[str, dict[str, str]] = {}
        self._feedback: QgsProcessingFeedback | None = None
        self._sources: dict[str, Any] = {}

    def title(self) -> str:
        """Return the algorithm's name in the user's language."""
        raise NotImplementedError

    def help_text(self) -> str:
        """Return method, units, defaults and source in a few sentences."""
        raise NotImplementedError

    def declare(self) -> None:
        """Declare parameters and outputs."""
        raise NotImplementedError

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Refused where a parameter cannot be used."""

    def gather(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read on the main thread what the worker must not touch: layers, project, settings, credentials."""

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs."""
        raise NotImplementedError

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def shortHelpString(self) -> str:
        return self.help_text()

    def helpUrl(self) -> str:
        return help_url().toString()

    def icon(self) -> QIcon:
        return QIcon(str(paths.resources() / "icons" / f"{self.ICON}.svg"))

    def svgIconPath(self) -> str:
        return str(paths.resources() / "icons" / f"{self.ICON}.svg")

    def createInstance(self) -> CrimeMapAlgorithm:
        return type(self)()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.declare()

    def canExecute(self) -> tuple[bool, str]:
        try:
            for library in self.NEEDS:
                require(library)
        except MissingLibrary as error:
            return False, sentence(error)
        return True, ""

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        is_fine, message = self.canExecute()  # scripts and commands do not ask it themselves
        if not is_fine:
            return False, message
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return False, self._remedy(parameters, context) or message
        try:
            self.check(parameters, context)
        except Refused as refused:
            return False, str(refused)
        except CrimeMapError as error:
            return False, sentence(error)
        return True, ""

    def _remedy(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Return what a value should be that QGIS only calls incorrect, empty where it says enough itself."""
        for definition in self.parameterDefinitions():
            given = parameters.get(definition.name())
            if definition.checkValueIsAcceptable(given, context):
                continue
            if isinstance(definition, QgsProcessingParameterField):
                layer = definition.parentLayerParameterName()
                source = self.parameterAsSource(parameters, layer, context)
                return "" if source is None else missing_field(definition.name(), layer, "", source)
            if given is None:
                continue
            if isinstance(definition, QgsProcessingParameterNumber):
                text = translate("CrimeMap", "{parameter}: write a number, {minimum} or more.")
                return text.format(parameter=definition.name(), minimum=f"{definition.minimum():g}")
            if isinstance(definition, QgsProcessingParameterEnum):
                choices = ", ".join(f"{n} {option}" for n, option in enumerate(definition.options()))
                text = translate("CrimeMap", "{parameter}: choose from {choices}.")
                return text.format(parameter=definition.name(), choices=choices)
            if isinstance(definition, QgsProcessingParameterDateTime):
                text = translate(
                    "CrimeMap", "{parameter}: write a date, such as 2026-07-01 or 2026-07-01T18:30:00."
                )
                return text.format(parameter=definition.name())
        return ""

    def parameterAsSource(
        self, parameters: dict[str, Any], name: str | None, context: QgsProcessingContext
    ) -> Any:
        """Return the source that was opened while the run was prepared, else open it.

        Who looks for a layer in the project makes QGIS forget the project's variables, without a lock: on a
        worker's thread that crashes QGIS when the map asks for them at the same moment to be drawn.
        """
        opened = self._sources.get(name or "")
        return opened if opened is not None else super().parameterAsSource(parameters, name, context)

    def _open_sources(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._sources = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if isinstance(definition, _LAYERS) and parameters.get(name) not in (None, ""):
                source = self.parameterAsSource(parameters, name, context)
                if source is not None:
                    self._sources[name] = source

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._feedback = feedback
        self.warnings, self.chosen = [], {}
        self._open_sources(parameters, context)
        for name in self.unknown_parameters(parameters):
            self.warn(self._unknown_text(name))
        try:
            self.used = plain_parameters(self._used(parameters, context))
            self.sources = run_sources.described(self, parameters, context)
            self.gather(parameters, context, feedback)
        except Refused as refused:
            raise QgsProcessingException(str(refused)) from refused
        except CrimeMapError as error:
            raise self._as_exception(error, feedback) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        self._feedback = feedback
        try:
            return self.work(parameters, context, feedback)
        except Refused as refused:
            clear_frames(refused.__traceback__)
            raise QgsProcessingException(str(refused)) from None
        except CrimeMapError as error:
            # PyQt keeps the exception that it hands to QGIS, and with it the layers of every frame it passed.
            clear_frames(error.__traceback__)
            raise self._as_exception(error, feedback) from None

    def warn(self, text: str) -> None:
        """Show a warning and keep it for the result's record."""
        if text in self.warnings:
            return
        self.warnings.append(text)
        if self._feedback is not None:
            self._feedback.pushWarning(text)

    def choose(self, name: str, value: Any, text: str) -> None:
        """Report a value that the algorithm chose itself and keep it for the record."""
        self.chosen[name] = value
        if self._feedback is not None:
            self._feedback.pushInfo(text)

    def unknown_parameters(self, parameters: dict[str, Any]) -> list[str]:
        """Return upper-case names that the algorithm does not have: qgis_process passes them on unseen."""
        known = {definition.name() for definition in self.parameterDefinitions()}
        return [name for name in parameters if name.isupper() and name not in known]

    def _unknown_text(self, name: str) -> str:
        known = [definition.name() for definition in self.parameterDefinitions()]
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.0)
        return translate(
            "CrimeMap", "There is no parameter {name}; its value is not used. The nearest one is {near}."
        ).format(name=name, near=near[0] if near else "–")

    def _used(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Return every parameter with the value that is used, a default where none was given.

        qgis_process hands over numbers as text; a record of them is read by programs too.
        """
        found: dict[str, Any] = {}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if isinstance(definition, QgsProcessingParameterNumber):
                is_whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
                read = self.parameterAsInt if is_whole else self.parameterAsDouble
                found[name] = read(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterBoolean):
                found[name] = self.parameterAsBoolean(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterEnum):
                read_enum = self.parameterAsEnums if definition.allowMultiple() else self.parameterAsEnum
                found[name] = read_enum(parameters, name, context)
            elif isinstance(definition, QgsProcessingParameterMatrix):
                found[name] = self.numbers(parameters, name, context)
            else:
                given = parameters.get(name)
                found[name] = definition.defaultValue() if given is None else given
        return found

    def _as_exception(self, error: CrimeMapError, feedback: QgsProcessingFeedback) -> QgsProcessingException:
        if error.detail:
            feedback.pushDebugInfo(error.detail)
        return QgsProcessingException(sentence(error))

    def dates(self, parameters: dict[str, Any]) -> tuple[datetime | None, datetime | None]:
        """Return FROM and TO as naive wall clock; an offset is dropped with a warning."""
        both = []
        for name in ("FROM", "TO"):
            value, has_offset = date_value(parameters.get(name))
            if has_offset:
                self.warn(
                    translate(
                        "CrimeMap",
                        "{name}: the offset was dropped; times are local wall-clock times, read as {value}.",
                    ).format(name=name, value=value.isoformat() if value else "")
                )
            both.append(value)
        if both[0] and both[1] and both[1] <= both[0]:
            raise Refused(
                translate(
                    "CrimeMap",
                    "The period ends before it begins: choose TO after FROM (TO itself is not included).",
                )
            )
        return both[0], both[1]

    def numbers(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[float]:
        """Return a list of numbers, given as a list, as rows of a table or as a comma list."""
        raw: Any = parameters.get(name)
        if isinstance(raw, str):
            parts = raw.strip("[] ").replace(";", ",").split(",")
            listed: list[Any] = [part for part in parts if part.strip()]
        else:
            listed = self.parameterAsMatrix(parameters, name, context)
        found = []
        for part in _flat(listed):
            try:
                found.append(float(str(part).strip()))
            except ValueError as error:
                text = translate(
                    "CrimeMap", "{parameter}: “{value}” is not a number; write for example {example}."
                )
                example = ", ".join(f"{n:g}" for n in self.parameterDefinition(name).defaultValue())
                raise Refused(text.format(parameter=name, value=part, example=example)) from error
        return found

    def tell_cautions(self, cautions: Iterable[Caution]) -> None:
        """Warn of what a result rests on, in the user's language; what is told elsewhere is left out."""
        for caution in cautions:
            text = caution_text.sentence(caution)
            if text:
                self.warn(text)

    def date_field(self, parameters: dict[str, Any], context: QgsProcessingContext) -> DateField:
        """Return which of an incident's dates the period is about."""
        return DateField(self.parameterAsEnum(parameters, "DATE_FIELD", context))


def progress_between(feedback: QgsProcessingFeedback, first: float, last: float) -> Progress:
    """Return a Progress that fills the given share (in percent) of the algorithm's bar."""

    def tell(fraction: float, text: str = "") -> None:
        feedback.setProgress(first + (last - first) * min(max(fraction, 0.0), 1.0))
        if text:
            feedback.setProgressText(text)

    return tell


def _flat(rows: Iterable[Any]) -> Iterator[Any]:
    """Return the cells of a table, which come row by row or all in one list."""
    for row in rows:
        if isinstance(row, (list, tuple)):
            yield from _flat(row)
        else:
            yield row


def missing_field(parameter: str, layer: str, field: str, source: QgsProcessingFeatureSource) -> str:
    """Return that the layer has no such field, and which it has."""
    return translate("CrimeMap", "{parameter}: {layer} has no field “{field}”. Use one of: {fields}.").format(
        parameter=parameter, layer=layer, field=field, fields=", ".join(source.fields().names())
    )


def date_value(raw: Any) -> tuple[datetime | None, bool]:
    """Return a naive date-time from whatever Processing passes, and whether an offset was dropped."""
    if isinstance(raw, QDateTime):
        text = wall_clock(raw) or ""
        # Qt.TimeSpec.LocalTime is 0; UTC, an offset or a zone says more than a wall clock
        return parse_date(text)[0], bool(text) and raw.timeSpec() != QDateTime.currentDateTime().timeSpec()
    if isinstance(raw, QDate):
        return parse_date(raw.toString("yyyy-MM-dd"))
    if isinstance(raw, datetime):
        return raw.replace(tzinfo=None), raw.tzinfo is not None
    if raw is None:
        return None, False
    return parse_date(str(raw))
