"""Proxies as agencies have them: tinyproxy, which asks for a user name, and mitmproxy, which inspects TLS."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.network.authority import Authority
from tests.network.processes import free_port, listening

INSPECTOR = Path(__file__).resolve().parents[2] / "build" / "inspector" / "bin" / "mitmdump"
USER = "analyst"


@dataclass(frozen=True)
class Proxy:
    """A running proxy."""

    port: int
    log: Path
    root: Path | None = None

    @property
    def asked(self) -> list[str]:
        """Return the first line of each request that the proxy let through or turned away."""
        text = self.log.read_text(encoding="utf-8", errors="replace")
        return re.findall(r"((?:CONNECT|GET|POST) \S+)", text)


@contextmanager
def tinyproxy(folder: Path, key: str = "", *, tunnels_to: int = 0) -> Iterator[Proxy]:
    """Run tinyproxy; with a key only ``USER`` with that key passes, with a port only to that port."""
    program = shutil.which("tinyproxy")
    if program is None:
        raise RuntimeError("tinyproxy is not installed: run `make system`")
    folder.mkdir(parents=True, exist_ok=True)
    port, log = free_port(), folder / "tinyproxy.log"
    lines = [f"Port {port}", "Listen 127.0.0.1", "Timeout 30", "LogLevel Connect", "MaxClients 20"]
    if key:
        lines.append(f"BasicAuth {USER} {key}")
    if tunnels_to:
        lines.append(f"ConnectPort {tunnels_to}")
    (folder / "tinyproxy.conf").write_text("\n".join(lines) + "\n", encoding="ascii")
    with listening([program, "-d", "-c", folder / "tinyproxy.conf"], port, log):
        yield Proxy(port, log)


@contextmanager
def inspector(folder: Path, upstream: Authority) -> Iterator[Proxy]:
    """Run mitmproxy, which trusts the given authority and shows its clients certificates of its own root."""
    if not INSPECTOR.exists():
        raise RuntimeError("mitmproxy is not installed: run `make inspector`")
    folder.mkdir(parents=True, exist_ok=True)
    port, log = free_port(), folder / "mitmdump.log"
    command = [
        INSPECTOR, "--listen-host", "127.0.0.1", "--listen-port", str(port), "--set", f"confdir={folder}",
        "--set", f"ssl_verify_upstream_trusted_ca={upstream.root.certificate}", "--set", "flow_detail=2",
    ]  # fmt: skip
    with listening(command, port, log, {"PYTHONUNBUFFERED": "1"}):
        yield Proxy(port, log, folder / "mitmproxy-ca-cert.pem")
