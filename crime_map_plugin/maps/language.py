"""One language of layers and sheets, whatever the language of the interface."""

from __future__ import annotations

from datetime import date as Day
from datetime import datetime, timedelta

from qgis.PyQt.QtCore import QTranslator

from crime_map_plugin import paths
from crime_map_plugin.incidents import codes

NO_BREAK = "\u00a0"
MINUS = "\u2212"
DASH = "\u2014"
EN_DASH = "\u2013"
ENGLISH = "en"

# QLocale knows no Kazakh dates on many builds, so the few words that dates need stand here.
_MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "ru": (
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ),
    "kk": (
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ),
}
_ROMAN = ("I", "II", "III", "IV")


class Language:
    """Texts, numbers and dates in Kazakh, Russian or English."""

    def __init__(self, tag: str) -> None:
        short = tag.replace("-", "_").split("_")[0].lower()
        self.tag = short if short in codes.LANGUAGES else ENGLISH
        self._translator = QTranslator()
        path = paths.translations() / f"crime_map_{self.tag}.qm"
        self._is_loaded = path.exists() and self._translator.load(str(path))

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text in this language, or the English source text where no translation exists."""
        # PyQt takes a str here only if it is ASCII; the files hold UTF-8
        key = text.encode("utf-8")
        found = self._translator.translate(context, key, disambiguation, n) if self._is_loaded else ""
        found = found or text
        return found.replace("%n", self.number(n)) if n >= 0 else found

    def label(self, name: str, code: str | int | None) -> str:
        """Return the name of a code in this language."""
        return codes.label(name, code, self.tag)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return the number: 1 234,5 in Russian and Kazakh, 1,234.5 in English."""
        text = f"{abs(value):,.{decimals}f}"
        if self.tag != ENGLISH:
            text = text.replace(",", NO_BREAK).replace(".", ",")
        is_negative = value < 0 and text.strip("0,.") != ""
        return MINUS + text if is_negative else text

    def change(self, percent: float) -> str:
        """Return a change in percent with its sign."""
        text = self.number(percent, 1 if abs(percent) < 100 else 0)
        sign = "+" if percent > 0 and text.strip("0,.") else ""
        return f"{sign}{text}{'' if self.tag == ENGLISH else NO_BREAK}%"

    @property
    def decimal_separator(self) -> str:
        """The sign between whole number and fraction."""
        return "." if self.tag == ENGLISH else ","

    @property
    def thousands_separator(self) -> str:
        """The sign between groups of three digits."""
        return "," if self.tag == ENGLISH else NO_BREAK

    def date(self, day: Day) -> str:
        """Return the day: 1 July 2026 in English, 01.07.2026 in Russian and Kazakh."""
        if self.tag == ENGLISH:
            return f"{day.day}{NO_BREAK}{_MONTHS['en'][day.month - 1]}{NO_BREAK}{day.year}"
        return f"{day.day:02}.{day.month:02}.{day.year}"

    def moment(self, moment: datetime) -> str:
        """Return day, hour and minute."""
        return f"{self.date(moment)}, {moment:%H:%M}"

    def period(self, begin: datetime, end: datetime) -> str:
        """Return the name of [begin, end): a month, a quarter, a year, or days inclusive."""
        if begin.time() == end.time() == datetime.min.time() and begin.day == end.day == 1:
            months = (end.year - begin.year) * 12 + end.month - begin.month
            if months == 1:
                return self._month(begin)
            if months == 3 and begin.month % 3 == 1:
                return self._quarter(begin)
            if months == 12 and begin.month == 1:
                return {"ru": f"{begin.year} год", "kk": f"{begin.year} жыл"}.get(self.tag, str(begin.year))
        last = end - timedelta(seconds=1)
        if begin.date() == last.date():
            return self.date(begin)
        # The dash stays with the first day where the text wraps.
        return f"{self.date(begin)}\u00a0{EN_DASH} {self.date(last)}"

    def _month(self, begin: datetime) -> str:
        name = _MONTHS[self.tag][begin.month - 1]
        if self.tag == "ru":
            return f"{name} {begin.year}{NO_BREAK}г."
        return f"{begin.year} жылғы {name}" if self.tag == "kk" else f"{name} {begin.year}"

    def _quarter(self, begin: datetime) -> str:
        number = _ROMAN[(begin.month - 1) // 3]
        if self.tag == "ru":
            return f"{number} квартал {begin.year}{NO_BREAK}г."
        if self.tag == "kk":
            return f"{begin.year} жылғы {number} тоқсан"
        return f"{begin.year}, quarter {number}"
