"""Colours, letters and numbers of charts: QGIS's palette, light or dark, and a font with all letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from crime_map_plugin.errors import require

# Comes with Matplotlib and has every letter of the three languages.
FONT = "DejaVu Sans"


@dataclass(frozen=True)
class Theme:
    """Colours as #rrggbb; ``decimal`` and ``thousands`` are the signs of the interface's language."""

    ground: str = "#ffffff"
    ink: str = "#1f2933"
    quiet: str = "#66717d"
    line: str = "#d5dae0"
    is_dark: bool = False
    hot: str = "#b2182b"
    cold: str = "#2166ac"
    accent: str = "#2f6fb5"
    decimal: str = "."
    thousands: str = ","

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number as the interface's language writes it."""
        text = f"{value:,.{decimals}f}"
        return text.replace(",", "\0").replace(".", self.decimal).replace("\0", self.thousands)

    def sequence(self) -> Any:
        """Return a colour map from the ground to the strongest colour."""
        colors = require("matplotlib.colors")
        steps = (
            (self.ground, "#5c3a1e", "#a8481c", "#e8590c", "#ffd08a")
            if self.is_dark
            else ("#fff9ee", "#fed976", "#fd8d3c", "#e31a1c", "#800026")
        )
        return colors.LinearSegmentedColormap.from_list("crime_map", steps)


def new_figure(theme: Theme) -> Any:
    """Return an empty figure without any state of pyplot."""
    figure = require("matplotlib.figure").Figure(figsize=(6.0, 4.0), layout="constrained")
    figure.set_facecolor(theme.ground)
    return figure


def plain_axes(figure: Any, theme: Theme, *, grid: str = "") -> Any:
    """Return axes with thin lines in the theme's colours."""
    axes = figure.add_subplot()
    axes.set_facecolor(theme.ground)
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(theme.line)
    axes.tick_params(colors=theme.quiet, labelsize=8, length=3, color=theme.line)
    if grid:
        axes.grid(axis=grid, color=theme.line, linewidth=0.6)
        axes.set_axisbelow(True)
    return axes


def name_axes(axes: Any, theme: Theme, x: str = "", y: str = "", title: str = "") -> None:
    """Write what the axes and the chart show."""
    if x:
        axes.set_xlabel(x, color=theme.quiet, fontsize=8.5)
    if y:
        axes.set_ylabel(y, color=theme.quiet, fontsize=8.5)
    if title:
        axes.set_title(title, color=theme.ink, fontsize=10, loc="left", pad=10)


def number_ticks(axis: Any, theme: Theme, *, is_whole: bool = True) -> None:
    """Write the axis's numbers as the language does."""
    ticker = require("matplotlib.ticker")
    axis.set_major_locator(ticker.MaxNLocator(nbins=6, integer=is_whole))
    axis.set_major_formatter(ticker.FuncFormatter(lambda value, _: theme.number(value, 0 if is_whole else 1)))


def legend(axes: Any, theme: Theme, columns: int = 4) -> None:
    """Put the legend above the chart, without a frame."""
    handles, _ = axes.get_legend_handles_labels()
    if handles:
        axes.legend(
            loc="lower left",
            bbox_to_anchor=(0.0, 1.0),
            ncol=columns,
            frameon=False,
            fontsize=8,
            labelcolor=theme.ink,
            columnspacing=1.4,
            handlelength=1.8,
            borderaxespad=0.3,
        )


def dress(figure: Any) -> None:
    """Give every text of a finished figure the font that has all letters."""
    for text in figure.findobj(require("matplotlib.text").Text):
        text.set_fontfamily(FONT)
        # Signs of dollars in a name are no formula.
        text.set_parse_math(False)
    for axes in figure.axes:
        for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
            label.set_fontfamily(FONT)
            label.set_parse_math(False)


def readable_on(color: Sequence[float]) -> str:
    """Return black or white, whichever reads better on a colour of red, green and blue from 0 to 1."""
    red, green, blue = color[:3]
    return "#1f2933" if 0.299 * red + 0.587 * green + 0.114 * blue > 0.55 else "#ffffff"
