"""What an answer of an ArcGIS server says, whatever the HTTP status claims."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

from crime_map_plugin.errors import PortalAnswerInvalid, PortalRefused

_LONGEST_DETAIL = 1000
_CREDENTIAL_CODES = (401, 498, 499)


def excerpt(body: bytes, longest: int = 300) -> str:
    """Return the beginning of a body as readable text, without HTML tags."""
    text = body[: 20 * longest].decode("utf-8", "replace")
    text = re.sub(r"(?is)<(script|style)\b.*?(</\1>|$)", " ", text)
    text = re.sub(r"<[^>]*>", " ", text)
    return re.sub(r"\s+", " ", text).strip()[:longest]


def read_json(status: int, headers: Mapping[str, str], body: bytes) -> dict[str, Any]:
    """Return the JSON object of an answer, or raise what the server really said."""
    data = _parsed(body)
    if isinstance(data, dict):
        _raise_error_in(data)
    if status >= 400:
        _raise_refused(status, excerpt(body))
    if isinstance(data, dict):
        return data
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise PortalAnswerInvalid(
            "The portal answered with a web page instead of data.",
            detail=excerpt(body),
            hint="A sign-in page of the network or a wrong address does this: open the address in a browser.",
            tries=1,
        )
    what = (
        "nothing"
        if not body.strip()
        else "something that is not JSON"
        if data is None
        else "an unexpected list"
    )
    raise PortalAnswerInvalid(
        f"The portal answered with {what}.",
        detail=excerpt(body),
        hint="Try again; if it happens every time, check the layer's path in the profile.",
        tries=2,
    )


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8-sig"))
    except ValueError:
        return None
    except RecursionError as error:
        raise PortalAnswerInvalid(
            "The portal's answer is nested too deeply to be read.",
            hint="Check that the profile's address is a portal's.",
        ) from error


def _raise_error_in(data: Mapping[str, Any]) -> None:
    """Errors come with HTTP 200 in a body: with a code, without one, or as a failed status."""
    error = data.get("error")
    is_failure = str(data.get("status", "")).lower() in ("failure", "error") and "features" not in data
    if error is None and not is_failure:
        return
    source = error if isinstance(error, dict) else data
    code = source.get("code")
    details = source.get("details")
    words = [source.get("message"), *(details if isinstance(details, list) else [details])]
    if isinstance(error, str):
        words.insert(0, error)
    texts = [str(word) for word in words if isinstance(word, (str, int, float)) and str(word).strip()]
    text = ". ".join(dict.fromkeys(texts))[:_LONGEST_DETAIL]
    _raise_refused(code if isinstance(code, int) and not isinstance(code, bool) else None, text)


def _raise_refused(code: int | None, text: str) -> None:
    detail = f"{'' if code is None else f'Code {code}. '}{text}".strip()[:_LONGEST_DETAIL]
    said = text.lower()
    if code in _CREDENTIAL_CODES:
        raise PortalRefused(
            "The portal asks for sign-in."
            if code == 499
            else "The portal says that the credentials have expired.",
            detail=detail,
            hint="Choose or renew the authentication configuration for this portal.",
            code=code,
            credentials=True,
        )
    if code == 403 or "permission" in said:
        raise PortalRefused(
            "The portal does not allow this account to read the layer.",
            detail=detail,
            hint="Ask the portal's administrators for access, or choose another authentication.",
            code=code,
        )
    if code == 404 or "invalid url" in said or "not found" in said:
        raise PortalRefused(
            "The portal has no such layer.",
            detail=detail,
            hint="Check the layer's path in the profile; the portal may have moved it.",
            code=code,
            missing=True,
        )
    raise PortalRefused(
        "The portal could not answer the query.",
        detail=detail,
        hint="Try again later, or choose a shorter period or fewer filters.",
        code=code,
        tries=1 if code is not None and code >= 500 else 0,
    )


def features(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the features of an answer in either format."""
    found = data.get("features")
    if not isinstance(found, list):
        raise PortalAnswerInvalid(
            "The portal's answer holds no list of features.",
            detail=", ".join(str(key) for key in list(data)[:20]),
            hint="Check that the layer's path in the profile points to a layer of points.",
        )
    if not all(isinstance(feature, dict) for feature in found):
        raise PortalAnswerInvalid(
            "The portal's answer holds features that cannot be read.",
            hint="Tell the portal's administrators.",
        )
    return found


def attributes(feature: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a feature's attributes in either format."""
    found = feature.get("attributes", feature.get("properties"))
    return found if isinstance(found, dict) else {}


def check_ids(data: Mapping[str, Any], names: Collection[str]) -> None:
    """Raise where a row comes without any of its declared ids (in lower case): nobody could tell it again."""
    if not names:
        return
    rows = [attributes(row) for row in features(data)]
    if any(not any(str(key).lower() in names for key in keys) for keys in {*map(tuple, rows)}):
        raise PortalAnswerInvalid(
            "The portal's answer leaves out the ids that tell incidents apart.",
            detail=", ".join(sorted(names)),
            hint="Try again; if it happens every time, correct “id” in the profile.",
            tries=2,
        )


def has_more(data: Mapping[str, Any]) -> bool:
    """Return whether the server says that the answer was cut: top level, under properties, or not at all."""
    properties = data.get("properties")
    inner = properties.get("exceededTransferLimit") if isinstance(properties, dict) else None
    return any(str(flag).lower() in ("true", "1") for flag in (data.get("exceededTransferLimit"), inner))


def whole_number(value: Any) -> int | None:
    """Return an integer written as integer, float (6.4579816E7) or text; else None."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    if number != number or abs(number) > 2**63 or number != int(number):
        return None
    # Text with more digits than a float keeps must not be rounded.
    return int(value) if isinstance(value, str) and value.strip().lstrip("-").isdigit() else int(number)


def count_in(data: Mapping[str, Any]) -> int | None:
    """Return the count of an answer to returnCountOnly, or None where the server ignored the question."""
    properties = data.get("properties")
    value = data.get("count", properties.get("count") if isinstance(properties, dict) else None)
    number = whole_number(value)
    return number if number is not None and number >= 0 else None


def ids_in(data: Mapping[str, Any]) -> list[int] | None:
    """Return the ids of an answer to returnIdsOnly, or None where the server ignored the question."""
    properties = data.get("properties")
    inner = properties if isinstance(properties, dict) else {}
    if "objectIds" not in data and "objectIds" not in inner:
        return None
    listed = data.get("objectIds", inner.get("objectIds"))
    if listed is None:
        return []
    if not isinstance(listed, list):
        return None
    numbers = [whole_number(value) for value in listed]
    return None if None in numbers else sorted({number for number in numbers if number is not None})
