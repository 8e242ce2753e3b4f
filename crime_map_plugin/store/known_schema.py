"""What a store's schema may hold: the triggers of GDAL 3.6 to 3.12 and the plugin's own, by name and text.

A trigger or a generated column runs with the rights of whoever writes the file, a view stands in for a table.
What is on no list here was put in by somebody else, so such a file is not written.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import StoreUntrusted
from crime_map_plugin.store import schema_sql

_PARTS = {
    "row": 'VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), '
    'ST_MaxY(NEW."geom"))',
    "full": '(NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))',
    "empty": '(NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))',
    "take": 'DELETE FROM "rtree_incidents_geom" WHERE id = OLD."fid"',
    "moved": 'AFTER UPDATE ON "incidents" WHEN OLD."fid" != NEW."fid" AND',
    "redrawn": 'AFTER UPDATE OF "geom" ON "incidents" WHEN OLD."fid" = NEW."fid" AND',
    "here": "WHERE lower(table_name) = lower('incidents')",
}
# Read from files that GDAL 3.6.2, 3.6.4, 3.7.2, 3.8.5, 3.9.1, 3.10.3, 3.11.4 and 3.12.4 made.
# From 3.11 on, update1 and update3 have given way to update5, update6 and update7.
_OF_INCIDENTS = {
    "rtree_incidents_geom_insert": 'AFTER INSERT ON "incidents" WHEN (new."geom" NOT NULL AND NOT '
    'ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_incidents_geom" {row}; END',
    "rtree_incidents_geom_update1": "{redrawn} {full} BEGIN "
    'INSERT OR REPLACE INTO "rtree_incidents_geom" {row}; END',
    "rtree_incidents_geom_update2": "{redrawn} {empty} BEGIN {take}; END",
    "rtree_incidents_geom_update3": "{moved} {full} BEGIN {take}; "
    'INSERT OR REPLACE INTO "rtree_incidents_geom" {row}; END',
    "rtree_incidents_geom_update4": '{moved} {empty} BEGIN DELETE FROM "rtree_incidents_geom" '
    'WHERE id IN (OLD."fid", NEW."fid"); END',
    "rtree_incidents_geom_update5": "{moved} {full} BEGIN {take}; "
    'INSERT OR REPLACE INTO "rtree_incidents_geom" {row}; END',
    "rtree_incidents_geom_update6": '{redrawn} {full} AND (OLD."geom" NOTNULL AND NOT '
    'ST_IsEmpty(OLD."geom")) BEGIN UPDATE "rtree_incidents_geom" SET '
    'minx = ST_MinX(NEW."geom"), maxx = ST_MaxX(NEW."geom"),miny = ST_MinY(NEW."geom"), '
    'maxy = ST_MaxY(NEW."geom") WHERE id = NEW."fid"; END',
    "rtree_incidents_geom_update7": '{redrawn} {full} AND (OLD."geom" ISNULL OR ST_IsEmpty(OLD."geom")) '
    'BEGIN INSERT INTO "rtree_incidents_geom" {row}; END',
    "rtree_incidents_geom_delete": 'AFTER DELETE ON "incidents" WHEN old."geom" NOT NULL BEGIN {take}; END',
    "trigger_insert_feature_count_incidents": 'AFTER INSERT ON "incidents" BEGIN '
    "UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 {here}; END",
    "trigger_delete_feature_count_incidents": 'AFTER DELETE ON "incidents" BEGIN '
    "UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1 {here}; END",
}
# Column of gpkg_tile_matrix → what it must be, and the condition that refuses.
_OF_TILES = {
    "zoom_level": ("cannot be less than 0", "(NEW.zoom_level < 0)"),
    "matrix_width": ("cannot be less than 1", "(NEW.matrix_width < 1)"),
    "matrix_height": ("cannot be less than 1", "(NEW.matrix_height < 1)"),
    "pixel_x_size": ("must be greater than 0", "NOT (NEW.pixel_x_size > 0)"),
    "pixel_y_size": ("must be greater than 0", "NOT (NEW.pixel_y_size > 0)"),
}
_RTREE_TABLES = {
    "rtree_incidents_geom": (
        'CREATE VIRTUAL TABLE "rtree_incidents_geom" USING rtree(id, minx, maxx, miny, maxy)',
        # GDAL 3.8
        'CREATE VIRTUAL TABLE "rtree_incidents_geom" USING rtree("id", "minx", "maxx", "miny", "maxy")',
    ),
    "rtree_incidents_geom_rowid": (
        'CREATE TABLE "rtree_incidents_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno)',
    ),
    "rtree_incidents_geom_node": (
        'CREATE TABLE "rtree_incidents_geom_node"(nodeno INTEGER PRIMARY KEY,data)',
    ),
    "rtree_incidents_geom_parent": (
        'CREATE TABLE "rtree_incidents_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode)',
    ),
}
# GDAL's and SQLite's tables that a write to the store reaches; other gpkg_ tables are not written here.
_WRITTEN = frozenset(
    (
        *("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents", "gpkg_extensions"),
        *("gpkg_spatial_ref_sys", "gpkg_tile_matrix", "gpkg_tile_matrix_set"),
        schema_sql.LAYER,
    )
)
# Words of CREATE TABLE by which reading or writing a row computes something or touches other rows.
_COMPUTING = frozenset(("generated", "as", "check", "collate", "cascade", "conflict", "select"))
_NOW = "DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))"

_PIECE = re.compile(
    r"""[ \t\n\f\r]+|--[^\n]*|/\*.*?(?:\*/|\Z)"""
    r"""|(?P<text>'(?:[^']|'')*')"""
    r"""|(?P<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])"""
    r"""|(?P<word>[^\W\d][\w$]*)|(?P<number>\d[\w.]*)|(?P<sign>.)""",
    re.DOTALL,
)


class _Token(NamedTuple):
    kind: str
    text: str


class Strange(NamedTuple):
    """An object of a schema that is on no list: its kind in SQL's word, and its name."""

    kind: str
    name: str


def trust(connection: sqlite3.Connection, path: Path) -> None:
    """Let the schema's triggers run on this connection, or refuse to write a file that holds others."""
    strange = strange_objects(connection)
    if strange:
        raise untrusted(path, strange)
    connection.execute("PRAGMA trusted_schema = ON")


def untrusted(path: Path, strange: Sequence[Strange], copy: Path | None = None) -> StoreUntrusted:
    """Return the error for a file that is not written, with where its incidents lie now."""
    named = ", ".join(kind + " " + name[:60] for kind, name in strange[:5])
    return StoreUntrusted(
        f"“{path.name}” holds parts that Crime Map did not make ({named}), so it is not written.",
        detail="\n".join(kind + " " + name for kind, name in strange[:100]),
        hint=f"Its incidents were copied to “{copy}”: use that file." if copy else "Choose another file.",
        path=str(path),
        copy="" if copy is None else str(copy),
    )


def strange_objects(connection: sqlite3.Connection) -> list[Strange]:
    """Return what the file's schema holds that neither GDAL nor the plugin put there, or that hides a table.

    Triggers and views of somebody else's own layers in the same file pass if they name nothing of the
    store's: they do not run when the store is written.
    """
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    parsed = [(str(name), _tokens(str(sql))) for name, sql in rows]
    relations = {name.lower() for name, tokens in parsed if _kind(tokens) in ("table", "view")}
    others = {name for name in relations if not _is_ours(name)}
    return [Strange(_kind(tokens), name) for name, tokens in parsed if not _is_known(name, tokens, others)]


def is_plain_table(connection: sqlite3.Connection, name: str) -> bool:
    """Whether a table of this name is there and is a table, not a view or a virtual table."""
    find = "SELECT name, sql FROM sqlite_master WHERE lower(name) = ?"
    found = connection.execute(find, (name,)).fetchall()
    return len(found) == 1 and found[0][0] == name and _kind(_tokens(str(found[0][1]))) == "table"


def _is_known(name: str, tokens: Sequence[_Token], others: set[str]) -> bool:
    kind = _kind(tokens)
    said = _said_name(tokens)
    if said is None or said.lower() != name.lower():
        # The row says one thing and its SQL does another.
        return False
    if kind == "trigger":
        return _is_known_trigger(name, tokens, others)
    if kind == "view":
        names_others = bool(_named(tokens) & others - {name.lower()})
        return names_others and not _is_ours(name) and _minds_its_own(tokens)
    if kind == "index":
        on = _after(tokens, "on")
        return on is not None and (not _is_ours(on) or _is_plain_index(name, tokens))
    if kind not in ("table", "virtual table"):
        return False
    if not _is_ours(name):
        return True
    if name.lower() in _RTREE_TABLES:
        return any(list(tokens) == _tokens(sql) for sql in _RTREE_TABLES[name.lower()])
    return kind == "table" and _is_plain_definition(tokens)


def _is_known_trigger(name: str, tokens: Sequence[_Token], others: set[str]) -> bool:
    known = _known_triggers().get(name.lower())
    if known is not None:
        return list(tokens) == known
    table = _after(tokens, "on")
    return table is not None and table.lower() in others and not _is_ours(name) and _minds_its_own(tokens)


def _known_triggers() -> dict[str, list[_Token]]:
    texts = {
        **{name: _trigger(name, rest) for name, rest in _OF_INCIDENTS.items()},
        **dict(_tile_triggers()),
        **schema_sql.OWN_TRIGGERS,
    }
    return {name.lower(): _tokens(sql) for name, sql in texts.items()}


def _trigger(name: str, rest: str) -> str:
    return statement("CREATE TRIGGER {name} " + rest, name=quoted(name), **_PARTS)


def _tile_triggers() -> Iterator[tuple[str, str]]:
    for column, (must, condition) in _OF_TILES.items():
        for event, when in (("insert", "INSERT"), ("update", "UPDATE OF " + column)):
            name = "gpkg_tile_matrix_" + column + "_" + event
            parts = (
                "CREATE TRIGGER '" + name + "' BEFORE " + when,
                "ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, '" + event,
                "on table ''gpkg_tile_matrix'' violates constraint:",
                column,
                must + "') WHERE",
                condition + "; END",
            )
            yield name, " ".join(parts)


def _is_plain_definition(tokens: Sequence[_Token]) -> bool:
    words = [token.text for token in tokens if token.kind == "word"]
    now = _tokens(_NOW)
    for place, token in enumerate(tokens[:-1]):
        is_computed = token == now[0] and tokens[place + 1] == now[1]
        if is_computed and list(tokens[place : place + len(now)]) != now:
            return False
    return not _COMPUTING & set(words)


def _is_plain_index(name: str, tokens: Sequence[_Token]) -> bool:
    """Whether an index orders columns as they are, and cannot make a write of the store fail."""
    begin = next(i for i, token in enumerate(tokens) if token == _Token("word", "on")) + 2
    inside = tokens[begin + 1 : -1]
    is_list = begin < len(tokens) and tokens[begin].text == "(" and tokens[-1].text == ")"
    is_plain = all(token.kind in ("word", "name") or token.text == "," for token in inside)
    words = {token.text for token in tokens if token.kind == "word"}
    is_unique = "unique" in words and not name.lower().startswith("crime_map_")
    return is_list and is_plain and not is_unique and not words & {"where", "collate"}


def _is_ours(name: str) -> bool:
    low = name.lower()
    return low in _WRITTEN or low.startswith(("crime_map_", "sqlite_", schema_sql.RTREE))


def _minds_its_own(tokens: Sequence[_Token]) -> bool:
    # GDAL's triggers of every layer keep its count there, each in its own row.
    return not any(_is_ours(name) for name in _named(tokens) if name != "gpkg_ogr_contents")


def _named(tokens: Sequence[_Token]) -> set[str]:
    """Return everything in a statement that can name a table, in small letters: SQLite takes texts, too."""
    return {_bare(token).lower() for token in tokens if token.kind in ("word", "name", "text")}


def _tokens(sql: str) -> list[_Token]:
    """Return the words of a statement; what only parts them, letter case and comments do not count."""
    found = []
    for match in _PIECE.finditer(sql):
        kind = match.lastgroup
        if kind is not None:
            text = match.group()
            found.append(_Token(kind, text.lower() if kind == "word" else text))
    return found


def _bare(token: _Token) -> str:
    if token.kind not in ("name", "text"):
        return token.text
    mark = "]" if token.text[0] == "[" else token.text[0]
    return token.text[1:-1].replace(mark * 2, mark)


def _kind(tokens: Sequence[_Token]) -> str:
    words = [token.text for token in tokens[:3]] + [""] * 3
    if words[0] != "create":
        return "statement"
    if words[1:3] in (["virtual", "table"], ["unique", "index"]):
        return words[2] if words[1] == "unique" else "virtual table"
    return words[1] if words[1] in ("table", "index", "trigger", "view") else "statement"


def _said_name(tokens: Sequence[_Token]) -> str | None:
    place = 1 + (tokens[1].text in ("virtual", "unique")) + 1 if len(tokens) > 1 else 2
    if [token.text for token in tokens[place : place + 3]] == ["if", "not", "exists"]:
        place += 3
    return _bare(tokens[place]) if place < len(tokens) else None


def _after(tokens: Sequence[_Token], word: str) -> str | None:
    """Return the name behind the first such keyword."""
    for token, following in zip(tokens, tokens[1:]):
        if token == _Token("word", word):
            return _bare(following)
    return None
