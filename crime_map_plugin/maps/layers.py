"""Layers from source strings, with style, legend, map tips, aliases and time in one language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.incidents.foreign_text import as_title
from crime_map_plugin.maps import (
    coverage_style,
    fields,
    hit_rate,
    overlay_styles,
    result_styles,
    ring_styles,
    road_styles,
    styles,
    views,
)
from crime_map_plugin.maps.language import Language
from crime_map_plugin.maps.time import wall_clock
from crime_map_plugin.maps.tree import KIND, UNIT

MADE_UP = "crime_map/made_up"
# A GeoPackage's table of styles takes no longer names.
_STYLE_NAME = 30


class Kind(Enum):
    """What a layer of ours shows."""

    INCIDENTS = "incidents"
    HOTSPOTS = "hotspots"
    GRID = "grid"
    DENSITY = "density"
    DISTRICTS = "districts"
    OUTLINE = "outline"
    LOCAL_MORAN = "local_moran"
    EMERGING = "emerging"
    CLUSTERS = "clusters"
    CLUSTER_POINTS = "cluster_points"
    SCAN = "scan"
    LINKS = "links"
    ROLES = "roles"
    WATCH = "watch"
    REPEATS = "repeats"
    CHANGE = "change"
    PROSPECTIVE = "prospective"
    QUALITY = "quality"
    COVERAGE = "coverage"
    RINGS = "rings"
    SURROUNDINGS = "surroundings"
    ROAD_HOTSPOTS = "road_hotspots"
    ROAD_WINDOWS = "road_windows"
    TABLE = "table"


RASTERS = (Kind.DENSITY, Kind.PROSPECTIVE)
"""Kinds that are rasters; a TABLE has no place at all and thus no style."""


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
    styles.style_incidents(layer, language)
    if view is not views.View.POINTS:
        views.set_view(layer, view, language)
    describe(layer, language, Kind.INCIDENTS, is_made_up=is_made_up, as_of=as_of, attribution=attribution)
    return layer


def hotspots_layer(
    source: str, *, language: Language, name: str = "", is_made_up: bool = False
) -> QgsVectorLayer:
    """Return a layer of hot and cold spots, coloured by confidence; the rest is only outlined."""
    translate = language.translate
    layer = _vector(source, name or translate("CrimeMap", "Hotspots"))
    styles.style_hotspots(layer, language)
    describe(layer, language, Kind.HOTSPOTS, is_made_up=is_made_up)
    return layer


def density_layer(
    source: str, *, language: Language, name: str = "", is_made_up: bool = False
) -> QgsRasterLayer:
    """Return a density raster, clear where density is low."""
    translate = language.translate
    layer = QgsRasterLayer(source, name or translate("CrimeMap", "Density, incidents per km²"))
    if not layer.isValid():
        raise _unreadable(source)
    layer.loadDefaultMetadata()
    styles.style_density(layer, language)
    describe(layer, language, Kind.DENSITY, is_made_up=is_made_up)
    return layer


def districts_layer(
    source: str,
    *,
    language: Language,
    field: str = "count",
    name_field: str = "",
    name: str = "",
    classes: styles.Classes = styles.Classes.QUANTILES,
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
    styles.style_districts(
        layer, language, field=field, name_field=name_field, classes=classes, class_count=class_count
    )
    describe(layer, language, Kind.DISTRICTS, is_made_up=is_made_up)
    return layer


def outline_layer(source: str, *, language: Language, name_field: str = "", name: str = "") -> QgsVectorLayer:
    """Return district boundaries without a fill, named where a name field is given."""
    translate = language.translate
    layer = _vector(source, name or translate("CrimeMap", "District boundaries"))
    styles.style_outline(layer, language, name_field=name_field)
    describe(layer, language, Kind.OUTLINE)
    return layer


def result_layer(
    source: str,
    kind: Kind,
    *,
    language: Language,
    name: str = "",
    is_made_up: bool = False,
    unit: str = "",
    **options: object,
) -> QgsMapLayer:
    """Return the result of any method, styled and described; ``unit`` stands beside a raster's ramp."""
    layer = open_layer(source, kind)
    if name:
        layer.setName(name)
    style(layer, kind, language, **options)
    describe(layer, language, kind, is_made_up=is_made_up)
    if unit:
        layer.setCustomProperty(UNIT, unit)
    return layer


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
    # QGIS's page about a layer shows its name as HTML.
    layer.setName(as_title(layer.name()))
    if is_made_up:
        layer.setCustomProperty(MADE_UP, True)
        layer.setName(translate("CrimeMap", "{name} (made-up data)").format(name=layer.name()))
    metadata = layer.metadata()
    if as_of is not None:
        metadata.setDateTime(Qgis.MetadataDateType.Revised, wall_clock(as_of))
    if attribution:
        metadata.setRights([attribution])
    metadata.setTitle(layer.name())
    metadata.setLanguage(language.tag)
    said = (_abstract(language, is_made_up=is_made_up, as_of=as_of), hit_rate.of_layer(layer, language))
    abstract = " ".join(part for part in said if part)
    if abstract:
        metadata.setAbstract(abstract)
    layer.setMetadata(metadata)


def tell_age(layer: QgsMapLayer, language: Language, as_of: datetime) -> None:
    """Write from when the layer's data is now; what the user wrote about the layer stays."""
    metadata = layer.metadata()
    known = metadata.dateTime(Qgis.MetadataDateType.Revised)
    if known == wall_clock(as_of):
        return
    is_made_up = bool(layer.customProperty(MADE_UP))
    before = known.toPyDateTime() if known.isValid() else None
    if metadata.abstract() == _abstract(language, is_made_up=is_made_up, as_of=before):
        metadata.setAbstract(_abstract(language, is_made_up=is_made_up, as_of=as_of))
    metadata.setDateTime(Qgis.MetadataDateType.Revised, wall_clock(as_of))
    layer.setMetadata(metadata)


def _abstract(language: Language, *, is_made_up: bool, as_of: datetime | None) -> str:
    translate = language.translate
    sentences = []
    if is_made_up:
        sentences.append(translate("CrimeMap", "Made-up data: no such incidents happened."))
    if as_of is not None:
        sentences.append(translate("CrimeMap", "Data as of {moment}.").format(moment=language.moment(as_of)))
    return " ".join(sentences)


def style(layer: QgsMapLayer, kind: Kind, language: Language, **options: object) -> None:
    """Style a layer of any kind; options are those of the kind's own function."""
    drawing: dict[Kind, Callable[..., None]] = {
        Kind.INCIDENTS: styles.style_incidents,
        Kind.HOTSPOTS: styles.style_hotspots,
        Kind.GRID: styles.style_grid,
        Kind.DENSITY: styles.style_density,
        Kind.DISTRICTS: styles.style_districts,
        Kind.OUTLINE: styles.style_outline,
        Kind.LOCAL_MORAN: result_styles.style_local_moran,
        Kind.EMERGING: result_styles.style_emerging,
        Kind.CLUSTERS: result_styles.style_clusters,
        Kind.CLUSTER_POINTS: result_styles.style_cluster_points,
        Kind.SCAN: result_styles.style_scan,
        Kind.LINKS: result_styles.style_links,
        Kind.ROLES: result_styles.style_roles,
        Kind.WATCH: result_styles.style_watch,
        Kind.REPEATS: result_styles.style_repeats,
        Kind.CHANGE: result_styles.style_change,
        Kind.PROSPECTIVE: result_styles.style_prospective,
        Kind.QUALITY: result_styles.style_quality,
        Kind.COVERAGE: coverage_style.style_coverage,
        Kind.ROAD_HOTSPOTS: road_styles.style_road_hotspots,
        Kind.ROAD_WINDOWS: road_styles.style_road_windows,
        Kind.RINGS: ring_styles.style_rings,
        Kind.SURROUNDINGS: overlay_styles.style_surroundings,
    }
    if kind in drawing:
        drawing[kind](layer, language, **options)
    elif isinstance(layer, QgsVectorLayer):
        fields.alias(layer, language)
    if isinstance(layer, QgsVectorLayer) and not layer.mapTipTemplate():
        # Without a tip of its own QGIS would show a name of others as HTML and load what it refers to.
        layer.setMapTipTemplate(fields.plain_tip(layer))


def save_default_style(
    target: QgsMapLayer | str | Path, kind: Kind, language: Language, **options: object
) -> None:
    """Style the layer and keep the style with its file: in a GeoPackage's own table, else as .qml beside it.

    Whoever opens the file gets the style, also after qgis_process, which runs no post-processors.
    """
    layer = target if isinstance(target, QgsMapLayer) else open_layer(str(target), kind)
    style(layer, kind, language, **options)
    if isinstance(layer, QgsVectorLayer) and _is_geopackage(layer):
        trouble = layer.saveStyleToDatabase(layer.name()[:_STYLE_NAME], "", True, "")
    else:
        trouble, is_saved = layer.saveDefaultStyle(QgsMapLayer.StyleCategory.AllStyleCategories)
        trouble = "" if is_saved else trouble
    if trouble:
        raise CrimeMapError("The style could not be saved with the layer.", detail=str(trouble))


def open_layer(source: str, kind: Kind) -> QgsMapLayer:
    """Return the plain layer of a source string."""
    if kind in RASTERS:
        raster = QgsRasterLayer(source, Path(source).stem)
        if not raster.isValid():
            raise _unreadable(source)
        # Unlike that of vectors, the metadata beside a raster is not read on opening.
        raster.loadDefaultMetadata()
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
