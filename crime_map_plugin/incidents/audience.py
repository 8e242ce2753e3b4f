"""Who a product is made for, and what the public never sees on a map or by district."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Audience(Enum):
    """Who may see a product; the values are those of the parameter AUDIENCE."""

    INTERNAL = 0
    PUBLIC = 1


LEAST_COUNT = 3
"""The smallest count that the public is shown. A smaller rule protects nobody: 0 is shown, so with a rule of
2 a figure that is not shown could only be 1."""
LEAST_CELL_M = 250.0
LEAST_ADDRESSES = 8
"""As data.police.uk anonymises: a place on the map stands for at least eight postal addresses."""

_CODE_FROM = "2015-01-01"
_SEXUAL = range(120, 125)
# The chapter on offences against the family and minors, the killing of a newborn, pornography with minors.
_MINORS = ("100", *map(str, range(132, 145)), "312")
_MINORS_BEFORE = ("97", *map(str, range(131, 141)), "273-1")
# Parts of words, in both cases as SQLite folds only Latin letters: “minor”, “young child”, “under sixteen”.
_WORDS = (
    "совершеннолет",
    "малолет",
    "шестнадцатилет",
    "четырнадцатилет",
    "кәмелет",
    "жасқа толма",
    "жас бала",
)


def protected_where() -> str:
    """Return the SQL condition of incidents that no public map and no public district figure holds.

    These are Articles 120–124 of either Code (sexual offences), offences that by their article (without a
    date, of either Code) or its text are about minors, and violent or other ones whose article is not known.
    The schema holds no ages: whether the victim of a theft or an accident was under age it cannot tell.
    """
    article, text = "coalesce(\"article\", '')", "coalesce(\"article_text\", '')"
    occurred, category = "coalesce(\"occurred_at\", '')", "coalesce(\"category\", 'other')"
    words = (f"{text} LIKE '%{form}%'" for word in _WORDS for form in (word, word.upper()))
    parts = (
        _is_article(article, map(str, _SEXUAL)),
        f"({occurred} = '' OR {occurred} >= '{_CODE_FROM}') AND {_is_article(article, _MINORS)}",
        f"{occurred} < '{_CODE_FROM}' AND {_is_article(article, _MINORS_BEFORE)}",
        f"{category} IN ('violence', 'other') AND substr({article}, 1, 1) NOT IN {_sql_list('123456789')}",
        *words,
    )
    return " OR ".join(f"({part})" for part in parts)


def _is_article(column: str, articles: Iterable[str]) -> str:
    """Return the condition of articles with their sub-articles."""
    names = tuple(articles)
    by_length: dict[int, list[str]] = {}
    for name in names:
        by_length.setdefault(len(name) + 1, []).append(f"{name}-")
    parts = [f"{column} IN {_sql_list(names)}"]
    parts += [f"substr({column}, 1, {n}) IN {_sql_list(starts)}" for n, starts in by_length.items()]
    return f"({' OR '.join(parts)})"


def _sql_list(texts: Iterable[str]) -> str:
    return f"({', '.join(repr(text) for text in texts)})"
