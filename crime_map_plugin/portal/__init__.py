"""The portal's door: requests out, incidents in columns and a receipt back. No QGIS."""
