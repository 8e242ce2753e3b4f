"""Kernel density as a raster of incidents per square kilometre."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from crime_map_plugin.analysis.checks import (
    Caution,
    few_events_caution,
    points_and_weights,
    positive_length,
)
from crime_map_plugin.analysis.coarse_sum import CoarseSum, times_larger
from crime_map_plugin.analysis.exact_sum import EXACT_EVALUATIONS, EXACT_EVALUATIONS_ROUGH, ExactSum
from crime_map_plugin.analysis.fourier_sum import FourierSum
from crime_map_plugin.analysis.kernels import Kernel, kernel_value, support_radius
from crime_map_plugin.analysis.limits import raster_memory_limit
from crime_map_plugin.analysis.raster import Raster, centres_inside, raster_for, too_large
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.analysis.sweep_sum import MOST_BANDWIDTHS, SweepSum
from crime_map_plugin.errors import (
    Cancel,
    Progress,
    QueryInvalid,
    never_cancelled,
    silent,
)

# The least bandwidth in lattice steps at which second-order binning stays within 0.2 % of the maximum.
LEAST_STEPS = {"quartic": 10.0, "gaussian": 5.0, "rough": 30.0}
MOST_SUBSTEPS = 9
# Incidents per pixel from which sweeping along rows is quicker than going through the pixels in reach.
SWEEP_FROM_SHARE = 0.05
BYTES_PER_PIXEL = 72
M2_PER_KM2 = 1e6
# The denominator of a relative density is at least this share of its mean over the study area.
DENOMINATOR_FLOOR_SHARE = 0.05


class Method(Enum):
    """How the sum over the incidents is taken."""

    AUTO = "auto"
    EXACT = "exact"
    FFT = "fft"


@dataclass(frozen=True, eq=False)
class Density:
    """A density raster.

    Attributes
    ----------
    values : ndarray of float64, shape (n_rows, n_cols)
        Per km², at the pixels' centres; row 0 is the southernmost. 0 where not `valid`.
    valid : ndarray of bool or None
        Which pixels have their centre inside the given boundary; None means all.
    x0, y0 : float
        Lower-left corner of the raster, metres.
    pixel_size, bandwidth_m : float
        Metres.
    total : float
        Incidents (or their summed weights) in the raster.
    outside : int
        Incidents left out because they are not inside the given boundary.
    name : str
        What the band holds: "density_per_km2", or the ratio's name.
    method : Method
        EXACT or FFT.
    cautions : tuple of Caution
    """

    values: np.ndarray
    valid: np.ndarray | None
    x0: float
    y0: float
    pixel_size: float
    bandwidth_m: float
    total: float
    outside: int = 0
    name: str = "density_per_km2"
    method: Method = Method.EXACT
    cautions: tuple[Caution, ...] = field(default=())

    @property
    def warnings(self) -> list[str]:
        """The cautions as plain English."""
        return [str(caution) for caution in self.cautions]

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's six numbers for the raster with its first row in the north."""
        top = self.y0 + self.values.shape[0] * self.pixel_size
        return (self.x0, self.pixel_size, 0.0, top, 0.0, -self.pixel_size)


def density_at(
    at_x: np.ndarray,
    at_y: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    *,
    bandwidth_m: float,
    kernel: Kernel = Kernel.QUARTIC,
    weights: np.ndarray | None = None,
) -> np.ndarray:
    """Return the density per km² at any places, summed without approximation.

    Parameters
    ----------
    at_x, at_y : array_like, shape (m,)
    x, y : array_like, shape (n,)
        Metres. Work grows with m·n.

    Examples
    --------
    >>> density_at([0.0], [0.0], [0.0], [0.0], bandwidth_m=1000.0, kernel=Kernel.UNIFORM).round(4)
    array([0.3183])
    """
    px, py, _ = points_and_weights(at_x, at_y)
    xs, ys, ws = points_and_weights(x, y, weights)
    h = positive_length(bandwidth_m, "bandwidth_m")
    result = np.zeros(px.size)
    step = max(1, 2_000_000 // max(1, xs.size))
    for start in range(0, px.size, step):
        stop = start + step
        d2 = (px[start:stop, None] - xs) ** 2 + (py[start:stop, None] - ys) ** 2
        value = kernel_value(kernel, d2, h)
        result[start:stop] = value.sum(axis=1) if ws is None else value @ ws
    return result * M2_PER_KM2


def kernel_density(
    x: np.ndarray,
    y: np.ndarray,
    area: StudyArea,
    *,
    cell_size: float,
    bandwidth_m: float,
    kernel: Kernel = Kernel.QUARTIC,
    weights: np.ndarray | None = None,
    edge_correction: bool = False,
    method: Method = Method.AUTO,
    memory_limit: int | None = None,
    shift: tuple[float, float] = (0.0, 0.0),
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Density:
    """Return the density of incidents per km² on a raster over a study area and the bandwidth around it.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres. Points not inside the area (people beyond the hull of the incidents, say) are left out
        and counted.
    area : StudyArea
        Its lower-left corner is a pixel corner; pixels outside a *given* area are not valid.
    cell_size : float
        Pixel size in metres.
    bandwidth_m : float
        Support radius in metres; for the Gaussian its standard deviation, cut at 4.
    weights : array_like, shape (n,), optional
    edge_correction : bool
        Divide each incident's kernel by its mass inside the area, so that nothing leaks over the border
        (Diggle 1985, J. R. Stat. Soc. C 34, per event). Without a given area it changes nothing,
        because the raster holds every kernel whole.
    method : Method
        AUTO takes the exact sum while it is quick and the Fourier transform after that.
    memory_limit : int, optional
        Bytes; by default 4 GiB or half of what is free.
    shift : tuple of float
        Moves the raster's corner by this many pixels to the west and to the south.

    Returns
    -------
    Density
        The values are those at the pixels' centres, scaled as a whole (by parts in ten thousand at
        bandwidths of five pixels or more) so that their sum times the pixel area is the number of
        incidents: over the raster, or with `edge_correction` over the valid pixels.

    Raises
    ------
    GridTooLarge
        The estimated memory is more than the limit; `facts["fitting_cell_size"]` fits.
    QueryInvalid
        A value is unusable, or no pixel has its centre inside the boundary.
    Cancelled

    Notes
    -----
    The exact sum takes quartic kernels row by row where there are many incidents (`SweepSum`).
    FFT: incidents are binned with their moments up to second order, spread to the nine lattice places
    around by central differences, and convolved with the kernel by one forward and one inverse real
    transform. The lattice is refined until the bandwidth is 10 steps (Gaussian: 5); from 40 steps on
    linear binning to four places does. A single stacked place would be off by up to 0.4 % of its own
    peak, so places that alone make a quarter of the maximum are taken out and summed exactly: what is left
    is under 0.2 % of the maximum (about 0.01 % on a city's streets) for quartic and Gaussian. The
    triangular, Epanechnikov and uniform kernels have a tip or an edge; AUTO sums them exactly up to a
    thousand million evaluations.

    Examples
    --------
    >>> area = study_area.from_points(x, y, 50.0)
    >>> kernel_density(x, y, area, cell_size=50.0, bandwidth_m=500.0).values.max()
    """
    size = positive_length(cell_size, "cell_size")
    h = positive_length(bandwidth_m, "bandwidth_m")
    xs, ys, ws = points_and_weights(x, y, weights)
    outside = 0
    if xs.size and (area.is_given or not _within(area.bounds, xs, ys)):
        inside = area.contains(xs, ys)
        outside = int(xs.size - np.count_nonzero(inside))
        if outside:
            xs, ys = xs[inside], ys[inside]
            ws = ws[inside] if ws is not None else None
    limit = raster_memory_limit() if memory_limit is None else int(memory_limit)
    support = support_radius(kernel, h)
    raster = raster_for(area, size, support, shift)
    chosen, substeps = _plan(raster, kernel, h, xs.size, method, limit)
    if raster.n * BYTES_PER_PIXEL * substeps**2 > limit:
        raise too_large(area, size, support, bytes_per_pixel=BYTES_PER_PIXEL, limit=limit)
    valid = centres_inside(area, raster) if area.is_given else None
    if valid is not None and not valid.any():
        raise QueryInvalid(
            "No pixel has its centre inside the boundary.", hint="Choose a smaller CELL_SIZE.", cell_size=size
        )
    correct = edge_correction and valid is not None
    solver = _solver(raster, kernel, h, xs.size, chosen)
    engine = solver(raster, kernel, h, substeps, xs, ys, progress, cancel)
    total = float(xs.size if ws is None else ws.sum())
    shares = ws
    if correct and valid is not None and xs.size:
        mass = engine.mass(valid) * size * size
        # An incident in a sliver without a pixel centre near it has no mass to be divided by.
        usable = mass > 1e-3
        shares = (np.ones(xs.size) if ws is None else ws) / np.where(usable, mass, 1.0)
    values = engine.density(shares)
    np.maximum(values, 0.0, out=values)
    values[values < 1e-12 * values.max(initial=0.0)] = 0.0
    if valid is not None and correct:
        values[~valid] = 0.0
    summed = values.sum() * size * size
    values *= M2_PER_KM2 * (total / summed if summed > 0 else 1.0)
    if valid is not None:
        values[~valid] = 0.0
    progress(1.0)
    return Density(
        values,
        valid,
        raster.x0,
        raster.y0,
        size,
        h,
        total,
        outside,
        method=chosen,
        cautions=few_events_caution(int(xs.size)),
    )


def relative_density(cases: Density, people: Density, *, per: float = 10_000.0) -> Density:
    """Return incidents per `per` people: the ratio of two densities on one raster.

    The denominator is never taken lower than DENOMINATOR_FLOOR_SHARE (5 %) of the mean density of people
    over the valid pixels where anybody lives, so that a lone incident in an empty place does not become
    the highest risk of the map (Bowman & Azzalini 1997 on unstable ratios).

    Raises
    ------
    QueryInvalid
        The rasters differ, or nobody lives there.
    """
    if cases.values.shape != people.values.shape or cases.geotransform != people.geotransform:
        raise QueryInvalid("The two densities are not on one raster.")
    inhabited = people.values > 0
    if not inhabited.any():
        raise QueryInvalid(
            "The population is 0 everywhere in the study area.", hint="Check the population layer and field."
        )
    floor = DENOMINATOR_FLOOR_SHARE * float(people.values[inhabited].mean())
    ratio = cases.values / np.maximum(people.values, floor) * per
    return replace(cases, values=ratio, name=f"incidents_per_{per:g}_people")


def _within(bounds: tuple[float, float, float, float], x: np.ndarray, y: np.ndarray) -> bool:
    x_min, y_min, x_max, y_max = bounds
    return bool(x.min() >= x_min and x.max() <= x_max and y.min() >= y_min and y.max() <= y_max)


def _solver(
    raster: Raster, kernel: Kernel, h: float, n: int, method: Method
) -> type[ExactSum] | type[FourierSum] | type[CoarseSum]:
    if method is Method.FFT:
        return FourierSum if times_larger(raster, kernel, h) == 1 else CoarseSum
    is_narrow = raster.n_cols * raster.size <= 2.0 * MOST_BANDWIDTHS * h
    is_dense = n >= SWEEP_FROM_SHARE * raster.n
    return SweepSum if kernel is Kernel.QUARTIC and is_narrow and is_dense else ExactSum


def _plan(raster: Raster, kernel: Kernel, h: float, n: int, method: Method, limit: int) -> tuple[Method, int]:
    """Return the method and into how many lattice steps a pixel's side is cut."""
    steps = h / raster.size
    reach = support_radius(kernel, h) / raster.size
    rough = kernel not in (Kernel.QUARTIC, Kernel.GAUSSIAN)
    evaluations = n * (math.pi * reach * reach + 4.0 * reach + 1.0)
    most = EXACT_EVALUATIONS_ROUGH if rough else EXACT_EVALUATIONS
    if method is Method.EXACT or (method is Method.AUTO and evaluations <= most):
        return Method.EXACT, 1
    least = LEAST_STEPS["rough" if rough else kernel.name.lower()]
    substeps = 1
    while steps * substeps < least and substeps < MOST_SUBSTEPS:
        substeps += 2
    while substeps > 1 and raster.n * BYTES_PER_PIXEL * substeps**2 > limit:
        substeps -= 2
    return Method.FFT, substeps
