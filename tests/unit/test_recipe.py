"""A recipe comes back from its file as it was, and says which key is wrong."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from crime_map_plugin.errors import RecipeInvalid, RecipeNewer
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.last_periods import LastPeriods
from crime_map_plugin.incidents.recipe import (
    Areas,
    Method,
    Recipe,
    job_count,
    jobs,
    read_recipe,
    write_recipe,
)

JULY = (datetime(2026, 7, 1), datetime(2026, 8, 1))
AUGUST = (datetime(2026, 8, 1), datetime(2026, 9, 1, 18, 30))
RECIPE = Recipe(
    "Кражи",
    "store.gpkg",
    Areas("districts.gpkg", "name", ("A", "B"), "people"),
    ("theft", "fraud"),
    (JULY, AUGUST),
    (Method("getisordhotspots", {"CELL_SIZE": 500}), Method("nearrepeat", {"DAYS": [0, 7]})),
    7,
    "1.2.0",
    2_000_000,
    True,
)


def told(**changes):
    return json.dumps({**json.loads(write_recipe(RECIPE)), **changes})


def test_a_recipe_comes_back_as_it_was():
    assert read_recipe(write_recipe(RECIPE)) == RECIPE


def test_a_plain_run_has_no_lists():
    plain = Recipe(methods=(Method("clusterareas", {"INPUT": "a.gpkg"}),))
    text = write_recipe(plain)
    assert not {"areas", "categories", "periods"} & set(json.loads(text))
    assert read_recipe(text) == plain
    assert not read_recipe(text).has_lists


@pytest.mark.parametrize("categories", ["all", []])
def test_all_categories_are_the_nine(categories):
    assert read_recipe(told(categories=categories)).categories == CATEGORIES


@pytest.mark.parametrize("names", ["all", []])
def test_all_areas_are_no_names(names):
    areas = {"layer": "d.gpkg", "name_field": "name", "names": names}
    assert read_recipe(told(areas=areas)).areas == Areas("d.gpkg", "name")


def test_the_product_has_each_job_once():
    made = list(jobs(RECIPE, ["A", "B", "C"]))
    assert len(made) == job_count(RECIPE, 3) == 3 * 2 * 2 * 2
    assert len({job.key for job in made}) == len(made)


def test_a_name_with_any_sign_stays_apart_from_the_category():
    first = next(jobs(RECIPE, ['A","theft']))
    assert json.loads(first.key)[:2] == ['A","theft', "theft"]


def test_a_recipe_of_a_later_version_is_newer():
    with pytest.raises(RecipeNewer):
        read_recipe(told(plugin_version="9.0.0"), version="1.2.0")
    with pytest.raises(RecipeNewer):
        read_recipe(told(format=2))
    assert read_recipe(told(plugin_version="1.2.0"), version="1.2.0").seed == 7


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"colour": 1}, "colour"),
        ({"areas": {"layer": "d.gpkg", "polygons": 1}}, "areas.polygons"),
        ({"methods": [{"id": "nearrepeat"}]}, "methods.id"),
        ({"categories": ["thefts"]}, "categories"),
        ({"periods": [["2026-08-01", "2026-07-01"]]}, "periods"),
        ({"periods": [["July", "August"]]}, "periods"),
        ({"periods": [["2026-07-01", "2026-08-01"]] * 2}, "periods"),
        ({"methods": []}, "methods"),
        ({"seed": "1"}, "seed"),
        ({"largest": True}, "largest"),
        ({"keep_cells": 1}, "keep_cells"),
        ({"areas": []}, "areas"),
    ],
)
def test_what_is_wrong_is_named(change, name):
    with pytest.raises(RecipeInvalid, match=name):
        read_recipe(told(**change))


def test_what_is_no_json_is_no_recipe():
    with pytest.raises(RecipeInvalid):
        read_recipe("{")
    with pytest.raises(RecipeInvalid):
        read_recipe("[]")


@pytest.mark.parametrize(
    ("last", "periods"),
    [
        (LastPeriods(2, "day"), [("2026-02-27", "2026-02-28"), ("2026-02-28", "2026-03-01")]),
        # the first of March 2026 is a Sunday
        (LastPeriods(2, "week"), [("2026-02-09", "2026-02-16"), ("2026-02-16", "2026-02-23")]),
        (
            LastPeriods(3, "month"),
            [("2025-12-01", "2026-01-01"), ("2026-01-01", "2026-02-01"), ("2026-02-01", "2026-03-01")],
        ),
        (LastPeriods(1, "year"), [("2025-01-01", "2026-01-01")]),
    ],
)
def test_the_last_periods_are_counted_back_from_the_day_of_the_run(last, periods):
    recipe = replace(RECIPE, periods=(), last=last)
    assert read_recipe(write_recipe(recipe)) == recipe
    wanted = tuple(tuple(map(datetime.fromisoformat, period)) for period in periods)
    assert recipe.on(date(2026, 3, 1)) == replace(RECIPE, periods=wanted)
    assert RECIPE.on(date(2026, 3, 1)) == RECIPE


@pytest.mark.parametrize(
    ("periods", "key"),
    [
        ({"last": 0, "unit": "month"}, "periods.last"),
        ({"last": 3.5, "unit": "month"}, "last"),
        ({"last": 10**9, "unit": "day"}, "periods.last"),
        ({"last": 3}, "periods.unit"),
        ({"last": 3, "unit": "moon"}, "periods.unit"),
    ],
)
def test_last_periods_that_mean_nothing_are_named(periods, key):
    with pytest.raises(RecipeInvalid) as caught:
        read_recipe(told(periods=periods))
    assert caught.value.facts["key"] == key
