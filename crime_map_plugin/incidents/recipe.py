"""A recipe: which incidents, areas, categories and periods, by which methods, as a JSON file.

One plain run of any algorithm is a recipe without lists; a batch is the product of the lists.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from crime_map_plugin.errors import QueryInvalid, RecipeInvalid, RecipeNewer
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.last_periods import MOST, UNITS, LastPeriods
from crime_map_plugin.incidents.query import parse_date

FORMAT = 1
LARGEST = 1_000_000
"""Jobs that a recipe may be of without saying so."""
ALL = "all"
ALL_TOGETHER = ""
"""The category of incidents of all categories, counted together."""
_PREFIX = "crimemap:"
_KEYS = {
    "format", "title", "source", "areas", "categories", "periods", "methods", "seed", "plugin_version",
    "largest", "keep_cells",
}  # fmt: skip
_AREA_KEYS = {"layer", "name_field", "names", "population_field"}
_METHOD_KEYS = {"algorithm", "parameters"}
_LAST_KEYS = {"last", "unit"}


@dataclass(frozen=True)
class Areas:
    """Polygons of a layer, by name; no names stand for all of them."""

    layer: str
    name_field: str
    names: tuple[str, ...] = ()
    population_field: str = ""


@dataclass(frozen=True)
class Method:
    """An algorithm's id without ``crimemap:`` and its parameters by their names."""

    algorithm: str
    parameters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Recipe:
    """What is done again.

    ``categories`` is None where incidents are not told apart; ``periods`` are half-open wall-clock times,
    or ``last`` counts them back from the day of the run; ``largest`` is how many jobs the user allowed.
    """

    title: str = ""
    source: str = ""
    areas: Areas | None = None
    categories: tuple[str, ...] | None = None
    periods: tuple[tuple[datetime, datetime], ...] = ()
    methods: tuple[Method, ...] = ()
    seed: int = 1
    plugin_version: str = ""
    largest: int = LARGEST
    keep_cells: bool = False
    last: LastPeriods | None = None

    @property
    def has_lists(self) -> bool:
        """Whether it is a product of lists, not one plain run."""
        return self.areas is not None or self.categories is not None or bool(self.periods or self.last)

    def on(self, today: date) -> Recipe:
        """Return the recipe with the periods that it asks for on a day."""
        return self if self.last is None else replace(self, periods=self.last.before(today), last=None)

    @property
    def category_list(self) -> tuple[str, ...]:
        """The categories of the product; one empty text where all are counted together."""
        return (ALL_TOGETHER,) if self.categories is None else self.categories


@dataclass(frozen=True)
class Job:
    """One area, category, period and method; ``method`` is its number in the recipe."""

    area: str
    category: str
    start: datetime
    end: datetime
    method: int
    algorithm: str

    @property
    def key(self) -> str:
        """What the job is known by from run to run."""
        parts = [self.area, self.category, self.start.isoformat(), self.end.isoformat(), str(self.method)]
        return json.dumps([*parts, self.algorithm], ensure_ascii=False)


def jobs(recipe: Recipe, names: Sequence[str]) -> Iterator[Job]:
    """Yield the jobs of a recipe, area by area; ``names`` are those of the areas there are."""
    for area in names:
        for category in recipe.category_list:
            for start, end in recipe.periods:
                for number, method in enumerate(recipe.methods):
                    yield Job(area, category, start, end, number, method.algorithm)


def job_count(recipe: Recipe, areas: int) -> int:
    """Return how many jobs a recipe is of, without making them."""
    return areas * len(recipe.category_list) * len(recipe.periods) * len(recipe.methods)


def write_recipe(recipe: Recipe) -> str:
    """Return the recipe's file; a run without lists has none of their keys."""
    whole: dict[str, Any] = {"format": FORMAT, "title": recipe.title, "source": recipe.source}
    if recipe.areas is not None:
        areas = recipe.areas
        names: Any = list(areas.names) or ALL
        whole["areas"] = {"layer": areas.layer, "name_field": areas.name_field, "names": names}
        if areas.population_field:
            whole["areas"]["population_field"] = areas.population_field
    if recipe.categories is not None:
        whole["categories"] = list(recipe.categories)
    if recipe.periods:
        whole["periods"] = [[_written(moment) for moment in period] for period in recipe.periods]
    if recipe.last is not None:
        whole["periods"] = {"last": recipe.last.number, "unit": recipe.last.unit}
    whole["methods"] = [
        {"algorithm": _PREFIX + method.algorithm, "parameters": dict(method.parameters)}
        for method in recipe.methods
    ]
    whole.update(seed=recipe.seed, plugin_version=recipe.plugin_version)
    if recipe.largest != LARGEST:
        whole["largest"] = recipe.largest
    if recipe.keep_cells:
        whole["keep_cells"] = True
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def read_recipe(text: str, *, version: str = "") -> Recipe:
    """Return the recipe of a file's text.

    ``version`` is the plugin's own: a recipe of a later one is RecipeNewer. RecipeInvalid names the key that
    is wrong.
    """
    try:
        told = json.loads(text)
    except ValueError as error:
        raise RecipeInvalid(
            "The recipe is no JSON.", detail=str(error), hint="Choose a recipe's file.", reason="json"
        ) from error
    if not isinstance(told, dict):
        raise _wrong("the recipe", "an object")
    made_by = str(told.get("plugin_version", ""))
    if _is_newer(told.get("format", FORMAT)) or (version and _numbers(made_by) > _numbers(version)):
        raise RecipeNewer(
            f"The recipe was made with Crime Map {made_by}.",
            hint="Update the plugin, then run it.",
            version=made_by,
        )
    _refuse_unknown(told, _KEYS, "")
    is_last = isinstance(told.get("periods"), dict)
    recipe = Recipe(
        title=_text(told, "title"),
        source=_text(told, "source"),
        areas=_areas(told["areas"]) if told.get("areas") is not None else None,
        categories=_categories(told["categories"]) if told.get("categories") is not None else None,
        periods=() if is_last else tuple(_period(period) for period in _list(told, "periods")),
        methods=tuple(_method(method) for method in _list(told, "methods")),
        seed=_whole(told, "seed", 1),
        plugin_version=made_by,
        largest=_whole(told, "largest", LARGEST),
        keep_cells=_yes_or_no(told, "keep_cells"),
        last=_last(told["periods"]) if is_last else None,
    )
    if not recipe.methods:
        raise _wrong("methods", "a list of one or more methods")
    for name in ("categories", "periods"):
        values = getattr(recipe, name) or ()
        if len(set(values)) < len(values):
            raise _wrong(name, "a list in which nothing comes twice")
    return recipe


def _written(moment: datetime) -> str:
    is_day = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return moment.date().isoformat() if is_day else moment.isoformat()


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("-")[0].split(".") if part.isdigit())


def _is_newer(number: Any) -> bool:
    if isinstance(number, bool) or not isinstance(number, int) or number < FORMAT:
        raise _wrong("format", "1")
    return number > FORMAT


def _wrong(key: str, wanted: str) -> RecipeInvalid:
    return RecipeInvalid(
        f"The recipe's “{key}” cannot be used: it must be {wanted}.",
        hint="Correct it in the file.",
        reason="value",
        key=key,
    )


def _refuse_unknown(told: Mapping[str, Any], known: set[str], within: str) -> None:
    unknown = sorted(set(told) - known)
    if unknown:
        names = ", ".join(within + name for name in unknown)
        raise RecipeInvalid(
            f"The recipe has keys that mean nothing: {names}.",
            hint="Correct or remove them.",
            reason="keys",
            keys=names,
        )


def _text(told: Mapping[str, Any], key: str, within: str = "", *, needed: bool = False) -> str:
    value = told.get(key, "")
    if not isinstance(value, str) or (needed and not value):
        raise _wrong(within + key, "a text")
    return value


def _list(told: Mapping[str, Any], key: str) -> list[Any]:
    value = told.get(key) or []
    if not isinstance(value, list):
        raise _wrong(key, "a list")
    return value


def _whole(told: Mapping[str, Any], key: str, default: int) -> int:
    value = told.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _wrong(key, "a whole number from 0 up")
    return value


def _yes_or_no(told: Mapping[str, Any], key: str) -> bool:
    value = told.get(key, False)
    if not isinstance(value, bool):
        raise _wrong(key, "true or false")
    return value


def _areas(told: Any) -> Areas:
    if not isinstance(told, dict):
        raise _wrong("areas", "an object with “layer” and “name_field”")
    _refuse_unknown(told, _AREA_KEYS, "areas.")
    names = told.get("names", ALL)
    if names == ALL:
        names = []
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _wrong("areas.names", "“all” or a list of names")
    if len(set(names)) < len(names):
        raise _wrong("areas.names", "a list in which nothing comes twice")
    return Areas(
        _text(told, "layer", "areas.", needed=True),
        _text(told, "name_field", "areas."),
        tuple(names),
        _text(told, "population_field", "areas."),
    )


def _categories(told: Any) -> tuple[str, ...]:
    if told in (ALL, []):
        return CATEGORIES
    if not isinstance(told, list) or not set(map(str, told)) <= set(CATEGORIES):
        raise _wrong("categories", "“all” or a list of " + ", ".join(CATEGORIES))
    return tuple(told)


def _period(told: Any) -> tuple[datetime, datetime]:
    try:
        first, last = (parse_date(str(moment))[0] for moment in told)
    except (QueryInvalid, TypeError, ValueError) as error:
        raise _wrong("periods", "a list of pairs of dates") from error
    if first is None or last is None or last <= first:
        raise _wrong("periods", "a list of pairs of dates, the second after the first")
    return first, last


def _last(told: Mapping[str, Any]) -> LastPeriods:
    _refuse_unknown(told, _LAST_KEYS, "periods.")
    number, unit = _whole(told, "last", 0), told.get("unit")
    if not 1 <= number <= MOST:
        raise _wrong("periods.last", "a whole number from 1 to " + str(MOST))
    if unit not in UNITS:
        raise _wrong("periods.unit", "one of " + ", ".join(UNITS))
    return LastPeriods(number, unit)


def _method(told: Any) -> Method:
    if not isinstance(told, dict):
        raise _wrong("methods", "a list of objects with “algorithm” and “parameters”")
    _refuse_unknown(told, _METHOD_KEYS, "methods.")
    parameters = told.get("parameters", {})
    if not isinstance(parameters, dict):
        raise _wrong("methods.parameters", "an object")
    algorithm = _text(told, "algorithm", "methods.", needed=True)
    return Method(algorithm[len(_PREFIX) :] if algorithm.startswith(_PREFIX) else algorithm, parameters)
