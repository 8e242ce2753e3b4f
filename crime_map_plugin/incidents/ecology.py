"""The ecological articles of the Criminal Code as an inspector groups them: by what was harmed.

Chapter 13 of the Criminal Code of the Republic of Kazakhstan of 3 July 2014, No. 226-V, articles 324–343.
Each article is in one group, by its title: 324 (requirements on economic activity) and 343 (consequences of
pollution not removed) stand with the substances that such places let out, 327 (veterinary rules and diseases
of plants) with the animals it names first, 331 (continental shelf) with the sea, 339 (rare animals and
plants) with the animals that most cases are about. Offences committed before 2015 carry numbers of the Code
of 1997 and are in no group.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

CATEGORY = "ecological"
GROUPS: dict[str, tuple[str, ...]] = {
    "water": ("328", "330", "331"),
    "air": ("329",),
    "land": ("332", "333", "334"),
    "plants": ("340", "341"),
    "animals": ("327", "335", "336", "337", "338", "339"),
    "protected": ("342",),
    "hazardous": ("324", "325", "326", "343"),
}
_GROUP_OF = {article: group for group, articles in GROUPS.items() for article in articles}


def articles_of(groups: Iterable[str]) -> tuple[str, ...]:
    """Return the articles of some groups, by number; all groups and none are both no restriction.

    Examples
    --------
    >>> articles_of(["air", "land"])
    ('329', '332', '333', '334')
    """
    chosen = {group for group in groups if group in GROUPS}
    if len(chosen) in (0, len(GROUPS)):
        return ()
    return tuple(sorted(article for group in chosen for article in GROUPS[group]))


def group_of(article: str | None) -> str | None:
    """Return the group of an article or sub-article of the present Code, None where it has none."""
    return _GROUP_OF.get((article or "").strip().partition("-")[0])


def groups_of(articles: Sequence[str]) -> tuple[str, ...]:
    """Return the groups that the articles make up wholly, in the order of the groups."""
    given = set(articles)
    return tuple(group for group, own in GROUPS.items() if given.issuperset(own))


def group_column(articles: np.ndarray, categories: np.ndarray) -> np.ndarray:
    """Return the group of each incident, None for what is no ecological offence of the present Code.

    Parameters
    ----------
    articles, categories : (n,) object arrays as the incident schema holds them
    """
    names, which = np.unique(
        np.array(["" if a is None else str(a) for a in articles], str), return_inverse=True
    )
    of_name = np.array([group_of(name) for name in names], dtype=object)
    result = of_name[which] if len(names) else np.empty(0, dtype=object)
    result[np.asarray(categories, dtype=object) != CATEGORY] = None
    return result


def group_sql() -> str:
    """Return a QGIS expression for the group of an incident, NULL where it has none.

    The article may carry a sub-article: 342-1 is in the group of 342.
    """
    cases = " ".join(
        f"WHEN regexp_match(\"article\", '^({'|'.join(articles)})(-|$)') THEN '{group}'"
        for group, articles in GROUPS.items()
    )
    return f"CASE WHEN \"category\" = '{CATEGORY}' THEN CASE {cases} END END"
