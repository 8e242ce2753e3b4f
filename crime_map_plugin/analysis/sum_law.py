"""The law of a sum of values drawn without replacement, by Fourier transform."""

from __future__ import annotations

import math

import numpy as np

from crime_map_plugin.errors import Cancel, Cancelled, never_cancelled, require

# Terms of less than this share of the whole change nothing in double precision.
_NEGLIGIBLE = 1e-18


class SumLaw:
    """P{sum ≤ s} for k of n values that are drawn without replacement, and for k of all but one of them.

    Parameters
    ----------
    frequency : ndarray of int, shape (top value + 1,)
        How often each value 0, 1, 2 … occurs.
    most : int
        The largest k; n must be at least 64 times that.
    top : int
        The largest sum of `most` values.

    Raises
    ------
    Cancelled

    Notes
    -----
    The sums of k values have the generating function eₖ(x), the elementary symmetric polynomial of all
    x^value. On the circle |x| = 1, Newton's identities give it from the power sums,
    k·eₖ = Σᵢ (−1)^(i−1)·eₖ₋ᵢ·pᵢ, and pᵢ(x) is p₁(xⁱ), so one transform of the frequencies and one back for
    each k do. With n ≥ 64·k no term is much larger than the sum, so the error is that of rounding: under
    1e-13 of 1, but not of a small probability.

    Examples
    --------
    >>> law = SumLaw(np.bincount(np.arange(200) % 2), 1, 1)
    >>> law.at_most(1, np.array([0]), np.array([1])).round(4)
    array([0.5025])
    """

    def __init__(
        self, frequency: np.ndarray, most: int, top: int, *, cancel: Cancel = never_cancelled
    ) -> None:
        fft = require("scipy.fft")
        self.n = n = int(frequency.sum())
        size = fft.next_fast_len(top + 1, real=True)
        half = np.arange(size // 2 + 1)
        powers = fft.fft(np.bincount(np.arange(frequency.size) % size, frequency, size))
        shares = np.zeros((most + 1, half.size), dtype=np.complex128)
        shares[0] = 1.0
        power = [powers[i * half % size] for i in range(1, self._terms(most) + 1)]
        for k in range(1, most + 1):
            if cancel():
                raise Cancelled("The work was stopped.")
            for i in range(1, self._terms(k) + 1):
                factor = (-1) ** (i - 1) * math.comb(n, k - i) / (k * math.comb(n, k))
                shares[k] += (factor * shares[k - i]) * power[i - 1]
        # One place more, so that a sum below 0 is found as well.
        self.below = np.zeros((most + 1, top + 2))
        self.below[0, 1:] = 1.0
        np.cumsum(fft.irfft(shares[1:], size)[:, : top + 1], axis=1, out=self.below[1:, 1:])

    def _terms(self, k: int) -> int:
        """Return how many of Newton's k terms count: each is at most 2·k/n of the one before."""
        shrink = 2.0 * k / self.n
        return min(k, 2 + int(math.log(_NEGLIGIBLE) / math.log(shrink)))

    def at_most(self, k: int, own: np.ndarray, sums: np.ndarray) -> np.ndarray:
        """Return P{sum ≤ s} for k of all values but one `own`, for each pair of own value and s.

        From the recursion A′ₖ(s) = Aₖ(s) − A′ₖ₋₁(s − own) of the numbers of ways.
        """
        depth = min(k, self._terms(k))
        left = np.zeros(sums.size)
        if depth == k:
            left = (sums >= k * own).astype(np.float64)
        for j in range(k - depth + 1, k + 1):
            # Clipped: what lies below 0 finds the first place.
            below = self.below[j].take(sums - ((k - j) * own - 1), mode="clip")
            left = below * (self.n / (self.n - j)) - left * (j / (self.n - j))
        return left
