"""Which polygons are the districts, and which of their fields say name, code and population."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crime_map_plugin.settings import Settings

# Field names that are tried first, in this order; {language} is the interface's.
NAME_FIELDS = ("name_{language}", "name", "s1_{language}", "s1", "title", "district", "nom", "label")
CODE_FIELDS = ("code", "kato", "reg_code", "district_code", "id")
POPULATION_FIELDS = ("population", "people", "pop", "n_people", "naselenie")


@dataclass(frozen=True)
class DistrictChoice:
    """What the user named once; an empty source means that nothing has been chosen."""

    source: str = ""
    name: str = ""
    code: str = ""
    population: str = ""

    @classmethod
    def of_settings(cls, settings: Settings) -> DistrictChoice:
        """Return the choice kept in the settings."""
        return cls(
            settings.districts_source,
            settings.districts_name,
            settings.districts_code,
            settings.districts_population,
        )

    def into(self, settings: Settings) -> Settings:
        """Return the settings with this choice."""
        return replace(
            settings,
            districts_source=self.source,
            districts_name=self.name,
            districts_code=self.code,
            districts_population=self.population,
        )


def guess(fields: list[str], wanted: tuple[str, ...], language: str) -> str:
    """Return the field that most likely holds what is wanted, in any letter case, or an empty text."""
    by_lower = {field.lower(): field for field in fields}
    for pattern in wanted:
        found = by_lower.get(pattern.format(language=language))
        if found:
            return found
    return ""
