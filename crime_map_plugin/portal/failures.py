"""What a request threw, as one sentence with a remedy."""

from __future__ import annotations

import re
import ssl
from typing import Any

from crime_map_plugin.errors import CrimeMapError, PortalAnswerInvalid, PortalUnreachable


def _causes(error: BaseException | None) -> list[BaseException]:
    """Return an exception with all that it wraps, in whatever manner."""
    found: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting and len(found) < 20:
        item = waiting.pop()
        # the reason of urllib3's errors is an exception, that of Python's TLS errors is a text
        if not isinstance(item, BaseException) or item in found:
            continue
        found.append(item)
        waiting += [item.__cause__, item.__context__, getattr(item, "reason", None), *item.args]
    return found


# OpenSSL's numbers, of X509_verify_cert_error_string(3).
_NOT_VALID_TODAY = (9, 10)
_OF_ANOTHER_SERVER = (62, 64)
# How servers turn a client's certificate down: the alerts of RFC 8446, section 6.2, as OpenSSL writes them.
_TURNED_DOWN = (
    "alert unknown ca",
    "alert bad certificate",
    "alert unsupported certificate",
    "alert certificate revoked",
    "alert certificate expired",
    "alert certificate unknown",
    "alert access denied",
)


def _of_tls(causes: list[BaseException], text: str, detail: str) -> PortalUnreachable:
    """Return what broke an encrypted connection; no remedy is to check less."""
    codes = [getattr(cause, "verify_code", 0) for cause in causes]
    if any(code in _OF_ANOTHER_SERVER for code in codes):
        return PortalUnreachable(
            "The portal's certificate belongs to another server.",
            detail=detail,
            hint="Check the address in the profile; if it is right, tell the portal's administrators.",
        )
    if any(code in _NOT_VALID_TODAY for code in codes):
        return PortalUnreachable(
            "The portal's certificate is not valid today.",
            detail=detail,
            hint="Check the date of this computer; if it is right, tell the portal's administrators.",
        )
    if "alert certificate required" in text:
        return PortalUnreachable(
            "The portal asks for a client certificate.",
            detail=detail,
            hint="Choose an authentication configuration with your certificate for this portal.",
        )
    if any(alert in text for alert in _TURNED_DOWN):
        return PortalUnreachable(
            "The portal does not accept the client certificate.",
            detail=detail,
            hint="Check the certificate in the authentication configuration and until when it is valid.",
        )
    if any(codes) or "certificate verify failed" in text:
        return PortalUnreachable(
            "The portal's certificate is not trusted.",
            detail=detail,
            hint="If your network inspects encrypted traffic, add its root certificate under "
            "Settings > Options > Authentication > Certificates.",
        )
    return PortalUnreachable(
        "The encrypted connection to the portal failed.",
        detail=detail,
        hint="Some portals ask for a client certificate (in the authentication configuration); else tell "
        "the portal's administrators.",
    )


def proxy_sign_in(detail: str) -> PortalUnreachable:
    """Return the failure of a proxy that wants other credentials, or some; asking again could lock them."""
    return PortalUnreachable(
        "The network's proxy does not accept the sign-in.",
        detail=detail,
        hint="Check the proxy's user name and password in Settings > Options > Network; this plugin can only "
        "sign in by the method “basic”, not by NTLM.",
    )


def _of_tunnel(status: int, origin: str, detail: str) -> PortalUnreachable:
    """Return why a proxy did not connect us."""
    if status in (401, 407):  # tinyproxy says 401 to a wrong password
        return proxy_sign_in(detail)
    if status >= 500:
        return PortalUnreachable(
            f"The network's proxy cannot reach the portal {origin}.",
            detail=detail,
            hint="Try again later; if other addresses work, check the address in the profile.",
            tries=1,
        )
    return PortalUnreachable(
        f"The network's proxy does not let anybody through to the portal {origin}.",
        detail=detail,
        hint="Ask the network's administrator to allow this address.",
    )


def typed(error: Exception, module: Any, origin: str, detail: str) -> CrimeMapError:
    """Return the typed error for what a request threw."""
    requests = module.requests
    causes = _causes(error)
    text = " ".join(str(cause) for cause in causes).lower()
    if isinstance(error, module.BodyTooLarge):
        return PortalAnswerInvalid(
            "The portal's answer is too large to read.",
            detail=detail,
            hint="Choose a smaller area or a shorter period.",
            too_large=True,
        )
    if any(isinstance(c, (ssl.SSLError, ssl.CertificateError, requests.exceptions.SSLError)) for c in causes):
        return _of_tls(causes, text.replace("_", " "), detail)
    if isinstance(error, requests.exceptions.ProxyError):
        tunnel = re.search(r"tunnel connection failed: (\d{3})", text)
        if tunnel is not None:
            return _of_tunnel(int(tunnel.group(1)), origin, detail)
        return PortalUnreachable(
            "The network's proxy does not answer.",
            detail=detail,
            hint="Check Settings > Options > Network.",
            tries=1,
        )
    if isinstance(error, (requests.exceptions.Timeout, module.TooSlow)) or "timed out" in text:
        return PortalUnreachable(
            f"The portal {origin} did not answer in time.",
            detail=detail,
            hint="Try again later, or choose a shorter period.",
            timeout=True,
            # What was not finished in the whole time will not be the next time: ask for less instead.
            tries=0 if isinstance(error, module.TooSlow) else 1,
        )
    if isinstance(
        error,
        (
            module.BodyTruncated,
            requests.exceptions.ChunkedEncodingError,
            requests.exceptions.ContentDecodingError,
        ),
    ):
        return PortalAnswerInvalid(
            "The portal's answer broke off or came damaged.",
            detail=detail,
            hint="Try again; if it happens every time, tell the portal's administrators.",
            tries=99,
        )
    if "getaddrinfo" in text or "name or service not known" in text or "resolve" in text:
        return PortalUnreachable(
            f"The portal's address {origin} is not known in this network.",
            detail=detail,
            hint="Check the network connection and the address in the profile.",
            tries=1,
        )
    if isinstance(error, (requests.exceptions.ConnectionError, OSError)):
        return PortalUnreachable(
            f"The portal {origin} cannot be reached.",
            detail=detail,
            hint="Check the network, the proxy in Settings > Options > Network, and the profile.",
            tries=99,
        )
    return PortalUnreachable(
        "The request to the portal could not be sent.",
        detail=detail,
        hint="Check the address in the profile.",
    )
