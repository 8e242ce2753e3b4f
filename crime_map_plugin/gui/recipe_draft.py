"""A recipe while it is written in its window: what the fields hold, from and to the file's JSON."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from crime_map_plugin import paths
from crime_map_plugin.algorithms.recipe_of_run import PastRun
from crime_map_plugin.incidents.recipe import Areas, Method, Recipe, read_recipe, write_recipe

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
    other_periods: tuple[tuple[datetime, datetime], ...] = ()
    opened: Recipe = field(default_factory=Recipe)

    @property
    def is_product(self) -> bool:
        """Tell whether it holds lists, so that it is run as a batch."""
        return bool(
            self.areas or self.has_categories or self.months or self.other_periods or self.opened.last
        )

    def periods(self) -> tuple[tuple[datetime, datetime], ...]:
        """Return the months, each from its first day to the first day of the next."""
        if self.first_month is None:
            return self.other_periods
        firsts = [_month(self.first_month, step) for step in range(self.months + 1)]
        return tuple(zip(firsts, firsts[1:]))


def _month(first: date, later: int) -> datetime:
    months = first.year * 12 + first.month - 1 + later
    return datetime(months // 12, months % 12 + 1, 1)


def draft_of_run(run: PastRun, parameters: dict[str, Any], title: str) -> Draft:
    """Return one plain run as a recipe without lists."""
    method = {"algorithm": run.algorithm, "parameters": parameters}
    source = str(parameters.get("STORE") or parameters.get("INPUT") or "")
    return Draft(title=title, source=source, methods=(method,), seed=int(parameters.get("SEED") or 1))


def with_method(draft: Draft, run: PastRun, parameters: dict[str, Any]) -> Draft:
    """Return the draft with another run's method; what its lists stand for is left out."""
    kept = {key: value for key, value in parameters.items() if key not in _OF_LISTS}
    return replace(draft, methods=(*draft.methods, {"algorithm": run.algorithm, "parameters": kept}))


def recipe_of(draft: Draft) -> Recipe:
    """Return the recipe that the fields say; what has no field is kept as it was."""
    before = draft.opened
    population = before.areas.population_field if before.areas is not None else ""
    areas = Areas(draft.areas, draft.name_field, draft.area_names, population) if draft.areas else None
    return replace(
        before,
        title=draft.title,
        source=draft.source,
        areas=areas,
        categories=draft.categories if draft.has_categories else None,
        periods=draft.periods(),
        last=None if draft.periods() else before.last,
        methods=tuple(
            Method(method["algorithm"].partition(":")[2], method["parameters"]) for method in draft.methods
        ),
        seed=draft.seed,
        plugin_version=paths.version(),
    )


def write_draft(draft: Draft) -> str:
    """Return the recipe's file."""
    return write_recipe(recipe_of(draft))


def read_draft(text: str) -> Draft:
    """Return the fields of a recipe's file. Raises RecipeInvalid and RecipeNewer."""
    recipe = read_recipe(text, version=paths.version())
    draft = Draft(
        title=recipe.title,
        source=recipe.source,
        areas=recipe.areas.layer if recipe.areas is not None else "",
        name_field=recipe.areas.name_field if recipe.areas is not None else "",
        area_names=recipe.areas.names if recipe.areas is not None else (),
        categories=recipe.categories or (),
        has_categories=recipe.categories is not None,
        methods=tuple(
            {"algorithm": f"crimemap:{method.algorithm}", "parameters": dict(method.parameters)}
            for method in recipe.methods
        ),
        seed=recipe.seed,
        opened=recipe,
    )
    if not recipe.periods:
        return draft
    by_month = replace(draft, first_month=recipe.periods[0][0].date(), months=len(recipe.periods))
    # Periods that are no months in a row have no field: they stay as they were.
    is_shown = by_month.periods() == recipe.periods
    return by_month if is_shown else replace(draft, other_periods=recipe.periods)
