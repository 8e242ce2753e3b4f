"""A store that many share: a schema in PostGIS, reached through QGIS's own connections."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProviderRegistry, QgsVectorLayer

from crime_map_plugin.errors import (
    CrimeMapError,
    QueryInvalid,
    SharedRefused,
    SharedUnreachable,
    StoreLocked,
    StoreNewer,
)
from crime_map_plugin.incidents.coverage import Scope
from crime_map_plugin.incidents.query import DateField, IncidentQuery
from crime_map_plugin.incidents.schema import Page
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store, layer_source
from crime_map_plugin.store.links import Link, State
from crime_map_plugin.store.purging import Order
from crime_map_plugin.store.shared_place import SharedPlace, shared_place
from crime_map_plugin.store.shared_server import Server, connection_names, literal
from crime_map_plugin.store.shared_store import SharedStore
from crime_map_plugin.store.shared_writing import Mirror, note_refreshed, publish, refreshed_within, written
from tests.postgres.cluster import PostgisServer
from tests.qgis.shared import SCOPE, connect, fill
from tests.qgis.store_pages import incidents, page

N = 2_000


@pytest.fixture(scope="module")
def database(postgis_server: PostgisServer) -> Iterator[PostgisServer]:
    """Have users with and without rights, each behind a connection of QGIS of the same name."""
    postgis_server.sql(
        "CREATE ROLE aigul LOGIN; CREATE ROLE boris LOGIN; "
        "CREATE ROLE clerk LOGIN; CREATE ROLE stranger LOGIN"
    )
    for user in ("owner", "aigul", "boris", "clerk", "stranger"):
        connect(postgis_server, user, user)
    yield postgis_server
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    for name in connection_names():
        metadata.deleteConnection(name)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory, qgis_app) -> Path:
    """Return a store in a file with made-up incidents."""
    return fill(tmp_path_factory.mktemp("store") / "own.gpkg", N)


@pytest.fixture(scope="module")
def published(database: PostgisServer, file: Path) -> Iterator[SharedPlace]:
    """Publish the incidents once for the tests that only read."""
    made = SharedPlace("owner", "read_only")
    publish(file, made)
    database.sql("GRANT read_only_reader TO clerk")
    yield made
    database.sql("DROP SCHEMA read_only CASCADE")


@pytest.fixture
def place(request: pytest.FixtureRequest, database: PostgisServer, file: Path) -> Iterator[SharedPlace]:
    """Publish the incidents; aigul and boris are editors, clerk is a reader."""
    schema = "s" + str(zlib.crc32(request.node.name.encode()))
    made = SharedPlace("owner", schema)
    publish(file, made)
    database.sql(f"GRANT {schema}_editor TO aigul, boris; GRANT {schema}_reader TO clerk")
    yield made
    for user in ("owner", "aigul", "boris"):
        Mirror(as_user(made, user)).forget()
    database.sql(f"DROP SCHEMA {schema} CASCADE")
    database.sql(
        f"DROP OWNED BY {schema}_editor, {schema}_reader; DROP ROLE {schema}_editor, {schema}_reader"
    )


def as_user(place: SharedPlace, user: str) -> SharedPlace:
    """Return the same schema as another user reaches it."""
    return SharedPlace(user, place.schema)


def shared(place: SharedPlace, user: str = "owner") -> Store:
    """Open the shared store as a user does."""
    return Store.open(as_user(place, user).path, read_only=True)


QUERIES = (
    IncidentQuery(),
    IncidentQuery(date_from=datetime(2026, 1, 10), date_to=datetime(2026, 2, 1)),
    IncidentQuery(date_from=datetime(2026, 2, 1), date_field=DateField.REGISTERED),
    IncidentQuery(categories=("theft", "fraud"), severities=(0, 3)),
    IncidentQuery(area_codes=("197111",)),
    IncidentQuery(area_codes=("1971", "197112"), hours=(5, 6), weekdays=(1,)),
    IncidentQuery(extent=(71.2, 50.0, 71.4, 51.0005)),
    IncidentQuery(sources=("kz-portal",), layers=("crime",)),
    IncidentQuery(protected=True),
    IncidentQuery(protected=False),
    IncidentQuery(articles=("188",)),
    IncidentQuery(places=("001",)),
)


@pytest.mark.parametrize("query", QUERIES)
def test_the_database_gives_what_the_file_gives(
    published: SharedPlace, file: Path, query: IncidentQuery
) -> None:
    with shared(published, "clerk") as there, Store.open(file, read_only=True) as here:
        theirs, ours = there.read(query), here.read(query)
        assert theirs.keys() == ours.keys()
        for name, values in ours.items():
            np.testing.assert_array_equal(theirs[name], values, err_msg=name)
        assert there.count(query) == here.count(query) == len(ours["id"])
        assert there.category_counts(query) == here.category_counts(query)
        assert there.category_severity_counts(query) == here.category_severity_counts(query)
        assert there.placed_counts(query) == here.placed_counts(query)


def test_what_is_noted_is_published_too(published: SharedPlace, file: Path) -> None:
    with shared(published, "clerk") as there, Store.open(file, read_only=True) as here:
        assert there.coverage() == here.coverage()
        assert there.receipts() == here.receipts()
        assert there.as_of() == here.as_of()
        np.testing.assert_allclose(there.extent(), here.extent(), atol=1e-4)
        assert there.last_row() == N
        assert sum(map(len, there.ids_between(N - 10, N))) == 10


def test_newest_and_named_incidents_come_alone(published: SharedPlace, file: Path) -> None:
    ids = ["kz-portal:crime:7", "it's \\ \"not\" there'); DROP TABLE incidents; --", "kz-portal:crime:9"]
    with shared(published) as there, Store.open(file, read_only=True) as here:
        assert list(there.read(fields=("id",), newest=3)["id"]) == list(
            here.read(fields=("id",), newest=3)["id"]
        )
        assert sorted(there.read(fields=("id",), ids=ids)["id"]) == ["kz-portal:crime:7", "kz-portal:crime:9"]
        assert there.count() == N


HOSTILE = (
    "'; DROP SCHEMA public CASCADE; --",
    "\\'; SELECT pg_sleep(9); --",
    "{schema} $$ %s \\",
    'a "quoted" name',
    "Ойдан' шығарылған \\x27",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(place: SharedPlace, text: str) -> None:
    server = Server(place)
    assert server.value("SELECT {text}", text=literal(text)) == text
    columns = incidents([9001], source=text)
    columns["street"][0] = text
    with written(place, [IncidentQuery(sources=(text,))]) as store:
        writer = store.begin(Scope(source=text, layer="crime"))
        writer.write(Page(columns, 1))
        writer.finish({"expected": 1, "received": 1}, True)
    with shared(place) as there:
        found = there.read(IncidentQuery(sources=(text,)))
        assert list(found["street"]) == [text]
        assert there.count() == N + 1


def test_the_end_of_a_text_is_refused_in_a_filter_and_left_out_of_data(place: SharedPlace) -> None:
    with shared(place) as there, pytest.raises(QueryInvalid):
        there.count(IncidentQuery(sources=("a\x00b",)))
    assert Server(place).value("SELECT {text}", text=literal("a\x00b\ud800")) == "ab?"


def test_rows_of_an_editor_reach_everybody_at_once(place: SharedPlace) -> None:
    aigul = as_user(place, "aigul")
    with shared(place, "clerk") as before, written(aigul, [SCOPE.query()]) as store:
        writer = store.begin(SCOPE, resume=False)
        writer.write(page(range(10, N + 5)))
        writer.finish({"expected": N - 5, "received": N - 5}, True)
        assert before.count() == N
    with shared(place, "boris") as there:
        assert there.count() == N - 5
        newest = there.receipts()[0]
        assert newest["removed"] == 10
        deeds = [(entry.deed, entry.number, entry.user.split(" ")[0]) for entry in there.audit_list()]
        assert deeds == [("fetched", N - 5, "aigul"), ("published", N, "owner")]
        assert there.broken_audit_row() is None
    assert not Mirror(aigul).path.exists()


def test_of_two_editors_the_second_is_told_who_writes(place: SharedPlace) -> None:
    told: list[CrimeMapError] = []

    def second() -> None:
        try:
            with written(as_user(place, "boris"), [SCOPE.query()]):
                told.append(CrimeMapError("written"))
        except CrimeMapError as error:
            told.append(error)

    with written(as_user(place, "aigul"), [SCOPE.query()]):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
    assert isinstance(told[0], StoreLocked)
    assert "@" in told[0].facts["who"]
    second()
    assert told[1].message == "written"


def test_a_reader_may_not_write_but_tells_what_he_took(place: SharedPlace) -> None:
    clerk = as_user(place, "clerk")
    with pytest.raises(SharedRefused) as refused, written(clerk, [SCOPE.query()]):
        pass
    assert refused.value.facts["role"] == place.schema + "_editor"
    with shared(place, "clerk") as there:
        assert there.is_read_only
        there.note(Deed.EXPORTED, 7, {"file": "a.gpkg"})
        entry = there.audit_list()[0]
        assert (entry.deed, entry.number, entry.details) == ("exported", 7, {"file": "a.gpkg"})
    with pytest.raises(SharedRefused):
        Server(clerk).rows("DELETE FROM {schema}.incidents RETURNING id")


def test_who_has_no_role_sees_nothing(published: SharedPlace) -> None:
    with pytest.raises(SharedRefused) as refused:
        shared(published, "stranger")
    assert refused.value.facts["role"] == published.schema + "_reader"


@pytest.mark.parametrize(
    "sql",
    (
        "UPDATE {s}.crime_map_audit SET number = 1",
        "DELETE FROM {s}.crime_map_audit",
        "TRUNCATE {s}.crime_map_audit",
    ),
)
def test_the_audit_list_is_only_added_to(place: SharedPlace, database: PostgisServer, sql: str) -> None:
    with pytest.raises(RuntimeError, match="only added to"):
        database.sql(sql.replace("{s}", place.schema))
    with pytest.raises(RuntimeError, match="permission denied"):
        database.sql(sql.replace("{s}", place.schema), user="aigul")


def test_a_changed_row_of_the_audit_list_is_found(place: SharedPlace, database: PostgisServer) -> None:
    with shared(place) as there:
        for number in range(3):
            there.note(Deed.EXPORTED, number, {})
        assert there.broken_audit_row() is None
        table = place.schema + ".crime_map_audit"
        database.sql(
            f"ALTER TABLE {table} DISABLE TRIGGER USER; UPDATE {table} SET number = 99 WHERE audit_id = 3"
        )
        assert there.broken_audit_row() == 3


def cut_off(database: PostgisServer) -> None:
    """End all connections to the database, as a server does that goes down."""
    database.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")


def test_a_database_gone_while_fetching_keeps_the_old_state_and_is_made_up_for(
    place: SharedPlace, database: PostgisServer
) -> None:
    aigul = as_user(place, "aigul")
    with pytest.raises(SharedUnreachable), written(aigul, [SCOPE.query()]) as store:
        writer = store.begin(SCOPE, resume=False)
        writer.write(page(range(500, N + 50)))
        writer.finish({"expected": N - 450, "received": N - 450}, True)
        cut_off(database)
    with shared(place) as there:
        assert there.count() == N
        assert [entry.deed for entry in there.audit_list()] == ["published"]
    with written(aigul, [SCOPE.query()]):
        pass
    with shared(place) as there:
        assert there.count() == N - 450
        assert [entry.deed for entry in there.audit_list()] == ["fetched", "published"]


def test_a_database_gone_while_rows_are_sent_keeps_the_old_state(
    place: SharedPlace, database: PostgisServer
) -> None:
    def cut(fraction: float, text: str = "") -> None:
        cut_off(database)

    with (
        pytest.raises(SharedUnreachable),
        written(as_user(place, "aigul"), [SCOPE.query()], progress=cut) as store,
    ):
        writer = store.begin(SCOPE, resume=False)
        writer.write(page(range(5_000)))
        writer.finish({"expected": 5_000, "received": 5_000}, True)
    with shared(place) as there:
        assert there.count() == N


def test_what_was_left_over_is_dropped_when_somebody_else_wrote(
    place: SharedPlace, database: PostgisServer
) -> None:
    aigul, boris = as_user(place, "aigul"), as_user(place, "boris")
    with pytest.raises(SharedUnreachable), written(aigul, [SCOPE.query()]) as store:
        writer = store.begin(SCOPE, resume=False)
        writer.write(page(range(10)))
        writer.finish({"expected": 10, "received": 10}, True)
        cut_off(database)
    with written(boris, [SCOPE.query()]) as store:
        writer = store.begin(SCOPE, resume=False)
        writer.write(page(range(N + 100)))
        writer.finish({"expected": N + 100, "received": N + 100}, True)
    with written(aigul, [SCOPE.query()]):
        pass
    with shared(place) as there:
        assert there.count() == N + 100


def test_an_interrupted_download_goes_on_where_it_stopped(place: SharedPlace) -> None:
    scope = Scope(source="kz-portal", layer="accidents")
    with pytest.raises(CrimeMapError, match="gone"), written(place, [scope.query()]) as store:
        store.begin(scope).write(page(range(3_000, 3_100), layer="accidents"))
        raise CrimeMapError("The portal is gone.")
    with written(place, [scope.query()]) as store:
        writer = store.begin(scope)
        assert writer.is_resumed
        assert writer.received == 100
        writer.write(page(range(3_100, 3_150), layer="accidents"))
        writer.finish({"expected": 150, "received": 150}, True)
    with shared(place) as there:
        assert there.count() == N + 150


def test_one_refresh_is_enough_for_all(place: SharedPlace) -> None:
    month = Scope("kz-portal", "crime", date_from=datetime(2026, 1, 1), date_to=datetime(2026, 2, 1))
    assert refreshed_within(as_user(place, "boris"), month, 15) is None
    note_refreshed(as_user(place, "aigul"), SCOPE)
    assert refreshed_within(as_user(place, "boris"), month, 15) == 0
    assert refreshed_within(as_user(place, "boris"), Scope("kz-portal", "accidents"), 15) is None
    assert refreshed_within(as_user(place, "boris"), month, 0) is None


def test_decisions_are_everybodys(place: SharedPlace) -> None:
    pair = ("kz-portal:crime:1", "kz-portal:crime:2")
    with shared(place, "aigul") as there:
        there.propose_links([Link(*pair, 5.0, 1.0, 0.9)])
        assert there.decide_links([pair], State.CONFIRMED) == 1
    with shared(place, "boris") as there:
        assert [(link.pair, link.state) for link in there.links()] == [(pair, State.CONFIRMED)]
        assert there.counted_elsewhere() == 1
        assert there.count() == N - 1
        assert len(there.read(fields=("id",))["id"]) == N - 1
        assert len(there.read(fields=("id",), once=False)["id"]) == N


def test_a_purge_takes_rows_from_everybody(place: SharedPlace) -> None:
    order = Order(before=datetime(2026, 2, 1))
    with shared(place, "aigul") as there:
        preview = there.purge_preview(order)
        # 2026-01-01 06:00 and an hour more each: 738 hours to the end of January
        assert (preview.incidents, preview.kept) == (738, N - 738)
        assert preview.sources == {"kz-portal": N}
        done = there.purge(order)
        assert done.removed == 738
        assert there.count() == N - 738
        assert there.audit_list()[0].deed == "purged"
    assert not Mirror(as_user(place, "aigul")).path.exists()


def test_a_newer_shared_store_is_only_read(place: SharedPlace, database: PostgisServer) -> None:
    database.sql(f"UPDATE {place.schema}.crime_map_meta SET value = '99' WHERE key = 'schema_version'")
    with shared(place) as there:
        assert there.is_read_only
        assert there.count() == N
    with pytest.raises(StoreNewer), written(place, [SCOPE.query()]):
        pass


def test_an_older_shared_store_is_brought_up_to_date(place: SharedPlace, database: PostgisServer) -> None:
    database.sql(
        f"UPDATE {place.schema}.crime_map_meta SET value = '0' WHERE key = 'schema_version'; "
        f"DROP TABLE {place.schema}.crime_map_flags"
    )
    with written(place, [SCOPE.query()]):
        pass
    assert (
        database.sql(f"SELECT value FROM {place.schema}.crime_map_meta WHERE key = 'schema_version'") == "1"
    )
    assert database.sql(f"SELECT count(*) FROM {place.schema}.crime_map_flags") == "0"
    with shared(place) as there:
        assert there.count() == N


def test_a_name_that_is_taken_is_refused_and_nothing_is_touched(
    database: PostgisServer, file: Path, place: SharedPlace
) -> None:
    database.sql(
        "CREATE SCHEMA taken; CREATE TABLE taken.incidents (id int); INSERT INTO taken.incidents VALUES (1)"
    )
    for schema in ("taken", place.schema):
        with pytest.raises(SharedRefused) as refused:
            publish(file, SharedPlace("owner", schema))
        assert refused.value.facts["reason"] == "clash"
    assert database.sql("SELECT count(*) FROM taken.incidents") == "1"


def test_who_may_not_publish_is_told_so(database: PostgisServer, file: Path) -> None:
    with pytest.raises(SharedRefused) as refused:
        publish(file, SharedPlace("stranger", "mine"))
    assert refused.value.facts["reason"] == "right"
    assert database.sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'mine'") == "0"


def test_a_cancelled_publication_leaves_nothing(database: PostgisServer, file: Path) -> None:
    with pytest.raises(CrimeMapError, match="Stopped"):
        publish(file, SharedPlace("owner", "half"), cancel=lambda: True)
    assert database.sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'half'") == "0"


def test_a_database_without_postgis_is_named(database: PostgisServer, file: Path) -> None:
    database.sql("CREATE DATABASE bare")
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = database.connection("owner").replace("dbname='gis'", "dbname='bare'")
    metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True}), "bare")
    with pytest.raises(SharedRefused) as refused:
        publish(file, SharedPlace("bare", "crime"))
    assert refused.value.facts["reason"] == "postgis"


def test_places_that_are_none_are_named() -> None:
    for text in ("postgres:", "postgres:police", "postgres:/crime", "postgres:police/pg_temp"):
        with pytest.raises(SharedRefused) as refused:
            shared_place(text)
        assert refused.value.facts["reason"] == "place"
    with pytest.raises(SharedRefused) as refused:
        Server(SharedPlace("nobody’s", "crime"))
    assert refused.value.facts["reason"] == "connection"


def test_a_server_that_is_down_is_named_without_the_connection(qgis_app) -> None:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = (
        "dbname='gis' host=127.0.0.1 port=1 user='owner' password='hunter2' sslmode=disable connect_timeout=2"
    )
    metadata.saveConnection(
        metadata.createConnection(uri, {"saveUsername": True, "savePassword": True}), "down"
    )
    with pytest.raises(SharedUnreachable) as lost:
        Store.open("postgres:down/crime", read_only=True)
    metadata.deleteConnection("down")
    assert "hunter2" not in "".join((str(lost.value), lost.value.detail, repr(lost.value.facts)))


def test_the_layer_asks_the_server_and_keeps_no_password(published: SharedPlace, file: Path) -> None:
    source = layer_source(as_user(published, "clerk").path)
    assert "password" not in source
    with shared(published, "clerk") as there:
        where = there.layer_where(IncidentQuery(categories=("theft",), date_from=datetime(2026, 2, 1)))
    layer = QgsVectorLayer(source, "incidents", "postgres")
    assert layer.isValid()
    assert layer.setSubsetString(where)
    with Store.open(file, read_only=True) as here:
        assert layer.featureCount() == here.count(
            IncidentQuery(categories=("theft",), date_from=datetime(2026, 2, 1))
        )
    assert layer.crs().authid() == "EPSG:4326"


OF_THE_NOTES = {
    *("as_of", "codes", "counted_elsewhere", "coverage", "get_meta", "link_counts", "links", "open"),
    *("receipts", "unfinished"),
}
"""What a small file of the notes answers as well; everything else must ask the database."""


def test_no_question_about_incidents_is_answered_from_the_notes() -> None:
    public = {name for name in vars(Store) if not name.startswith("_")}
    assert public - set(vars(SharedStore)) == OF_THE_NOTES


def test_credentials_are_used_by_their_id_alone(published: SharedPlace, database: PostgisServer) -> None:
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("made up", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("police")
    config.setConfig("username", "clerk")
    config.setConfig("password", "hunter2")
    assert manager.storeAuthenticationConfig(config)[0]
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uri = database.connection("") + f" authcfg={config.id()}"
    metadata.saveConnection(metadata.createConnection(uri, {}), "by id")
    with shared(published, "by id") as there:
        assert there.count() == N
        assert there.is_read_only
    source = layer_source(as_user(published, "by id").path)
    assert "authcfg=" + config.id() in source
    assert "hunter2" not in source and "clerk" not in source
    assert QgsVectorLayer(source, "incidents", "postgres").featureCount() == N
