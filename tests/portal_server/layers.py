"""What each deployment serves: paths, field names, reference system, paging, formats."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

NOTICE = "MADE UP: invented incidents in an invented division of Astana; nothing here happened"

OID, TEXT, INT, SMALL, DOUBLE, DATE, GLOBAL = (
    "esriFieldTypeOID",
    "esriFieldTypeString",
    "esriFieldTypeInteger",
    "esriFieldTypeSmallInteger",
    "esriFieldTypeDouble",
    "esriFieldTypeDate",
    "esriFieldTypeGlobalID",
)
NUMBERS = (OID, INT, SMALL, DOUBLE)


@dataclass(frozen=True)
class ServedField:
    name: str
    type: str
    column: str
    alias: str
    length: int = 0

    def described(self) -> dict:
        result: dict = {"name": self.name, "type": self.type, "alias": self.alias, "domain": None}
        if self.length:
            result["length"] = self.length
        return result


EDITED = ServedField("last_edited_date", DATE, "last_edited_date", "LAST_EDITED_DATE", 8)


@dataclass(frozen=True)
class ServedLayer:
    """One layer of one service; `table` holds its rows."""

    path: str
    name: str
    table: str
    fields: tuple[ServedField, ...]
    wkid: int
    is_polygon: bool = False
    max_record_count: int = 1000
    supports_pagination: bool = True
    supports_statistics: bool = True
    formats: tuple[str, ...] = ("JSON", "geoJSON")
    description: str = NOTICE
    display_field: str = ""
    extra: dict = field(default_factory=dict)

    @property
    def service(self) -> str:
        return self.path.rsplit("/", 1)[0]

    @property
    def number(self) -> int:
        return int(self.path.rsplit("/", 1)[1])

    @property
    def oid(self) -> ServedField:
        """The id field; a layer that hides its id still has one inside."""
        return next(
            (f for f in self.fields if f.type == OID), ServedField("objectid", OID, "objectid", "OBJECTID")
        )

    @property
    def shows_oid(self) -> bool:
        return any(f.type == OID for f in self.fields)

    @property
    def tracks_edits(self) -> bool:
        """Whether the service notes when a row was last changed (Esri's editor tracking)."""
        return EDITED in self.fields

    @property
    def global_id(self) -> str:
        return next((f.name for f in self.fields if f.type == GLOBAL), "")


_CRIME = (
    ("objectid", OID, "OBJECTID", 0),
    ("globalid", GLOBAL, "GLOBALID", 38),
    ("yr", INT, "Год", 0),
    ("period", INT, "Месяц", 0),
    ("crime_code", TEXT, "Статья УК", 50),
    ("time_period", INT, "Время суток", 0),
    ("hard_code", TEXT, "Тяжесть", 50),
    ("ud", TEXT, "Номер ЕРДР", 100),
    ("organ", TEXT, "Орган", 200),
    ("dat_vozb", DATE, "Дата регистрации", 8),
    ("dat_sover", DATE, "Дата совершения", 8),
    ("stat", TEXT, "Статья", 100),
    ("dat_vozb_str", TEXT, "Дата регистрации (текст)", 50),
    ("dat_sover_str", TEXT, "Дата совершения (текст)", 50),
    ("tz1id", TEXT, "TZ1ID", 100),
    ("reg_code", TEXT, "Код района", 50),
    ("city_code", TEXT, "Код города", 50),
    ("org_code", TEXT, "Код органа", 40),
    ("fz1r18p5", TEXT, "Улица", 200),
    ("fz1r18p6", TEXT, "Дом", 200),
    ("transgression", TEXT, "Преступление или проступок", 1),
    ("organ_kz", TEXT, "Орган (каз.)", 300),
    ("fe1r29p1_id", TEXT, "Место", 3),
    ("fe1r32p1", TEXT, "Объект", 100),
    ("weekday", INT, "День недели", 0),
    ("discontinued", INT, "Снято с учета", 0),
)
_FORMER_CRIME = (
    "objectid",
    "yr",
    "period",
    "crime_code",
    "time_period",
    "hard_code",
    "ud",
    "organ",
    "dat_vozb",
    "dat_sover",
    "stat",
    "dat_vozb_str",
    "dat_sover_str",
    "tz1id",
    "reg_code",
    "city_code",
    "status",
    "org_code",
    "entrydate",
    "fz1r18p5",
    "fz1r18p6",
    "transgression",
    "organ_kz",
    "organ_en",
    "fe1r29p1_id",
    "fe1r32p1",
)
_ONLY_FORMER = {
    "status": (INT, "STATUS", 0),
    "entrydate": (DATE, "ENTRYDATE", 36),
    "organ_en": (TEXT, "ORGAN_EN", 300),
    "rta_type": (SMALL, "RTA_TYPE", 0),
    "fd1r09p1_id": (TEXT, "FD1R09P1_ID", 50),
}
_ACCIDENT = (
    ("objectid", OID, "OBJECTID", 0),
    ("fd1r08p1", TEXT, "Код вида ДТП", 2),
    ("rta_date", DATE, "Дата совершения ДТП", 8),
    ("fd1id", TEXT, "FD1ID", 64),
    ("yr", SMALL, "Год", 0),
    ("period", SMALL, "Месяц", 0),
    ("area_code", TEXT, "Код региона", 32),
    ("fd1r05p1", TEXT, "Время суток совершения ДТП", 5),
    ("fd1r01p1", DOUBLE, "Номер карточки", 0),
    ("fd1r07p2", TEXT, "Освещенность", 200),
    ("fd1r07p3", TEXT, "Наружное освещение в темное время", 200),
    ("fd1r07p4", TEXT, "Элементы улицы, дороги", 200),
    ("fd1r071p1_id", TEXT, "Код недостатка", 100),
    ("fd1r071p1", TEXT, "Недостатки улично-дорожной сети", 4000),
    ("fd1r09p1", TEXT, "Нарушение ПДД", 4000),
    ("fd1r14p1", TEXT, "Виновный", 4000),
    ("fd1r141p1_id", TEXT, "Код состояния виновного", 1),
    ("fd1r141p1", TEXT, "Состояние виновного", 200),
    ("fd1r13p1", SMALL, "Количество раненых", 0),
    ("fd1r13p2", SMALL, "Количество погибших", 0),
    ("fd1r06p1", TEXT, "Место совершения", 200),
    ("fd1r06p2", TEXT, "Код района", 500),
    ("fd1r06p3", TEXT, "Населённый пункт", 200),
    ("vehicle_category", TEXT, "Категория транспорта", 300),
    ("is_public_transport", SMALL, "Общественный транспорт", 0),
    ("fd1r041p1", SMALL, "FD1R041P1", 0),
    ("fd1r072p1", TEXT, "FD1R072P1", 50),
    ("fd1r073p1", SMALL, "FD1R073P1", 0),
    ("fd1r074p1", SMALL, "FD1R074P1", 0),
    ("fd1r10p1", SMALL, "Количество участников", 0),
    ("fd1r142p6", SMALL, "FD1R142P6", 0),
    ("fd1r17", TEXT, "FD1R17", 30),
    ("type_dtp", SMALL, "Тип ДТП: 1-административное, 2-проступки", 0),
    ("fd1r17_descrip", TEXT, "Описание", 600),
    ("load_date", DATE, "Дата загрузки в ГИС", 8),
    ("fd1r07p1", TEXT, "Состояние дорожного покрытия", 4000),
    ("fd1r061p0", TEXT, "FD1R061P0", 3),
    ("fd1r061p1", TEXT, "Дорога", 150),
    ("fd1r061p2", DOUBLE, "Километр", 0),
    ("globalid", GLOBAL, "GLOBALID", 38),
)
_FORMER_ACCIDENT = (
    "objectid",
    "rta_type",
    "rta_date",
    "fd1id",
    "yr",
    "period",
    "area_code",
    "fd1r05p1",
    "fd1r01p1",
    "fd1r07p2",
    "fd1r07p3",
    "fd1r07p4",
    "fd1r071p1",
    "fd1r09p1",
    "fd1r09p1_id",
    "fd1r14p1",
    "fd1r141p1",
    "fd1r13p1",
    "fd1r13p2",
    "fd1r06p1",
    "fd1r06p2",
    "fd1r06p3",
    "vehicle_category",
    "is_public_transport",
)
_OUTLINE = (
    ("objectid", OID, "OBJECTID", 0),
    ("code", TEXT, "CODE", 50),
    ("s1", TEXT, "S1", 200),
    ("s1_kz", TEXT, "S1_KZ", 200),
    ("s1_en", TEXT, "S1_EN", 200),
    ("name", TEXT, "NAME", 200),
    ("population", INT, "POPULATION (made up)", 0),
    ("note", TEXT, "made up", 50),
)


def _fields(rows) -> tuple[ServedField, ...]:
    return tuple(ServedField(name, kind, name, alias, length) for name, kind, alias, length in rows)


def _upper(rows, names) -> tuple[ServedField, ...]:
    known = {name: (kind, length) for name, kind, _, length in rows}
    result = []
    for name in names:
        kind, length = known.get(name) or (_ONLY_FORMER[name][0], _ONLY_FORMER[name][2])
        result.append(ServedField(name.upper(), kind, name, name.upper(), length))
    return tuple(result)


def _outlines(wkid: int, **habits) -> tuple[ServedLayer, ...]:
    fields = _upper(_OUTLINE, [row[0] for row in _OUTLINE])
    return tuple(
        ServedLayer(
            f"KZ_AREA_RU/MapServer/{number}",
            name,
            table,
            fields,
            wkid,
            is_polygon=True,
            description="MADE UP: invented outlines, names, codes and populations",
            display_field="S1",
            **habits,
        )
        for number, name, table in ((8, "Made-up districts", "districts"), (9, "Made-up region", "regions"))
    )


def layers_of(deployment: str) -> tuple[ServedLayer, ...]:
    """The layers of the "current" or the "former" deployment."""
    if deployment == "current":
        return (
            ServedLayer(
                "KPSSU/crime/FeatureServer/1",
                "crime (made up)",
                "crime",
                _fields(_CRIME),
                102100,
                max_record_count=5000,
                display_field="crime_code",
            ),
            ServedLayer(
                "KPSSU/DTP/FeatureServer/0",
                "DTP (made up)",
                "accidents",
                _fields(_ACCIDENT),
                102100,
                max_record_count=2000,
                display_field="fd1r08p1",
            ),
            *_outlines(102100),
        )
    if deployment == "former":
        habits: dict = {"supports_pagination": False, "max_record_count": 200_000, "formats": ("JSON", "AMF")}
        return (
            # The former service has no `discontinued`: rows struck off were simply taken out of it.
            ServedLayer(
                "stat/MapServer/5",
                "Преступления городов (made up)",
                "crime",
                _upper(_CRIME, _FORMER_CRIME),
                32642,
                display_field="CRIME_CODE",
                extra={"only": '"discontinued" = 0'},
                **habits,
            ),
            ServedLayer(
                "rta/MapServer/0",
                "ДТП (made up)",
                "accidents",
                _upper(_ACCIDENT, _FORMER_ACCIDENT),
                32642,
                display_field="RTA_TYPE",
                **habits,
            ),
            *_outlines(32642, **habits),
        )
    raise ValueError(f"no such deployment: {deployment}")


def tracking_edits(layer: ServedLayer) -> ServedLayer:
    """The layer with editor tracking; its file must have been told by `made_up.track_edits`."""
    return replace(layer, fields=(*layer.fields, EDITED))


def without_field(layer: ServedLayer, column: str) -> ServedLayer:
    return replace(layer, fields=tuple(f for f in layer.fields if f.column != column))
