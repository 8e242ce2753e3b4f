"""A portal as data: the profile file, read strictly because it may come from anywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from crime_map_plugin import paths
from crime_map_plugin.errors import ProfileInvalid
from crime_map_plugin.incidents import categories, schema
from crime_map_plugin.incidents.file_names import is_reserved
from crime_map_plugin.incidents.flags import FLAGS
from crime_map_plugin.incidents.foreign_values import DATE_FORMATS
from crime_map_plugin.portal.layer_source import (
    PROVIDERS,
    REFRESH_BY,
    CoordinateColumns,
    LayerSource,
    RefreshRule,
    holds_credentials,
)

FORMAT = 1
LARGEST_FILE = 1_000_000
DEEPEST = 12
LANGUAGES = ("en", "ru", "kk")
TIMES = ("wall-clock", "utc", "local")
ARCGIS, LAYER = "arcgis", "layer"
PROTOCOLS = (ARCGIS, LAYER)

# What a profile may map besides the incident schema: a second stable id for rows without the first, and
# the time of day of services that keep it apart from the date.
OTHER_ID = "other_id"
TIME_OF_DAY = "time_of_day"
_DERIVED = ("source", "source_layer", "category", "hour", "weekday", "precision", "fetched_at")
INCIDENT_KEYS = (*(n for n in schema.field_names() if n not in _DERIVED), OTHER_ID, TIME_OF_DAY)
OUTLINE_KEYS = ("code", "name", "name_en", "name_ru", "name_kk", "population")
_CONSTANT_KEYS = tuple(
    n
    for n in schema.field_names()
    if n not in ("id", "source", "source_layer", "fetched_at", "hour", "weekday")
)

_SLUG = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_SEGMENT = re.compile(r"[\w.()-][\w. ()-]*")
_SERVICE_FIELD = re.compile(r"[^\W\d][\w.$#()]*")
# A column of a table or a file may be named in any words.
_COLUMN = re.compile(r"[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*")
_CRS = re.compile(r"(?:EPSG|ESRI|OGC|IGNF):[A-Za-z0-9]{1,20}")
_ENCODING = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _.:+()-]{0,39}")


@dataclass(frozen=True)
class CategoryMap:
    """How a layer that knows no articles names its categories."""

    field: str
    values: Mapping[str, str]
    default: str


@dataclass(frozen=True)
class PortalLayer:
    """One layer that a profile allows.

    For a layer of the protocol ``layer``: ``source`` is what QGIS opens, None where the input is chosen each
    time; ``coordinates`` the columns of the place; ``dates`` how its dates are written, empty to find out;
    ``times`` how they are meant, empty as the profile says.
    """

    key: str
    path: str
    title: Mapping[str, str]
    incidents: str = "crime"
    where: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    internal_only: tuple[str, ...] = ()
    category: CategoryMap | None = None
    constants: Mapping[str, Any] = field(default_factory=dict)
    outline: bool = False
    source: LayerSource | None = None
    coordinates: CoordinateColumns | None = None
    dates: str = ""
    times: str = ""
    refresh: RefreshRule = field(default_factory=RefreshRule)
    flags: Mapping[str, str] = field(default_factory=dict)
    """Facts of offenders and the fields that tell them, for internal use."""

    @property
    def service_fields(self) -> tuple[str, ...]:
        """All fields of the service that the layer names, each once."""
        of_category = () if self.category is None else (self.category.field,)
        return tuple(dict.fromkeys((*self.fields.values(), *self.flags.values(), *of_category)))

    @property
    def fixed_category(self) -> str | None:
        """The category of every incident of the layer, or None where the article or a field decides."""
        return None if self.category is not None or self.incidents == "crime" else self.incidents

    def name(self, language: str) -> str:
        """Return the layer's title in a language, else in English, else its key."""
        return self.title.get(language) or self.title.get("en") or self.key


@dataclass(frozen=True)
class Profile:
    """A portal: where it is, how it speaks, and which of its layers may be read."""

    id: str
    title: Mapping[str, str]
    protocol: str
    root: str
    times: str
    requests_at_once: int
    layers: Mapping[str, PortalLayer]

    @property
    def origin(self) -> str:
        """Scheme, host and port: all that is ever contacted; empty where there is no portal."""
        return origin_of(self.root) if self.root else ""

    def url(self, layer: PortalLayer) -> str:
        """Return the address of a layer."""
        return self.root + layer.path

    @property
    def is_portal(self) -> bool:
        """Whether a service is asked over the network by the plugin, and not a layer opened by QGIS."""
        return self.protocol == ARCGIS

    def times_of(self, layer: PortalLayer) -> str:
        """Return how the layer's dates are meant."""
        return layer.times or self.times

    def name(self, language: str) -> str:
        """Return the portal's title in a language, else in English, else its id."""
        return self.title.get(language) or self.title.get("en") or self.id

    @property
    def incident_layers(self) -> tuple[PortalLayer, ...]:
        """The layers of incidents, in the file's order."""
        return tuple(layer for layer in self.layers.values() if not layer.outline)

    @property
    def outline_layer(self) -> PortalLayer | None:
        """The layer of district outlines, if the portal has one."""
        return next((layer for layer in self.layers.values() if layer.outline), None)


def origin_of(url: str) -> str:
    """Return scheme, host and port of an address in one spelling, default ports written out."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme.lower(), 0)
    host = (parts.hostname or "").lower()
    return f"{parts.scheme.lower()}://{f'[{host}]' if ':' in host else host}:{port}"


def shipped_profiles() -> list[Profile]:
    """Return the profiles that come with the plugin, by id."""
    return [load_profile(path) for path in sorted((paths.resources() / "portals").glob("*.json"))]


def load_profile(id_or_path: str | Path) -> Profile:
    """Return a shipped profile by its id, else the profile in a file."""
    text = str(id_or_path)
    path = Path(id_or_path)
    if isinstance(id_or_path, str) and _SLUG.fullmatch(text):
        shipped = paths.resources() / "portals" / f"{text}.json"
        if shipped.is_file() or not path.is_file():
            path = shipped
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        known = ", ".join(p.stem for p in sorted((paths.resources() / "portals").glob("*.json")))
        raise ProfileInvalid(
            f"There is no portal profile “{text}”.",
            detail=str(error),
            hint=f"Choose one of the shipped profiles ({known}) or the path of a profile file.",
        ) from error
    if len(raw) > LARGEST_FILE:
        raise ProfileInvalid(
            f"The profile “{path.name}” is larger than 1 MB.",
            hint="Choose a portal profile, not a data file.",
        )
    return parse_profile(raw, path.name)


def parse_profile(raw: bytes, name: str = "profile") -> Profile:
    """Return the profile written in a file's bytes."""
    try:
        data = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_no_doubles)
    except (ValueError, RecursionError) as error:
        raise ProfileInvalid(
            f"The profile “{name}” is not a JSON file in UTF-8.",
            detail=str(error)[:500],
            hint="Compare it with a shipped profile under resources/portals.",
        ) from error
    return _Reader(name).profile(data)


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key “{key}” is there twice")
        found[key] = value
    return found


class _Reader:
    """Turns parsed JSON into a profile or into one sentence that says where it is wrong."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_portal = True

    def wrong(self, where: str, what: str, hint: str = "") -> ProfileInvalid:
        return ProfileInvalid(
            f"The profile “{self.name}” is wrong at {where}: {what}",
            hint=hint or "Compare it with a shipped profile under resources/portals.",
            where=where,
        )

    def profile(self, data: Any) -> Profile:
        if _depth(data) > DEEPEST:
            raise self.wrong("the top", "it is nested too deeply.")
        required = ("format", "id", "title", "protocol", "layers")
        self.is_portal = not isinstance(data, dict) or data.get("protocol") != LAYER
        if self.is_portal:
            self.keys(data, "the top", (*required, "root"), ("times", "requests_at_once"))
        else:
            self.keys(data, "the top", required, ("times", "requests_at_once", "root"))
        if data["format"] != FORMAT or isinstance(data["format"], bool):
            raise self.wrong(
                "format", f"only format {FORMAT} is known.", hint="Update the plugin or the profile."
            )
        profile_id = self.slug(data["id"], "id")
        at_once = data.get("requests_at_once", 2)
        if isinstance(at_once, bool) or not isinstance(at_once, int) or not 1 <= at_once <= 2:
            raise self.wrong("requests_at_once", "it must be 1 or 2.")
        layers = data["layers"]
        if not isinstance(layers, dict) or not layers or len(layers) > 100:
            raise self.wrong("layers", "it must hold 1 to 100 layers.")
        return Profile(
            id=profile_id,
            title=self.title(data["title"], "title"),
            protocol=self.one_of(data["protocol"], PROTOCOLS, "protocol"),
            root=self.root(data["root"]) if "root" in data else "",
            times=self.one_of(data.get("times", "wall-clock"), TIMES, "times"),
            requests_at_once=at_once,
            layers={key: self.layer(self.slug(key, "layers"), value) for key, value in layers.items()},
        )

    def layer(self, key: str, data: Any) -> PortalLayer:
        at = f"layers.{key}"
        optional = ("incidents", "where", "internal_only", "category", "constants", "outline", "flags")
        if self.is_portal:
            self.keys(data, at, ("path", "title", "fields"), optional)
        else:
            only_here = ("path", "source", "coordinates", "dates", "times", "refresh")
            self.keys(data, at, ("title", "fields"), (*optional, *only_here))
        outline = data.get("outline", False)
        if not isinstance(outline, bool):
            raise self.wrong(f"{at}.outline", "it must be true or false.")
        if not outline and "incidents" not in data:
            raise self.wrong(at, "the key “incidents” is missing.")
        fields = self.fields(data["fields"], f"{at}.fields", OUTLINE_KEYS if outline else INCIDENT_KEYS)
        if not outline and "occurred_at" not in fields:
            raise self.wrong(f"{at}.fields", "“occurred_at” is missing: an incident needs a date.")
        incidents = (
            ""
            if outline
            else self.one_of(data["incidents"], ("crime", *categories.CATEGORIES), f"{at}.incidents")
        )
        where = data.get("where", "")
        if not isinstance(where, str) or len(where) > 2000:
            raise self.wrong(f"{at}.where", "it must be a text of at most 2000 letters.")
        if not _is_condition(where):
            raise self.wrong(f"{at}.where", "it must be one whole condition, without comments.")
        return PortalLayer(
            key=key,
            path=self.path(data["path"], f"{at}.path") if "path" in data else "",
            title=self.title(data["title"], f"{at}.title"),
            incidents=incidents,
            where=where.strip(),
            fields=fields,
            internal_only=self.internal_only(data.get("internal_only", []), fields, f"{at}.internal_only"),
            category=self.category(data["category"], f"{at}.category") if "category" in data else None,
            constants=self.constants(data.get("constants", {}), f"{at}.constants"),
            outline=outline,
            source=self.source(data["source"], f"{at}.source") if "source" in data else None,
            coordinates=self.coordinates(data.get("coordinates"), f"{at}.coordinates"),
            dates=self.dates(data.get("dates", {}), f"{at}.dates"),
            times=self.one_of(data["times"], TIMES, f"{at}.times") if "times" in data else "",
            refresh=self.refresh(data.get("refresh", {"by": "whole"}), f"{at}.refresh"),
            flags=self.fields(data.get("flags", {}), f"{at}.flags", () if outline else FLAGS),
        )

    def keys(self, data: Any, at: str, required: tuple[str, ...], optional: tuple[str, ...]) -> None:
        if not isinstance(data, dict):
            raise self.wrong(at, "it must be an object in braces.")
        unknown = [key for key in data if key not in required and key not in optional]
        if unknown:
            known = ", ".join((*required, *optional))
            names = ", ".join(f"“{key[:60]}”" for key in unknown[:10])
            raise self.wrong(at, f"unknown {names}.", hint=f"Known here: {known}.")
        missing = [key for key in required if key not in data]
        if missing:
            raise self.wrong(at, f"the key “{missing[0]}” is missing.")

    def text(self, value: Any, at: str, longest: int = 300) -> str:
        if not isinstance(value, str) or not value.strip() or len(value) > longest:
            raise self.wrong(at, f"it must be a text of 1 to {longest} letters.")
        return value.strip()

    def slug(self, value: Any, at: str) -> str:
        if not isinstance(value, str) or not _SLUG.fullmatch(value):
            raise self.wrong(at, "a name here has only a-z, 0-9, - and _, at most 64 of them.")
        if is_reserved(value):
            # Stores are named after it.
            raise self.wrong(at, f"Windows keeps the name “{value}” for a device.")
        return value

    def one_of(self, value: Any, known: tuple[str, ...], at: str) -> str:
        if not isinstance(value, str) or value not in known:
            raise self.wrong(at, f"it must be one of {', '.join(known)}.")
        return value

    def title(self, value: Any, at: str) -> dict[str, str]:
        self.keys(value, at, ("en",), LANGUAGES)
        return {language: self.text(text, f"{at}.{language}") for language, text in value.items()}

    def root(self, value: Any) -> str:
        text = self.text(value, "root", 1000)
        try:
            parts = urlsplit(text)
            is_url = (
                parts.scheme in ("http", "https")
                and bool(parts.hostname)
                and (parts.port is None or parts.port > 0)
            )
        except ValueError:
            is_url = False
        if not is_url or re.search(r"[\s\\]", text):
            raise self.wrong("root", "it must be an address that begins with https:// or http://.")
        if "@" in parts.netloc:
            raise self.wrong(
                "root",
                "it holds a user name.",
                hint="Keep sign-in data in QGIS's authentication settings, not here.",
            )
        if parts.query or parts.fragment or ".." in parts.path.split("/"):
            raise self.wrong("root", "it must end with a folder, without ?, # or “..”.")
        return text if text.endswith("/") else text + "/"

    def path(self, value: Any, at: str) -> str:
        segments = self.text(value, at, 500).split("/")
        if not all(_SEGMENT.fullmatch(s) and s.strip(".") for s in segments):
            raise self.wrong(at, "it must be a path below root, such as KPSSU/crime/FeatureServer/1.")
        return "/".join(segments)

    def fields(self, value: Any, at: str, known: tuple[str, ...]) -> dict[str, str]:
        self.keys(value, at, (), known)
        for key, name in value.items():
            self.field_name(name, f"{at}.{key}")
        return dict(value)

    def field_name(self, value: Any, at: str) -> str:
        pattern = _SERVICE_FIELD if self.is_portal else _COLUMN
        if not isinstance(value, str) or len(value) > 128 or not pattern.fullmatch(value):
            raise self.wrong(at, "it must be the name of a field of the service.")
        return value

    def source(self, value: Any, at: str) -> LayerSource:
        self.keys(value, at, ("provider", "uri"), ("encoding", "delimiter"))
        uri = self.text(value["uri"], f"{at}.uri", 4000)
        if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", uri) or uri.startswith("<"):
            raise self.wrong(f"{at}.uri", "it must be the address of a layer in one line.")
        if holds_credentials(uri):
            raise self.wrong(
                f"{at}.uri",
                "it holds a user name, a password or a key.",
                hint="Keep sign-in data in QGIS's authentication settings and name only its id: authcfg=….",
            )
        encoding, delimiter = value.get("encoding", ""), value.get("delimiter", "")
        if not isinstance(encoding, str) or (encoding and not _ENCODING.fullmatch(encoding)):
            raise self.wrong(f"{at}.encoding", "it must be the name of an encoding, such as windows-1251.")
        if delimiter not in ("", ",", ";", "\t", "|", ":", " "):
            raise self.wrong(f"{at}.delimiter", "it must be one of , ; | : a space or a tabulator.")
        provider = self.one_of(value["provider"], PROVIDERS, f"{at}.provider")
        return LayerSource(provider, uri, encoding, delimiter)

    def coordinates(self, value: Any, at: str) -> CoordinateColumns | None:
        if value is None:
            return None
        self.keys(value, at, ("x", "y", "crs"), ("swapped",))
        crs = value["crs"]
        if not isinstance(crs, str) or not _CRS.fullmatch(crs):
            raise self.wrong(f"{at}.crs", "it must be a coordinate system such as EPSG:4326.")
        if not isinstance(value.get("swapped", False), bool):
            raise self.wrong(f"{at}.swapped", "it must be true or false.")
        x, y = (self.field_name(value[key], f"{at}.{key}") for key in ("x", "y"))
        if x == y:
            raise self.wrong(at, "x and y must be two fields.")
        return CoordinateColumns(x, y, crs, value.get("swapped", False))

    def dates(self, value: Any, at: str) -> str:
        self.keys(value, at, (), ("format",))
        return self.one_of(value["format"], DATE_FORMATS, f"{at}.format") if "format" in value else ""

    def refresh(self, value: Any, at: str) -> RefreshRule:
        self.keys(value, at, ("by",), ("field",))
        by = self.one_of(value["by"], REFRESH_BY, f"{at}.by")
        if (by == "whole") == ("field" in value):
            raise self.wrong(at, "“date” and “id” need the key “field”, and “whole” must not have it.")
        return RefreshRule(by, self.field_name(value["field"], f"{at}.field") if "field" in value else "")

    def internal_only(self, value: Any, fields: Mapping[str, str], at: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.wrong(at, "it must be a list of field names.")
        for key in value:
            if key not in fields:
                raise self.wrong(at, f"“{key[:60]}” is not among the layer's fields.")
        return tuple(value)

    def category(self, value: Any, at: str) -> CategoryMap:
        self.keys(value, at, ("field", "map"), ("default",))
        if not isinstance(value["map"], dict) or len(value["map"]) > 5000:
            raise self.wrong(f"{at}.map", "it must be an object from the service's values to category keys.")
        name = self.fields({"category_field": value["field"]}, at, ("category_field",))["category_field"]
        mapped = {
            key: self.one_of(target, categories.CATEGORIES, f"{at}.map.{key[:60]}")
            for key, target in value["map"].items()
        }
        return CategoryMap(
            name, mapped, self.one_of(value.get("default", "other"), categories.CATEGORIES, f"{at}.default")
        )

    def constants(self, value: Any, at: str) -> dict[str, Any]:
        self.keys(value, at, (), _CONSTANT_KEYS)
        checks: dict[str, Callable[[Any], bool]] = {
            "int": lambda v: isinstance(v, int) and not isinstance(v, bool) and abs(v) < 2**31,
            "text": lambda v: isinstance(v, str) and len(v) <= 1000,
            "datetime": lambda v: False,
        }
        for key, constant in value.items():
            if not checks[schema.BY_NAME[key].kind](constant):
                raise self.wrong(f"{at}.{key}", f"it must be of the kind {schema.BY_NAME[key].kind}.")
            if key == "category":
                self.one_of(constant, categories.CATEGORIES, f"{at}.{key}")
        return dict(value)


def _is_condition(text: str) -> bool:
    """Whether a condition can stand among others without ending or swallowing them."""
    bare = re.sub(r"'(?:[^']|'')*'", "''", text)
    is_odd = bare.replace("''", "").count("'") or re.search(
        r";|--|/\*|\*/|[\x00-\x08\x0b\x0c\x0e-\x1f]", bare
    )
    depth = 0
    for sign in bare:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0 and not is_odd


def _depth(value: Any) -> int:
    deepest, waiting = 0, [(value, 1)]
    while waiting:
        item, level = waiting.pop()
        deepest = max(deepest, level)
        if level > DEEPEST:
            break
        children = item.values() if isinstance(item, dict) else item if isinstance(item, list) else ()
        waiting.extend((child, level + 1) for child in children)
    return deepest
