"""The tables of a shared store, who may do what with them, and what of that is there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import SharedRefused, StoreNewer
from crime_map_plugin.incidents.schema import FIELDS, WGS84
from crime_map_plugin.store import audit, schema_sql
from crime_map_plugin.store.shared_server import Server, Writing, literal

VERSION = 1
REVISION = "revision"
OWN_KEYS = ("schema_version", REVISION)
"""Keys of the notes that are the database's own; a store in a file has others under these names."""

_OF_ONE_COMPUTER = frozenset({schema_sql.META, schema_sql.AUDIT, "crime_map_checkpoints", "crime_map_seen"})
_KINDS = {"text": "text", "int": "integer", "datetime": "timestamp without time zone"}
_TYPES = (
    ("INTEGER PRIMARY KEY AUTOINCREMENT", "bigint PRIMARY KEY"),
    ("INTEGER", "bigint"),
    ("REAL", "float8"),
)
_INDEXES = {
    "crime_map_occurred": "occurred_at, category",
    "crime_map_registered": "registered_at, category",
    "crime_map_category": "category, occurred_at",
    "crime_map_source": "source, source_layer",
}
_GIVEN_TO_AUDIT = ("deed", "number", "details", "at_local", "os_user", "machine", "profile")
_DEEDS_OF_READERS = (audit.Deed.EXPORTED.value, audit.Deed.PRINTED.value)
_CHAINED = (
    "encode(sha256(convert_to(concat_ws(chr(31), {before}, {row}.audit_id, {row}.at_utc, {row}.at_local, "
    "{row}.os_user, {row}.machine, {row}.profile, {row}.deed, coalesce({row}.number::text, '-'), "
    "{row}.details, {row}.db_user), 'UTF8')), 'hex')"
)


class Right(Enum):
    """What the connection's user may do."""

    NOTHING = 0
    READ = 1
    WRITE = 2


@dataclass(frozen=True)
class State:
    """What stands in the schema now."""

    postgis: str
    """The schema of PostGIS, empty where the database has none."""
    has_schema: bool
    has_store: bool
    is_taken: bool
    """Whether tables of somebody else's have the names of the store's."""
    right: Right
    version: int
    may_create: bool


def shared_tables() -> dict[str, str]:
    """Return the tables that are the same in a file and in the database, with their columns."""
    found = {}
    for name, columns in schema_sql._TABLES.items():
        if name not in _OF_ONE_COMPUTER:
            for kind, ours in _TYPES:
                columns = columns.replace(kind, ours)
            found[name] = columns
    # By the incidents' ids: their row numbers are other ones in every file.
    found[schema_sql.ELSEWHERE] = "id text PRIMARY KEY NOT NULL, counted_as text NOT NULL"
    return found


def look(server: Server) -> State:
    """Return what is there and what the user may do."""
    row = server.rows(
        "SELECT (SELECT n.nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace "
        "WHERE e.extname = 'postgis'), s.oid IS NOT NULL, "
        "coalesce(has_schema_privilege(s.oid, 'USAGE'), false), m.oid IS NOT NULL, i.oid IS NOT NULL, "
        "coalesce(has_table_privilege(i.oid, 'SELECT'), false), "
        "coalesce(has_table_privilege(i.oid, 'INSERT'), false), "
        "has_database_privilege(current_database(), 'CREATE'), "
        "coalesce(has_schema_privilege(s.oid, 'CREATE'), false) "
        "FROM (SELECT 1) AS one LEFT JOIN pg_namespace AS s ON s.nspname = {name} "
        "LEFT JOIN pg_class AS m ON m.relnamespace = s.oid AND m.relname = {meta} "
        "LEFT JOIN pg_class AS i ON i.relnamespace = s.oid AND i.relname = {layer}",
        name=literal(server.place.schema),
        meta=literal(schema_sql.META),
        layer=literal(schema_sql.LAYER),
    )[0]
    postgis, has_schema, may_enter, has_meta, has_layer, may_read, may_write, may_make, may_add = row
    has_store = bool(has_meta and has_layer)
    right = Right.NOTHING
    version = 0
    if has_store and may_enter and may_read:
        right = Right.WRITE if may_write else Right.READ
        text = server.value("SELECT value FROM {schema}.crime_map_meta WHERE key = 'schema_version'")
        version = int(text) if str(text or "").isdigit() else 0
    return State(
        str(postgis or ""),
        bool(has_schema),
        has_store,
        bool(has_layer and not has_meta),
        right,
        version,
        bool(may_add) if has_schema else bool(may_make),
    )


def check(server: Server, *, write: bool = False) -> State:
    """Return what is there, or say in one sentence why it cannot be used."""
    state = look(server)
    server.postgis = state.postgis
    if not state.has_store:
        raise SharedRefused(
            f"The database has no shared store “{server.place.schema}”.",
            hint="Publish a store to it first, or choose another schema.",
            reason="store",
            schema=server.place.schema,
        )
    if state.right is Right.NOTHING or (write and state.right is Right.READ):
        raise no_right(server, write=write)
    if write and state.version > VERSION:
        raise newer()
    return state


def no_right(server: Server, *, write: bool) -> SharedRefused:
    """Return the error for a user without the role that is needed."""
    asked_for = role_names(server.place.schema)[int(write)]
    return SharedRefused(
        "You may read the shared store, but not change it."
        if write
        else f"You may not read the shared store “{server.place.schema}”.",
        hint=f"Ask the database’s administrator for the role “{asked_for}”.",
        reason="right",
        role=asked_for,
    )


def newer() -> StoreNewer:
    """Return the error for a store that a newer version made."""
    return StoreNewer(
        "The shared store was written by a newer version of Crime Map and can only be read here.",
        hint="Update the plugin.",
    )


def role_names(schema: str) -> tuple[str, str]:
    """Return the names of the group roles of readers and of editors."""
    return schema + "_reader", schema + "_editor"


def create(writing: Writing, state: State) -> None:
    """Make what is missing of schema, tables and rights; the caller commits."""
    if not state.has_schema:
        writing.run("CREATE SCHEMA {schema}")
    for sql in _tables_sql(state.postgis):
        writing.run(sql)
    for sql in grants(writing.server.place.schema, _roles(writing)):
        writing.run(sql)
    set_version(writing)


def migrate(server: Server, writing: Writing) -> None:
    """Bring an older shared store up to date; the caller commits."""
    state = look(server)
    for sql in _tables_sql(state.postgis):
        writing.run(sql)
    for sql in grants(server.place.schema, _roles(writing)):
        writing.run(sql)
    set_version(writing)


def set_version(writing: Writing) -> None:
    """Note of which version the tables are."""
    writing.run(
        "INSERT INTO {schema}.crime_map_meta (key, value) VALUES ('schema_version', {version}) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        version=literal(str(VERSION)),
    )


def grants(schema: str, roles: tuple[str, ...]) -> list[str]:
    """Return the SQL that lets readers read and editors write, for those of the two roles that are there.

    A reader may do one thing more than read: add to the audit list what he took along. The number, the
    moment, the database's user and the hash of a row are not his to give, and a trigger takes no other deeds
    of him.
    """
    _, editor = role_names(schema)
    given = ", ".join(_GIVEN_TO_AUDIT)
    found = ["REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC"]
    for role in roles:
        found += [
            "GRANT USAGE ON SCHEMA {schema} TO " + quoted(role),
            "GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO " + quoted(role),
            "GRANT SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO " + quoted(role),
            "GRANT INSERT (" + given + ") ON {schema}.crime_map_audit TO " + quoted(role),
        ]
        if role == editor:
            written = (schema_sql.LAYER, schema_sql.META, *shared_tables())
            found += [
                "GRANT INSERT, UPDATE, DELETE ON {schema}." + quoted(name) + " TO " + quoted(role)
                for name in written
            ]
    return found


def administrator_sql(schema: str) -> str:
    """Return the SQL with which an administrator makes both roles, where the publisher may not.

    It may be run again: one of the roles may be there.
    """
    roles = role_names(schema)
    lines = [
        statement(
            "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = {name}) THEN "
            "CREATE ROLE {role} NOLOGIN; END IF; END $$",
            name=literal(role),
            role=quoted(role),
        )
        for role in roles
    ]
    lines += [statement(sql, schema=quoted(schema)) for sql in grants(schema, roles)]
    return ";\n".join(lines) + ";\n"


def chained(before: str, row: str) -> str:
    """Return the SQL of the hash of a row of the audit list."""
    return statement(_CHAINED, before=before, row=row)


def _roles(writing: Writing) -> tuple[str, ...]:
    """Return which of the two roles are there, made now where the user may make roles."""
    server = writing.server
    may = server.value("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user")
    found = []
    for role in role_names(server.place.schema):
        if server.value("SELECT 1 FROM pg_roles WHERE rolname = {name}", name=literal(role)):
            found.append(role)
        elif may:
            writing.run("CREATE ROLE {role} NOLOGIN", role=quoted(role))
            found.append(role)
    return tuple(found)


def _tables_sql(postgis: str) -> list[str]:
    columns = ", ".join(
        quoted(field.name) + " " + _KINDS[field.kind] + (" NOT NULL UNIQUE" if field.name == "id" else "")
        for field in FIELDS
    )
    own = [
        "CREATE TABLE IF NOT EXISTS {schema}.incidents "
        "(fid bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, "
        + columns
        + ", geom "
        + quoted(postgis)
        + ".geometry(Point, "
        + str(WGS84)
        + "))",
        "CREATE INDEX IF NOT EXISTS crime_map_place ON {schema}.incidents USING gist (geom)",
        *(
            "CREATE INDEX IF NOT EXISTS " + name + " ON {schema}.incidents (" + fields + ")"
            for name, fields in _INDEXES.items()
        ),
        "CREATE TABLE IF NOT EXISTS {schema}.crime_map_meta (key text PRIMARY KEY, value text)",
    ]
    own += [
        "CREATE TABLE IF NOT EXISTS {schema}." + quoted(name) + " (" + columns + ")"
        for name, columns in shared_tables().items()
    ]
    return own + _audit_sql()


def _audit_sql() -> list[str]:
    """Return the audit list, which numbers, dates and chains its rows itself and takes no other change."""
    return [
        "CREATE TABLE IF NOT EXISTS {schema}.crime_map_audit (audit_id bigint PRIMARY KEY, "
        "at_utc text NOT NULL, at_local text NOT NULL, os_user text NOT NULL, machine text NOT NULL, "
        "profile text NOT NULL, deed text NOT NULL, number bigint, details text NOT NULL, "
        "db_user text NOT NULL, hash text NOT NULL)",
        # One after the other: two rows at once would follow the same one.
        statement(
            "CREATE OR REPLACE FUNCTION {schema}.crime_map_audit_add() RETURNS trigger LANGUAGE plpgsql "
            "SET search_path = pg_catalog, pg_temp AS $audit$ "
            "DECLARE last record; BEGIN "
            "IF NEW.deed <> ALL (ARRAY[{deeds}]) AND NOT has_table_privilege(current_user, "
            "format('%I.incidents', TG_TABLE_SCHEMA), 'INSERT') THEN "
            "RAISE EXCEPTION 'permission denied: a reader notes only what he took along'; END IF; "
            "PERFORM pg_catalog.pg_advisory_xact_lock(17230, hashtext(TG_TABLE_SCHEMA)); "
            "SELECT audit_id, hash INTO last FROM {schema}.crime_map_audit ORDER BY audit_id DESC LIMIT 1; "
            "NEW.audit_id := coalesce(last.audit_id, 0) + 1; "
            "NEW.at_utc := to_char(clock_timestamp() AT TIME ZONE 'UTC', "
            '\'YYYY-MM-DD"T"HH24:MI:SS.MS"+00:00"\'); '
            "NEW.db_user := session_user; "
            "NEW.hash := {hash}; RETURN NEW; END $audit$",
            schema="{schema}",
            deeds=", ".join(map(literal, _DEEDS_OF_READERS)),
            hash=chained("coalesce(last.hash, '')", "NEW"),
        ),
        "CREATE OR REPLACE FUNCTION {schema}.crime_map_audit_keep() RETURNS trigger LANGUAGE plpgsql "
        "AS $audit$ "
        "BEGIN RAISE EXCEPTION 'the audit list is only added to'; END $audit$",
        *_trigger("crime_map_audit_adds", "BEFORE INSERT", "FOR EACH ROW", "crime_map_audit_add"),
        *_trigger(
            "crime_map_audit_keeps",
            "BEFORE UPDATE OR DELETE OR TRUNCATE",
            "FOR EACH STATEMENT",
            "crime_map_audit_keep",
        ),
    ]


def _trigger(name: str, event: str, each: str, function: str) -> tuple[str, str]:
    return (
        "DROP TRIGGER IF EXISTS " + name + " ON {schema}.crime_map_audit",
        " ".join(
            (
                "CREATE TRIGGER",
                name,
                event,
                "ON {schema}.crime_map_audit",
                each,
                "EXECUTE FUNCTION {schema}." + function + "()",
            )
        ),
    )
