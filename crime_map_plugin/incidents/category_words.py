"""Guesses the category of a kind of incident that a source names in words of three languages."""

from __future__ import annotations

import re

# In this order: a robbery in a street is no street disorder, and a stolen car no accident.
_WORDS: tuple[tuple[str, str], ...] = (
    ("robbery", r"robber|mugging|грабеж|грабёж|разбо|тонау|қарақшы|grabezh|razboi|razboy"),
    ("fraud", r"fraud|scam|мошен|алаяқ|moshen"),
    ("theft", r"theft|steal|stolen|burglar|larceny|shoplift|краж|угон|хищен|ұрлы|ұрлау|krazh|ugon"),
    ("drugs", r"drug|narcot|наркот|есірткі|narko"),
    (
        "ecological",
        r"ecolog|environment|poach|pollut|waste|эколог|браконь|незакон\w* (?:рубк|охот)|свалк|загрязн|"
        r"эколог|ластау|табиғат",
    ),
    (
        "traffic",
        r"traffic|crash|collision|accident|road|vehicle|дтп|авари|наезд|столкнов|жко|жол|апат|dtp|avari",
    ),
    (
        "violence",
        r"violen|assault|homicid|murder|rape|battery|убий|телесн|насил|изнас|побо|вред здоров|"
        r"кісі өлт|зорлау|ұрып|жарақат",
    ),
    ("public_order", r"hooligan|vandal|disorder|public order|хулиган|вандал|бұзақы|huligan"),
)
_COMPILED = tuple((key, re.compile(pattern, re.IGNORECASE)) for key, pattern in _WORDS)


def category_in(text: str) -> str | None:
    """Return the category that a name of a kind of incident speaks of, None where it speaks of none."""
    return next((key for key, pattern in _COMPILED if pattern.search(text)), None)
