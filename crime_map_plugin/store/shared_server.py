"""A database behind one of QGIS's connections: questions, changes in one transaction, failures in our words.

Only QGIS speaks with the server, so credentials stay where QGIS keeps them. What QGIS says of a failed
connection quotes the whole connection, so none of that is passed on.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from qgis.core import (
    NULL,
    QgsAbstractDatabaseProviderConnection,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsTransaction,
)

from crime_map_plugin.analysis.row_blocks import quoted, statement
from crime_map_plugin.errors import CrimeMapError, SharedRefused, SharedUnreachable, StoreLocked
from crime_map_plugin.store import audit
from crime_map_plugin.store.shared_place import SharedPlace

_LOCKS = 0x434D  # "CM": the first of the two numbers of our advisory locks
_LONGEST_NAME = 63
_LOST = "crime_map: not in the transaction"
_HELD = "crime_map: held"
_SAID = re.compile(r"\[(?P<said>.*)\]\s*\Z", re.DOTALL)
_REST = re.compile(r"\s(CONTEXT|STATEMENT|LINE \d+):.*\Z", re.DOTALL)


def literal(text: str) -> str:
    """Return a text as an SQL literal, whatever the server takes a backslash for."""
    safe = text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8").replace("'", "''")
    return "E'" + safe.replace("\\", "\\\\") + "'" if "\\" in safe else "'" + safe + "'"


def json_literal(value: Any) -> str:
    """Return plain values as a literal of JSON that PostgreSQL takes."""
    text = json.dumps(value, ensure_ascii=False)
    if "\\u0000" in text:
        text = json.dumps(_without_ends(value), ensure_ascii=False)
    return literal(text)


def connection_names() -> list[str]:
    """Return the names of QGIS's connections to PostgreSQL."""
    return sorted(_metadata().connections(False))


def lost(place: SharedPlace) -> SharedUnreachable:
    """Return the error for a database that does not answer, or no longer."""
    return SharedUnreachable(
        f"The database of “{place.connection}” does not answer.",
        hint="Check the network and the connection in QGIS’s browser, then try again; what the shared store "
        "held is as it was.",
        connection=place.connection,
    )


class Server:
    """Asks and changes one schema; may be used from any thread."""

    def __init__(self, place: SharedPlace) -> None:
        self.place = place
        self.schema = quoted(place.schema)
        self.postgis = "public"
        self._connection = _connection_of(place)

    @property
    def uri(self) -> str:
        """QGIS's own description of the connection; not for showing, not for keeping."""
        return self._connection.uri()

    def table(self, name: str) -> str:
        """Return a table of the schema as SQL names it."""
        return self.schema + "." + quoted(name)

    def rows(self, template: str, **parts: str) -> list[list[Any]]:
        """Return the rows of a question; ``{schema}`` stands for the schema."""
        sql = statement(template, schema=self.schema, **parts)
        try:
            found = self._connection.executeSql(sql)
        except QgsProviderConnectionException as error:
            raise self._translated(str(error)) from None
        return [[None if value == NULL else value for value in row] for row in found]

    def value(self, template: str, **parts: str) -> Any:
        """Return the first value of the first row, None where there is no row."""
        found = self.rows(template, **parts)
        return found[0][0] if found else None

    def json(self, template: str, **parts: str) -> Any:
        """Return the values of a question that answers with one text of JSON."""
        return json.loads(self.value(template, **parts) or "null")

    def revision(self) -> str:
        """Return the mark of the last change."""
        return str(self.value("SELECT value FROM {schema}.crime_map_meta WHERE key = 'revision'") or "")

    @contextmanager
    def exclusive(self) -> Iterator[Writing]:
        """Be the only writer within; all that is written is there at the end, or nothing of it.

        The server ends the right by itself with the connection that holds it, however that ends.
        """
        writing = Writing(self)
        writing.begin()
        try:
            yield writing
            writing.commit()
        finally:
            writing.end()

    def holder(self) -> str:
        """Return who holds the right to write, as he named himself."""
        return str(
            self.value(
                "SELECT a.application_name FROM pg_locks AS l JOIN pg_stat_activity AS a ON a.pid = l.pid "
                "WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 "
                "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
                "AND l.classid = {first} AND l.objid = {second}",
                first=str(_LOCKS),
                second=str(self.lock_number),
            )
            or ""
        )

    @property
    def lock_number(self) -> int:
        """The second number of the schema's advisory lock."""
        return zlib.crc32(self.place.schema.encode("utf-8")) & 0x7FFFFFFF

    def _translated(self, text: str) -> CrimeMapError:
        if text.startswith("Connection failed") or not self._answers():
            return lost(self.place)
        return refused(text)

    def _answers(self) -> bool:
        try:
            return bool(self._connection.executeSql("SELECT 1"))
        except QgsProviderConnectionException:
            return False


class Writing:
    """One transaction on a connection of its own, which holds the right to write.

    QGIS opens a lost connection anew and repeats the statement there, outside of the transaction. So each
    statement first makes sure that it is where it should be, and a commit is believed when its mark is read.
    """

    def __init__(self, server: Server) -> None:
        self.server = server
        self.mark = uuid4().hex
        self._transaction: QgsTransaction | None = None
        self._is_revised = False

    def begin(self) -> None:
        """Take the right to write or say who holds it."""
        transaction = QgsTransaction.create(self.server.uri, "postgres")
        if transaction is None:
            raise lost(self.server.place)
        is_begun, _ = transaction.begin()
        if not is_begun:
            raise lost(self.server.place)
        self._transaction = transaction
        name = literal(
            ("Crime Map: " + "@".join(audit.who()[:2])).encode()[:_LONGEST_NAME].decode("utf-8", "ignore")
        )
        try:
            self._run("SET LOCAL application_name = " + name)
            # The connection does nothing while the portal is asked; that may take an hour.
            self._run("SET LOCAL idle_in_transaction_session_timeout = 0")
            self._run("SET LOCAL crime_map.writer = " + literal(self.mark))
            self.run(
                "DO $$ BEGIN IF NOT pg_try_advisory_xact_lock({first}, {second}) THEN "
                "RAISE EXCEPTION '{held}'; END IF; END $$",
                first=str(_LOCKS),
                second=str(self.server.lock_number),
                held=_HELD,
            )
        except BaseException:
            self.end()
            raise

    def run(self, template: str, **parts: str) -> None:
        """Change something; ``{schema}`` stands for the schema."""
        guard = statement(
            "DO $$ BEGIN IF current_setting('crime_map.writer', true) IS DISTINCT FROM {mark} THEN "
            "RAISE EXCEPTION '{lost}'; END IF; END $$; ",
            mark=literal(self.mark),
            lost=_LOST,
        )
        self._run(guard + statement(template, schema=self.server.schema, **parts))

    def revise(self) -> str:
        """Give the store another revision, by which others see that it was changed, and return it."""
        self.run(
            "INSERT INTO {schema}.crime_map_meta (key, value) VALUES ('revision', {mark}) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            mark=literal(self.mark),
        )
        self._is_revised = True
        return self.mark

    def commit(self) -> None:
        """Let everybody see what was written."""
        if self._transaction is None:
            return
        transaction, self._transaction = self._transaction, None
        is_done, _ = transaction.commit()
        if not is_done or (self._is_revised and self.server.revision() != self.mark):
            raise lost(self.server.place)

    def end(self) -> None:
        """Undo what was not committed and give the right back."""
        if self._transaction is not None:
            self._transaction.rollback()
            self._transaction = None

    def _run(self, sql: str) -> None:
        if self._transaction is None:
            raise lost(self.server.place)
        self.run_on(self._transaction, sql)

    def run_on(self, transaction: QgsTransaction, sql: str) -> None:
        """Run SQL or raise what the server says, in our words."""
        is_done, said = transaction.executeSql(sql)
        if is_done:
            return
        if _HELD in said:
            raise self._held()
        if _LOST in said or "(ERROR:" not in said:
            raise lost(self.server.place)
        raise refused(said)

    def _held(self) -> StoreLocked:
        who = self.server.holder().rpartition("Crime Map: ")[2] or "somebody else"
        return StoreLocked(
            f"The shared store is being written by {who}.",
            hint="Wait until that has finished, then try again.",
            who=who,
        )


def refused(text: str) -> CrimeMapError:
    """Return the error for what the server refused; its words without the statement, which holds data."""
    match = _SAID.search(text)
    said = _REST.sub("", match.group("said") if match else text.partition("(")[2].rstrip(" )\n")).strip()
    if "permission denied" in said or "must be owner" in said:
        return SharedRefused(
            "The database does not let you do this.",
            detail=said,
            hint="Ask the database’s administrator for the role of an editor.",
            reason="right",
        )
    return CrimeMapError(
        "The database refused a request.", detail=said, hint="Tell the database’s administrator the details."
    )


def _metadata() -> Any:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    if metadata is None:
        raise SharedRefused(
            "This QGIS cannot speak with PostgreSQL.",
            hint="Install QGIS with its PostgreSQL provider, or use a store in a file.",
            reason="provider",
        )
    return metadata


def _connection_of(place: SharedPlace) -> QgsAbstractDatabaseProviderConnection:
    metadata = _metadata()
    known = metadata.connections(False)
    # A path joins doubled slashes.
    wanted = next((name for name in known if place.connection in (name, re.sub("/+", "/", name))), None)
    if wanted is None:
        raise SharedRefused(
            f"QGIS has no connection “{place.connection}” to PostgreSQL.",
            hint="Make it in QGIS’s browser under PostgreSQL, or choose one that is there.",
            reason="connection",
            connection=place.connection,
        )
    found = metadata.createConnection(wanted)
    if not isinstance(found, QgsAbstractDatabaseProviderConnection):
        raise lost(place)
    return found


def _without_ends(value: Any) -> Any:
    """Return plain values without the end of a text in C, which PostgreSQL's texts cannot hold."""
    if isinstance(value, str):
        return value.replace("\x00", "")
    if isinstance(value, dict):
        return {key: _without_ends(inner) for key, inner in value.items()}
    return [_without_ends(inner) for inner in value] if isinstance(value, (list, tuple)) else value
