"""The questions that are put to one layer, as parameters."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crime_map_plugin.errors import CrimeMapError, PortalAnswerInvalid, PortalRefused
from crime_map_plugin.incidents.query import Extent
from crime_map_plugin.portal import answers
from crime_map_plugin.portal.description import LayerDescription
from crime_map_plugin.portal.http import Http

_FINAL_CODES = (401, 403, 404, 498, 499)


def is_final(error: CrimeMapError) -> bool:
    """Return whether asking in another way is of no use: no layer, no permission, no connection."""
    if not isinstance(error, (PortalRefused, PortalAnswerInvalid)):
        return True
    facts = error.facts
    return facts.get("code") in _FINAL_CODES or bool(facts.get("missing") or facts.get("reason"))


@dataclass(frozen=True)
class Envelope:
    """A rectangle with its reference system."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    reference: str = "4326"

    def quarters(self) -> list[Envelope]:
        """Return the four parts; they share edges, so rows on an edge come twice and are told apart by id."""
        x, y = (self.xmin + self.xmax) / 2, (self.ymin + self.ymax) / 2
        return [
            Envelope(self.xmin, self.ymin, x, y, self.reference),
            Envelope(x, self.ymin, self.xmax, y, self.reference),
            Envelope(self.xmin, y, x, self.ymax, self.reference),
            Envelope(x, y, self.xmax, self.ymax, self.reference),
        ]

    def params(self) -> dict[str, str]:
        """Return the rectangle as query parameters."""
        return {
            "geometry": ",".join(repr(float(v)) for v in (self.xmin, self.ymin, self.xmax, self.ymax)),
            "geometryType": "esriGeometryEnvelope",
            "inSR": self.reference,
            "spatialRel": "esriSpatialRelIntersects",
        }


class Asker:
    """One layer and one query; answers come as the server gave them."""

    def __init__(
        self,
        http: Http,
        url: str,
        description: LayerDescription,
        *,
        where: str,
        extent: Extent | None,
        out_fields: Sequence[str],
        stable_ids: Sequence[str] = (),
    ) -> None:
        self.description = description
        self.stable_ids = tuple(name.lower() for name in stable_ids)
        self.where = where
        self.extent = Envelope(*extent) if extent else None
        self._http = http
        self._url = url + "/query"
        names = [description.object_id, *out_fields] if description.object_id else list(out_fields)
        self._out_fields = ",".join(dict.fromkeys(names))

    @property
    def key(self) -> str:
        """A digest of the question: a checkpoint of another question is of no use."""
        text = "\x1f".join([self._url, self.where, str(self.extent), self._out_fields])
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]

    def whole(self) -> Envelope | None:
        """Return the rectangle to split: the query's, else the layer's own."""
        if self.extent is not None:
            return self.extent
        if self.description.extent is None:
            return None
        reference = self.description.spatial_reference
        number = answers.whole_number(reference.get("latestWkid")) or answers.whole_number(
            reference.get("wkid")
        )
        text = (
            str(number) if number else json.dumps({"wkt": reference["wkt"]}) if "wkt" in reference else "4326"
        )
        xmin, ymin, xmax, ymax = self.description.extent
        # A rectangle read from a description is rounded, and rows on its rim must not be lost.
        dx, dy = max((xmax - xmin) * 1e-6, 1e-9), max((ymax - ymin) * 1e-6, 1e-9)
        return Envelope(xmin - dx, ymin - dy, xmax + dx, ymax + dy, text)

    def rows(
        self,
        *,
        size: int | None = None,
        after: int | None = None,
        offset: int | None = None,
        ids: Sequence[int] = (),
        within: Envelope | None = None,
        ordered: bool = True,
    ) -> dict[str, Any]:
        """Return one answer with features."""
        params = self._base(after=after, within=within)
        params.update(
            outFields=self._out_fields, returnGeometry="true", outSR="4326", f=self.description.format
        )
        name = self.description.object_id
        if ordered and name and self.description.supports_order is not False and not ids and not within:
            params["orderByFields"] = f"{name} ASC"
        if size is not None:
            params["resultRecordCount"] = str(size)
        if offset is not None:
            params["resultOffset"] = str(offset)
        if ids:
            params["objectIds"] = ",".join(str(i) for i in ids)
            return self._http.post_json(self._url, params, check=self._check_rows)
        return self._http.get_json(self._url, params, check=self._check_rows)

    def count(
        self, *, within: Envelope | None = None, after: int | None = None, up_to: int | None = None
    ) -> int | None:
        """Return how many rows match, or None where the server does not count."""
        params = self._base(within=within, after=after, up_to=up_to)
        params.update(returnCountOnly="true", f="json")
        return answers.count_in(self._lenient(params))

    def ids(self, *, up_to: int | None = None) -> list[int] | None:
        """Return the ids of all rows that match, or None where the server does not list them."""
        params = self._base(up_to=up_to)
        params.update(returnIdsOnly="true", f="json")
        data = self._lenient(params)
        return None if answers.has_more(data) else answers.ids_in(data)

    def statistics(
        self, wanted: Mapping[str, tuple[str, str]], group_by: Sequence[str] = ()
    ) -> list[dict[str, Any]] | None:
        """Return the figures of each group as ``{name: (statistic, field)}`` asks, names in lower case.

        None is for a server that has none to give: it refuses, sends rows instead, or leaves groups out.
        """
        params = self._base()
        params.update(
            outStatistics=json.dumps(
                [
                    {"statisticType": kind, "onStatisticField": field, "outStatisticFieldName": name}
                    for name, (kind, field) in wanted.items()
                ]
            ),
            returnGeometry="false",
            f="json",
        )
        if group_by:
            params["groupByFieldsForStatistics"] = ",".join(group_by)
        data = self._lenient(params)
        listed = data.get("features")
        if not isinstance(listed, list) or answers.has_more(data):
            return None
        expected = {name.lower() for name in (*wanted, *group_by)}
        groups = []
        for row in listed:
            found = answers.attributes(row) if isinstance(row, dict) else {}
            groups.append({str(key).lower(): value for key, value in found.items()})
        return groups if all(expected <= group.keys() for group in groups) else None

    def _check_rows(self, answer: Mapping[str, Any]) -> None:
        answers.check_ids(answer, self.stable_ids)

    def _lenient(self, params: Mapping[str, str]) -> dict[str, Any]:
        """A server that cannot count or list says so with an error; that is an answer too."""
        try:
            return self._http.get_json(self._url, params)
        except (PortalRefused, PortalAnswerInvalid) as error:
            if is_final(error):
                raise
            return {}

    def _base(
        self, *, after: int | None = None, up_to: int | None = None, within: Envelope | None = None
    ) -> dict[str, str]:
        where = self.where
        for operator, value in ((">", after), ("<=", up_to)):
            if value is not None:
                where = f"({where}) AND {self.description.object_id} {operator} {value}"
        rectangle = within or self.extent
        return {"where": where, **(rectangle.params() if rectangle else {})}
