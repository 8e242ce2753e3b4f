"""A small layer on a local HTTP server that answers as told: well, or badly in one chosen way."""

from __future__ import annotations

import gzip
import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from crime_map_plugin.portal.http import Http, HttpOptions
from crime_map_plugin.portal.profile import PortalLayer, Profile, parse_profile

QUICK = HttpOptions(timeout_s=(2, 2), retries=2, backoff_s=0.01, total_s=5, longest_wait_s=0.3)


@dataclass
class Request:
    """One request as the server saw it."""

    method: str
    path: str
    params: dict[str, str]
    headers: dict[str, str]


@dataclass
class Raw:
    """An answer told byte by byte; ``truncate`` drops the end but announces the whole."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    truncate: int = 0
    stall: threading.Event | None = None
    drip: bool = False


Answer = "dict[str, Any] | Raw | None"


def gzipped(data: dict[str, Any], *, break_it: bool = False) -> Raw:
    body = bytearray(gzip.compress(json.dumps(data).encode()))
    if break_it:
        body[12:40] = b"\xff" * len(body[12:40])
    return Raw(body=bytes(body), headers={"Content-Encoding": "gzip"})


def offence(number: int, **changes: Any) -> dict[str, Any]:
    """Return a made-up offence in Astana: one an hour from 2026-07-01 on."""
    attributes = {
        "objectid": number,
        "globalid": f"{{00000000-0000-4000-8000-{number:012d}}}",
        "crime_code": "1880",
        "stat": "ст.188 ч.1",
        "hard_code": str(1 + number % 4),
        "transgression": "5",
        "dat_sover": 1782864000000 + 3_600_000 * number,
        "dat_vozb": 1782864000000 + 3_600_000 * number + 60_000,
        "city_code": "1971",
        "reg_code": "197111",
        "ud": f"{number:015d}",
        "discontinued": 0,
    }
    attributes.update(changes)
    return {"attributes": attributes, "geometry": {"x": 71.4 + number * 1e-5, "y": 51.1 + number * 1e-5}}


FIELDS = [
    ("objectid", "OID"),
    ("globalid", "String"),
    ("crime_code", "String"),
    ("stat", "String"),
    ("hard_code", "String"),
    ("transgression", "String"),
    ("dat_sover", "Date"),
    ("dat_vozb", "Date"),
    ("city_code", "String"),
    ("reg_code", "String"),
    ("ud", "String"),
    ("discontinued", "Integer"),
]


class FakeService:
    """One layer's rows and its habits."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self.rows = rows
        self.limit = 10
        self.paging = True
        self.flag: str | None = "top"
        self.lists_ids = True
        self.counts = True
        self.ordered = True
        self.description: dict[str, Any] = {}
        self.answer_extra: dict[str, Any] = {"spatialReference": {"wkid": 4326}}
        self.before: Callable[[Request], Any] = lambda request: None
        self.after: Callable[[Request, dict[str, Any]], Any] = lambda request, answer: answer
        self.requests: list[Request] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = threading.Lock()
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                self._answer("GET", dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True)))

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
                self._answer("POST", dict(parse_qsl(body, keep_blank_values=True)))

            def _answer(self, method: str, params: dict[str, str]) -> None:
                request = Request(method, urlsplit(self.path).path, params, dict(self.headers.items()))
                with service._lock:
                    service.requests.append(request)
                    service._at_once += 1
                    service.most_at_once = max(service.most_at_once, service._at_once)
                try:
                    self._send(service.reply(request))
                except OSError:
                    self.close_connection = True
                finally:
                    with service._lock:
                        service._at_once -= 1

            def _send(self, answer: Any) -> None:
                raw = answer if isinstance(answer, Raw) else Raw(body=json.dumps(answer).encode())
                if raw.stall is not None and raw.status == 0:
                    raw.stall.wait(20)
                    self.close_connection = True
                    return
                self.send_response(raw.status)
                for name, value in raw.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(raw.body)))
                self.end_headers()
                sent = raw.body[: len(raw.body) - raw.truncate]
                if raw.drip:
                    for i in range(len(sent)):
                        self.wfile.write(sent[i : i + 1])
                        self.wfile.flush()
                        threading.Event().wait(0.1)
                else:
                    self.wfile.write(sent)
                    self.wfile.flush()
                if raw.stall is not None:
                    raw.stall.wait(20)
                if raw.truncate:
                    self.close_connection = True

            def log_message(self, *args: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def queries(self) -> list[Request]:
        """The requests for features."""
        plain = ("returnCountOnly", "returnIdsOnly")
        return [
            r for r in self.requests if r.path.endswith("/query") and not any(k in r.params for k in plain)
        ]

    def reply(self, request: Request) -> Any:
        told = self.before(request)
        if told is not None:
            return told
        if not request.path.endswith("/query"):
            return self.describe()
        return self.after(request, self.query(request.params))

    def describe(self) -> dict[str, Any]:
        return {
            "name": "crime",
            "type": "Feature Layer",
            "geometryType": "esriGeometryPoint",
            "objectIdField": "objectid",
            "maxRecordCount": self.limit,
            "supportedQueryFormats": "JSON, geoJSON",
            "advancedQueryCapabilities": {"supportsPagination": self.paging, "supportsOrderBy": True},
            "fields": [{"name": n, "type": f"esriFieldType{t}", "alias": n.upper()} for n, t in FIELDS],
            "extent": {"xmin": 71, "ymin": 51, "xmax": 72, "ymax": 52, "spatialReference": {"wkid": 4326}},
            **self.description,
        }

    def query(self, params: dict[str, str]) -> dict[str, Any]:
        rows = [row for row in self.rows if self._matches(row, params)]
        if "returnCountOnly" in params and self.counts:
            return {"count": len(rows)}
        if "returnIdsOnly" in params:
            if not self.lists_ids:
                return {"error": {"code": 400, "message": "Unable to complete operation.", "details": []}}
            return {
                "objectIdFieldName": "objectid",
                "objectIds": [row["attributes"]["objectid"] for row in rows],
            }
        if "orderByFields" in params and self.ordered:
            rows = sorted(rows, key=lambda row: row["attributes"]["objectid"])
        start = int(params.get("resultOffset", "0"))
        size = min(self.limit, int(params.get("resultRecordCount", self.limit)))
        page = rows[start : start + size]
        return self.page(page, has_more=start + len(page) < len(rows))

    def page(self, rows: list[dict[str, Any]], *, has_more: bool) -> dict[str, Any]:
        answer: dict[str, Any] = {"objectIdFieldName": "objectid", **self.answer_extra, "features": rows}
        if self.flag == "top" and has_more:
            answer["exceededTransferLimit"] = True
        return answer

    @staticmethod
    def _matches(row: dict[str, Any], params: dict[str, str]) -> bool:
        number = row["attributes"].get("objectid")
        where = params.get("where", "")
        after = re.search(r"objectid > (-?\d+)$", where)
        up_to = re.search(r"objectid <= (-?\d+)$", where)
        if (after and number <= int(after.group(1))) or (up_to and number > int(up_to.group(1))):
            return False
        if "objectIds" in params and str(number) not in params["objectIds"].split(","):
            return False
        if "geometry" in params:
            place = row.get("geometry")
            if not place:
                return False
            xmin, ymin, xmax, ymax = (float(v) for v in params["geometry"].split(","))
            return xmin <= place["x"] <= xmax and ymin <= place["y"] <= ymax
        return True


def profile_for(origin: str, **layer_changes: Any) -> Profile:
    """Return a profile of the fake service."""
    layer = {
        "path": "KPSSU/crime/FeatureServer/1",
        "title": {"en": "Offences"},
        "incidents": "crime",
        "where": "discontinued = 0",
        "fields": {
            "id": "globalid",
            "article": "crime_code",
            "article_text": "stat",
            "severity": "hard_code",
            "kind": "transgression",
            "occurred_at": "dat_sover",
            "registered_at": "dat_vozb",
            "case_number": "ud",
            "region_code": "city_code",
            "district_code": "reg_code",
        },
        **layer_changes,
    }
    data = {
        "format": 1,
        "id": "fake",
        "title": {"en": "Fake"},
        "protocol": "arcgis",
        "root": f"{origin}/arcgis/rest/services/",
        "layers": {"crime": layer},
    }
    return parse_profile(json.dumps(data).encode())


def layer_of(profile: Profile) -> PortalLayer:
    return next(iter(profile.layers.values()))


def http_for(
    profile: Profile, options: HttpOptions = QUICK, cancel: Callable[[], bool] = lambda: False
) -> Http:
    return Http(options, cancel=cancel, origin=profile.root)


NOON = datetime(2026, 7, 15, 12)
