"""How sure a local statistic is: the parameters that its algorithms share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import CrimeMapAlgorithm
from crime_map_plugin.algorithms.parameters import correction_parameter, number_parameter
from crime_map_plugin.analysis.inference import Correction
from crime_map_plugin.analysis.local_inference import Inference

translate = QCoreApplication.translate


@dataclass(frozen=True)
class InferenceInput:
    """INFERENCE, PERMUTATIONS, SEED and CORRECTION as the analysis takes them."""

    inference: Inference
    permutations: int
    seed: int
    correction: Correction


def inference_parameters() -> Iterable[QgsProcessingParameterDefinition]:
    """Return INFERENCE, PERMUTATIONS, SEED and CORRECTION."""
    yield QgsProcessingParameterEnum(
        "INFERENCE",
        translate("CrimeMap", "Inference"),
        [translate("CrimeMap", "Normal distribution"), translate("CrimeMap", "Permutation")],
        False,
        0,
    )
    yield permutations_parameter(minimum=0, text=translate("CrimeMap", "Permutations (0 = exact)"))
    yield seed_parameter()
    yield correction_parameter()


def permutations_parameter(*, minimum: int = 1, text: str = "") -> QgsProcessingParameterDefinition:
    """Return PERMUTATIONS."""
    return number_parameter(
        "PERMUTATIONS", text or translate("CrimeMap", "Permutations"), 999, is_integer=True, minimum=minimum
    )


def seed_parameter() -> QgsProcessingParameterDefinition:
    """Return SEED."""
    return number_parameter("SEED", translate("CrimeMap", "Seed"), 1, is_integer=True, minimum=0)


def read_inference(
    algorithm: CrimeMapAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> InferenceInput:
    """Return the four parameters of an algorithm that declared them."""
    return InferenceInput(
        Inference(algorithm.parameterAsEnum(parameters, "INFERENCE", context)),
        algorithm.parameterAsInt(parameters, "PERMUTATIONS", context),
        algorithm.parameterAsInt(parameters, "SEED", context),
        Correction(algorithm.parameterAsEnum(parameters, "CORRECTION", context)),
    )
