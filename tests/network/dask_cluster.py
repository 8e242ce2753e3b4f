"""A Dask cluster on this machine, each part a program of its own that knows nothing of the checkout."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from tests.network.authority import Authority, Pair
from tests.network.processes import free_port

_PROGRAM = Path(sys.executable).parent / "dask"
_START_S = 40.0


class Cluster:
    """A scheduler at a port of its own, and the workers that were started for it."""

    def __init__(self, folder: Path, authority: Authority | None = None) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._tls = _tls(authority, authority.node()) if authority else []
        self._scheme = "tls" if authority else "tcp"
        self.port = free_port()
        self._scheduler: subprocess.Popen[bytes] | None = None
        self._workers: list[subprocess.Popen[bytes]] = []

    @property
    def url(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def start_scheduler(self) -> None:
        self._scheduler = self._start(
            "scheduler", "--host", "127.0.0.1", "--port", self.port, "--no-dashboard", "--no-show"
        )
        _wait_for_port(self.port)

    def start_worker(self, name: str, python_path: Path | None = None) -> subprocess.Popen[bytes]:
        """Start a worker of one thread without the nanny that would replace it when it is killed."""
        worker = self._start(
            "worker", self.url, "--host", "127.0.0.1", "--nthreads", "1", "--name", name, "--no-nanny",
            "--no-dashboard", "--death-timeout", "30", python_path=python_path,
        )  # fmt: skip
        self._workers.append(worker)
        return worker

    def kill_scheduler(self) -> None:
        self._scheduler.kill()
        self._scheduler.wait()

    def close(self) -> None:
        for process in [*self._workers, self._scheduler]:
            if process is not None:
                process.kill()
                process.wait()

    def _start(self, *arguments: object, python_path: Path | None = None) -> subprocess.Popen[bytes]:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        if python_path is not None:
            environment["PYTHONPATH"] = str(python_path)
        with (self._folder / f"{arguments[0]}.log").open("ab") as log:
            return subprocess.Popen(
                [_PROGRAM, *map(str, arguments), *self._tls],
                cwd=self._folder,
                env=environment,
                stdout=log,
                stderr=log,
            )


def _tls(authority: Authority, pair: Pair) -> list[str]:
    return [
        "--tls-ca-file", str(authority.root.certificate),
        "--tls-cert", str(pair.certificate),
        "--tls-key", str(pair.key),
    ]  # fmt: skip


def _wait_for_port(port: int) -> None:
    end = time.monotonic() + _START_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
