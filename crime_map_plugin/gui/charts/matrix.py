"""Near repeats: bands of distance by bands of time, each cell with its ratio and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.errors import require
from crime_map_plugin.gui.charts.theme import Theme, name_axes, new_figure, plain_axes, readable_on

_LEVEL = 0.05


@dataclass(frozen=True)
class MatrixTexts:
    """The labels of both axes, what they are, and the word for p."""

    distances: Sequence[str]
    days: Sequence[str]
    x: str
    y: str
    p: str = "p = {value}"
    small_p: str = "p < {value}"
    nothing: str = "–"
    title: str = ""


def figure(ratio: np.ndarray, p: np.ndarray, theme: Theme, texts: MatrixTexts) -> Any:
    """Return the chart of ratios (distances × days); those with p up to .05 are bold and framed."""
    colors = require("matplotlib.colors")
    patches = require("matplotlib.patches")
    drawn = new_figure(theme)
    axes = plain_axes(drawn, theme)
    ratio, p = np.asarray(ratio, dtype=float), np.asarray(p, dtype=float)
    middle = theme.ground
    ramp = colors.LinearSegmentedColormap.from_list("ratio", (theme.cold, middle, "#fd8d3c", theme.hot))
    with np.errstate(divide="ignore", invalid="ignore"):
        strength = np.clip(np.log2(ratio), -1.5, 2.0)
    for row in range(ratio.shape[0]):
        for column in range(ratio.shape[1]):
            value = ratio[row, column]
            is_known = np.isfinite(value)
            place = float(np.interp(strength[row, column], (-1.5, 0.0, 1.0, 2.0), (0, 1 / 3, 2 / 3, 1)))
            color = ramp(place) if is_known else colors.to_rgba(theme.line)
            is_sure = bool(np.isfinite(p[row, column]) and p[row, column] <= _LEVEL)
            axes.add_patch(
                patches.Rectangle(
                    (column + 0.03, row + 0.03),
                    0.94,
                    0.94,
                    facecolor=color,
                    edgecolor=theme.ink if is_sure else theme.line,
                    linewidth=1.6 if is_sure else 0.6,
                )
            )
            ink = readable_on(color)
            text = theme.number(value, 2) if is_known else texts.nothing
            axes.text(
                column + 0.5,
                row + 0.43,
                text,
                ha="center",
                va="center",
                fontsize=11,
                color=ink,
                fontweight="bold" if is_sure else "normal",
            )
            if np.isfinite(p[row, column]):
                pattern = texts.small_p if p[row, column] < 0.001 else texts.p
                axes.text(
                    column + 0.5,
                    row + 0.74,
                    pattern.format(value=theme.number(max(float(p[row, column]), 0.001), 3)),
                    ha="center",
                    va="center",
                    fontsize=7,
                    color=ink,
                )
    axes.set_xlim(0, ratio.shape[1])
    axes.set_ylim(ratio.shape[0], 0)
    axes.set_xticks(np.arange(ratio.shape[1]) + 0.5, list(texts.days))
    axes.set_yticks(np.arange(ratio.shape[0]) + 0.5, list(texts.distances))
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    name_axes(axes, theme, texts.x, texts.y, texts.title)
    return drawn
