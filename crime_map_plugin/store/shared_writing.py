"""Changing a shared store: a file is changed as ever, and what became other goes to the database at once.

The file holds the rows that the change is about. It is brought up to date while nobody else may write, and is
gone afterwards. When the database goes away in the middle, the file stays and the next change first brings
over what it holds, unless somebody else has changed the shared store since: then it is worth nothing.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication

from crime_map_plugin.errors import Cancel, Progress, SharedRefused, never_cancelled, silent
from crime_map_plugin.incidents.coverage import Scope, contains
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.store import audit, schema_sql, shared_schema
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.shared_place import SharedPlace
from crime_map_plugin.store.shared_pull import condition_of, pull
from crime_map_plugin.store.shared_push import Pushed, add_deed_sql, differs, push
from crime_map_plugin.store.shared_server import Server, json_literal

_TAILS = ("", "-wal", "-shm", "-journal")


class Mirror:
    """The file of one shared store, how it was when it was pulled, and of which revision that is."""

    def __init__(self, place: SharedPlace) -> None:
        name = hashlib.sha256(place.text.encode("utf-8", "replace")).hexdigest()[:16]
        folder = Path(QgsApplication.qgisSettingsDirPath()) / "crime_map" / "shared"
        self.path = folder / (name + ".gpkg")
        self.base = folder / (name + ".base.gpkg")
        self._notes = folder / (name + ".json")

    def is_of(self, revision: str, condition: str = "") -> bool:
        """Whether the file is whole and was pulled from this revision, for this condition if one is given."""
        try:
            noted = json.loads(self._notes.read_text("utf-8"))
        except (OSError, ValueError):
            return False
        return (
            noted.get("revision") == revision
            and (not condition or noted.get("condition") == _digest(condition))
            and self.path.exists()
            and self.base.exists()
        )

    def is_unfinished(self) -> bool:
        """Whether a download in it was cut off and can go on."""
        with Store.open(self.path, read_only=True) as store:
            return any(row["checkpoint"] is not None for row in store.unfinished())

    def fill(self, server: Server, condition: str, cancel: Cancel) -> None:
        """Pull what the condition asks for, anew."""
        self.forget()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        revision = server.revision()
        pull(server, self.path, condition, cancel=cancel)
        self.settle(revision, _digest(condition))

    def settle(self, revision: str, condition: str = "") -> None:
        """Take the file as what the database holds."""
        noted = condition or json.loads(self._notes.read_text("utf-8"))["condition"]
        self._notes.unlink(missing_ok=True)
        for tail in _TAILS:
            source = self.path.with_name(self.path.name + tail)
            target = self.base.with_name(self.base.name + tail)
            target.unlink(missing_ok=True)
            if source.exists():
                shutil.copyfile(source, target)
        self._notes.write_text(json.dumps({"revision": revision, "condition": noted}), "utf-8")

    def forget(self) -> None:
        """Delete the file and all that is beside it."""
        self._notes.unlink(missing_ok=True)
        for file in (self.path, self.base):
            for tail in (*_TAILS, ".lock"):
                file.with_name(file.name + tail).unlink(missing_ok=True)


@contextmanager
def written(
    place: SharedPlace,
    queries: Sequence[IncidentQuery] = (),
    *,
    condition: str = "",
    cancel: Cancel = never_cancelled,
    progress: Progress = silent,
) -> Iterator[Store]:
    """Give a store in a file with what matches the queries; what is changed in it is shared at the end.

    Nobody else writes meanwhile. All becomes visible at once, or nothing does.
    """
    server = Server(place)
    state = shared_schema.check(server, write=True)
    wanted = condition or condition_of(server, queries)
    mirror = Mirror(place)
    if state.version < shared_schema.VERSION:
        with server.exclusive() as writing:
            shared_schema.migrate(server, writing)
    _complete(server, mirror)
    with server.exclusive() as writing:
        if not (mirror.is_of(server.revision(), wanted) and mirror.is_unfinished()):
            mirror.fill(server, wanted, cancel)
        try:
            with Store.open(mirror.path) as store:
                yield store
        except BaseException:
            if not mirror.is_unfinished():
                mirror.forget()
            raise
        if differs(mirror.path, mirror.base):
            push(writing, mirror.path, mirror.base, progress=progress)
    if mirror.is_unfinished():
        mirror.settle(server.revision())
    else:
        mirror.forget()


def publish(
    file: Path, place: SharedPlace, *, cancel: Cancel = never_cancelled, progress: Progress = silent
) -> Pushed:
    """Make a shared store of a store in a file, all at once; the file stays as it is."""
    server = Server(place)
    state = shared_schema.look(server)
    server.postgis = state.postgis
    _check_may_publish(server, state)
    with Store.open(file, read_only=True) as store:
        path = store.path
    empty = Mirror(place)
    empty.forget()
    empty.base.parent.mkdir(parents=True, exist_ok=True)
    schema_sql.create_store(empty.base)
    try:
        with server.exclusive() as writing:
            shared_schema.create(writing, state)
            done = push(writing, path, empty.base, with_deeds=False, cancel=cancel, progress=progress)
            writing.run(
                add_deed_sql(), row=json_literal(audit.plain_row(audit.Deed.PUBLISHED, done.changed, {}))
            )
    finally:
        empty.forget()
    # The planner knows nothing of tables that were just filled.
    server.rows("ANALYZE {schema}.incidents")
    return done


def refreshed_within(place: SharedPlace, scope: Scope, minutes: int) -> int | None:
    """Return how many minutes ago anybody refreshed all of the scope, None if longer ago than that.

    By the database's clock: those of two computers differ.
    """
    server = Server(place)
    shared_schema.check(server)
    rows = server.rows(
        "SELECT key, extract(epoch FROM now() - value::timestamptz)::float8 / 60 "
        "FROM {schema}.crime_map_meta "
        "WHERE key LIKE 'refreshed:%' AND value::timestamptz > now() - {minutes} * interval '1 minute'",
        minutes=str(int(minutes)),
    )
    ages = [age for key, age in rows if contains(Scope.from_json(key.partition(":")[2]), scope)]
    return int(min(ages)) if ages else None


def note_refreshed(place: SharedPlace, scope: Scope) -> None:
    """Note that the scope was just refreshed, by the database's clock."""
    server = Server(place)
    server.rows(
        "INSERT INTO {schema}.crime_map_meta (key, value) VALUES ({key}, now()::text) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value RETURNING key",
        key=shared_schema.literal("refreshed:" + scope.to_json()),
    )


def _complete(server: Server, mirror: Mirror) -> None:
    """Bring over what an earlier change could not."""
    if not mirror.is_of(server.revision()):
        mirror.forget()
        return
    with server.exclusive() as writing:
        is_ours = mirror.is_of(server.revision())
        if is_ours and differs(mirror.path, mirror.base):
            push(writing, mirror.path, mirror.base)
    if is_ours:
        mirror.settle(server.revision())


def _check_may_publish(server: Server, state: shared_schema.State) -> None:
    schema = server.place.schema
    if not state.postgis:
        raise SharedRefused(
            "The database has no PostGIS.",
            hint="Ask its administrator to run CREATE EXTENSION postgis.",
            reason="postgis",
        )
    if state.is_taken or state.has_store:
        raise SharedRefused(
            f"The schema “{schema}” already has a table “{schema_sql.LAYER}”.",
            hint="Choose another schema, or use the shared store that is there.",
            reason="clash",
            schema=schema,
        )
    if not state.may_create:
        raise SharedRefused(
            "You may not make a shared store in this database.",
            hint="Ask the database’s administrator for the right to make schemas.",
            reason="right",
        )


def _digest(condition: str) -> str:
    return hashlib.sha256(condition.encode("utf-8")).hexdigest()
