"""Numbers and moments as the interface's language writes them."""

from __future__ import annotations

from datetime import date, datetime

from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from crime_map_plugin.gui.language import interface_language

translate = QCoreApplication.translate

_LOCALES = {"en": "en_GB", "ru": "ru_RU", "kk": "kk_KZ"}


def locale() -> QLocale:
    """Return the locale of the interface's language; English writes days before months here."""
    return QLocale(_LOCALES[interface_language()])


def number(value: int) -> str:
    """Return a whole number with separated thousands."""
    return locale().toString(value)


def counted(text: str, value: int) -> str:
    """Return a translated plural text with its number's thousands separated."""
    return text.replace(str(value), number(value), 1)


def moment(value: datetime, *, has_seconds: bool = False) -> str:
    """Return date and time, short."""
    day = QDate(value.year, value.month, value.day)
    whole = QDateTime(day, QTime(value.hour, value.minute, value.second))
    pattern = "dd.MM.yyyy HH:mm" if interface_language() != "en" else "d MMM yyyy HH:mm"
    return locale().toString(whole, pattern + (":ss" if has_seconds else ""))


def short_moment(value: datetime, *, has_time: bool, today: date) -> str:
    """Return day and time as a list shows them; the year is left out while it is this one."""
    is_old = value.year != today.year
    if interface_language() == "en":
        pattern = "d MMM yy" if is_old else "d MMM"
    else:
        pattern = "dd.MM.yy" if is_old else "dd.MM"
    moment_of = QDateTime(QDate(value.year, value.month, value.day), QTime(value.hour, value.minute))
    return locale().toString(moment_of, pattern + (" HH:mm" if has_time else ""))


def age(value: datetime, now: datetime) -> str:
    """Return how long ago a moment was, in whole hours or days; empty within the hour, and for the future."""
    hours = int((now - value).total_seconds() // 3600)
    if hours < 1:
        return ""
    if hours < 48:
        return counted(translate("CrimeMap", "%n hour(s) ago", None, hours), hours)
    return counted(translate("CrimeMap", "%n day(s) ago", None, hours // 24), hours // 24)


def day(value: date) -> str:
    """Return a date, short."""
    pattern = "dd.MM.yyyy" if interface_language() != "en" else "d MMM yyyy"
    return locale().toString(QDate(value.year, value.month, value.day), pattern)
