"""The nine categories of incidents, by article of the Criminal Code.

The Code in force since 2015-01-01 numbers articles anew; an offence committed before that day carries the
old Code's number (1997), so 175 is theft then and nothing of the kind now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

CATEGORIES: tuple[str, ...] = (
    "traffic",
    "ecological",
    "robbery",
    "violence",
    "theft",
    "fraud",
    "drugs",
    "public_order",
    "other",
)
CODE_FROM = date(2015, 1, 1)


@dataclass(frozen=True)
class ArticleRange:
    """Articles first to last of the Code, as portal codes: article × 10 plus the sub-article, four digits."""

    first: str
    last: str


def _articles(first: int, last: int | None = None, *, only: bool = False) -> ArticleRange:
    """``only`` leaves out the sub-articles (188 without 188-1)."""
    return ArticleRange(f"{first * 10:04d}", f"{(last or first) * 10 + (0 if only else 9):04d}")


_SINCE_2015: dict[str, tuple[ArticleRange, ...]] = {
    "traffic": (_articles(344, 360),),
    "ecological": (_articles(324, 343),),
    "robbery": (_articles(191), _articles(192)),
    "violence": (_articles(99, 116), _articles(120, 124)),
    "theft": (_articles(187, only=True), ArticleRange("1880", "1881")),
    "fraud": (_articles(190, only=True),),
    "drugs": (_articles(296, 303),),
    "public_order": (_articles(293, only=True),),
}
_BEFORE_2015: dict[str, tuple[ArticleRange, ...]] = {
    "traffic": (_articles(295, 303),),
    "ecological": (_articles(277, 293),),
    "robbery": (_articles(178), _articles(179)),
    "violence": (_articles(96, 107), _articles(120, 124)),
    "theft": (_articles(175, only=True),),
    "fraud": (_articles(177, only=True),),
    "drugs": (_articles(259, 265),),
    "public_order": (_articles(257, only=True),),
}


def article_of(crime_code: str | None) -> str | None:
    """Return the article as people write it: ``1880`` → ``188``, ``1923`` → ``192-3``, ``0990`` → ``99``."""
    text = (crime_code or "").strip()
    if not text:
        return None
    if not text.isdigit() or len(text) < 2:
        return text
    article, sub = int(text[:-1]), text[-1]
    return str(article) if sub == "0" else f"{article}-{sub}"


def article_of_number(crime_code: str | None) -> str | None:
    """Return the article of a portal's code that was kept as a number, without its leading zeros."""
    return article_of(crime_code.zfill(4)) if crime_code else None


def article_as_written(text: str | None) -> str | None:
    """Return the article in a register's own words: ``188``, ``ст. 188 ч. 2``, ``192-3``, ``1880``.

    Four digits are the portal's code; up to three are the article itself, unlike in a portal's answer.
    """
    match = re.match(r"\D{0,20}?(\d{4}|\d{1,3}(?:-\d)?)(?![\d-])", text or "")
    if match is None:
        return (text or "").strip() or None
    found = match.group(1)
    return article_of(found) if len(found) == 4 and found.isdigit() else found


def code_of(article: str | None) -> str | None:
    """Return the portal's four-digit code of an article, or None where it has none."""
    main, _, sub = (article or "").strip().partition("-")
    if not main.isdigit() or (sub and not sub.isdigit()) or len(sub) > 1 or int(main) > 999:
        return None
    return f"{int(main) * 10 + int(sub or 0):04d}"


def code_ranges(category: str, *, old: bool) -> tuple[tuple[str, str], ...]:
    """Return the inclusive code ranges of a category; ``other`` has none: it is what no range holds."""
    table = _BEFORE_2015 if old else _SINCE_2015
    return tuple((r.first, r.last) for r in table.get(category, ()))


def category_of(article: str | None, *, old: bool) -> str:
    """Return the category of one article under the old or the present Code; the first match wins."""
    code = code_of(article)
    if code is not None:
        for category in CATEGORIES:
            if any(first <= code <= last for first, last in code_ranges(category, old=old)):
                return category
    return "other"


def categorise(articles: np.ndarray, occurred: np.ndarray) -> np.ndarray:
    """Return the category of each incident.

    Parameters
    ----------
    articles : (n,) object array of articles as people write them, or None
    occurred : (n,) datetime64; where the date is unknown (NaT) the Code in force applies

    Returns
    -------
    (n,) object array of category keys
    """
    texts = np.array(["" if a is None else str(a) for a in articles], dtype=str)
    is_old = occurred < np.datetime64(CODE_FROM)
    result = np.full(len(texts), "other", dtype=object)
    names, which = np.unique(texts, return_inverse=True)
    for old in (False, True):
        of_name = np.array([category_of(name, old=old) for name in names], dtype=object)
        chosen = is_old if old else ~is_old
        result[chosen] = of_name[which[chosen]]
    return result


def unknown(keys: Sequence[str]) -> list[str]:
    """Return the keys that name no category."""
    return [key for key in keys if key not in CATEGORIES]
