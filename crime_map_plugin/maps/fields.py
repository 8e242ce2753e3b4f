"""What the fields of layers are called, which of them are hidden, and what a map tip shows."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsAttributeTableConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsVectorLayer,
)

from crime_map_plugin.incidents import codes, schema
from crime_map_plugin.incidents.foreign_text import html_expression
from crime_map_plugin.maps.language import Language

# field of the incident schema -> code list with its names
_CODED = {
    "category": "categories",
    "severity": "severity",
    "kind": "kinds",
    "place_type": "place_types",
    "region_code": "areas",
    "district_code": "districts",
}


def map_tip(layer: QgsVectorLayer, language: Language) -> str:
    """Return the tip's HTML: what, when, where, who registered it; never the case number or the house.

    Values are escaped inside the expression, so a street named like a tag stays text.
    """
    translate = language.translate
    present = set(layer.fields().names())
    day = "'d MMMM yyyy'" if language.tag == "en" else "'dd.MM.yyyy'"
    agency = "agency_kk" if language.tag == "kk" else "agency_ru"
    # hour is NULL when no time is known: then midnight is not a time but a gap
    moment = f"format_date(\"occurred_at\", {day}, 'en')"
    if "hour" in present:
        moment += " || if(\"hour\" IS NULL, '', format_date(\"occurred_at\", ', HH:mm'))"
    rows = [
        ("occurred_at", translate("CrimeMap", "Occurred"), moment),
        ("kind", translate("CrimeMap", "Kind"), 'represent_value("kind")'),
        ("severity", translate("CrimeMap", "Severity"), 'represent_value("severity")'),
        ("place_type", translate("CrimeMap", "Place"), 'represent_value("place_type")'),
        ("street", translate("CrimeMap", "Street"), '"street"'),
        (agency, translate("CrimeMap", "Registered by"), f'"{agency}"'),
    ]
    lines = [
        f"[% if(\"{field}\" IS NULL OR \"{field}\" = '', '', "
        f"{QgsExpression.quotedString(f'<tr><td><i>{title}</i>&nbsp;</td><td>')} || "
        f"{html_expression(value)} || '</td></tr>') %]"
        for field, title, value in rows
        if field in present
    ]
    head = html_expression('represent_value("category")') if "category" in present else "''"
    article = (
        html_expression('coalesce("article_text", "article", \'\')')
        if {"article", "article_text"} <= present
        else "''"
    )
    return f"<b>[% {head} %]</b> [% {article} %]<table>{''.join(lines)}</table>"


def plain_tip(layer: QgsVectorLayer) -> str:
    """Return the tip's HTML of any other layer: what QGIS would show, as text and not as HTML."""
    return f"[% {html_expression(layer.displayExpression())} %]" if layer.displayExpression() else ""


def name_fields(layer: QgsVectorLayer, language: Language) -> None:
    """Give fields their names for people, and codes theirs."""
    alias(layer, language)
    for field, code_list in _CODED.items():
        index = layer.fields().indexOf(field)
        if index >= 0:
            named = [
                {language.label(code_list, code): code} for code in codes.labels(code_list, language.tag)
            ]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": named}))


def alias(layer: QgsVectorLayer, language: Language) -> None:
    """Give fields their names for people."""
    for field, text in field_aliases(language).items():
        index = layer.fields().indexOf(field)
        if index >= 0:
            layer.setFieldAlias(index, text)


def hide_internal(layer: QgsVectorLayer) -> None:
    """Hide what is not for everybody's eyes from table, form, search and published maps."""
    internal = {field.name for field in schema.FIELDS if field.internal}
    config: QgsAttributeTableConfig = layer.attributeTableConfig()
    config.update(layer.fields())
    for place, column in enumerate(config.columns()):
        if column.name in internal:
            config.setColumnHidden(place, True)
    layer.setAttributeTableConfig(config)
    for name in internal:
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
            flags = layer.fieldConfigurationFlags(index) | Qgis.FieldConfigurationFlag.NotSearchable
            layer.setFieldConfigurationFlags(index, flags | Qgis.FieldConfigurationFlag.HideFromWms)


def field_aliases(language: Language) -> dict[str, str]:
    """Return the names of incident and result fields for people."""
    translate = language.translate
    return {
        "id": translate("CrimeMap", "Identifier"),
        "source": translate("CrimeMap", "Source"),
        "source_layer": translate("CrimeMap", "Layer of the source"),
        "category": translate("CrimeMap", "Category"),
        "article": translate("CrimeMap", "Article"),
        "article_text": translate("CrimeMap", "Article and part"),
        "severity": translate("CrimeMap", "Severity"),
        "kind": translate("CrimeMap", "Kind"),
        "occurred_at": translate("CrimeMap", "Occurred"),
        "registered_at": translate("CrimeMap", "Registered"),
        "hour": translate("CrimeMap", "Hour"),
        "weekday": translate("CrimeMap", "Weekday, 1 is Monday"),
        "place_type": translate("CrimeMap", "Place"),
        "street": translate("CrimeMap", "Street"),
        "house": translate("CrimeMap", "House, internal"),
        "case_number": translate("CrimeMap", "Case number, internal"),
        "region_code": translate("CrimeMap", "Region"),
        "district_code": translate("CrimeMap", "District"),
        "agency_ru": translate("CrimeMap", "Registered by, in Russian"),
        "agency_kk": translate("CrimeMap", "Registered by, in Kazakh"),
        "precision": translate("CrimeMap", "Precision of the place"),
        "injured": translate("CrimeMap", "People injured"),
        "killed": translate("CrimeMap", "People killed"),
        "fetched_at": translate("CrimeMap", "Fetched"),
        "cell": translate("CrimeMap", "Cell"),
        "count": translate("CrimeMap", "Incidents"),
        "weight": translate("CrimeMap", "Weight"),
        "z": translate("CrimeMap", "z score"),
        "p": translate("CrimeMap", "p value"),
        "p_adjusted": translate("CrimeMap", "p value, corrected"),
        "class": translate("CrimeMap", "Class, -3 cold to 3 hot"),
        "stays_hot": translate("CrimeMap", "Share of variations that stay hot"),
        "per_10k": translate("CrimeMap", "Per 10,000 people"),
        "per_10k_year": translate("CrimeMap", "Per 10,000 people a year"),
        "previous": translate("CrimeMap", "Period before"),
        "year_ago": translate("CrimeMap", "Year ago"),
        "change": translate("CrimeMap", "Change"),
        "change_pct": translate("CrimeMap", "Change, %"),
        "change_p": translate("CrimeMap", "p value of the change"),
        **_method_aliases(language),
    }


def _method_aliases(language: Language) -> dict[str, str]:
    """Return the names of what the methods add."""
    translate = language.translate
    return {
        "i": translate("CrimeMap", "Local Moran's I"),
        "quadrant": translate("CrimeMap", "Quadrant"),
        "pattern": translate("CrimeMap", "Pattern"),
        "hot_steps": translate("CrimeMap", "Hot steps"),
        "cold_steps": translate("CrimeMap", "Cold steps"),
        "last_z": translate("CrimeMap", "z of the last step"),
        "trend_z": translate("CrimeMap", "z of the trend"),
        "trend_p": translate("CrimeMap", "p of the trend"),
        "feature": translate("CrimeMap", "Feature"),
        "per_km2": translate("CrimeMap", "Incidents per km²"),
        "distance_from": translate("CrimeMap", "From, m"),
        "distance_to": translate("CrimeMap", "To, m"),
        "days_from": translate("CrimeMap", "From, days"),
        "days_to": translate("CrimeMap", "To, days"),
        "distance_band": translate("CrimeMap", "Distance"),
        "days_band": translate("CrimeMap", "Time"),
        "observed": translate("CrimeMap", "Observed pairs"),
        "expected": translate("CrimeMap", "Expected"),
        "ratio": translate("CrimeMap", "Ratio"),
        "from_id": translate("CrimeMap", "First incident"),
        "to_id": translate("CrimeMap", "Second incident"),
        "metres": translate("CrimeMap", "Metres apart"),
        "id_a": translate("CrimeMap", "First incident"),
        "id_b": translate("CrimeMap", "Second incident"),
        "hours": translate("CrimeMap", "Hours apart"),
        "score": translate("CrimeMap", "Score"),
        "state": translate("CrimeMap", "State"),
        "days": translate("CrimeMap", "Days"),
        "role": translate("CrimeMap", "Role"),
        "valid_until": translate("CrimeMap", "Valid until"),
        "rank": translate("CrimeMap", "Rank"),
        "cases": translate("CrimeMap", "Incidents"),
        "llr": translate("CrimeMap", "Log likelihood ratio"),
        "from": translate("CrimeMap", "From"),
        "to": translate("CrimeMap", "To"),
        "radius": translate("CrimeMap", "Radius, m"),
        "cluster": translate("CrimeMap", "Cluster"),
        "order": translate("CrimeMap", "Order"),
        "density": translate("CrimeMap", "Incidents per km²"),
        "share": translate("CrimeMap", "Share"),
        "cumulative_share": translate("CrimeMap", "Share so far"),
        "cumulative_places": translate("CrimeMap", "Share of places so far"),
        "before": translate("CrimeMap", "Before"),
        "after": translate("CrimeMap", "After"),
        "difference": translate("CrimeMap", "Difference"),
        "different": translate("CrimeMap", "Different"),
        "small_base": translate("CrimeMap", "Base under 10"),
        "coverage_pct": translate("CrimeMap", "Area asked for, %"),
        "area_share": translate("CrimeMap", "Area taken"),
        "hit_rate": translate("CrimeMap", "Hit rate"),
        "pai": translate("CrimeMap", "PAI"),
        "pei": translate("CrimeMap", "PEI"),
        "naive_hit_rate": translate("CrimeMap", "Hit rate of counts"),
        "naive_pai": translate("CrimeMap", "PAI of counts"),
        "best_hit_rate": translate("CrimeMap", "Best possible hit rate"),
        "unit": translate("CrimeMap", "Unit"),
        "low": translate("CrimeMap", "Lower limit"),
        "high": translate("CrimeMap", "Upper limit"),
        "flag": translate("CrimeMap", "Flag"),
        "population": translate("CrimeMap", "People"),
    }
