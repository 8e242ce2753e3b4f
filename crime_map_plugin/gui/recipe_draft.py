"""A recipe while it is written in its window: what the fields hold, from and to the file's JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin import paths
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.recipe_of_run import PastRun, is_newer

translate = QCoreApplication.translate

FORMAT = 1
_KEYS = ("format", "title", "source", "areas", "categories", "periods", "methods", "seed", "plugin_version")
# What a recipe's lists stand for in every method; a run of one layer brings its own.
_OF_LISTS = ("INPUT", "BOUNDARY", "STORE", "CATEGORIES", "FROM", "TO", "SEED")


@dataclass(frozen=True)
class Draft:
    """The fields of a recipe; empty lists of areas or categories mean all."""

    title: str = ""
    source: str = ""
    areas: str = ""
    name_field: str = ""
    area_names: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    has_categories: bool = False
    first_month: date | None = None
    months: int = 0
    methods: tuple[dict[str, Any], ...] = ()
    seed: int = 1

    @property
    def is_product(self) -> bool:
        """Tell whether it holds lists, so that it is run as a batch."""
        return bool(self.areas or self.has_categories or self.months)

    def periods(self) -> list[list[str]]:
        """Return the months, each from its first day to the first day of the next."""
        if self.first_month is None:
            return []
        firsts = [_month(self.first_month, step).isoformat() for step in range(self.months + 1)]
        return [list(pair) for pair in zip(firsts, firsts[1:])]


def _month(first: date, later: int) -> date:
    months = first.year * 12 + first.month - 1 + later
    return date(months // 12, months % 12 + 1, 1)


def draft_of_run(run: PastRun, parameters: dict[str, Any], title: str) -> Draft:
    """Return one plain run as a recipe without lists."""
    method = {"algorithm": run.algorithm, "parameters": parameters}
    source = str(parameters.get("STORE") or parameters.get("INPUT") or "")
    return Draft(title=title, source=source, methods=(method,), seed=int(parameters.get("SEED") or 1))


def with_method(draft: Draft, run: PastRun, parameters: dict[str, Any]) -> Draft:
    """Return the draft with another run's method; what its lists stand for is left out."""
    kept = {key: value for key, value in parameters.items() if key not in _OF_LISTS}
    return replace(draft, methods=(*draft.methods, {"algorithm": run.algorithm, "parameters": kept}))


def write_draft(draft: Draft) -> str:
    """Return the recipe's file; a run without lists has none of their keys."""
    whole: dict[str, Any] = {"format": FORMAT, "title": draft.title, "source": draft.source}
    if draft.areas:
        areas = {"layer": draft.areas, "name_field": draft.name_field, "names": list(draft.area_names)}
        whole["areas"] = areas
    if draft.has_categories:
        whole["categories"] = list(draft.categories)
    if draft.months:
        whole["periods"] = draft.periods()
    whole.update(methods=list(draft.methods), seed=draft.seed, plugin_version=paths.version())
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def read_draft(text: str) -> Draft:
    """Return the fields of a recipe's file. Raises Refused with a remedy, ValueError where it is no JSON."""
    told = json.loads(text)
    if not isinstance(told, dict):
        raise Refused(translate("CrimeMap", "The file is no recipe: choose one that Crime Map saved."))
    version = str(told.get("plugin_version", ""))
    if is_newer(version) or told.get("format", FORMAT) != FORMAT:
        text = translate("CrimeMap", "The recipe is of Crime Map {version}: update the plugin to open it.")
        raise Refused(text.format(version=version))
    unknown = sorted(set(told) - set(_KEYS))
    if unknown:
        text = translate("CrimeMap", "The recipe has keys that mean nothing: {keys}. Correct or remove them.")
        raise Refused(text.format(keys=", ".join(unknown)))
    try:
        return _draft(told)
    except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
        text = translate(
            "CrimeMap", "A value of the recipe cannot be used ({value}): correct it in the file."
        )
        raise Refused(text.format(value=error)) from error


def _draft(told: dict[str, Any]) -> Draft:
    areas, periods = told.get("areas") or {}, told.get("periods") or []
    draft = Draft(
        title=str(told.get("title", "")),
        source=str(told.get("source", "")),
        areas=str(areas.get("layer", "")),
        name_field=str(areas.get("name_field", "")),
        area_names=tuple(str(name) for name in areas.get("names", ())),
        categories=tuple(str(key) for key in told.get("categories", ())),
        has_categories="categories" in told,
        first_month=date.fromisoformat(str(periods[0][0])[:10]) if periods else None,
        months=len(periods),
        methods=tuple(
            {"algorithm": str(method["algorithm"]), "parameters": dict(method.get("parameters", {}))}
            for method in told["methods"]
        ),
        seed=int(told.get("seed", 1)),
    )
    given = [[str(day)[:10] for day in period] for period in periods]
    if given != draft.periods():
        raise ValueError(f"periods {given[0]} …")
    return draft
