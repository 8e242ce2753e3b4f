"""The store's tables: the `incidents` layer made by GDAL, and the plugin's own tables beside it.

The plugin's tables are listed in gpkg_contents under a data type of our own. GDAL and QGIS then show the
file as one layer; unlisted tables would all turn up as layers.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from qgis.PyQt.QtCore import QStorageInfo

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import StoreNotWritable, require
from crime_map_plugin.incidents import flags
from crime_map_plugin.incidents.schema import FIELDS, WGS84
from crime_map_plugin.store.connection import connect, transaction, translated

SCHEMA_VERSION = 1
LAYER = "incidents"
GEOMETRY = "geom"
RTREE = "rtree_incidents_geom"
OWN_DATA_TYPE = "crime_map"
META = "crime_map_meta"
AUDIT = "crime_map_audit"
FLAGS = flags.TABLE
LINKS = "crime_map_links"
ELSEWHERE = "crime_map_counted_elsewhere"

_NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "smbfs", "smb2", "smb3", "fuse.sshfs", "9p", "afpfs", "webdav")

_TABLES = {
    META: "key TEXT PRIMARY KEY NOT NULL, value TEXT",
    # AUTOINCREMENT orders receipts and fetches: the computer's clock may be set back.
    "crime_map_receipts": "receipt_id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, "
    "scope TEXT NOT NULL, complete INTEGER NOT NULL, incremental INTEGER NOT NULL, as_of TEXT, "
    "removed INTEGER NOT NULL, "
    "receipt TEXT NOT NULL",
    "crime_map_coverage": "coverage_id INTEGER PRIMARY KEY AUTOINCREMENT, receipt_id INTEGER NOT NULL, "
    "scope TEXT NOT NULL, as_of TEXT NOT NULL",
    "crime_map_checkpoints": "fetch_id INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, "
    "incremental INTEGER NOT NULL, expected INTEGER, received INTEGER NOT NULL DEFAULT 0, "
    "without_geometry INTEGER NOT NULL DEFAULT 0, pages INTEGER NOT NULL DEFAULT 0, checkpoint TEXT, "
    "started_at TEXT NOT NULL, written_at TEXT NOT NULL",
    "crime_map_seen": "fetch_id INTEGER NOT NULL, incident INTEGER NOT NULL, "
    "PRIMARY KEY (fetch_id, incident)",
    "crime_map_codes": "list TEXT NOT NULL, code TEXT NOT NULL, language TEXT NOT NULL, label TEXT, "
    "PRIMARY KEY (list, code, language)",
    # Apart from the incidents: their fields go into layers and exports, these facts into none.
    FLAGS: "id TEXT PRIMARY KEY NOT NULL, " + ", ".join(flag + " INTEGER" for flag in flags.FLAGS),
    # AUTOINCREMENT: were the last rows cut off, the numbers given out would say so.
    AUDIT: "audit_id INTEGER PRIMARY KEY AUTOINCREMENT, at_utc TEXT NOT NULL, at_local TEXT NOT NULL, "
    "user TEXT NOT NULL, machine TEXT NOT NULL, profile TEXT NOT NULL, deed TEXT NOT NULL, number INTEGER, "
    "details TEXT NOT NULL, hash TEXT NOT NULL",
    # Incidents of two registers that may be one, and what was decided of them; the lower id first.
    LINKS: "id_a TEXT NOT NULL, id_b TEXT NOT NULL, metres REAL, hours REAL, score REAL, "
    "state TEXT NOT NULL, decided_at TEXT, decided_by TEXT, PRIMARY KEY (id_a, id_b)",
    # Follows from the confirmed links: which incidents are not counted, since another one stands for them.
    ELSEWHERE: "fid INTEGER PRIMARY KEY NOT NULL, counted_as INTEGER NOT NULL",
}
_WITHOUT_ROWID = ("crime_map_seen", LINKS, FLAGS)
# Stores of before lack these; the first deed that is noted, or the first match, adds them.
_LATER = frozenset({AUDIT, LINKS, ELSEWHERE, FLAGS})

OWN_TRIGGERS: dict[str, str] = {
    "crime_map_audit_update": "CREATE TRIGGER crime_map_audit_update BEFORE UPDATE ON crime_map_audit "
    "BEGIN SELECT RAISE(ABORT, 'the audit list is only added to'); END",
    "crime_map_audit_delete": "CREATE TRIGGER crime_map_audit_delete BEFORE DELETE ON crime_map_audit "
    "BEGIN SELECT RAISE(ABORT, 'the audit list is only added to'); END",
    # INSERT OR REPLACE takes a row away without asking the trigger above.
    "crime_map_audit_insert": "CREATE TRIGGER crime_map_audit_insert BEFORE INSERT ON crime_map_audit "
    "WHEN EXISTS (SELECT 1 FROM crime_map_audit WHERE audit_id = NEW.audit_id) "
    "BEGIN SELECT RAISE(ABORT, 'the audit list is only added to'); END",
}
"""The plugin's own triggers, by name, as they stand in sqlite_master."""

_ID_INDEX = "crime_map_id"
_INDEXES = {
    "crime_map_occurred": "occurred_at, category, severity",
    "crime_map_registered": "registered_at, category, severity",
    "crime_map_category": "category, occurred_at",
    # Without a date behind, it grows at a few ends only.
    "crime_map_source": "source, source_layer",
}


def create_store(path: Path) -> None:
    """Make an empty store aside and move it into place whole; the caller holds the writer lock."""
    aside = path.with_name(path.name + ".new.gpkg")
    with translated(path):
        for leftover in (
            aside,
            *(aside.with_name(aside.name + tail) for tail in ("-wal", "-shm", "-journal")),
        ):
            leftover.unlink(missing_ok=True)
        _create_file(aside, path)
        connection = connect(aside)
        try:
            add_tables(connection)
        finally:
            connection.close()
        # Left over from a store that was deleted, SQLite would play it into the new one.
        for tail in ("-wal", "-shm", "-journal"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
        aside.replace(path)
        if not is_on_network(path):
            # Readers and the writer do not wait for each other. Set once for good: QGIS opens a file that is
            # not WAL without locks, and such a reader fails when the mode changes under it.
            connection = connect(path)
            try:
                connection.execute("PRAGMA journal_mode = WAL")
            finally:
                connection.close()


def add_to_foreign(path: Path) -> None:
    """Add the store's layer and tables to somebody's GeoPackage, beside what is there."""
    connection = connect(path)
    try:
        with translated(path):
            refuse_layer_of_others(connection, path)
            # Claim the file first: if the work is cut off here, the next attempt knows the layer as ours.
            with transaction(connection):
                _add_table(connection, META)
                _set_version(connection)
            if not _has_layer(connection):
                connection.close()
                _add_layer_to_file(path)
                connection = connect(path)
            add_tables(connection)
    finally:
        connection.close()


def refuse_layer_of_others(connection: sqlite3.Connection, path: Path) -> None:
    """Raise where somebody else's layer has the name that the store's would have."""
    if _has_layer(connection) and not is_store(connection):
        raise StoreNotWritable(
            f"“{path.name}” has a layer “{LAYER}” that was not made by Crime Map.",
            hint="Choose another file for the store; this one was not changed.",
            path=str(path),
        )


def names_store(connection: sqlite3.Connection) -> bool:
    """Whether anything in the file has the name of the store's own table, be it a table or not."""
    found = connection.execute("SELECT count(*) FROM sqlite_master WHERE lower(name) = ?", (META,)).fetchone()
    return bool(found[0])


def is_geopackage(connection: sqlite3.Connection) -> bool:
    """Whether the file has a GeoPackage's table of contents."""
    found = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE name IN ('gpkg_contents', 'gpkg_geometry_columns')"
    ).fetchone()
    return found[0] == 2


def is_store(connection: sqlite3.Connection) -> bool:
    """Whether the file carries a store's version."""
    found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (META,)).fetchone()
    return bool(found[0]) and version_of(connection) > 0


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether all of the store's tables are there."""
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {*_TABLES, LAYER, RTREE} - _LATER <= names


def version_of(connection: sqlite3.Connection) -> int:
    """Return the store's schema version, 0 where there is none."""
    row = connection.execute("SELECT value FROM crime_map_meta WHERE key = 'schema_version'").fetchone()
    return int(row[0]) if row and str(row[0]).isdigit() else 0


def add_tables(connection: sqlite3.Connection) -> None:
    """Add what is missing of the plugin's tables and indexes."""
    with transaction(connection):
        for name in _TABLES:
            _add_table(connection, name)
        _add_triggers(connection)
        add_indexes(connection)
        connection.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM incidents) "
            "WHERE lower(table_name) = 'incidents' AND feature_count IS NULL"
        )
        _set_version(connection)


def add_audit(connection: sqlite3.Connection) -> None:
    """Add the audit list to a store of before; the caller has a transaction open."""
    _add_table(connection, AUDIT)
    _add_triggers(connection)


def add_flags(connection: sqlite3.Connection) -> None:
    """Add the table of offenders' facts; the caller has a transaction open."""
    _add_table(connection, FLAGS)


def has_flags(connection: sqlite3.Connection) -> bool:
    """Whether the store has a table of offenders' facts."""
    found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (FLAGS,)).fetchone()
    return bool(found[0])


def has_audit(connection: sqlite3.Connection) -> bool:
    """Whether the store has an audit list."""
    found = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (AUDIT,)).fetchone()
    return bool(found[0])


def add_links(connection: sqlite3.Connection) -> None:
    """Add the tables of links to a store of before; the caller has a transaction open."""
    for name in (LINKS, ELSEWHERE):
        _add_table(connection, name)
    connection.execute("CREATE INDEX IF NOT EXISTS crime_map_links_b ON crime_map_links (id_b)")


def has_links(connection: sqlite3.Connection) -> bool:
    """Whether the store has the tables of links."""
    found = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE name IN (?, ?)", (LINKS, ELSEWHERE)
    ).fetchone()
    return found[0] == 2


def add_indexes(connection: sqlite3.Connection) -> None:
    """Add what is missing of the indexes of incidents."""
    connection.execute(
        statement("CREATE UNIQUE INDEX IF NOT EXISTS {name} ON incidents (id)", name=quoted(_ID_INDEX))
    )
    for name, columns in _INDEXES.items():
        connection.execute(
            statement(
                "CREATE INDEX IF NOT EXISTS {name} ON incidents ({columns})",
                name=quoted(name),
                columns=columns,
            )
        )


def drop_indexes(connection: sqlite3.Connection) -> None:
    """Drop the indexes of incidents, but for that of places, which QGIS takes for granted."""
    for name in (_ID_INDEX, *_INDEXES):
        connection.execute(statement("DROP INDEX IF EXISTS {name}", name=quoted(name)))


def is_on_network(path: Path) -> bool:
    """Whether the file is on a network share, where WAL's shared memory does not work."""
    if str(path).startswith(("\\\\", "//")):
        return True
    kind = bytes(QStorageInfo(str(path.parent)).fileSystemType()).decode("ascii", "replace").lower()
    return kind in _NETWORK_FILE_SYSTEMS or kind.startswith("nfs")


def _has_layer(connection: sqlite3.Connection) -> bool:
    return bool(
        connection.execute("SELECT count(*) FROM sqlite_master WHERE lower(name) = 'incidents'").fetchone()[0]
    )


def _set_version(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO crime_map_meta (key, value) VALUES ('schema_version', ?) ON CONFLICT (key) DO NOTHING",
        (str(SCHEMA_VERSION),),
    )


def _add_table(connection: sqlite3.Connection, name: str) -> None:
    connection.execute(
        statement(
            "CREATE TABLE IF NOT EXISTS {name} ({columns}){tail}",
            name=quoted(name),
            columns=_TABLES[name],
            tail=" WITHOUT ROWID" if name in _WITHOUT_ROWID else "",
        )
    )
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (table_name) DO NOTHING",
        (name, OWN_DATA_TYPE, name, "Kept by Crime Map"),
    )


def _add_triggers(connection: sqlite3.Connection) -> None:
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for name, sql in OWN_TRIGGERS.items():
        if name not in there:
            connection.execute(sql)


def _create_file(path: Path, shown: Path) -> None:
    ogr = require("osgeo.ogr")
    dataset = _quietly(lambda: ogr.GetDriverByName("GPKG").CreateDataSource(str(path)))
    if dataset is None:
        raise StoreNotWritable(
            "The store’s file cannot be made.",
            detail=str(shown),
            hint="Check that the folder exists and that you may write in it, or choose another file.",
            path=str(shown),
        )
    _add_layer(dataset, shown)


def _add_layer_to_file(path: Path) -> None:
    ogr = require("osgeo.ogr")
    dataset = _quietly(lambda: ogr.Open(str(path), 1))
    if dataset is None:
        raise StoreNotWritable(
            f"“{path.name}” cannot be opened for writing.",
            hint="Choose a file that you may change.",
            path=str(path),
        )
    _add_layer(dataset, path)


def _add_layer(dataset, path: Path) -> None:
    ogr, osr = require("osgeo.ogr"), require("osgeo.osr")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(WGS84)
    kinds = {"text": ogr.OFTString, "int": ogr.OFTInteger, "datetime": ogr.OFTDateTime}

    def fill() -> bool:
        dataset.StartTransaction()
        layer = dataset.CreateLayer(
            LAYER,
            crs,
            ogr.wkbPoint,
            options=["FID=fid", "GEOMETRY_NAME=" + GEOMETRY, "SPATIAL_INDEX=YES", "IDENTIFIER=" + LAYER],
        )
        is_made = layer is not None and all(
            layer.CreateField(ogr.FieldDefn(field.name, kinds[field.kind])) == 0 for field in FIELDS
        )
        layer = None
        return is_made and dataset.CommitTransaction() == 0

    if not _quietly(fill):
        raise StoreNotWritable(
            "The store’s layer cannot be made.",
            detail=require("osgeo.gdal").GetLastErrorMsg(),
            hint="Check that there is space on the disk and that you may write there.",
            path=str(path),
        )


def _quietly(work):
    """Run GDAL work; its failures come back as None whichever way exceptions are switched."""
    gdal = require("osgeo.gdal")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return work()
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()
