"""What fields of incidents are called in English, Russian and Kazakh, also spelt in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Mapping

LATITUDE = "y"
LONGITUDE = "x"
CATEGORY = "category"

_CAMEL = re.compile(r"(?<=[a-zа-яёәіңғүұқөһ0-9])(?=[A-ZА-ЯЁӘІҢҒҮҰҚӨҺ])")
_NO_LETTER = re.compile(r"[\W_]+")
# Kazakh is often typed on a Russian keyboard, and Russian without the dots of ё.
_FOLDED = str.maketrans("ёәіңғүұқөһ", "еаингууког")

# Patterns of a name's words joined by “_”, from the surest to the vaguest, each with how sure it is.
# Written with folded letters: see `words_of`.
_PATTERNS: Mapping[str, tuple[tuple[str, float], ...]] = {
    "occurred_at": (
        (r"occur|occur+ed|date_local|dat_sover|dt_sover", 0.95),
        (r"(incident|crime|offen[cs]e|accident|crash|event)_?(date|dt|time|datetime)", 0.95),
        (r"(date|time|datetime)_of_(the_)?(incident|crime|offen[cs]e|accident|crash|event|commission)", 0.95),
        (r"(дата|время|дата_и_время|дата_время)_.*(соверш|происш|преступ|дтп|событ|правонаруш)", 0.95),
        (r"(data|vremya|dt)_.*(sover|proissh|prestup|dtp|sobyt)", 0.9),
        (r"(жасал|болган|окига|жко|кылмыс).*(куни|кун|уакыт)", 0.95),
        (r"(куни|уакыты?)_.*(жасал|болган|окига)", 0.9),
        (r"datetime|date_time|дата_(и_)?время|data_vremya|timestamp|куни_(мен_)?уакыты", 0.8),
        (r"(^|_)(date|дата|data|куни|кун|dat|dt)(_|$)", 0.7),
        (r"created|(^|_)(month|месяц|ай|айы|период|when|когда)(_|$)", 0.5),
    ),
    "registered_at": (
        (
            r"(date|dat|dt|time)_?(of_)?(the_)?(regist|report|vozb)|(regist|report)(ed|ration)?_(date|at|on|time)",
            0.95,
        ),
        (r"regist(ered|ration)$|reported|dat_vozb|zaregistr", 0.9),
        (r"(дата|время)_.*(регистр|возбужд|внесен|поступ)|зарегистр|data_reg|data_vozb", 0.95),
        (r"тиркел|тиркеу", 0.9),
    ),
    "time_of_day": (
        (r"^(time|time_of_day|clock|hhmm|время|vremya|уакыт|уакыты|сагат|сагаты)$", 0.9),
        (r"(^|_)(time|время|vremya|уакыты?)(_|$)", 0.6),
    ),
    "article": (
        (
            r"crime_code|(^|_)(article|articl|статья|статьи|statya|statia|stat_uk|ст_ук|бап|бабы|bap)(_|$)",
            0.95,
        ),
        (r"квалиф|kvalif|ук_рк|кк_бабы|(^|_)(ст|st)(_|$)|legal_code|penal", 0.7),
    ),
    "article_text": (
        (r"(article|статья|статьи|бап|бабы)_(text|name|title|название|наименование|атауы)", 0.97),
    ),
    "case_number": (
        (r"(^|_)(ердр|erdr|кусп|kusp|куи|кпси|сдтбт|sdtbt)(_|$)", 0.95),
        (
            r"(case|crime|incident|report)_?(no|nr|num|number|ref)$|номер_(уд|дела|ердр|кусп)|уголовное_дело|nomer_dela|ис_(номири|нумири)",
            0.9,
        ),
        (r"^(ud|уд)$", 0.7),
    ),
    "id": (
        (
            r"^(id|uid|uuid|guid|globalid|global_id|incident_id|event_id|crime_id|record_id|row_id|pk|ид|код_записи|идентификатор)$",
            0.95,
        ),
        (r"^(objectid|object_id|fid|gid|ogc_fid|oid)$", 0.6),
        (r"(^|_)(id|uid|guid|ид)$|идентификатор", 0.6),
    ),
    LATITUDE: (
        (r"^(lat|latitude|широта|shirota|ендик|endik)$", 0.97),
        (r"(^|_)(lat|latitude|широта|shirota|ендик)(_|$)", 0.9),
        (r"^(y|northing|coord_y|y_coord|y_coordinate|координата_y|north|у)$", 0.75),
    ),
    LONGITUDE: (
        (r"^(lon|lng|long|longitude|долгота|dolgota|бойлык|boylyk|boilyk)$", 0.97),
        (r"(^|_)(lon|lng|longitude|долгота|dolgota|бойлык)(_|$)", 0.9),
        (r"^(x|easting|coord_x|x_coord|x_coordinate|координата_x|east|х)$", 0.75),
    ),
    CATEGORY: (
        (r"^(category|категория|kategoriya|санат|санаты)$", 0.9),
        (
            r"(offen[cs]e|crime|incident|event|accident|crash)_?(type|category|kind|class)|primary_type|offen[cs]e",
            0.9,
        ),
        (
            r"(вид|тип|категория)_(преступ|правонаруш|происш|дтп|событ)|(кылмыс|окига|жко)_.*(тури|санаты)",
            0.9,
        ),
        (r"^(type|тип|вид|тури|tip|vid|kind)$", 0.7),
    ),
    "street": (
        (
            r"(^|_)(street|streetname|улица|улицы|ulica|ulitsa|ulitza|коше|коши|koshe|road|проспект)(_|$)",
            0.95,
        ),
        (
            r"^(location|место|mesto|адрес_(происшествия|совершения|дтп)|место_(происшествия|совершения)|block)$",
            0.7,
        ),
    ),
    "house": (
        (
            r"^(house|house_?(no|nr|num|number)|дом|номер_дома|dom|nomer_doma|уй|уй_номири|uy|building_no)$",
            0.95,
        ),
    ),
    "place_type": (
        (
            r"(place|location|premise|premises)_(type|kind|category|description)|тип_места|вид_места|орын_тури",
            0.9,
        ),
    ),
    "severity": ((r"severity|hard_code|тяжест|tyazhest|ауырлыгы?", 0.9),),
    "region_code": (
        (
            r"(region|area|city|oblast|область|облыс|регион|региона)_?(code|код|коды)|код_(региона|области)|^(region_code|area_code|city_code)$",
            0.95,
        ),
        (r"^(oblast|область|облыс|region|регион)$", 0.4),
    ),
    "district_code": (
        (
            r"(district|reg|rayon|raion|район|аудан|lsoa|ward)_?(code|код|коды)|код_района|^(reg_code|district_code)$",
            0.95,
        ),
        (r"^(district|район|аудан|rayon|raion)$", 0.4),
    ),
    "agency_ru": (
        (
            r"^(organ|agency|орган|орган_регистрации|подразделение|ведомство|department|овд|ровд|police_station)$",
            0.85,
        ),
    ),
    "agency_kk": ((r"organ_kz|organ_kk|орган_каз|мекеме|орган_атауы", 0.85),),
    "injured": ((r"injur|пострада|ранен|ranen|postrad|жаракат|зардап", 0.9),),
    "killed": ((r"killed|fatal|dead|death|погиб|pogib|умерш|каза_тап|каза_болган|олген|олим", 0.9),),
}
_COMPILED = {
    target: tuple((re.compile(pattern), sure) for pattern, sure in patterns)
    for target, patterns in _PATTERNS.items()
}

# Yes/no facts of offenders, by their keys in `flags`.
_FLAG_PATTERNS = {
    "committed_before": r"ранее_(соверш|судим)|судимост|рецидив|repeat_offen|reoffen|prior|committed_before|"
    r"бурын|соттылы|ranee_sov|recidiv",
    "under_age": r"несоверш|under_?age|minor|juvenile|камелетке|nesoversh|nesover",
    "without_work": r"безработ|без_работ|не_работ|нигде_не_работ|unemployed|without_work|jobless|"
    r"жумыссыз|bezrabot",
    "intoxicated": r"опьян|алкогол|нетрезв|intoxicat|drunk|alcohol|drug_influence|"
    r"мас_кал|масты|масан|opyan|alkogol",
    "in_group": r"групп(ой|ов|а_лиц)|в_групп|in_group|gang|group_(crime|offen)|топ_болып|топпен|"
    r"gruppoj|v_grup",
}
_FLAG_COMPILED = {key: re.compile(pattern) for key, pattern in _FLAG_PATTERNS.items()}


def words_of(name: str) -> str:
    """Return a field's name as small words joined by “_”, in letters that are always typed alike."""
    parted = _CAMEL.sub("_", name.strip()) if not name.isupper() else name.strip()
    return _NO_LETTER.sub("_", parted.lower().translate(_FOLDED)).strip("_")


def sureness(name: str) -> dict[str, float]:
    """Return how sure a name is to mean each target, 0 to 1; targets that it does not mean are left out."""
    words = words_of(name)
    found: dict[str, float] = {}
    for target, patterns in _COMPILED.items():
        sure = next((sure for pattern, sure in patterns if pattern.search(words)), 0.0)
        if sure:
            found[target] = sure
    return found


def flag_sureness(name: str) -> dict[str, float]:
    """Return how sure a name is to mean each yes/no fact of an offender."""
    words = words_of(name)
    return {key: 0.9 for key, pattern in _FLAG_COMPILED.items() if pattern.search(words)}
