"""Digests: what was new in watch areas in a day or a week, as a file for use inside the agency."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.audit_note import note
from crime_map_plugin.errors import Cancel, CrimeMapError
from crime_map_plugin.gui.numbers import counted, day, moment
from crime_map_plugin.gui.result_table import Column, Form, Table, shown
from crime_map_plugin.gui.table_export import export_table
from crime_map_plugin.gui.watch_look import WatchedArea
from crime_map_plugin.gui.whole_file import whole_file
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.foreign_text import as_html
from crime_map_plugin.incidents.schema import Columns
from crime_map_plugin.maps.language import Language
from crime_map_plugin.store.audit import Deed
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.watch_state import News, WatchState

translate = QCoreApplication.translate

FORMATS = ("html", "csv", "xlsx")
_DAYS = {"daily": 1, "weekly": 7}
_FIELDS = (
    "id",
    "category",
    "article_text",
    "occurred_at",
    "registered_at",
    "hour",
    "street",
    "district_code",
)
_STYLE = (
    "body{font-family:sans-serif;margin:2em;color:#202020}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;padding:.3em .8em .3em 0;border-bottom:1px solid #ddd;vertical-align:top}"
    "h1{font-size:1.4em}h2{font-size:1.1em;margin-top:1.6em}.quiet{color:#666}.mark{color:#b00020}"
)


_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass(frozen=True)
class DigestOrder:
    """Where digests are written, as what, in which language, and of which data."""

    folder: Path | None
    format: str
    language: str
    is_made_up: bool = False


@dataclass(frozen=True)
class Digest:
    """A file that was written, and a warning if the store's audit list could not take it down."""

    path: Path
    unnoted: str


def write_due(
    state_path: Path,
    store_path: Path,
    areas: Sequence[WatchedArea],
    order: DigestOrder,
    now: datetime,
    cancel: Cancel,
) -> list[Digest]:
    """Write a file for each interval of which a day or a week has passed and something was found.

    Raises
    ------
    CrimeMapError
        The folder is not there or cannot be written; the digest is written the next time.
    """
    written = []
    for interval in _DAYS:
        with WatchState.open(state_path, store_path) as state:
            due, news = _due(state, [area for area in areas if area.digest == interval], now)
            if not due or cancel():
                continue
            digest = _write(store_path, due, news, order, interval, now)
            state.keep_digest_at([area.number for area in due], now)
        if digest is not None:
            written.append(digest)
    return written


def _due(
    state: WatchState, areas: Sequence[WatchedArea], now: datetime
) -> tuple[list[WatchedArea], list[News]]:
    """Return the areas whose digest is due, and what was found in them since their last one."""
    due: list[WatchedArea] = []
    since: dict[int, datetime] = {}
    for area in areas:
        last = state.digest_at(area.number)
        if last is None:
            continue
        if last > now:
            # The clock was set back: the interval begins anew, and nothing is left out.
            state.keep_digest_at([area.number], now)
        elif (now.date() - last.date()).days >= _DAYS[area.digest]:
            due.append(area)
            since[area.number] = last
    news = [one for one in state.news() if one.area in since and one.found_at > since[one.area]]
    return due, news


def _write(
    store_path: Path,
    areas: Sequence[WatchedArea],
    news: Sequence[News],
    order: DigestOrder,
    interval: str,
    now: datetime,
) -> Digest | None:
    with Store.open(store_path, read_only=True) as store:
        columns = store.read(ids={one.id for one in news}, fields=(*_FIELDS, "x", "y"))
        as_of = max(store.as_of().values(), default=None)
    places = {key: place for place, key in enumerate(columns["id"])}
    # What was struck off or purged since it was found is not told of any more.
    there = [one for one in news if one.id in places]
    if not there:
        return None
    if order.folder is None or not order.folder.is_dir():
        raise CrimeMapError(
            translate("CrimeMap", "The folder of the digests is not there."),
            detail=str(order.folder or ""),
            hint=translate("CrimeMap", "Choose another folder in the watch area."),
        )
    tables = [
        _table(area, [one for one in there if one.area == area.number], columns, places, order.language)
        for area in areas
    ]
    path = _free(order.folder, f"new-incidents-{interval}-{now:%Y-%m-%d}", f".{order.format}", now)
    if order.format == "html":
        with whole_file(path) as aside:
            aside.write_text(html_page(tables, order, as_of, now), encoding="utf-8")
    else:
        export_table(_joined(tables), path)
    told = {one.id for one in there}
    details = {"file": str(path), "areas": len(areas), "digest": interval, "audience": "internal"}
    return Digest(path, note(store_path, Deed.EXPORTED, len(told), details))


def _free(folder: Path, stem: str, ending: str, now: datetime) -> Path:
    path = folder / f"{stem}{ending}"
    return folder / f"{stem}-{now:%H%M%S}{ending}" if path.exists() else path


def _table(
    area: WatchedArea, news: Sequence[News], columns: Columns, places: dict[str, int], language: str
) -> Table:
    titles = (
        Column("occurred_at", translate("CrimeMap", "When"), Form.MOMENT),
        Column("category", translate("CrimeMap", "Category")),
        Column("article_text", translate("CrimeMap", "Article")),
        Column("street", translate("CrimeMap", "Street")),
        Column("district", translate("CrimeMap", "District")),
        Column("registered_at", translate("CrimeMap", "Registered"), Form.MOMENT),
        Column("longitude", translate("CrimeMap", "Longitude"), Form.NUMBER, 5),
        Column("latitude", translate("CrimeMap", "Latitude"), Form.NUMBER, 5),
    )
    rows = tuple(_row(columns, places[one.id], language) for one in news)
    return Table(area.name, titles, tuple(sorted(rows, key=lambda row: str(row[0] or ""), reverse=True)))


def _row(columns: Columns, place: int, language: str) -> tuple[Any, ...]:
    x, y = float(columns["x"][place]), float(columns["y"][place])
    when = columns["occurred_at"][place].item()
    return (
        # Midnight stands for “no time is known”.
        when.date() if when is not None and columns["hour"][place] < 0 else when,
        codes.label("categories", columns["category"][place], language),
        columns["article_text"][place],
        columns["street"][place],
        codes.label("districts", columns["district_code"][place], language),
        columns["registered_at"][place].item(),
        x,
        y,
    )


def _joined(tables: Sequence[Table]) -> Table:
    """Return one table of all areas, for spreadsheets."""
    area = Column("area", translate("CrimeMap", "Watch area"))
    rows = tuple((table.title, *row) for table in tables for row in table.rows)
    return Table(translate("CrimeMap", "New incidents"), (area, *tables[0].columns), rows)


def html_page(tables: Sequence[Table], order: DigestOrder, as_of: datetime | None, now: datetime) -> str:
    """Return the digest as a page on which nothing of the incidents is code and nothing is loaded."""
    title = translate("CrimeMap", "New incidents in watch areas")
    marks = [Language(order.language).translate("CrimeMap", "INTERNAL — for official use")]
    if order.is_made_up:
        marks.insert(0, translate("CrimeMap", "Made-up data: no such incidents happened."))
    lines = [moment(now)]
    if as_of is not None:
        lines.append(translate("CrimeMap", "Data as of {moment}.").format(moment=moment(as_of)))
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{as_html(order.language)}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        f"<title>{as_html(title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{as_html(title)}</h1>",
        f'<p class="mark">{as_html(" ".join(marks))}</p>',
        f'<p class="quiet">{as_html(" · ".join(lines))}</p>',
    ]
    for table in tables:
        count = len(table.rows)
        number = counted(translate("CrimeMap", "%n new incident(s)", None, count), count)
        parts.append(f'<h2>{as_html(table.title)} <span class="quiet">{as_html(number)}</span></h2>')
        if not table.rows:
            continue
        head = "".join(f"<th>{as_html(column.title)}</th>" for column in table.columns)
        parts.append(f"<table><thead><tr>{head}</tr></thead><tbody>")
        for row in table.rows:
            cells = "".join(
                f"<td>{as_html(day(value) if type(value) is date else shown(value, column))}</td>"
                for value, column in zip(row, table.columns)
            )
            parts.append(f"<tr>{cells}</tr>")
        parts.append("</tbody></table>")
    parts.append("</body></html>\n")
    return "\n".join(parts)
