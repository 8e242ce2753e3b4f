"""Checks of the arrays that every method takes, and the cautions that results carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from crime_map_plugin.errors import QueryInvalid

FEW_EVENTS = 30


@dataclass(frozen=True)
class Caution:
    """A remark that belongs to a result: a key for translation, plain English, and its numbers."""

    key: str
    text: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text


def points_and_weights(
    x: np.ndarray, y: np.ndarray, weights: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
    """Return coordinates and weights as float64 vectors of one length, or refuse them.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Coordinates in metres.
    weights : array_like, shape (n,), optional
        Non-negative weights.

    Raises
    ------
    QueryInvalid
        Lengths differ, a value is NaN or infinite, or a weight is negative.
    """
    xs = np.ascontiguousarray(x, dtype=np.float64).ravel()
    ys = np.ascontiguousarray(y, dtype=np.float64).ravel()
    if xs.size != ys.size:
        raise QueryInvalid("The x and y coordinates differ in number.", x=xs.size, y=ys.size)
    if not (np.isfinite(xs).all() and np.isfinite(ys).all()):
        raise QueryInvalid(
            "Some coordinates are not finite numbers.",
            hint="Leave out incidents without a usable location.",
            count=int((~(np.isfinite(xs) & np.isfinite(ys))).sum()),
        )
    if weights is None:
        return xs, ys, None
    ws = np.ascontiguousarray(weights, dtype=np.float64).ravel()
    if ws.size != xs.size:
        raise QueryInvalid("Points and weights differ in number.", points=xs.size, weights=ws.size)
    if not np.isfinite(ws).all() or (ws < 0).any():
        raise QueryInvalid(
            "Some weights are negative or not finite numbers.",
            hint="Choose a weight field that holds only numbers from 0 up.",
        )
    return xs, ys, ws


def finite_values(values: np.ndarray) -> np.ndarray:
    """Return the values as a float64 vector, or raise QueryInvalid where one is NaN or infinite."""
    result = np.ascontiguousarray(values, dtype=np.float64).ravel()
    if not np.isfinite(result).all():
        raise QueryInvalid(
            "Some values are empty or not finite numbers.", count=int((~np.isfinite(result)).sum())
        )
    return result


def positive_length(value: float, name: str) -> float:
    """Return a length in metres as float, or raise QueryInvalid unless it is finite and above 0."""
    number = float(value)
    if not (np.isfinite(number) and number > 0):
        raise QueryInvalid("A length must be a number above 0.", name=name, value=number)
    return number


def few_events_caution(n_events: int) -> tuple[Caution, ...]:
    """Return the caution that belongs to a result from fewer than 30 events, else nothing."""
    if n_events >= FEW_EVENTS:
        return ()
    return (
        Caution(
            "few_events",
            f"Only {n_events} events: under {FEW_EVENTS} the result is not reliable.",
            {"events": n_events, "least": FEW_EVENTS},
        ),
    )
