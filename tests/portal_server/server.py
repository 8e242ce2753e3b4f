"""The demo portal as a local HTTP server, with the misbehaviours of `misbehave.py`."""

from __future__ import annotations

import contextlib
import copy
import datetime
import email.utils
import gzip
import html
import itertools
import json
import re
import shutil
import socket
import sqlite3
import struct
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from tests.portal_server import layers as served
from tests.portal_server import query as answers
from tests.portal_server.layers import ServedField, ServedLayer, layers_of
from tests.portal_server.misbehave import Misbehaviour

ROOTS = ("/arcgis/rest/services", "/server/rest/services")
# For token_required and token_expired_halfway: the first key runs out, the second does not.
FIRST_KEY, SECOND_KEY = "made-up-key-1", "made-up-key-2"
LOWER_LIMIT = 700
LONGEST_URL = 2048
MANY = 10 * 2**20
CHANGES = (
    "rows_inserted_between_pages",
    "rows_appended_between_pages",
    "rows_deleted_between_pages",
    "rows_inserted_in_between",
    "rows_deleted_in_between",
    "rows_changed_between_pages",
)
# What a server that ignores a parameter makes of it.
IGNORED = (
    ("where_ignored", "where", "1=1"),
    ("order_ignored", "orderByFields", ""),
    ("offset_ignored", "resultOffset", ""),
    ("object_ids_ignored", "objectIds", ""),
    ("geometry_ignored", "geometry", ""),
    ("out_fields_ignored", "outFields", "*"),
)
STABLE_IDS = ("globalid", "tz1id", "fd1id")
DEPTH = 200


@dataclass(frozen=True)
class Request:
    """One request as it arrived."""

    method: str
    path: str
    params: dict[str, str]
    headers: dict[str, str]

    @property
    def is_query(self) -> bool:
        return self.path.endswith("/query")

    def says(self, name: str) -> bool:
        return self.params.get(name, "").lower() == "true"

    @property
    def asks_rows(self) -> bool:
        return self.is_query and not (
            self.says("returnCountOnly") or self.says("returnIdsOnly") or self.params.get("outStatistics")
        )

    @property
    def shown_key(self) -> str:
        headers = {k.lower(): v for k, v in self.headers.items()}
        for name in ("x-esri-authorization", "authorization"):
            kind, _, key = headers.get(name, "").partition(" ")
            if kind.lower() == "bearer":
                return key
        return self.params.get("token", "")


@dataclass
class Reply:
    """What goes back, and how badly."""

    body: bytes
    status: int = 200
    content_type: str = "application/json;charset=UTF-8"
    headers: tuple[tuple[str, str], ...] = ()
    send: float = 1.0  # the share of the body that is really sent
    drip: bool = False
    wait_before: bool = False
    wait_inside: bool = False
    hang_up: bool = False
    reset: bool = False


class PortalServer:
    """A portal of made-up incidents on loopback; use as a context manager.

    `page_size` replaces the declared (and kept) maxRecordCount, so that few rows need many pages.
    `requests` lists what was asked, `max_simultaneous` the most requests that were in work at one time,
    `elsewhere` what the other origin of redirect_other_host received.
    """

    def __init__(
        self,
        data: Path,
        *,
        deployment: str = "current",
        misbehave: str | Sequence[str] | Misbehaviour = "",
        port: int = 0,
        layers: Sequence[ServedLayer] | None = None,
        page_size: int = 0,
        stall_seconds: float = 60.0,
        verbose: bool = False,
    ) -> None:
        self.deployment = deployment
        self._well_behaved = tuple(layers or layers_of(deployment))
        if page_size:
            self._well_behaved = tuple(replace(x, max_record_count=page_size) for x in self._well_behaved)
        self.misbehave(
            misbehave
            if isinstance(misbehave, Misbehaviour)
            else Misbehaviour(misbehave if isinstance(misbehave, str) else list(misbehave))
        )
        self.requests: list[Request] = []
        self.elsewhere: list[Request] = []
        self.max_simultaneous = 0
        self.stall_seconds = stall_seconds
        self.verbose = verbose
        self.lower_limit = 0
        self.changed: Callable[[], None] = lambda: None  # called after rows came, went or changed
        self.displaced: list[str] = []  # stable ids of rows whose place was spoilt on the way
        self.closing = threading.Event()
        self._port = port
        self._lock = threading.Lock()
        self._in_work = 0
        self._pages = 0
        self._first_key_pages = 0
        self._shuffles = itertools.count(1)
        self._local = threading.local()
        self._cleanup = contextlib.ExitStack()
        self._data = Path(data)
        self._changes_rows = any(name in self.misbehaviour for name in CHANGES)
        self._http: ThreadingHTTPServer | None = None
        self._other: ThreadingHTTPServer | None = None

    def misbehave(self, misbehaviour: Misbehaviour) -> None:
        """Take on other habits; a portal that is to change its rows later must be told so at its start."""
        self.misbehaviour = misbehaviour
        self.layers = tuple(self._misbehaving(x) for x in self._well_behaved)

    def _misbehaving(self, layer: ServedLayer) -> ServedLayer:
        on = self.misbehaviour
        if "no_paging" in on:
            layer = replace(layer, supports_pagination=False)
        for name, columns in (
            ("missing_field", ("fz1r18p6", "load_date")),
            ("missing_occurred", ("dat_sover", "rta_date")),
            ("no_objectid", ("objectid",)),
        ):
            if name in on:
                for column in columns:
                    layer = served.without_field(layer, column)
        if "statistics_not_offered" in on:
            layer = replace(layer, supports_statistics=False)
        if "new_field" in on and not layer.is_polygon:
            column = "weekday" if layer.table == "crime" else "is_public_transport"
            layer = replace(
                layer, fields=(*layer.fields, ServedField("new_field_2026", served.INT, column, "new"))
            )
        return layer

    # --- running

    def __enter__(self) -> PortalServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        if self._changes_rows:  # never in the file that others read
            folder = self._cleanup.enter_context(tempfile.TemporaryDirectory(prefix="portal_server"))
            self._data = Path(shutil.copy(self._data, Path(folder) / "portal.sqlite"))
        self._http = self._serve(_Handler, self._port)
        if "redirect_other_host" in self.misbehaviour:
            self._other = self._serve(_OtherHandler, 0)

    def _serve(self, handler: type[BaseHTTPRequestHandler], port: int) -> ThreadingHTTPServer:
        server = _Server(("127.0.0.1", port), handler)
        server.portal = self  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return server

    def stop(self) -> None:
        self.closing.set()
        for server in (self._http, self._other):
            if server is not None:
                server.shutdown()
                server.server_close()
        self._cleanup.close()

    @property
    def port(self) -> int:
        return self._http.server_address[1] if self._http else self._port

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def root(self) -> str:
        """The root that goes into a profile."""
        return f"{self.origin}{ROOTS[0]}/"

    def layer(self, table: str) -> ServedLayer:
        return next(x for x in self.layers if x.table == table)

    def url(self, table: str) -> str:
        """The address of the layer that serves a table: crime, accidents, districts, regions."""
        return self.root + self.layer(table).path

    def write_profile(self, folder: Path) -> Path:
        """The shipped profile of this deployment with this server as its root."""
        name = "demo" if self.deployment == "current" else "kz-portal-former"
        shipped = Path(__file__).resolve().parents[2] / "resources" / "portals" / f"{name}.json"
        profile = json.loads(shipped.read_text(encoding="utf-8"))
        profile["root"] = self.root
        path = Path(folder) / f"{name}.json"
        path.write_text(json.dumps(profile, ensure_ascii=False, indent=2), encoding="utf-8")
        return path

    def connection(self) -> sqlite3.Connection:
        """This thread's own connection; read-only unless a switch changes rows."""
        found = getattr(self._local, "connection", None)
        if found is None:
            mode = "rw" if self._changes_rows else "ro"
            found = sqlite3.connect(f"{self._data.resolve().as_uri()}?mode={mode}", uri=True)
            found.execute("PRAGMA case_sensitive_like = ON")
            self._local.connection = found
        return found

    # --- answering

    def arrived(self, request: Request) -> int:
        """Note the request; returns how many are in work now."""
        with self._lock:
            self.requests.append(request)
            self._in_work += 1
            self.max_simultaneous = max(self.max_simultaneous, self._in_work)
            return self._in_work

    def left(self) -> None:
        with self._lock:
            self._in_work -= 1

    def reply(self, request: Request, in_work: int) -> Reply:
        take = self.misbehaviour.take
        self.misbehaviour.next_request()
        if "dies_halfway" in self.misbehaviour and self._pages >= 2 and take("dies_halfway"):
            return Reply(b"", hang_up=True)
        if take("busy_429"):
            return _page(429, "Too many requests")
        if take("busy_429_retry_after"):
            return _page(429, "Too many requests", ("Retry-After", "1"))
        if take("busy_502"):
            return _page(502, "Bad Gateway")
        if take("busy_503"):
            return _page(503, "Service unavailable")
        if take("busy_503_retry_after_date"):
            soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=1.5)
            return _page(
                503, "Service unavailable", ("Retry-After", email.utils.format_datetime(soon, usegmt=True))
            )
        if request.is_query and in_work > 2 and take("busy_over_two"):
            return _page(429, "Too many requests at once")
        refused = self._refusal(request)
        if refused is not None:
            return self._json(refused, request)
        if request.is_query:
            reply = self._instead(request)
            if reply is not None:
                return reply
        return self._spoiled(self._honest(request), request)

    def _refusal(self, request: Request) -> dict | None:
        take = self.misbehaviour.take
        if take("forbidden"):
            return {
                "error": {
                    "code": 403,
                    "message": "You do not have permissions to access this resource",
                    "details": [],
                }
            }
        key = request.shown_key
        if (
            "token_required" in self.misbehaviour
            and key not in (FIRST_KEY, SECOND_KEY)
            and take("token_required")
        ):
            return {"error": {"code": 499, "message": "Token Required", "details": []}}
        if "token_expired_halfway" in self.misbehaviour:
            if key not in (FIRST_KEY, SECOND_KEY):
                return {"error": {"code": 499, "message": "Token Required", "details": []}}
            if key == FIRST_KEY:
                if self._first_key_pages >= 2 and take("token_expired_halfway"):
                    return {"error": {"code": 498, "message": "Invalid Token", "details": []}}
                self._first_key_pages += request.asks_rows
        return None

    def _instead(self, request: Request) -> Reply | None:
        """Answers of a broken service, in the place of the true one."""
        take = self.misbehaviour.take
        if (
            request.method == "GET"
            and len(request.path) + len(urlencode(request.params)) > LONGEST_URL
            and take("long_url_refused")
        ):
            return _page(414, "Request-URI Too Long")
        if take("redirect_other_host"):
            assert self._other is not None
            target = (
                f"http://127.0.0.1:{self._other.server_address[1]}{request.path}?{urlencode(request.params)}"
            )
            return Reply(b"", 302, headers=(("Location", target),))
        if "redirected" not in request.params and take("redirect_same_host"):
            target = f"{request.path}?{urlencode({**request.params, 'redirected': '1'})}"
            return Reply(b"", 302, headers=(("Location", target),))
        if take("redirect_loop"):
            return Reply(b"", 302, headers=(("Location", f"{request.path}?{urlencode(request.params)}"),))
        if take("html_error"):
            return _page(200, "Service is under maintenance")
        if take("html_error_500"):
            return _page(500, "Internal Server Error")
        if take("empty_body"):
            return Reply(b"")
        if take("huge_error"):
            return self._json({"error": {"code": 500, "message": "x" * 8_000_000, "details": []}}, request)
        if take("deep_error"):
            return self._json(
                {"error": {"code": 500, "message": "x" * 3_000_000, "details": [_deep("deep")]}}, request
            )
        if take("deep_json"):
            return Reply(b"[" * 100_000 + b"]" * 100_000)
        if request.asks_rows:
            if take("error_in_200"):
                return self._json(
                    {"error": {"code": 500, "message": "Error performing query operation", "details": []}},
                    request,
                )
            if take("error_without_code"):
                return self._json({"error": {"message": "Error performing query operation"}}, request)
            if take("failure_without_error"):
                return self._json(
                    {"status": "error", "messages": ["Could not access any server machines."]}, request
                )
        return None

    def _spoiled(self, reply: Reply, request: Request) -> Reply:
        """The true answer, harmed on its way."""
        take = self.misbehaviour.take
        if not request.is_query:
            return reply
        body = reply.body
        if take("truncated_body"):
            reply.body = body[: len(body) * 6 // 10]
        if "gzip" in request.headers.get("Accept-Encoding", "") and take("gzip"):
            reply.body = gzip.compress(body, 1)
            reply.headers += (("Content-Encoding", "gzip"),)
        if take("broken_gzip"):
            packed = gzip.compress(body, 1)
            reply.body = packed[: len(packed) // 2] + b"\xff" * 8
            reply.headers += (("Content-Encoding", "gzip"),)
        if take("drop_mid_body"):
            reply.send = 0.5
        if take("reset_mid_body"):
            reply.send, reply.reset = 0.5, True
        reply.drip = take("slow_drip")
        reply.wait_before = take("stall")
        reply.wait_inside = take("stall_mid_body")
        return reply

    def _honest(self, request: Request) -> Reply:
        path = next((request.path[len(r) :] for r in ROOTS if request.path.startswith(r)), None)
        if path is None:
            return _page(404, "Not Found")
        path = path.strip("/")
        if request.params.get("f", "html").lower() == "html" and not request.is_query:
            return _page(200, f"{path or 'services'}: {served.NOTICE}. Ask with f=json.")
        try:
            return self._json(self._answer(path, request), request)
        except answers.QueryError as error:
            return self._json(error.body(), request)

    def _answer(self, path: str, request: Request) -> dict:
        is_query = path.endswith("/query")
        target = path[: -len("/query")] if is_query else path
        layer = next((x for x in self.layers if x.path.lower() == target.lower()), None)
        if layer is not None:
            if is_query:
                return self._query(layer, request)
            return self._described(answers.describe_layer(layer, self.connection()))
        of_service = [x for x in self.layers if x.service.lower() == target.lower()]
        if of_service and not is_query:
            return answers.describe_service(of_service)
        if not is_query and target.count("/") == 0:
            found = answers.describe_root(self.layers, target)
            if not target or found["services"]:
                return found
        what = "Layer" if re.search(r"Server/\d+$", target) else "Service"
        raise answers.QueryError(f"{what} {target} not found", code=404)

    def _described(self, description: dict) -> dict:
        if "max_record_count_missing" in self.misbehaviour:
            description.pop("maxRecordCount", None)
            description.pop("standardMaxRecordCount", None)
        return description

    def _query(self, layer: ServedLayer, request: Request) -> dict:
        on = self.misbehaviour
        habits = answers.Habits(
            page_limit=self._lower_limit(request),
            ignore_out_sr="out_sr_ignored" in on,
            ignore_count="count_ignored" in on,
            ignore_ids="ids_ignored" in on,
            no_statistics="statistics_refused" in on or "statistics_not_offered" in on,
            ignore_statistics="statistics_ignored" in on,
            ignore_groups="groups_ignored" in on,
        )
        if "unordered_overlap" in on and request.asks_rows and not request.params.get("orderByFields"):
            on.take("unordered_overlap")
            salt = 7919 * next(self._shuffles)
            habits.without_order = lambda: f'("objectid" * {salt}) % 104729'
        params = dict(request.params)
        if request.asks_rows:
            for name, parameter, instead in IGNORED:
                if params.get(parameter) and on.take(name):
                    params[parameter] = instead
        answer = answers.query(layer, params, self.connection(), habits)
        if "count" in answer and "count_too_high" in on:
            answer["count"] += 3
        if "objectIds" in answer and "ids_repeat" in on:
            answer["objectIds"] = [i - i % 2 for i in answer["objectIds"]]
        if "objectIds" in answer and "ids_other_case" in on:
            answer["objectIdFieldName"] = "ObjectId"
        if request.params.get("outStatistics") and "statistics_ignored" not in on:
            self._spoil_statistics(answer, request)
        elif "features" in answer:
            is_geojson = answer.get("type") == "FeatureCollection"
            self._spoil_rows(answer, layer, request, is_geojson)
            with self._lock:
                self._pages += 1
                self._change_rows(layer)
        return answer

    def _spoil_statistics(self, answer: dict, request: Request) -> None:
        groups = answer["features"]
        if "group_missing" in self.misbehaviour and len(groups) > 1:
            del groups[1]
        if "statistics_as_text" in self.misbehaviour:
            names = {
                item.get("outStatisticFieldName") for item in json.loads(request.params["outStatistics"])
            }
            for group in groups:
                values = group["attributes"]
                values.update({n: str(values[n]) for n in names & values.keys() if values[n] is not None})

    def _lower_limit(self, request: Request) -> int:
        on = self.misbehaviour
        if "lower_page_limit_than_promised" not in on:
            return 0
        if request.asks_rows:
            on.take("lower_page_limit_than_promised")
        return self.lower_limit or LOWER_LIMIT

    def _spoil_rows(self, answer: dict, layer: ServedLayer, request: Request, is_geojson: bool) -> None:
        take = self.misbehaviour.take
        features, key = answer["features"], "properties" if is_geojson else "attributes"
        if _is_later_page(request, layer.oid.name) and take("empty_page_with_flag"):
            answer["features"], answer["exceededTransferLimit"] = [], True
            return
        if len(features) > 1 and take("short_pages"):
            share = 0.01 + 0.59 * ((self._pages * 37) % 100) / 100
            answer["features"] = features = features[: max(1, int(len(features) * share))]
            answer["exceededTransferLimit"] = True
        if take("pages_with_holes"):
            answer["features"] = features = [x for i, x in enumerate(features) if i % 7 != 3]
        if take("rows_twice"):
            answer["features"] = features = [
                copy.deepcopy(x) for i, x in enumerate(features) for _ in range(1 + (i % 7 == 3))
            ]
        if take("flag_always"):
            answer["exceededTransferLimit"] = True
        if is_geojson and answer.get("exceededTransferLimit") and take("flag_under_properties"):
            answer["properties"] = {"exceededTransferLimit": answer.pop("exceededTransferLimit")}
        if take("flag_missing"):
            answer.pop("exceededTransferLimit", None)
        if "ids_repeat" in self.misbehaviour:
            for feature in features:
                if layer.oid.name in feature[key]:
                    feature[key][layer.oid.name] -= feature[key][layer.oid.name] % 2
                if is_geojson:
                    feature["id"] -= feature["id"] % 2
        if "ids_other_case" in self.misbehaviour:
            _rename(answer, features, key, layer.oid.name, "ObjectId")
        if take("wrong_types"):
            for feature in features:
                _retype(feature[key])
        if take("dates_as_text"):
            dates = [f.name for f in layer.fields if f.type == served.DATE]
            for feature in features:
                for name in dates:
                    if feature[key].get(name) is not None:
                        feature[key][name] = _iso(feature[key][name])
        if take("deep_values"):
            answer["deep"] = _deep("deep")
            for feature in features:
                feature[key]["deep_2026"] = _deep(1)
        for name, make in _GEOMETRIES.items():
            if not layer.is_polygon and take(name):
                for i, feature in enumerate(features):
                    if i % 10 == 0:
                        feature["geometry"] = make(i, is_geojson)
                        self.displaced += _stable_ids(feature[key])
        for name, columns in (
            ("field_missing_in_page", ("fz1r18p5", "fd1r13p1")),
            ("ids_missing_in_page", STABLE_IDS),
        ):
            if features and take(name):
                for feature in features:
                    feature[key] = {n: v for n, v in feature[key].items() if n.lower() not in columns}

    def _change_rows(self, layer: ServedLayer) -> None:
        """Rows come and go between pages."""
        take, table, connection = self.misbehaviour.take, answers.quoted(layer.table), self.connection()
        before = connection.total_changes
        if take("rows_deleted_between_pages"):
            connection.execute(f"DELETE FROM {table} WHERE objectid = (SELECT MIN(objectid) FROM {table})")
        if take("rows_deleted_in_between"):
            connection.execute(f"DELETE FROM {table} WHERE objectid = ?", [self._somewhere(table)])
        if not layer.is_polygon and take("rows_changed_between_pages"):
            self._change_row(connection, table)
        for name, new in (
            ("rows_inserted_between_pages", "MIN(objectid) - 1"),
            ("rows_appended_between_pages", "MAX(objectid) + 1"),
            ("rows_inserted_in_between", self._gap(table)),
        ):
            if new and take(name):
                self._copy_row(connection, table, new)
        connection.commit()
        if connection.total_changes > before:
            self.changed()

    def _somewhere(self, table: str) -> int:
        """The objectid of a row neither first nor last: in the middle, or where the misbehaviour likes."""
        query = f"SELECT objectid FROM {table} ORDER BY objectid"
        ids = [row[0] for row in self.connection().execute(query)]
        return ids[int(self.misbehaviour.place() * len(ids))] if ids else 0

    def _gap(self, table: str) -> str:
        """An objectid that no row has, in the first gap behind such a row; empty where there is no gap."""
        if "rows_inserted_in_between" not in self.misbehaviour:
            return ""
        query = f"SELECT objectid FROM {table} WHERE objectid >= ? ORDER BY objectid"
        ids = [row[0] for row in self.connection().execute(query, [self._somewhere(table)])]
        return next((str(a + 1) for a, b in zip(ids, ids[1:]) if b > a + 1), "")

    def _change_row(self, connection: sqlite3.Connection, table: str) -> None:
        """Other values, and the place of the row with the highest objectid."""
        places = ("lon", "lat", "x3857", "y3857", "x32642", "y32642")
        highest = f"SELECT {{}} FROM {table} ORDER BY objectid DESC LIMIT 1"
        value = (
            "hard_code = 1 + (hard_code + 1) % 4"
            if table == '"crime"'
            else "fd1r13p1 = coalesce(fd1r13p1, 0) + 1"
        )
        moved = ", ".join(f"{name} = ({highest.format(name)})" for name in places)
        connection.execute(
            f"UPDATE {table} SET {value}, {moved} WHERE objectid = ?", [self._somewhere(table)]
        )

    @staticmethod
    def _copy_row(connection: sqlite3.Connection, table: str, new: str) -> None:
        """A new row like the last one, with ids of its own."""
        cursor = connection.execute(f"SELECT * FROM {table} ORDER BY objectid DESC LIMIT 1")
        names = [d[0] for d in cursor.description]
        row = dict(zip(names, cursor.fetchone()))
        row["objectid"] = connection.execute(f"SELECT {new} FROM {table}").fetchone()[0]
        for name in STABLE_IDS:
            if name in row:
                row[name] = f"{{MADE-UP-NEW-{row['objectid']}}}"
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({marks})", list(row.values()))

    def _json(self, answer: dict, request: Request) -> Reply:
        pretty = request.params.get("f", "").lower() == "pjson"
        if "objectIds" in answer and "ids_as_floats" in self.misbehaviour:
            ids = ",".join(_exponent(i) for i in answer["objectIds"])
            text = f'{{"objectIdFieldName":{json.dumps(answer["objectIdFieldName"])},"objectIds":[{ids}]}}'
        elif pretty:
            text = json.dumps(answer, ensure_ascii=False, indent=1)
        else:
            text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        kind = "text/plain;charset=utf-8" if self.deployment == "former" else "application/json;charset=UTF-8"
        return Reply(text.encode("utf-8"), content_type=kind)


def _page(status: int, text: str, *headers: tuple[str, str]) -> Reply:
    said = html.escape(text)
    body = f"<html><head><title>{said}</title></head><body><h1>{said}</h1></body></html>"
    return Reply(body.encode("utf-8"), status, "text/html;charset=utf-8", headers)


def _is_later_page(request: Request, oid: str) -> bool:
    """Whether this asks for rows behind the first page, by offset or by `objectid > last`."""
    if request.params.get("objectIds"):
        return False
    if request.params.get("resultOffset", "0").strip() not in ("", "0"):
        return True
    after = re.search(rf"\b{oid}\b\"?\s*>=?\s*(-?\d+)", request.params.get("where", ""), re.IGNORECASE)
    return bool(after) and int(after.group(1)) > 1000


def _rename(answer: dict, features: list, key: str, old: str, new: str) -> None:
    if "objectIdFieldName" in answer:
        answer["objectIdFieldName"] = new
    for described in answer.get("fields", ()):
        if described["name"] == old:
            described["name"] = new
    for feature in features:
        feature[key] = {new if name == old else name: value for name, value in feature[key].items()}


def _retype(row: dict[str, Any]) -> None:
    """Text where numbers were, and numbers where text was."""
    for name, value in row.items():
        if name.lower() in (
            "crime_code",
            "hard_code",
            "reg_code",
            "city_code",
            "area_code",
            "fd1r06p2",
            "transgression",
        ):
            row[name] = int(value) if value is not None else None
        elif name.lower() in ("yr", "period", "weekday", "fd1r13p1", "fd1r13p2", "discontinued", "type_dtp"):
            row[name] = str(value) if value is not None else None


def _deep(value: Any) -> Any:
    for level in range(DEPTH):
        value = [value] if level % 2 else {"deep": value}
    return value


def _stable_ids(row: dict[str, Any]) -> list[str]:
    return [str(value) for name, value in row.items() if name.lower() in STABLE_IDS]


def _iso(ms: int) -> str:
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=ms)
    return moment.isoformat(timespec="seconds")


def _exponent(value: int) -> str:
    mantissa, exponent = f"{value:.12E}".split("E")
    return f"{mantissa.rstrip('0').rstrip('.')}E{int(exponent)}"


def _point(x, y, is_geojson: bool) -> dict:
    return {"type": "Point", "coordinates": [x, y]} if is_geojson else {"x": x, "y": y}


_GEOMETRIES = {
    "null_geometry": lambda i, is_geojson: None,
    "nan_geometry": lambda i, is_geojson: _point("NaN", "NaN", is_geojson),
    "zero_geometry": lambda i, is_geojson: _point(0, 0, is_geojson),
    "absurd_geometry": lambda i, is_geojson: (
        _point(1e30, -1e30, is_geojson) if i % 20 else _point(-120.5, -44.25, is_geojson)
    ),
}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is none of our business; anything else is told."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server_version = "MadeUpPortal/1"

    @property
    def portal(self) -> PortalServer:
        return self.server.portal  # type: ignore[attr-defined]

    def log_message(self, format: str, *args: Any) -> None:
        if self.portal.verbose:
            super().log_message(format, *args)

    def _request(self) -> Request:
        parts = urlsplit(self.path)
        params = dict(parse_qsl(parts.query, keep_blank_values=True))
        if self.command == "POST":
            length = min(int(self.headers.get("Content-Length") or 0), MANY)
            params.update(parse_qsl(self.rfile.read(length).decode("utf-8"), keep_blank_values=True))
        return Request(self.command, unquote(parts.path).rstrip("/"), params, dict(self.headers.items()))

    def do_GET(self) -> None:
        request = self._request()
        portal = self.portal
        in_work = portal.arrived(request)
        try:
            self._send(portal.reply(request, in_work))
        finally:
            portal.left()

    do_POST = do_GET

    def _send(self, reply: Reply) -> None:
        portal = self.portal
        if reply.hang_up:
            self._hang_up()
            return
        if reply.wait_before:
            portal.closing.wait(portal.stall_seconds)
        # Header and body in one write: two would wait for each other's acknowledgements.
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers:
            self.send_header(name, value)
        head = b"".join(self._headers_buffer) + b"\r\n"
        self._headers_buffer = []
        body = reply.body[: int(len(reply.body) * reply.send)]
        if reply.drip:
            self.wfile.write(head)
            for at in range(0, len(body), 64):
                if portal.closing.wait(0.1):
                    return
                self.wfile.write(body[at : at + 64])
        elif reply.wait_inside:
            self.wfile.write(head + body[: len(body) // 2])
            portal.closing.wait(portal.stall_seconds)
            self.wfile.write(body[len(body) // 2 :])
        else:
            self.wfile.write(head + body)
        if reply.reset:
            # Closing at once with data on its way is what sends RST instead of FIN.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.connection.close()
        elif reply.send < 1:
            self._hang_up()

    def _hang_up(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)


class _OtherHandler(_Handler):
    """The other origin: it only notes what it was sent."""

    def do_GET(self) -> None:
        self.portal.elsewhere.append(self._request())
        self._send(Reply(b'{"count":0,"objectIds":[],"features":[]}'))

    do_POST = do_GET
