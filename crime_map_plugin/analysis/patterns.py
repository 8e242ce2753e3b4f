"""The 17 patterns of emerging hot spots: how hot and cold steps follow each other in a cell."""

from __future__ import annotations

import numpy as np

from crime_map_plugin.errors import QueryInvalid

KINDS = (
    "new",
    "consecutive",
    "intensifying",
    "persistent",
    "diminishing",
    "sporadic",
    "oscillating",
    "historical",
)
PATTERNS = ("none", *(f"{kind}_hot" for kind in KINDS), *(f"{kind}_cold" for kind in KINDS))
"""The names of the 17 patterns, by their number."""

HOT_SHARE = 0.9


def patterns(state: np.ndarray, direction: np.ndarray, hot_share: float = HOT_SHARE) -> np.ndarray:
    """Return the pattern of each cell from its hot and cold steps and the direction of its trend.

    Parameters
    ----------
    state : ndarray of int8, shape (steps, cells)
        1 hot, −1 cold, 0 neither.
    direction : ndarray of int8, shape (cells,)
        1 where z rises, −1 where it falls, 0 without a trend.
    hot_share : float
        Above 0 to 1.

    Returns
    -------
    ndarray of int8, shape (cells,)
        Number in PATTERNS.

    Raises
    ------
    QueryInvalid
        `hot_share` is not above 0 and at most 1.

    Notes
    -----
    The first that holds, for hot and then for cold: *historical* – not hot in the last step, hot in
    `hot_share` of the steps; *new* – hot in the last step only; *intensifying*, *diminishing*,
    *persistent* – hot in `hot_share` of the steps, with a rising (cold: falling), the contrary or no
    trend; *consecutive* – one run of two steps or more at the end and never before; *oscillating* – hot
    in the last step, and cold in one before; *sporadic* – hot in the last step. A cell that is neither
    hot nor cold in the last step and not historical has no pattern, whatever it once was.

    Examples
    --------
    >>> PATTERNS[patterns(np.array([[0], [1], [1]], dtype=np.int8), np.array([0]))[0]]
    'consecutive_hot'
    """
    if not 0.0 < hot_share <= 1.0:
        raise QueryInvalid("The share of hot steps must be above 0 and at most 1.", hot_share=hot_share)
    hot, cold = state > 0, state < 0
    of_hot = _one_side(hot, cold, direction, hot_share)
    of_cold = _one_side(cold, hot, -direction, hot_share)
    of_cold[of_cold > 0] += len(KINDS)
    return np.where(of_hot > 0, of_hot, of_cold)


def _one_side(on: np.ndarray, contrary: np.ndarray, direction: np.ndarray, share: float) -> np.ndarray:
    n_steps = on.shape[0]
    times = np.count_nonzero(on, axis=0)
    is_last = on[-1]
    is_mostly = times >= share * n_steps * (1.0 - 1e-12)
    is_one_run = times == n_steps - np.argmax(on, axis=0)
    was_contrary = contrary[:-1].any(axis=0)
    rules = (
        (~is_last & is_mostly, "historical"),
        (~is_last, ""),
        (times == 1, "new"),
        (is_mostly & (direction > 0), "intensifying"),
        (is_mostly & (direction < 0), "diminishing"),
        (is_mostly, "persistent"),
        (is_one_run, "consecutive"),
        (was_contrary, "oscillating"),
    )
    numbers = [np.int8(KINDS.index(name) + 1 if name else 0) for _, name in rules]
    sporadic = np.int8(KINDS.index("sporadic") + 1)
    return np.select([rule for rule, _ in rules], numbers, sporadic).astype(np.int8)
