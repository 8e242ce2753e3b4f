"""What servers, networks and users do to a request, and what becomes of it."""

from __future__ import annotations

import base64
import json
import threading
import time
from email.utils import formatdate
from urllib.parse import quote

import pytest

from crime_map_plugin.errors import Cancelled, PortalAnswerInvalid, PortalRefused, PortalUnreachable
from crime_map_plugin.portal.http import Http, HttpOptions
from tests.unit.fake_service import QUICK, FakeService, Raw, gzipped


def options(**changes) -> HttpOptions:
    return HttpOptions(**{**{name: getattr(QUICK, name) for name in QUICK.__dataclass_fields__}, **changes})


@pytest.fixture
def service():
    fake = FakeService([])
    yield fake
    fake.close()


def ask(service, opts=QUICK, *, cancel=lambda: False, path="/layer"):
    http = Http(opts, cancel=cancel, origin=service.origin)
    try:
        return http.get_json(service.origin + path, {"f": "json"}), http
    finally:
        http.close()


def answers(service, *told):
    """Let the service give these answers one after the other, the last for ever."""
    left = list(told)
    service.before = lambda request: left.pop(0) if len(left) > 1 else left[0]


def refused(service, *told, opts=QUICK):
    answers(service, *told)
    with pytest.raises((PortalAnswerInvalid, PortalRefused, PortalUnreachable)) as caught:
        ask(service, opts)
    assert caught.value.message and caught.value.hint
    return caught.value


def test_a_good_answer_is_an_object(service):
    answers(service, {"name": "crime"})
    assert ask(service)[0] == {"name": "crime"}


def test_a_named_user_agent_is_sent(service):
    answers(service, {"name": "crime"})
    ask(service, options(user_agent="CrimeMap/1.0 (QGIS 3.40)"))
    assert service.requests[0].headers["User-Agent"] == "CrimeMap/1.0 (QGIS 3.40)"


def test_a_byte_order_mark_and_gzip_are_read(service):
    answers(service, Raw(body=b'\xef\xbb\xbf{"a": 1}'))
    assert ask(service)[0] == {"a": 1}
    answers(service, gzipped({"a": 2}))
    assert ask(service)[0] == {"a": 2}


def test_every_recorded_error_body_is_a_refusal(service, shared):
    recorded = json.loads((shared / "data/arcgis/error_bodies.json").read_text(encoding="utf-8"))["errors"]
    assert len(recorded) >= 10
    for case in recorded:
        error = refused(service, case["body"], opts=options(retries=0))
        assert isinstance(error, PortalRefused), case["name"]
        expected = case["body"].get("error", case["body"]).get("message") or ""
        assert expected in error.detail, case["name"]


@pytest.mark.parametrize("code", [498, 499])
def test_expired_credentials_are_renewed_once(service, code):
    error = {"error": {"code": code, "message": "Invalid token.", "details": []}}
    answers(service, error, {"name": "crime"})
    renewed = {"X-Esri-Authorization": "Bearer fresh-credential"}
    opts = options(
        headers={"X-Esri-Authorization": "Bearer stale-credential"}, refresh_headers=lambda: renewed
    )
    assert ask(service, opts)[0] == {"name": "crime"}
    sent = [r.headers["X-Esri-Authorization"] for r in service.requests]
    assert sent == ["Bearer stale-credential", "Bearer fresh-credential"]


def test_credentials_that_stay_expired_are_a_refusal_after_one_renewal(service):
    error = {"error": {"code": 498, "message": "Invalid token.", "details": []}}
    asked = []
    caught = refused(service, error, opts=options(refresh_headers=lambda: asked.append(1) or {}))
    assert isinstance(caught, PortalRefused) and "expired" in caught.message
    assert asked == [1] and len(service.requests) == 2


def test_an_error_that_repeats_a_credential_does_not_show_it(service):
    error = {"error": {"code": 498, "message": "Invalid token: very-long-credential-123", "details": []}}
    caught = refused(
        service, error, opts=options(headers={"Authorization": "Bearer very-long-credential-123"})
    )
    shown = f"{caught} {caught.detail} {caught.facts} {caught!r}"
    assert "very-long-credential-123" not in shown


def test_options_do_not_show_credentials():
    shown = repr(
        options(headers={"Authorization": "Bearer very-long-credential-123"}, client_passphrase="opensesame")
    )
    assert "very-long" not in shown and "opensesame" not in shown


def test_a_web_page_is_recognised_and_quoted_without_tags(service):
    page = Raw(
        body=b"<html><head><script>x()</script></head><body><h1>Welcome</h1> to the hotel</body></html>"
    )
    error = refused(service, page)
    assert isinstance(error, PortalAnswerInvalid)
    assert "web page" in error.message and error.detail == "Welcome to the hotel"


def test_a_missing_layer_is_named_as_such(service):
    for told in (
        Raw(status=404, body=b"<html>Not Found</html>"),
        {"error": {"code": 400, "message": "Invalid URL"}},
    ):
        error = refused(service, told)
        assert isinstance(error, PortalRefused) and "no such layer" in error.message and "path" in error.hint


def test_a_truncated_body_is_asked_for_again(service):
    whole = json.dumps({"name": "crime"}).encode()
    answers(service, Raw(body=whole, truncate=5), {"name": "crime"})
    result, http = ask(service)
    assert result == {"name": "crime"} and http.retries == 1


def test_a_body_that_is_always_truncated_is_an_invalid_answer(service):
    error = refused(service, Raw(body=b'{"features": [1, 2, 3]}', truncate=9))
    assert isinstance(error, PortalAnswerInvalid) and "broke off" in error.message
    assert len(service.requests) == 1 + QUICK.retries


def test_broken_gzip_is_asked_for_again_then_typed(service):
    answers(service, gzipped({"a": 1}, break_it=True), gzipped({"a": 1}))
    assert ask(service)[0] == {"a": 1}
    assert isinstance(refused(service, gzipped({"a": list(range(99))}, break_it=True)), PortalAnswerInvalid)


def test_json_cut_off_by_the_server_itself_is_typed(service):
    error = refused(service, Raw(body=b'{"features": [{"attributes": {"obj'))
    assert isinstance(error, PortalAnswerInvalid) and "not JSON" in error.message


@pytest.mark.parametrize("body", [b"", b"[1, 2]", b"17", b"\xff\xfe\x00", b'"text"', b"null"])
def test_anything_but_an_object_is_typed(service, body):
    assert isinstance(refused(service, Raw(body=body)), PortalAnswerInvalid)


def test_deep_nesting_does_not_break_the_reader(service):
    error = refused(service, Raw(body=b'{"a":' + b"[" * 200_000 + b"]" * 200_000 + b"}"))
    assert isinstance(error, PortalAnswerInvalid)


def test_a_three_megabyte_message_is_cut(service):
    error = refused(
        service, {"error": {"code": 400, "message": "x" * 3_000_000, "details": ["y" * 1_000_000]}}
    )
    assert len(error.detail) <= 2000 and len(str(error)) < 2000


def test_a_body_over_the_limit_is_not_read_to_its_end(service):
    error = refused(service, Raw(body=b" " * 300_000), opts=options(largest_body=100_000))
    assert isinstance(error, PortalAnswerInvalid) and "too large" in error.message
    assert len(service.requests) == 1


def test_a_dribbling_answer_is_given_up_after_the_total_time(service):
    start = time.monotonic()
    error = refused(
        service, Raw(body=b"{" + b" " * 500 + b"}", drip=True), opts=options(total_s=0.4, retries=0)
    )
    assert isinstance(error, PortalUnreachable) and "in time" in error.message
    assert time.monotonic() - start < 2


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_an_overloaded_server_is_asked_again(service, status):
    answers(service, Raw(status=status), {"name": "crime"})
    result, http = ask(service)
    assert result == {"name": "crime"} and http.retries == 1


def test_a_server_that_stays_overloaded_is_not_stormed(service):
    assert isinstance(refused(service, Raw(status=503)), PortalUnreachable)
    assert len(service.requests) == 1 + QUICK.retries


def test_waits_grow_from_try_to_try(service):
    answers(service, Raw(status=503))
    start = time.monotonic()
    with pytest.raises(PortalUnreachable):
        ask(service, options(backoff_s=0.1, retries=2, longest_wait_s=9))
    # 0.1 and 0.2 seconds, each times at least a half.
    assert time.monotonic() - start >= 0.15


@pytest.mark.parametrize("form", ["1", "date"])
def test_retry_after_is_honoured(service, form):
    header = "1" if form == "1" else formatdate(time.time() + 2, usegmt=True)
    answers(service, Raw(status=429, headers={"Retry-After": header}), {"name": "crime"})
    start = time.monotonic()
    ask(service, options(longest_wait_s=5))
    assert 0.9 <= time.monotonic() - start < 3


def test_an_endless_retry_after_is_capped(service):
    answers(service, Raw(status=503, headers={"Retry-After": "999999"}), {"name": "crime"})
    start = time.monotonic()
    ask(service, options(longest_wait_s=0.3))
    assert 0.25 <= time.monotonic() - start < 2


def test_silence_ends_with_a_time_out(service):
    stall = threading.Event()
    error = refused(service, Raw(status=0, stall=stall), opts=options(timeout_s=(1, 0.3), retries=0))
    stall.set()
    assert isinstance(error, PortalUnreachable) and "in time" in error.message


@pytest.mark.parametrize("stall_at", ["before the answer", "inside the body"])
def test_cancel_takes_less_than_a_second_while_the_server_is_silent(service, stall_at):
    stall = threading.Event()
    body = json.dumps({"features": [1] * 50}).encode()
    is_before = stall_at == "before the answer"
    answers(service, Raw(status=0, stall=stall) if is_before else Raw(body=body, truncate=20, stall=stall))
    pressed_at = time.monotonic() + 0.3
    with pytest.raises(Cancelled):
        ask(service, options(timeout_s=(10, 60)), cancel=lambda: time.monotonic() > pressed_at)
    assert time.monotonic() - pressed_at < 1
    stall.set()


def test_cancel_closes_the_connection(service):
    stall = threading.Event()
    answers(service, Raw(status=0, stall=stall))
    pressed_at = time.monotonic() + 0.2
    with pytest.raises(Cancelled):
        ask(service, options(timeout_s=(10, 60)), cancel=lambda: time.monotonic() > pressed_at)
    end = time.monotonic() + 1
    while time.monotonic() < end and any(t.name == "crime-map-request" for t in threading.enumerate()):
        time.sleep(0.02)
    assert not any(t.name == "crime-map-request" for t in threading.enumerate())
    stall.set()


def test_cancel_takes_less_than_a_second_while_waiting_to_try_again(service):
    answers(service, Raw(status=503, headers={"Retry-After": "60"}))
    pressed_at = time.monotonic() + 0.2
    with pytest.raises(Cancelled):
        ask(service, options(longest_wait_s=60), cancel=lambda: time.monotonic() > pressed_at)
    assert time.monotonic() - pressed_at < 1


def test_a_connection_dropped_without_a_word_is_tried_again(service):
    done = threading.Event()
    done.set()
    answers(service, Raw(status=0, stall=done), {"name": "crime"})
    assert ask(service)[0] == {"name": "crime"}


def test_nobody_listening_is_unreachable_with_a_remedy():
    http = Http(options(retries=1), cancel=lambda: False, origin="http://127.0.0.1:9")
    with pytest.raises(PortalUnreachable) as caught:
        http.get_json("http://127.0.0.1:9/layer")
    assert "127.0.0.1:9" in caught.value.message and "network" in caught.value.hint


def test_an_unknown_host_is_unreachable_with_a_remedy():
    http = Http(options(retries=0), cancel=lambda: False, origin="https://no-such-host.invalid/")
    with pytest.raises(PortalUnreachable) as caught:
        http.get_json("https://no-such-host.invalid/layer")
    assert caught.value.hint


def test_a_redirect_to_another_host_is_refused_and_no_header_arrives_there(service):
    other = FakeService([])
    answers(service, Raw(status=302, headers={"Location": f"{other.origin}/steal"}))
    with pytest.raises(PortalRefused) as caught:
        ask(service, options(headers={"X-Esri-Authorization": "Bearer marked-credential"}))
    assert other.requests == []
    assert "another address" in caught.value.message and other.origin in caught.value.detail
    assert service.requests[0].headers["X-Esri-Authorization"] == "Bearer marked-credential"
    other.close()


def test_a_redirect_within_the_portal_is_followed(service):
    service.before = lambda request: (
        Raw(status=301, headers={"Location": "/moved/layer"})
        if request.path == "/layer"
        else {"at": request.path}
    )
    assert ask(service)[0] == {"at": "/moved/layer"}
    assert service.requests[1].params == {"f": "json"}


def test_a_redirect_in_a_circle_ends(service):
    assert isinstance(refused(service, Raw(status=302, headers={"Location": "/layer?f=json"})), PortalRefused)
    assert len(service.requests) == 5


def test_only_the_profiles_origin_is_contacted(service):
    other = FakeService([])
    http = Http(QUICK, cancel=lambda: False, origin=service.origin)
    with pytest.raises(PortalRefused):
        http.get_json(other.origin + "/layer")
    assert other.requests == []
    other.close()


def test_credentials_over_plain_http_are_refused_but_on_loopback():
    with_credentials = options(headers={"Authorization": "Bearer x"})
    with pytest.raises(PortalRefused) as caught:
        Http(with_credentials, cancel=lambda: False, origin="http://gis.example.kz/")
    assert "https" in caught.value.hint
    for origin in (
        "http://127.0.0.1:8080/",
        "http://localhost/",
        "http://[::1]:80/",
        "https://gis.example.kz/",
    ):
        assert Http(with_credentials, cancel=lambda: False, origin=origin).retries == 0
    assert Http(QUICK, cancel=lambda: False, origin="http://gis.example.kz/").retries == 0


def test_at_most_two_requests_are_under_way(service):
    def slow(request):
        time.sleep(0.1)
        return {"name": "crime"}

    service.before = slow
    http = Http(QUICK, cancel=lambda: False, origin=service.origin, requests_at_once=9)
    threads = [threading.Thread(target=http.get_json, args=(service.origin + "/layer",)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(service.requests) == 6 and service.most_at_once == 2


def test_the_environments_proxy_is_not_used(service, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    answers(service, {"name": "crime"})
    assert ask(service)[0] == {"name": "crime"}


def test_the_given_proxy_is_used(service):
    answers(service, {"via": "proxy"})
    http = Http(
        options(proxies=lambda url: service.origin), cancel=lambda: False, origin="http://portal.example/"
    )
    assert http.get_json("http://portal.example/layer") == {"via": "proxy"}


@pytest.mark.parametrize(
    ("proxy", "word"),
    [("socks5://127.0.0.1:1080", "SOCKS"), ("http://user:pass-word@127.0.0.1:9", "proxy does not answer")],
)
def test_a_proxy_that_cannot_be_used_is_named(proxy, word):
    http = Http(
        options(proxies=lambda url: proxy, retries=0), cancel=lambda: False, origin="http://portal.example/"
    )
    with pytest.raises(PortalUnreachable) as caught:
        http.get_json("http://portal.example/layer")
    assert word in caught.value.message
    assert caught.value.hint and "pass-word" not in caught.value.detail


def test_any_letters_of_a_proxys_user_and_password_arrive(service):
    answers(service, {"via": "proxy"})
    login = "http://{}:{}@{}".format(
        quote("дом\\user@x", safe=""), quote("p@ss:w/rd%1#", safe=""), service.origin[7:]
    )
    http = Http(options(proxies=lambda url: login), cancel=lambda: False, origin="http://portal.example/")
    http.get_json("http://portal.example/layer")
    sent = service.requests[0].headers["Proxy-Authorization"].partition(" ")[2]
    assert base64.b64decode(sent).decode() == "дом\\user@x:p@ss:w/rd%1#"


def test_a_407_in_a_port_is_no_answer_of_a_proxy():
    http = Http(
        options(proxies=lambda url: "http://127.0.0.1:40700", retries=0),
        cancel=lambda: False,
        origin="http://portal.example/",
    )
    with pytest.raises(PortalUnreachable) as caught:
        http.get_json("http://portal.example/layer")
    assert caught.value.message == "The network's proxy does not answer."


def test_an_ntlm_proxy_is_named_in_one_sentence(service):
    error = refused(service, Raw(status=407, headers={"Proxy-Authenticate": "NTLM"}))
    assert isinstance(error, PortalUnreachable) and "NTLM" in error.message


def test_a_long_query_is_posted(service):
    answers(service, {"name": "crime"})
    http = Http(QUICK, cancel=lambda: False, origin=service.origin)
    http.get_json(service.origin + "/layer/query", {"where": "x" * 5000})
    assert service.requests[0].method == "POST" and len(service.requests[0].params["where"]) == 5000


def test_certificates_that_are_none_are_one_sentence(service, tmp_path):
    with pytest.raises(PortalUnreachable) as caught:
        Http(options(client_pem=tmp_path / "missing.pem"), cancel=lambda: False, origin=service.origin)
    assert "certificate" in caught.value.message and caught.value.hint


def test_a_closed_client_does_not_ask_again(service):
    """A page asked for ahead must not go on with its retries when the download has ended otherwise."""
    asked = threading.Event()

    def silence(request):
        asked.set()
        time.sleep(0.3)
        return Raw(status=503)

    service.before = silence
    http = Http(options(retries=4, backoff_s=0.05), cancel=lambda: False, origin=service.origin)
    ends = []

    def ahead():
        try:
            http.get_json(service.origin + "/layer")
        except Cancelled as error:
            ends.append(error)

    thread = threading.Thread(target=ahead)
    thread.start()
    assert asked.wait(5)
    http.close()
    thread.join(2)
    assert not thread.is_alive() and len(ends) == 1
    time.sleep(0.5)
    assert len(service.requests) == 1
