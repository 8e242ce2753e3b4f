"""Polite, patient HTTP for one portal: two requests at a time, backoff, cancel at once, typed failures."""

from __future__ import annotations

import email.utils
import ipaddress
import re
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urljoin, urlsplit

from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    CrimeMapError,
    PortalRefused,
    PortalUnreachable,
    QueryInvalid,
    require,
)
from crime_map_plugin.portal import answers, failures, redact
from crime_map_plugin.portal.profile import origin_of

_POLL_S = 0.05
_REDIRECTS = (301, 302, 303, 307, 308)
_TRY_LATER = (408, 425, 429, 500, 502, 503, 504)
_RANDOM = secrets.SystemRandom()
# Above this many letters a query goes into the body: proxies and old servers cut long addresses.
_LONGEST_QUERY = 1800


Check = Callable[[Mapping[str, Any]], None]


def _no_proxy(url: str) -> str | None:
    return None


def _anything(answer: Mapping[str, Any]) -> None:
    return None


@dataclass(frozen=True)
class HttpOptions:
    """Everything of QGIS's network settings, as plain values."""

    proxies: Callable[[str], str | None] = _no_proxy
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    ca_pem: bytes | None = field(default=None, repr=False)
    client_pem: Path | None = None
    client_passphrase: str = field(default="", repr=False)
    timeout_s: tuple[float, float] = (10, 60)
    user_agent: str = "CrimeMap"
    retries: int = 4
    refresh_headers: Callable[[], Mapping[str, str]] | None = field(default=None, repr=False)
    total_s: float = 300
    backoff_s: float = 0.5
    longest_wait_s: float = 120
    largest_body: int = 256 * 1024 * 1024


class Http:
    """A client of one origin."""

    def __init__(
        self, options: HttpOptions, *, cancel: Cancel, origin: str, requests_at_once: int = 2
    ) -> None:
        require("requests")
        from crime_map_plugin.portal import transport

        self._module = transport
        self._options = options
        self._cancel = cancel
        self._origin = origin_of(origin)
        self._headers = dict(options.headers)
        self._slots = threading.BoundedSemaphore(max(1, min(requests_at_once, 2)))
        self._is_closed = False
        self.retries = 0
        self.requests = 0
        self.service_seconds = 0.0
        self._refuse_plain_credentials()
        try:
            self._transport = transport.Transport(
                host=urlsplit(self._origin).hostname or "",
                ca_pem=options.ca_pem,
                client_pem=options.client_pem,
                client_passphrase=options.client_passphrase,
                timeout_s=options.timeout_s,
                total_s=options.total_s,
                largest_body=options.largest_body,
            )
        except (OSError, ValueError) as error:
            raise PortalUnreachable(
                "The certificates for the portal cannot be read.",
                detail=type(error).__name__,
                hint="Check the certificates in Settings > Options > Authentication.",
            ) from error

    def get_json(
        self, url: str, params: Mapping[str, Any] | None = None, *, check: Check = _anything
    ) -> dict[str, Any]:
        """Return the JSON object at an address; long queries are sent as POST.

        ``check`` raises where the answer is not what was asked for, and may say that asking again helps.
        """
        form = _form(params)
        is_long = sum(len(k) + 3 * len(v) for k, v in form.items()) > _LONGEST_QUERY
        return self._json("POST" if is_long else "GET", url, form, check)

    def post_json(
        self, url: str, params: Mapping[str, Any] | None = None, *, check: Check = _anything
    ) -> dict[str, Any]:
        """Return the JSON object that a posted form brings."""
        return self._json("POST", url, _form(params), check)

    def close(self) -> None:
        """End what is under way, on whatever thread, and let go of the connections."""
        self._is_closed = True
        self._transport.abort()

    def check_cancelled(self) -> None:
        """Raise if the user stopped the work, or if it has ended without this request."""
        if self._is_closed or self._cancel():
            self.stop()

    def stop(self) -> NoReturn:
        """End what is under way and raise."""
        self.close()
        raise Cancelled(
            "The download was stopped.", hint="What was already stored is kept; fetch again to go on."
        )

    def _json(self, method: str, url: str, form: Mapping[str, str], check: Check) -> dict[str, Any]:
        """Ask again while the failure may pass, at most ``retries`` times and ever more slowly."""
        attempt, is_refreshed = 0, False
        while True:
            try:
                answer = self._follow(method, url, form)
                data = answers.read_json(answer.status, answer.headers, answer.body)
                check(data)
                return data
            except CrimeMapError as error:
                error.detail = self._scrubbed(error.detail)
                if error.facts.get("credentials") and not is_refreshed and self._refresh():
                    is_refreshed = True
                    continue
                allowed = min(self._options.retries, error.facts.get("tries", 0))
                if attempt >= allowed:
                    raise
                self._wait(self._delay(attempt, error.facts.get("retry_after", 0.0)))
                attempt += 1
                self.retries += 1

    def _refresh(self) -> bool:
        """Take fresh credentials where somebody can give them."""
        if self._options.refresh_headers is None:
            return False
        self._headers = dict(self._options.refresh_headers())
        self._refuse_plain_credentials()
        return True

    def _delay(self, attempt: int, asked: float) -> float:
        backoff = self._options.backoff_s * 2**attempt * _RANDOM.uniform(0.5, 1.5)
        return min(max(backoff, asked), self._options.longest_wait_s)

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.check_cancelled()
            time.sleep(min(_POLL_S, left))
        self.check_cancelled()

    def _follow(self, method: str, url: str, form: Mapping[str, str]) -> Any:
        """Redirects are followed here, so that no header ever reaches another host."""
        for _ in range(5):
            self._check_origin(url)
            answer = self._exchange(method, url, form)
            if answer.status not in _REDIRECTS:
                return answer
            target = urljoin(url, answer.headers.get("location", ""))
            try:
                is_ours = origin_of(target) == self._origin
            except ValueError:
                is_ours = False
            if not is_ours:
                raise PortalRefused(
                    "The portal sends its visitors to another address, which is not followed.",
                    detail=f"from {self._origin} to {urlsplit(target).scheme}://{urlsplit(target).netloc.rpartition('@')[2]}",
                    hint="If the portal has moved, put its new address as “root” into a profile.",
                    reason="redirect",
                )
            if answer.status == 303:
                method = "GET"
            # The target carries its own query for a GET; ours is sent again only where it has none.
            url, form = target, ({} if method == "GET" and urlsplit(target).query else form)
        raise PortalRefused(
            "The portal redirects in a circle.",
            detail=url,
            hint="Check the profile's root address in a browser.",
        )

    def _exchange(self, method: str, url: str, form: Mapping[str, str]) -> Any:
        while not self._slots.acquire(timeout=_POLL_S):
            self.check_cancelled()
        try:
            self.check_cancelled()
            headers = {"User-Agent": self._options.user_agent, "Accept": "application/json", **self._headers}
            proxy = self._proxy(url)
        except BaseException:
            self._slots.release()
            raise
        self.requests += 1
        start = time.monotonic()
        running = self._module.Exchange(
            lambda: self._transport.exchange(method, url, form, headers, proxy), self._slots.release
        )
        try:
            while not running.done.wait(_POLL_S):
                self.check_cancelled()
                if time.monotonic() - start > self._options.total_s + _POLL_S:
                    self._transport.abort()
                    self._fail(
                        self._module.TooSlow(f"not finished after {self._options.total_s:.0f} seconds")
                    )
        finally:
            self.service_seconds += time.monotonic() - start
        if running.error is not None:
            self._fail(running.error)
        answer = running.answer
        if answer is None:
            self._fail(OSError("the request ended without an answer"))
        if answer.status in _TRY_LATER:
            kind = PortalUnreachable if answer.status in (429, 502, 503, 504) else PortalRefused
            raise kind(
                "The portal is overloaded or broken at the moment.",
                detail=f"HTTP {answer.status}. {answers.excerpt(answer.body)}",
                hint="Try again in some minutes; what is stored already is kept.",
                code=answer.status,
                tries=1 if answer.status == 500 else 99,
                retry_after=_retry_after_s(answer.headers.get("retry-after")),
            )
        if answer.status == 407:
            self._fail_proxy(answer.headers.get("proxy-authenticate", ""))
        if proxy and answer.status == 401 and "proxy" in answer.headers.get("www-authenticate", "").lower():
            self._fail_proxy(answer.headers["www-authenticate"])  # tinyproxy, to a wrong password
        return answer

    def _proxy(self, url: str) -> str | None:
        proxy = self._options.proxies(url)
        if proxy and proxy.lower().startswith("socks"):
            raise PortalUnreachable(
                "The network's proxy is a SOCKS proxy, which this plugin cannot use.",
                hint="Set an HTTP proxy in Settings > Options > Network, or ask the administrator for one.",
            )
        return proxy

    def _fail_proxy(self, asks_for: str) -> NoReturn:
        methods = asks_for.lower()
        if "basic" not in methods and ("ntlm" in methods or "negotiate" in methods):
            raise PortalUnreachable(
                "The network's proxy asks for NTLM sign-in, which this plugin cannot do.",
                detail=asks_for[:200],
                hint="Ask the administrator for a proxy with basic sign-in or to let this computer through.",
            )
        raise failures.proxy_sign_in(asks_for[:200])

    def _fail(self, error: Exception) -> NoReturn:
        """Turn what a request threw into a sentence with a remedy."""
        raise failures.typed(
            error, self._module, self._origin, self._scrubbed(f"{type(error).__name__}: {error}")
        ) from None

    def _scrubbed(self, text: str) -> str:
        proxy = self._options.proxies(self._origin)
        return redact.redacted(text, {**self._headers, **(self._module.sign_in(proxy) if proxy else {})})

    def _check_origin(self, url: str) -> None:
        if origin_of(url) != self._origin:
            raise PortalRefused(
                "An address outside the portal was asked for and refused.",
                detail=f"{origin_of(url)} is not {self._origin}",
                hint="Only the address under “root” of the profile is ever contacted.",
            )

    def _refuse_plain_credentials(self) -> None:
        has_credentials = self._options.client_pem is not None or redact.has_credentials(self._headers)
        parts = urlsplit(self._origin)
        if has_credentials and parts.scheme != "https" and not _is_loopback(parts.hostname or ""):
            raise PortalRefused(
                "Credentials are not sent over an unencrypted connection.",
                hint="Use the portal's https:// address, or no authentication for this portal.",
                reason="plain",
            )


def _form(params: Mapping[str, Any] | None) -> dict[str, str]:
    form: dict[str, str] = {}
    for key, value in (params or {}).items():
        text = str(value)
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise QueryInvalid(
                "The filter holds letters that cannot be sent.", hint="Type the filter again."
            ) from error
        form[key] = text
    return form


def _retry_after_s(header: str | None) -> float:
    """Seconds or a date, whichever the server wrote; nonsense counts as nothing."""
    text = (header or "").strip()
    if re.fullmatch(r"\d{1,9}(\.\d+)?", text):
        return float(text)
    try:
        when = email.utils.parsedate_to_datetime(text)
        return max(0.0, when.timestamp() - time.time())
    except (TypeError, ValueError, IndexError, OverflowError):
        return 0.0


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
