"""DBSCAN and CrimeStat's clustering word by word from their papers, on a matrix of all distances."""

from __future__ import annotations

import numpy as np


def dbscan(near: np.ndarray, minimum: int) -> np.ndarray:
    """Walk through the rows and grow a cluster from each core that has none; ``near`` includes oneself."""
    is_core = near.sum(axis=1) >= minimum
    label = np.full(len(near), -1)
    number = 0
    for row in range(len(near)):
        if label[row] >= 0 or not is_core[row]:
            continue
        label[row] = number
        waiting = [row]
        while waiting:
            at = waiting.pop()
            for other in np.flatnonzero(near[at]) if is_core[at] else ():
                if label[other] < 0:
                    label[other] = number
                    waiting.append(other)
        number += 1
    return label


def within(x: np.ndarray, y: np.ndarray, reach: float) -> np.ndarray:
    """Return who lies within reach of whom."""
    return (x[:, None] - x) ** 2 + (y[:, None] - y) ** 2 <= reach**2


def partition(label: np.ndarray) -> set[frozenset[int]]:
    """Return clusters as sets of rows, whatever their numbers."""
    return {frozenset(np.flatnonzero(label == one).tolist()) for one in np.unique(label[label >= 0])}
