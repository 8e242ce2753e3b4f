"""A private certificate authority, made with openssl for one run of the tests."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

PASSPHRASE = "made up"
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


@dataclass(frozen=True)
class Pair:
    """A certificate and its key as PEM files."""

    certificate: Path
    key: Path


class Authority:
    """An agency's own root; it signs what a test asks for."""

    def __init__(self, folder: Path, name: str = "Made-up Agency Root") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._number = 0
        self.root = Pair(folder / "root.pem", folder / "root.key")
        _openssl(
            "req", "-x509", *_KEY, "-days", "30", "-subj", f"/CN={name}",
            "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "keyUsage=critical,keyCertSign,cRLSign",
            "-keyout", self.root.key, "-out", self.root.certificate,
        )  # fmt: skip

    def server(self, names: str = "IP:127.0.0.1,DNS:localhost", *, days: int = 30) -> Pair:
        """Return a server's certificate; a negative number of days makes one that has run out."""
        return self._signed("server", f"subjectAltName={names}\nextendedKeyUsage=serverAuth", days)

    def node(self, names: str = "IP:127.0.0.1,DNS:localhost") -> Pair:
        """Return the certificate of a machine of a cluster, which is called and calls."""
        return self._signed("node", f"subjectAltName={names}\nextendedKeyUsage=serverAuth,clientAuth", 30)

    def client(self, name: str = "analyst") -> Pair:
        """Return a person's certificate with an RSA key, as agencies issue them."""
        return self._signed(name, "extendedKeyUsage=clientAuth", 30, ("-newkey", "rsa:2048", "-nodes"))

    def locked(self, pair: Pair) -> Pair:
        """Return the pair with its key under the passphrase."""
        key = pair.key.with_suffix(".locked.key")
        _openssl("pkcs8", "-topk8", "-in", pair.key, "-out", key, "-passout", f"pass:{PASSPHRASE}")
        return Pair(pair.certificate, key)

    def bundle(self, pair: Pair, passphrase: str = PASSPHRASE) -> Path:
        """Return the pair and the root as one PKCS#12 file under a passphrase."""
        path = pair.key.with_suffix(".p12")
        _openssl(
            "pkcs12", "-export", "-in", pair.certificate, "-inkey", pair.key, "-certfile",
            self.root.certificate, "-out", path, "-passout", f"pass:{passphrase}",
        )  # fmt: skip
        return path

    def _signed(self, name: str, extensions: str, days: int, key: tuple[str, ...] = _KEY) -> Pair:
        self._number += 1
        stem = self._folder / f"{self._number}-{name}"
        request, config = stem.with_suffix(".csr"), stem.with_suffix(".ext")
        pair = Pair(stem.with_suffix(".pem"), stem.with_suffix(".key"))
        config.write_text(f"basicConstraints=CA:FALSE\n{extensions}\n", encoding="ascii")
        _openssl("req", *key, "-subj", f"/CN={name}", "-keyout", pair.key, "-out", request)
        _openssl(
            "x509", "-req", "-in", request, "-CA", self.root.certificate, "-CAkey", self.root.key,
            "-set_serial", str(100 + self._number), "-days", str(days), "-extfile", config,
            "-out", pair.certificate,
        )  # fmt: skip
        return pair


def server_context(pair: Pair, *, clients_of: Authority | None = None) -> ssl.SSLContext:
    """Return what a server needs; with an authority it asks for a client certificate of that authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    if clients_of is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(clients_of.root.certificate)
    return context


def _openssl(*arguments: str | Path) -> None:
    done = subprocess.run(["openssl", *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"openssl {arguments[0]}: {done.stderr}")
