"""The ecology preset: what a person chooses is what map, store and algorithms filter by."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsExpression, QgsExpressionContext, QgsVectorLayer

from crime_map_plugin.gui.category_tree import CategoryTree
from crime_map_plugin.gui.filter_state import FilterState
from crime_map_plugin.gui.map_view import subset_of
from crime_map_plugin.gui.methods.filtering import filter_parameters
from crime_map_plugin.gui.more_filters import MoreFilters
from crime_map_plugin.gui.saved_filters_button import SavedFiltersButton
from crime_map_plugin.incidents import ecology
from crime_map_plugin.incidents.query import IncidentQuery
from tests.qgis.panel import open_workspace
from tests.qgis.running import points, run

TODAY = date(2026, 8, 19)


def test_preset_keeps_the_period_and_chooses_the_category_and_a_group():
    button, heard = SavedFiltersButton(), []
    button.chosen.connect(heard.append)
    button.state = FilterState(preset="7", categories=("theft",))
    button.fill_menu()
    menu = next(a.menu() for a in button.menu().actions() if a.menu() and "Ecology" in a.text())
    names = [action.text() for action in menu.actions() if action.text()]
    assert names[0] == "All ecological offences" and len(names) == 1 + len(ecology.GROUPS)
    next(action for action in menu.actions() if action.text() == "Water").trigger()
    assert heard == [FilterState(preset="7", categories=("ecological",), ecology=("water",))]
    assert heard[0].query(TODAY, None).articles == ("328", "330", "331")


def test_groups_narrow_the_category_only_when_it_is_chosen_alone():
    box = MoreFilters()
    box.show_state(FilterState(categories=("ecological",), ecology=("air",)))
    assert box.ecology.isEnabled()
    assert box.read(FilterState(categories=("ecological",))).articles() == ("329",)
    both = box.read(FilterState(categories=("ecological", "theft")))
    assert not box.ecology.isEnabled()
    assert both.query(TODAY, None).articles == ()


def test_tree_names_the_groups_that_narrow_the_category():
    tree = CategoryTree()
    tree.show_state(FilterState(categories=("ecological",), ecology=("water", "air")))
    texts = [tree.topLevelItem(0).child(row).text(0) for row in range(9)]
    assert "Ecology: Water, Air" in texts
    tree.show_state(FilterState())
    assert "Ecology" in [tree.topLevelItem(0).child(row).text(0) for row in range(9)]


def test_saved_filter_keeps_its_groups():
    state = FilterState(categories=("ecological",), ecology=("land", "water"))
    assert FilterState.from_json(state.to_json()) == state


def test_map_store_and_algorithm_filter_alike(tmp_path):
    with open_workspace(tmp_path, incidents=600) as workspace:
        path = workspace.store_path
        layer = QgsVectorLayer(f"{path}|layername=incidents", "i", "ogr")
        rows = [(f["category"], f["article"]) for f in layer.getFeatures()]
        for groups in ecology.GROUPS:
            query = IncidentQuery(categories=(ecology.CATEGORY,), articles=ecology.articles_of([groups]))
            expected = sum(c == ecology.CATEGORY and ecology.group_of(a or None) == groups for c, a in rows)
            assert layer.setSubsetString(subset_of(query))
            assert layer.featureCount() == expected
            parameters = {**filter_parameters(str(path), query), "OUTPUT": "memory:"}
            assert run("filterincidents", parameters)["COUNT"] == expected
        assert any(c == ecology.CATEGORY for c, _ in rows)


def test_expression_of_the_group_is_that_of_the_arrays():
    cases = [("ecological", "328"), ("ecological", "342-1"), ("ecological", "3280"), ("theft", "188")]
    layer = points([(0, 0)] * 4, fields="field=category:string&field=article:string", values=cases)
    expression = QgsExpression(ecology.group_sql())
    context = QgsExpressionContext()
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        context.setFields(layer.fields())
        found.append(expression.evaluate(context))
    assert not expression.hasEvalError(), expression.evalErrorString()
    assert [value or None for value in found] == ["water", "protected", None, None]
