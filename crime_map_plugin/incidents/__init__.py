"""The domain: what an incident is, how it is classed, asked for, named and dated. No QGIS, no network."""
