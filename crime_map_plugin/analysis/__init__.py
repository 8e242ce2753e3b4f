"""Hotspot methods on plain arrays in metres; nothing here imports QGIS."""
