"""The embedded store: one GeoPackage of incidents, pages in, arrays out, and what is covered."""
