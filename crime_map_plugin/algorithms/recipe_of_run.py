"""The runs that a result layer's history holds, and the parameters that repeat them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin import paths
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.run_sources import LAYERS, file_and_table, same_source

translate = QCoreApplication.translate

_OURS = "crimemap:"
_FILES = ("STORE", "PROFILE")


@dataclass(frozen=True)
class PastRun:
    """One run as a result's record tells it."""

    algorithm: str
    version: str
    parameters: dict[str, Any]
    sources: dict[str, dict[str, str]] = field(default_factory=dict)


def past_runs(layer: QgsMapLayer | None) -> list[PastRun]:
    """Return the runs of ours in a layer's history, the first one first."""
    found = []
    for entry in layer.metadata().history() if layer is not None else ():
        told = _told(entry)
        if not isinstance(told, dict) or not str(told.get("algorithm", "")).startswith(_OURS):
            continue
        parameters, sources = told.get("parameters"), told.get("sources")
        found.append(
            PastRun(
                str(told["algorithm"]),
                str(told.get("version", "")),
                dict(parameters) if isinstance(parameters, dict) else {},
                {
                    str(name): {str(key): str(value) for key, value in facts.items()}
                    for name, facts in (sources.items() if isinstance(sources, dict) else ())
                    if isinstance(facts, dict)
                },
            )
        )
    return found


def _told(entry: str) -> Any:
    try:
        return json.loads(entry)
    except ValueError:  # what other programs wrote into the history
        return None


def parameters_again(
    run: PastRun,
    *,
    layers: Sequence[QgsMapLayer],
    folders: Iterable[Path],
    stores: Iterable[str] = (),
    for_file: bool = False,
) -> dict[str, Any]:
    """Return the parameters that do the run once more, without its outputs; call it on the main thread.

    Layers are looked for in ``layers``, then as files in ``folders``. With ``for_file`` none is named by its
    place in the project, so that a recipe in a file can be run elsewhere. Raises Refused with a remedy.
    """
    algorithm = _algorithm(run)
    places = list(folders)
    parameters = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = run.parameters.get(name)
        if definition.isDestination() or value in (None, ""):
            continue
        if isinstance(definition, LAYERS):
            value = _layer_again(run, name, value, layers, places, for_file)
        elif name in _FILES:
            value = _file_again(str(value), [*stores, *(str(place / str(value)) for place in places)])
        parameters[name] = value
    return parameters


def asked_outputs(run: PastRun) -> dict[str, str]:
    """Return the outputs that were asked for, each with the ending that its file had."""
    found = {}
    algorithm = _algorithm(run)  # owns its definitions
    for definition in algorithm.destinationParameterDefinitions():
        given = run.parameters.get(definition.name())
        is_optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        if given or not is_optional:
            ending = Path(str(given or "")).suffix.lstrip(".").lower()
            found[definition.name()] = ending or definition.defaultFileExtension()
    return found


def is_newer(version: str) -> bool:
    """Tell whether a version is above that of this plugin."""
    return _numbers(version) > _numbers(paths.version())


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("-")[0].split(".") if part.isdigit())


def _algorithm(run: PastRun) -> QgsProcessingAlgorithm:
    if is_newer(run.version):
        raise Refused(
            translate(
                "CrimeMap",
                "The run was made with Crime Map {version}, this is {own}: update the plugin, then repeat "
                "it.",
            ).format(version=run.version, own=paths.version())
        )
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(run.algorithm)
    if algorithm is None:
        raise Refused(
            translate(
                "CrimeMap",
                "This Crime Map has no method “{method}”: install the plugin's version {version}.",
            ).format(method=run.algorithm, version=run.version)
        )
    return algorithm


def _layer_again(
    run: PastRun,
    name: str,
    value: Any,
    layers: Sequence[QgsMapLayer],
    folders: Sequence[Path],
    for_file: bool,
) -> str:
    facts = run.sources.get(name, {})
    called = str(value.get("source", "")) if isinstance(value, dict) else str(value)
    if isinstance(value, dict) and (value.get("selected_only") or value.get("filter")):
        raise Refused(
            translate(
                "CrimeMap",
                "The run was made of chosen features of “{layer}”, and the choice is not kept: export them "
                "as a layer, and run the method on it.",
            ).format(layer=facts.get("name") or called)
        )
    subset = facts.get("subset", "")
    layer = same_source(layers, facts) if facts else _named(layers, called)
    if layer is not None:
        own_subset = layer.subsetString() if isinstance(layer, QgsVectorLayer) else ""
        file, table = file_and_table(layer)
        if own_subset == subset and not (for_file and file):
            if for_file:
                raise Refused(
                    translate(
                        "CrimeMap",
                        "“{layer}” is in no file that a recipe could name: export it to a GeoPackage, and "
                        "run the method on that.",
                    ).format(layer=layer.name())
                )
            return str(layer.id())
        if file:
            return _source(layer.providerType(), file, table, subset)
    for folder in folders:
        file = facts.get("file") or called
        if file and (folder / file).is_file():
            return _source(facts.get("provider", "ogr"), str(folder / file), facts.get("table", ""), subset)
    raise Refused(
        translate(
            "CrimeMap",
            "The run's layer “{layer}” is gone: add “{file}” to the project, then repeat it.",
        ).format(layer=facts.get("name") or called, file=facts.get("file") or called)
    )


def _named(layers: Sequence[QgsMapLayer], name: str) -> QgsMapLayer | None:
    """Return the only layer of a name; records of older versions know no more."""
    found = [layer for layer in layers if name in (layer.name(), layer.id())]
    return found[0] if len(found) == 1 else None


def _source(provider: str, path: str, table: str, subset: str) -> str:
    if provider != "ogr":
        return path
    parts = {"path": path, "layerName": table} if table else {"path": path}
    source = QgsProviderRegistry.instance().encodeUri("ogr", parts)
    return f"{source}|subset={subset}" if subset else source


def _file_again(name: str, candidates: Sequence[str]) -> str:
    for candidate in candidates:
        if candidate == name or Path(candidate).name == name:
            is_remote = candidate.startswith("postgres:")
            if is_remote or Path(candidate).is_file():
                return candidate
    raise Refused(
        translate(
            "CrimeMap", "The run's file “{file}” is gone: put it beside the result, then repeat it."
        ).format(file=name)
    )
