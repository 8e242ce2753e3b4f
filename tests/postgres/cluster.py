"""PostgreSQL with PostGIS on loopback: a throw-away cluster of the Debian packages, gone with the tests."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from tests.network.processes import free_port

DATABASE = "gis"
OWNER = "owner"
READER = "reader"
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    # nothing here has to survive a power cut
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "40",
}


class PostgisServer:
    """A cluster that trusts everybody on loopback: `host`, `port`, `dbname`, roles `user` and `reader`."""

    host = "127.0.0.1"
    dbname = DATABASE
    user = OWNER
    reader = READER

    def __init__(self) -> None:
        self.port = free_port()
        self._bin = _newest_binaries()
        # Not pytest's folder, which the unprivileged user may not enter.
        self._folder = Path(tempfile.mkdtemp(prefix="crime-map-postgres-"))
        self._identity = _unprivileged()
        self._process: subprocess.Popen[bytes] | None = None
        if self._identity is not None:
            shutil.chown(self._folder, *self._identity)

    def __enter__(self) -> PostgisServer:
        data = self._folder / "data"
        self._run("initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        self.start()
        self.sql(f"CREATE DATABASE {DATABASE}", database="postgres")
        self.sql(
            f"CREATE EXTENSION postgis; CREATE ROLE {READER} LOGIN; "
            f"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO {READER}"
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        settings = [word for pair in _SETTINGS.items() for word in ("-c", "=".join(pair))]
        log = self._folder / "server.log"
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                [
                    str(self._bin / "postgres"),
                    "-D",
                    str(self._folder / "data"),
                    "-p",
                    str(self.port),
                    *settings,
                ],
                cwd=self._folder,
                stdout=output,
                stderr=output,
                **self._as_user(),
            )
        end = time.monotonic() + 60
        ask = [str(self._bin / "pg_isready"), "-q", "-h", self.host, "-p", str(self.port)]
        while time.monotonic() < end and self._process.poll() is None:
            if subprocess.run(ask, check=False).returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError(f"PostgreSQL did not start: {log.read_text(encoding='utf-8', errors='replace')}")

    def stop(self) -> None:
        """Stop the server at once, as a cut cable would: whoever is connected loses the connection."""
        if self._process is None:
            return
        # SIGINT is PostgreSQL's fast shutdown
        self._process.send_signal(2)
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def sql(self, text: str, *, user: str = OWNER, database: str = DATABASE) -> str:
        """Run SQL and return what it printed, one row a line and columns between bars."""
        where = ["-h", self.host, "-p", str(self.port), "-U", user, "-d", database]
        done = subprocess.run(
            [str(self._bin / "psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", *where],
            input=text.encode(),
            capture_output=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace"))
        return done.stdout.decode().strip()

    def log(self) -> str:
        """Return what the server has written to its log."""
        return (self._folder / "server.log").read_text(encoding="utf-8", errors="replace")

    def connection(self, user: str = OWNER) -> str:
        """Return how QGIS's data source strings begin; without a user when it is empty."""
        who = f" user='{user}'" if user else ""
        return f"dbname='{DATABASE}' host={self.host} port={self.port}{who} sslmode=disable"

    def table(self, name: str, *, geometry: str = "geom", key: str = "gid", user: str = OWNER) -> str:
        """Return the address of a table of schema public for QGIS's provider `postgres`."""
        place = f" ({geometry})" if geometry else ""
        return f'{self.connection(user)} key=\'{key}\' table="public"."{name}"{place}'

    def _run(self, program: str, *arguments: str | Path) -> None:
        subprocess.run(
            [str(self._bin / program), *map(str, arguments)],
            cwd=self._folder,
            check=True,
            capture_output=True,
            **self._as_user(),
        )

    def _as_user(self) -> dict[str, object]:
        environment = {**os.environ, "LC_ALL": "C", "TZ": "UTC", "HOME": str(self._folder)}
        if self._identity is None:
            return {"env": environment}
        return {"env": environment, "user": self._identity[0], "group": self._identity[1], "extra_groups": []}


def _newest_binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda p: float(p.parts[-3]))
    if not found:
        raise RuntimeError("PostgreSQL is not installed: run `make system`")
    return found[-1].parent


def _unprivileged() -> tuple[int, int] | None:
    """Return whom to run as: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    entry = pwd.getpwnam("nobody")
    return entry.pw_uid, entry.pw_gid
