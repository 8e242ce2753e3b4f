"""Layers from source strings, with style, legend, map tips, aliases and time in one language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsAttributeTableConfig,
    QgsBasicNumericFormat,
    QgsBilinearRasterResampler,
    QgsCategorizedSymbolRenderer,
    QgsClassificationJenks,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.incidents import codes, schema
from crime_map_plugin.maps import symbols, views
from crime_map_plugin.maps.language import DASH, EN_DASH, Language
from crime_map_plugin.maps.text import text_format
from crime_map_plugin.maps.time import set_layer_time, wall_clock
from crime_map_plugin.maps.tree import KIND

MADE_UP = "crime_map/made_up"
_SAMPLED_PIXELS = 1_000_000
_COUNT_CLASSES = 5
# field of the incident schema -> code list with its names
_CODED = {
    "category": "categories",
    "severity": "severity",
    "kind": "kinds",
    "place_type": "place_types",
    "region_code": "areas",
    "district_code": "districts",
}


class Kind(Enum):
    """What a layer of ours shows."""

    INCIDENTS = "incidents"
    HOTSPOTS = "hotspots"
    GRID = "grid"
    DENSITY = "density"
    DISTRICTS = "districts"
    OUTLINE = "outline"


class Classes(Enum):
    """How districts are put into classes of a choropleth."""

    QUANTILES = "quantiles"
    JENKS = "jenks"


def incidents_layer(
    source: str,
    *,
    language: Language,
    query_subset: str = "",
    name: str = "",
    provider: str = "ogr",
    view: views.View = views.View.POINTS,
    is_made_up: bool = False,
    as_of: datetime | None = None,
    attribution: str = "",
) -> QgsVectorLayer:
    """Return the incidents that the subset string lets through, ready for the map."""
    translate = language.translate
    layer = _vector(source, name or translate("CrimeMap", "Incidents"), provider, query_subset)
    style_incidents(layer, language)
    if view is not views.View.POINTS:
        views.set_view(layer, view, language)
    describe(layer, language, Kind.INCIDENTS, is_made_up=is_made_up, as_of=as_of, attribution=attribution)
    return layer


def hotspots_layer(
    source: str, *, language: Language, name: str = "", is_made_up: bool = False
) -> QgsVectorLayer:
    """Return a layer of hot and cold spots, coloured by confidence; what is not significant stays clear."""
    translate = language.translate
    layer = _vector(source, name or translate("CrimeMap", "Hotspots"))
    style_hotspots(layer, language)
    describe(layer, language, Kind.HOTSPOTS, is_made_up=is_made_up)
    return layer


def grid_layer(
    source: str, *, language: Language, name: str = "", is_made_up: bool = False
) -> QgsVectorLayer:
    """Return a layer of incident counts by cell; empty cells stay clear."""
    translate = language.translate
    layer = _vector(source, name or translate("CrimeMap", "Incidents by cell"))
    style_grid(layer, language)
    describe(layer, language, Kind.GRID, is_made_up=is_made_up)
    return layer


def density_layer(
    source: str, *, language: Language, name: str = "", is_made_up: bool = False
) -> QgsRasterLayer:
    """Return a density raster, clear where density is low."""
    translate = language.translate
    layer = QgsRasterLayer(source, name or translate("CrimeMap", "Density, incidents per km²"))
    if not layer.isValid():
        raise _unreadable(source)
    style_density(layer, language)
    describe(layer, language, Kind.DENSITY, is_made_up=is_made_up)
    return layer


def districts_layer(
    source: str,
    *,
    language: Language,
    field: str = "count",
    name_field: str = "",
    name: str = "",
    classes: Classes = Classes.QUANTILES,
    class_count: int = 5,
    is_made_up: bool = False,
) -> QgsVectorLayer:
    """Return districts shaded by count or rate; those never fetched are hatched, not pale."""
    translate = language.translate
    is_rate = field.startswith("per_10k")
    own = (
        translate("CrimeMap", "Incidents per 10,000 people")
        if is_rate
        else translate("CrimeMap", "Incidents by district")
    )
    layer = _vector(source, name or own)
    style_districts(
        layer, language, field=field, name_field=name_field, classes=classes, class_count=class_count
    )
    describe(layer, language, Kind.DISTRICTS, is_made_up=is_made_up)
    return layer


def outline_layer(source: str, *, language: Language, name_field: str = "", name: str = "") -> QgsVectorLayer:
    """Return district boundaries without a fill, named where a name field is given."""
    translate = language.translate
    layer = _vector(source, name or translate("CrimeMap", "District boundaries"))
    style_outline(layer, language, name_field=name_field)
    describe(layer, language, Kind.OUTLINE)
    return layer


def style_incidents(layer: QgsVectorLayer, language: Language) -> None:
    """Give an incident layer its symbols, names, map tip, hidden fields and time."""
    views.set_view(layer, views.View.POINTS, language)
    _name_fields(layer, language)
    _hide_internal(layer)
    layer.setMapTipTemplate(map_tip(layer, language))
    layer.setDisplayExpression("represent_value(\"category\") || ' ' || coalesce(\"article\", '')")
    if layer.fields().indexOf("occurred_at") >= 0:
        set_layer_time(layer)


def style_hotspots(layer: QgsVectorLayer, language: Language) -> None:
    """Colour by the field ``class``: blue is cold, red is hot, 0 is clear."""
    translate = language.translate
    names = {
        3: translate("CrimeMap", "Hot spot, 99 % confidence"),
        2: translate("CrimeMap", "Hot spot, 95 % confidence"),
        1: translate("CrimeMap", "Hot spot, 90 % confidence"),
        0: translate("CrimeMap", "Not significant"),
        -1: translate("CrimeMap", "Cold spot, 90 % confidence"),
        -2: translate("CrimeMap", "Cold spot, 95 % confidence"),
        -3: translate("CrimeMap", "Cold spot, 99 % confidence"),
    }
    renderer = QgsCategorizedSymbolRenderer("class")
    for value, color in symbols.HOTSPOT_COLORS.items():
        symbol = symbols.fill(color, edge="#ffffff" if color else "", edge_mm=0.05)
        symbol.setOpacity(0.8)
        renderer.addCategory(QgsRendererCategory(value, symbol, names[value]))
    layer.setRenderer(renderer)
    _alias(layer, language)


def style_grid(layer: QgsVectorLayer, language: Language) -> None:
    """Shade by the field ``count``, each class twice as wide as the one before; empty cells stay clear."""
    most = layer.maximumValue(layer.fields().indexOf("count"))
    ranges = []
    for (low, high), color in zip(count_classes(int(most or 1)), symbols.SEQUENCE):
        symbol = symbols.fill(color, edge="#ffffff", edge_mm=0.05)
        symbol.setOpacity(0.8)
        text = (
            language.number(low)
            if low == high
            else f"{language.number(low)} {EN_DASH} {language.number(high)}"
        )
        ranges.append(QgsRendererRange(low - 0.5, high + 0.5, symbol, text))
    layer.setRenderer(QgsGraduatedSymbolRenderer("count", ranges))
    _alias(layer, language)


def count_classes(most: int) -> list[tuple[int, int]]:
    """Return at most five whole-number classes from 1 to ``most``, each wider than the one before.

    Counts of crime by cell fall off steeply; equal classes would put nearly all cells into the first.
    """
    bounds = sorted(
        {max(1, round(most ** (step / _COUNT_CLASSES))) for step in range(1, _COUNT_CLASSES)} | {most}
    )
    lows = [1, *(bound + 1 for bound in bounds[:-1])]
    return [(low, high) for low, high in zip(lows, bounds) if low <= high]


def style_density(layer: QgsRasterLayer, language: Language) -> None:
    """Shade the first band from clear at 0 to dark red at its maximum."""
    provider = layer.dataProvider()
    # naming a statistic would choose the outdated overload, which warns: the flags are whole numbers to it
    found = provider.bandStatistics(1, extent=layer.extent(), sampleSize=_SAMPLED_PIXELS)
    top = found.maximumValue if found.maximumValue and found.maximumValue > 0 else 1.0
    ramp = symbols.clear_ramp()
    shader = QgsColorRampShader(0.0, top, ramp, QgsColorRampShader.Type.Interpolated)
    decimals = 0 if top >= 20 else 1 if top >= 2 else 3
    shares = (0.0, 0.06, 0.35, 0.7, 1.0)
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(
                share * top, ramp.color(share), language.number(share * top, decimals)
            )
            for share in shares
        ]
    )
    numbers = QgsBasicNumericFormat()
    numbers.setNumberDecimalPlaces(decimals)
    numbers.setShowThousandsSeparator(True)
    numbers.setThousandsSeparator(language.thousands_separator)
    numbers.setDecimalSeparator(language.decimal_separator)
    legend = QgsColorRampLegendNodeSettings()
    legend.setNumericFormat(numbers)
    legend.setOrientation(Qt.Orientation.Horizontal)
    legend.setUseContinuousLegend(True)
    shader.setLegendSettings(legend)
    shader.setClip(False)
    raster_shader = QgsRasterShader(0.0, top)
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, raster_shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(top)
    layer.setRenderer(renderer)
    # A density is a smooth surface: its pixels are an accident of the computation.
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())


def style_districts(
    layer: QgsVectorLayer,
    language: Language,
    *,
    field: str = "count",
    name_field: str = "",
    classes: Classes = Classes.QUANTILES,
    class_count: int = 5,
) -> None:
    """Shade districts by a field; NULL is hatched and named for what it is: not fetched, or no population."""
    translate = language.translate
    column = QgsExpression.quotedColumnRef(field)
    root = QgsRuleBasedRenderer.Rule(None)
    has_count = field != "count" and layer.fields().indexOf("count") >= 0
    not_fetched = '"count" IS NULL' if has_count else f"{column} IS NULL"
    root.appendChild(_rule(symbols.hatch(), not_fetched, translate("CrimeMap", "Not fetched")))
    if has_count:
        no_people = symbols.fill("#e4e7eb", edge=symbols.INK, edge_mm=0.2)
        condition = f'"count" IS NOT NULL AND {column} IS NULL'
        root.appendChild(_rule(no_people, condition, translate("CrimeMap", "Population not known")))
    found = QgsVectorLayerUtils.getValues(layer, field)[0]
    known = np.array([float(value) for value in found if _is_number(value)])
    is_whole = bool(known.size) and bool(np.all(known == np.round(known)))
    breaks = class_breaks(known, classes, class_count)
    shades = _shades(len(breaks) - 1)
    for place, (low, high) in enumerate(zip(breaks[:-1], breaks[1:])):
        opening = ">=" if place == 0 else ">"
        condition = f"{column} {opening} {low!r} AND {column} <= {high!r}"
        decimals = 0 if is_whole else 1
        text = f"{language.number(low, decimals)} {EN_DASH} {language.number(high, decimals)}"
        root.appendChild(_rule(symbols.fill(shades[place], edge=symbols.INK, edge_mm=0.2), condition, text))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    if name_field:
        decimals = 0 if is_whole else 1
        value = f"coalesce(format_number({column}, {decimals}, '{language.tag}'), '{DASH}')"
        label_by(
            layer, f"{QgsExpression.quotedColumnRef(name_field)} || '\\n' || {value}", is_expression=True
        )
    _alias(layer, language)


def class_breaks(values: np.ndarray, classes: Classes, class_count: int) -> list[float]:
    """Return the ascending bounds of the classes, equal bounds joined."""
    if values.size == 0:
        return []
    if classes is Classes.JENKS and np.unique(values).size > class_count:
        upper = [item.upperBound() for item in QgsClassificationJenks().classes(values.tolist(), class_count)]
        bounds = [float(values.min()), *upper]
    else:
        bounds = [float(value) for value in np.quantile(values, np.linspace(0.0, 1.0, class_count + 1))]
    distinct = sorted(set(bounds))
    return distinct if len(distinct) > 1 else [distinct[0], distinct[0]]


def style_outline(
    layer: QgsVectorLayer, language: Language, *, name_field: str = "", width_mm: float = 0.35
) -> None:
    """Draw boundaries as a dark line and name the areas."""
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.fill("", edge=symbols.INK, edge_mm=width_mm)))
    if name_field:
        label_by(layer, name_field)


def label_by(
    layer: QgsVectorLayer,
    field: str,
    *,
    is_expression: bool = False,
    size: float = 8.0,
    color: str = symbols.INK,
    show: str = "",
) -> None:
    """Name areas with a white halo, in a font that has the Kazakh letters, where they are visible."""
    form = text_format(size, color=color)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    halo.setColor(QColor(255, 255, 255, 220))
    form.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = is_expression
    settings.setFormat(form)
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.centroidWhole = False
    settings.autoWrapLength = 22
    settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    if show:
        properties = settings.dataDefinedProperties()
        properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(show))
        settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


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
        f"[% if(\"{field}\" IS NULL OR \"{field}\" = '', '', '<tr><td><i>{title}</i>&nbsp;</td><td>' || "
        f"{_escaped(value)} || '</td></tr>') %]"
        for field, title, value in rows
        if field in present
    ]
    head = _escaped('represent_value("category")') if "category" in present else "''"
    article = (
        _escaped('coalesce("article_text", "article", \'\')')
        if {"article", "article_text"} <= present
        else "''"
    )
    return f"<b>[% {head} %]</b> [% {article} %]<table>{''.join(lines)}</table>"


def describe(
    layer: QgsMapLayer,
    language: Language,
    kind: Kind,
    *,
    is_made_up: bool = False,
    as_of: datetime | None = None,
    attribution: str = "",
) -> None:
    """Write what the layer is, how old, and whether made up, where people and programs look for it."""
    translate = language.translate
    layer.setCustomProperty(KIND, kind.value)
    sentences = []
    if is_made_up:
        layer.setCustomProperty(MADE_UP, True)
        layer.setName(translate("CrimeMap", "{name} (made-up data)").format(name=layer.name()))
        sentences.append(translate("CrimeMap", "Made-up data: no such incidents happened."))
    metadata = layer.metadata()
    if as_of is not None:
        sentences.append(translate("CrimeMap", "Data as of {moment}.").format(moment=language.moment(as_of)))
        metadata.setDateTime(Qgis.MetadataDateType.Revised, wall_clock(as_of))
    if attribution:
        metadata.setRights([attribution])
    metadata.setTitle(layer.name())
    metadata.setLanguage(language.tag)
    if sentences:
        metadata.setAbstract(" ".join(sentences))
    layer.setMetadata(metadata)


def style(layer: QgsMapLayer, kind: Kind, language: Language, **options: object) -> None:
    """Style a layer of any kind; options are those of the kind's own function."""
    styles: dict[Kind, Callable[..., None]] = {
        Kind.INCIDENTS: style_incidents,
        Kind.HOTSPOTS: style_hotspots,
        Kind.GRID: style_grid,
        Kind.DENSITY: style_density,
        Kind.DISTRICTS: style_districts,
        Kind.OUTLINE: style_outline,
    }
    styles[kind](layer, language, **options)


def save_default_style(
    target: QgsMapLayer | str | Path, kind: Kind, language: Language, **options: object
) -> None:
    """Style the layer and keep the style with its file: in a GeoPackage's own table, else as .qml beside it.

    Whoever opens the file gets the style, also after qgis_process, which runs no post-processors.
    """
    layer = target if isinstance(target, QgsMapLayer) else open_layer(str(target), kind)
    style(layer, kind, language, **options)
    if isinstance(layer, QgsVectorLayer) and _is_geopackage(layer):
        trouble = layer.saveStyleToDatabase(layer.name(), "", True, "")
    else:
        trouble, is_saved = layer.saveDefaultStyle(QgsMapLayer.StyleCategory.AllStyleCategories)
        trouble = "" if is_saved else trouble
    if trouble:
        raise CrimeMapError("The style could not be saved with the layer.", detail=str(trouble))


def open_layer(source: str, kind: Kind) -> QgsMapLayer:
    """Return the plain layer of a source string."""
    if kind is Kind.DENSITY:
        raster = QgsRasterLayer(source, Path(source).stem)
        if not raster.isValid():
            raise _unreadable(source)
        return raster
    layer_name = (
        source.rpartition("|layername=")[2].split("|")[0] if "|layername=" in source else Path(source).stem
    )
    return _vector(source, layer_name)


def _vector(source: str, name: str, provider: str = "ogr", subset: str = "") -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(source, name, provider, options)
    if not layer.isValid() or (subset and not layer.setSubsetString(subset)):
        raise _unreadable(source)
    return layer


def _unreadable(source: str) -> CrimeMapError:
    return CrimeMapError(
        "The layer cannot be opened.",
        detail=source.split("|")[0] if "://" not in source else "",
        hint="Check that the file is still there and is a layer of Crime Map.",
    )


def _is_geopackage(layer: QgsVectorLayer) -> bool:
    return layer.providerType() == "ogr" and layer.source().split("|")[0].lower().endswith(".gpkg")


def _rule(symbol: QgsFillSymbol, condition: str, text: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, text)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _shades(count: int) -> Sequence[str]:
    if count >= len(symbols.SHADES):
        return symbols.SHADES
    places = np.linspace(0, len(symbols.SHADES) - 1, max(count, 2)).round().astype(int)
    return [symbols.SHADES[place] for place in places]


def _escaped(expression: str) -> str:
    result = f"to_string({expression})"
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        result = f"replace({result}, '{sign}', '{entity}')"
    return result


def _name_fields(layer: QgsVectorLayer, language: Language) -> None:
    _alias(layer, language)
    for field, code_list in _CODED.items():
        index = layer.fields().indexOf(field)
        if index >= 0:
            named = [
                {language.label(code_list, code): code} for code in codes.labels(code_list, language.tag)
            ]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": named}))


def _alias(layer: QgsVectorLayer, language: Language) -> None:
    for field, text in field_aliases(language).items():
        index = layer.fields().indexOf(field)
        if index >= 0:
            layer.setFieldAlias(index, text)


def _hide_internal(layer: QgsVectorLayer) -> None:
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
    }
