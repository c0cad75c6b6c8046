"""The second reader is off until the operator names it, and the text goes nowhere unsafe."""

import pytest

from instruks.connectors.language_model.endpoint import Endpoint, NotSetUp, endpoint_in
from instruks.connectors.language_model.exchange import BrokenOff, post
from tests.connectors.language_model.model_server import claiming, serving

URL, MODEL = "INSTRUKS_SECOND_READER_URL", "INSTRUKS_SECOND_READER_MODEL"
KEY, KEY_FILE = "INSTRUKS_SECOND_READER_KEY", "INSTRUKS_SECOND_READER_KEY_FILE"
ON = {URL: "https://model.example/v1/", MODEL: "laesemodel-8b"}


def refused(**environ: str) -> str:
    with pytest.raises(NotSetUp) as error:
        endpoint_in({**ON, **environ})

    return str(error.value)


@pytest.mark.parametrize("environ", [{}, {URL: "", MODEL: " "}, {KEY: "k"}])
def test_it_is_off_unless_it_is_named(environ):
    assert endpoint_in(environ) is None


def test_it_is_on_by_an_address_and_a_model():
    assert endpoint_in(ON) == Endpoint("https", "model.example", 443, "/v1", "laesemodel-8b")


@pytest.mark.parametrize("missing", [URL, MODEL])
def test_half_a_setting_is_a_sentence(missing):
    assert refused(**{missing: ""}).startswith(f"{missing} does not name the second reader; set both")  # fmt: skip


@pytest.mark.parametrize(
    ("url", "port"),
    [
        ("http://127.0.0.1:8080/v1", 8080),
        ("http://127.9.9.9/v1", 80),
        ("http://localhost:8080", 8080),
        ("http://[::1]:8080/v1", 8080),
    ],
)
def test_http_is_for_this_machine(url, port):
    endpoint = endpoint_in({**ON, URL: url})

    assert (endpoint.port, endpoint.at_home) == (port, True)
    assert str(endpoint.told).startswith("The second reader `laesemodel-8b` is on this machine")


@pytest.mark.parametrize(
    "url",
    ["http://model.example/v1", "http://10.0.0.7/v1", "http://localhost.model.example/v1", "http://0.0.0.0/v1", "http://128.0.0.1"],
)  # fmt: skip
def test_http_to_another_machine_is_refused(url):
    assert "http would show the text to everyone on the way" in refused(**{URL: url})


@pytest.mark.parametrize(
    "url",
    [
        "model.example/v1", "file:///etc/passwd", "ftp://model.example", "https://", "https://:443/v1",
        "https://astrid:hemmelig@model.example/v1", "https://model.example/v1?key=hemmelig",
        "https://model.example/v1#x", "https://model.example:99999/v1", "https://[::1/v1",
        "https://model.example/v 1", "https://model.example/ø",
    ],
)  # fmt: skip
def test_what_is_no_address_is_a_sentence_that_does_not_repeat_it(url):
    said = refused(**{URL: url})

    assert said.startswith(f"{URL} is no address of a model; write it as `https://model.example/v1`")  # fmt: skip
    assert "hemmelig" not in said


def test_whoever_switches_on_another_machine_is_told_that_the_text_leaves_this_one():
    said = str(endpoint_in(ON).told)

    assert "with the names in it, leaves this machine" in said
    assert "whoever runs `model.example` is a sub-processor of yours" in said


def test_the_key_is_read_from_its_file_before_the_environment(tmp_path):
    file = tmp_path / "noegle"
    file.write_text("fra-filen\n")

    assert endpoint_in({**ON, KEY: "fra-miljoeet"}).key == "fra-miljoeet"
    assert endpoint_in({**ON, KEY: "fra-miljoeet", KEY_FILE: str(file)}).key == "fra-filen"


@pytest.mark.parametrize(
    "content", [b"", b" \n", b"to ord", b"en\x00", b"n\xc3\xb8gle", b"a\r\nX-B: c"]
)
def test_a_file_that_holds_no_key_is_a_sentence_without_it(tmp_path, content):
    file = tmp_path / "noegle"
    file.write_bytes(content)
    said = refused(**{KEY_FILE: str(file)})

    assert KEY_FILE in said
    assert not content.strip() or content.decode() not in said


def test_a_file_that_is_not_there_is_a_sentence(tmp_path):
    assert f"the file that {KEY_FILE} names cannot be read" in refused(**{KEY_FILE: str(tmp_path)})


def test_nobody_sees_the_key_by_printing_where_the_model_is():
    endpoint = endpoint_in({**ON, KEY: "hemmelig"})

    assert "hemmelig" not in f"{endpoint!r} {endpoint} {endpoint.told}"


def test_https_speaks_to_nobody_who_cannot_prove_who_they_are():
    with serving(claiming()) as served:
        plain = Endpoint("https", "127.0.0.1", served.port, "/v1", "m", "hemmelig")
        with pytest.raises(BrokenOff, match="does not answer on port"):
            post(plain, b"{}", seconds=5, most=100)

    assert served.asked == []
