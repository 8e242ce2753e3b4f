"""Where a shared store is: a connection of QGIS to PostgreSQL and a schema in its database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crime_map_plugin.errors import SharedRefused

PREFIX = "postgres:"
_LONGEST_NAME = 63  # bytes of a name in PostgreSQL; it cuts longer ones off


@dataclass(frozen=True)
class SharedPlace:
    """A schema behind one of QGIS's connections to PostgreSQL."""

    connection: str
    schema: str

    @property
    def text(self) -> str:
        """The place as STORE takes it."""
        return PREFIX + self.connection + "/" + self.schema

    @property
    def path(self) -> Path:
        """The place as it stands where the path of a file would."""
        return Path(self.text)


def is_shared(place: str | Path) -> bool:
    """Whether the store is in a database."""
    return str(place).startswith(PREFIX)


def shared_place(place: str | Path) -> SharedPlace:
    """Return the parts of ``postgres:<connection>/<schema>``."""
    text = place.as_posix() if isinstance(place, Path) else place
    connection, _, schema = text[len(PREFIX) :].rpartition("/")
    if not connection.strip() or not schema.strip() or "\x00" in text:
        raise SharedRefused(
            "The place of a shared store cannot be understood.",
            hint="Write postgres:<connection>/<schema>, with the name of a connection of QGIS.",
            reason="place",
        )
    if len(schema.encode("utf-8", "replace")) > _LONGEST_NAME or schema.lower().startswith("pg_"):
        raise SharedRefused(
            f"“{schema[:80]}” cannot be the name of a schema.",
            hint="Choose a name of at most 63 letters that does not begin with pg_.",
            reason="place",
        )
    return SharedPlace(connection, schema)
