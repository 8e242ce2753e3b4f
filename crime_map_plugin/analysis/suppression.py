"""Which counts of a published table must not be shown, so that no small one can be worked out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.errors import CrimeMapError

_LEAST = 3
"""The laxest rule that is of use: with 2, a count that is not shown could only be 1."""


@dataclass(frozen=True)
class Hidden:
    """What is not shown: ``parts`` (n, k) of the counts, ``totals`` (n,) of their sums."""

    parts: np.ndarray
    totals: np.ndarray


def hide_small(parts: np.ndarray, totals: np.ndarray, least: int) -> Hidden:
    """Return which counts and totals are not shown, small ones and others that would give them away.

    Parameters
    ----------
    parts : (n, k) counts, one row per table that is published on its own (a district in a period); NaN where
        a count is not known, which is published as such
    totals : (n,) the published sums of the rows; NaN where there is none
    least : the smallest count that may be shown, apart from 0

    Returns
    -------
    Hidden

    Raises
    ------
    CrimeMapError
        A total is not the sum of its row, or counts are negative.

    Notes
    -----
    Primary suppression takes the counts from 1 to ``least - 1``, sums included. What is shown then allows a
    reader to subtract: the hidden counts of a row add up to R, its total less what is shown. As 0 is always
    shown, each of the n hidden counts is at least 1, so each may lie anywhere from 1 to R - n + 1 and nothing
    narrower follows. Complementary suppression hides more until this range is at least ``least`` wide,
    R - n >= least; where the whole row does not suffice its total is hidden too, and then nothing bounds the
    counts from above. (Interval protection: Willenborg & de Waal 2001, Elements of Statistical Disclosure
    Control, chapter 4.) Rows share no count and no sum over rows is published, so rows are protected alone.

    More is hidden from the last column to the first, whatever the counts: hiding the smallest would tell
    those who know the rule that none of what is shown is smaller. For them one that is not small is hidden at
    least: three small counts with a sum of 6 would all be 2. A stricter rule hides all that a laxer one
    hides, and more, so that a table printed under both tells no more than under the laxer.

    Examples
    --------
    >>> hide_small(np.array([[7.0, 0.0, 1.0]]), np.array([8.0]), 3).parts
    array([[ True, False,  True]])
    """
    counts = np.asarray(parts, dtype=float)
    sums = np.asarray(totals, dtype=float)
    has_total = np.isfinite(sums)
    if (counts < 0).any() or not np.array_equal(counts[has_total].sum(axis=1), sums[has_total]):
        raise CrimeMapError("A published total is not the sum of its parts.")
    is_hidden = np.zeros(counts.shape, dtype=bool)
    hides_total = np.zeros(sums.shape, dtype=bool)
    for rule in range(min(least, _LEAST), least + 1):
        is_hidden |= (counts > 0) & (counts < rule)
        hides_total |= (sums > 0) & (sums < rule)
        for row in np.flatnonzero(is_hidden.any(axis=1) & has_total & ~hides_total):
            hides_total[row] = not _protect(counts[row], is_hidden[row], rule)
    return Hidden(is_hidden, hides_total)


def _protect(counts: np.ndarray, is_hidden: np.ndarray, least: int) -> bool:
    """Hide more of one row in place; return whether that protects it while its total is shown."""
    room = int(counts[is_hidden].sum()) - int(np.count_nonzero(is_hidden))
    is_safe = room >= least and counts[is_hidden].max() >= least
    for column in np.flatnonzero((counts > 0) & ~is_hidden)[::-1]:
        if is_safe:
            break
        is_hidden[column] = True
        room += int(counts[column]) - 1
        is_safe = room >= least and counts[is_hidden].max() >= least
    return is_safe


def shows_sum(hidden: np.ndarray, shows_total: bool, chosen: np.ndarray) -> bool:
    """Return whether the sum of some of a row's parts may be shown beside the row itself.

    It may where it tells nothing new: none of its parts is hidden, or all that is hidden of the row is in it,
    so that it follows from the row's total, which is shown.

    Parameters
    ----------
    hidden : (k,) bool, which of the row's counts are not shown
    shows_total : whether the row's total is known and shown
    chosen : (k,) bool, the parts of the sum

    Examples
    --------
    >>> shows_sum(np.array([True, True, False]), True, np.array([True, False, True]))
    False
    """
    return not hidden[chosen].any() or (shows_total and not hidden[~chosen].any())
