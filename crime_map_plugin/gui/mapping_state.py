"""What the mapping page says of a source: the content of a profile file, to and fro."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crime_map_plugin.incidents.flags import FLAGS
from crime_map_plugin.incidents.foreign_values import EPOCH_MILLISECONDS, EPOCH_SECONDS
from crime_map_plugin.incidents.mapping_guess import UTC, WALL_CLOCK, Guesses
from crime_map_plugin.incidents.mapping_words import CATEGORY, LATITUDE, LONGITUDE
from crime_map_plugin.portal.layer_source import CoordinateColumns, LayerSource, RefreshRule
from crime_map_plugin.portal.profile import FORMAT, LAYER, Profile, parse_profile

BY_ARTICLE, FIXED, BY_VALUES = "article", "fixed", "values"
_INTERNAL = ("case_number", "house")
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәіңғүұқөһ",
        "a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh sh _ y _ e yu ya a i n g u u q o h".replace(
            "_", ""
        ).split(" "),
    )
)


@dataclass(frozen=True)
class MappingState:
    """How a source's fields become incidents; immutable, so that a preview under way keeps its own."""

    title: str = ""
    profile_id: str = ""
    source: LayerSource | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    """Incident field to source field."""
    flags: Mapping[str, str] = field(default_factory=dict)
    times: str = WALL_CLOCK
    dates: str = ""
    by: str = FIXED
    fixed: str = "other"
    category_field: str = ""
    category_map: Mapping[str, str] = field(default_factory=dict)
    coordinates: CoordinateColumns | None = None
    refresh: RefreshRule = field(default_factory=RefreshRule)
    where: str = ""
    constants: Mapping[str, Any] = field(default_factory=dict)
    """What the page does not show, ``where`` as well, is kept as the file says it."""

    def to_data(self) -> dict[str, Any]:
        """Return the profile file's content."""
        title = self.title.strip() or "Incidents"
        key = self.profile_id or slug(title)
        incidents = self.fixed if self.by == FIXED else "crime"
        layer: dict[str, Any] = {"title": {"en": title}, "incidents": incidents, "fields": dict(self.fields)}
        if self.source is not None:
            said = {"encoding": self.source.encoding, "delimiter": self.source.delimiter}
            layer["source"] = {
                "provider": self.source.provider,
                "uri": self.source.uri,
                **{name: value for name, value in said.items() if value},
            }
        if self.by == BY_VALUES and self.category_field:
            layer["category"] = {
                "field": self.category_field,
                "map": dict(self.category_map),
                "default": "other",
            }
        if self.flags:
            layer["flags"] = dict(self.flags)
        if self.coordinates is not None:
            place = self.coordinates
            layer["coordinates"] = {"x": place.x, "y": place.y, "crs": place.crs}
            if place.swapped:
                layer["coordinates"]["swapped"] = True
        if self.dates:
            layer["dates"] = {"format": self.dates}
        if self.refresh.by != "whole":
            layer["refresh"] = {"by": self.refresh.by, "field": self.refresh.field}
        if self.where:
            layer["where"] = self.where
        if self.constants:
            layer["constants"] = dict(self.constants)
        internal = [name for name in _INTERNAL if name in self.fields]
        if internal:
            layer["internal_only"] = internal
        return {
            "format": FORMAT,
            "id": key,
            "title": {"en": title},
            "protocol": LAYER,
            "times": self.times,
            "layers": {key: layer},
        }

    def to_json(self) -> bytes:
        """Return the profile file."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2).encode("utf-8")

    def to_profile(self) -> Profile:
        """Return the profile, or raise ProfileInvalid."""
        return parse_profile(self.to_json(), self.title or "mapping")


def state_of(profile: Profile, language: str) -> MappingState:
    """Return what a profile's first layer of incidents says."""
    layer = profile.incident_layers[0]
    by = BY_VALUES if layer.category is not None else BY_ARTICLE if layer.incidents == "crime" else FIXED
    return MappingState(
        title=profile.name(language),
        profile_id=profile.id,
        source=layer.source,
        fields=dict(layer.fields),
        flags=dict(layer.flags),
        times=WALL_CLOCK if profile.times_of(layer) == "local" else profile.times_of(layer),
        dates=layer.dates,
        by=by,
        fixed=layer.incidents if by == FIXED else "other",
        category_field=layer.category.field if layer.category else "",
        category_map=dict(layer.category.values) if layer.category else {},
        coordinates=layer.coordinates,
        refresh=layer.refresh,
        where=layer.where,
        constants=dict(layer.constants),
    )


def state_of_guesses(guesses: Guesses, *, title: str, has_geometry: bool) -> MappingState:
    """Return what is offered for a source that nobody has mapped yet."""
    fields: dict[str, str] = {}
    flags: dict[str, str] = {}
    for name, guess in guesses.by_field.items():
        if guess.target in FLAGS:
            flags[guess.target] = name
        elif guess.target not in (CATEGORY, LATITUDE, LONGITUDE):
            fields[guess.target] = name
    x, y = guesses.field_of(LONGITUDE), guesses.field_of(LATITUDE)
    place = None
    if x and y and not has_geometry:
        # Metres say nothing of their coordinate system: it is asked for.
        is_degrees = all(guesses.looks[name].degrees > 0.5 for name in (x, y))
        place = CoordinateColumns(x, y, "EPSG:4326" if is_degrees else "")
    kind = guesses.field_of(CATEGORY)
    dates = ""
    look = guesses.looks.get(fields.get("occurred_at", ""))
    if look is not None and look.moments and look.dates < 0.5 and not look.compact_dates:
        dates = EPOCH_SECONDS if look.seconds >= look.milliseconds else EPOCH_MILLISECONDS
    return MappingState(
        title=title,
        fields=fields,
        flags=flags,
        times=UTC if dates else guesses.times,
        dates=dates,
        by=BY_ARTICLE if "article" in fields else BY_VALUES if kind else FIXED,
        category_field=kind,
        coordinates=place,
        refresh=RefreshRule(),
    )


def slug(title: str) -> str:
    """Return a title as a profile's id: Latin letters, digits and hyphens."""
    text = "".join(_LATIN.get(letter, letter) for letter in title.lower())
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")[:40].strip("-") or "imported"
