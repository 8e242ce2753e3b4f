"""The demo portal: a small local server of MADE-UP incidents in a MADE-UP division of Astana.

It speaks the ArcGIS REST "Query" protocol as the real portal does, in the manner of both its deployments,
and can be told to misbehave in every way that public issue reports tell of. Nobody and nothing in it exists:
places, districts, codes, populations, case numbers and incidents come from a seeded generator.

    python -m tests.portal_server --port 8765 --deployment current --misbehave short_pages,busy_503:2
    python -m tests.portal_server --list

In a test::

    from tests.portal_server.server import PortalServer
    with PortalServer(path_of_the_sqlite_file, misbehave="no_paging") as server:
        server.root, server.url("crime"), server.requests, server.max_simultaneous

``made_up.py`` writes the SQLite file and documents its habits; ``places.py`` holds the truth
about the hotspots.
"""
