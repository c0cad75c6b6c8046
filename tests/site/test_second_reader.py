"""Whoever starts Instruks is told where the words of agreements go, before anything else starts."""

import pytest
from click import ClickException

from instruks.site import serve

URL, MODEL = "INSTRUKS_SECOND_READER_URL", "INSTRUKS_SECOND_READER_MODEL"


def told(capsys):
    serve._tell_of_a_second_reader()
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://127.0.0.1:8080/v1", "is on this machine"),
        ("https://model.example/v1", "leaves this machine, and whoever runs `model.example` is a sub-processor of yours"),
    ],
)  # fmt: skip
def test_one_that_is_switched_on_is_told_of(url, said, monkeypatch, capsys):
    monkeypatch.setenv(URL, url)
    monkeypatch.setenv(MODEL, "laesemodel-8b")

    assert said in told(capsys)


def test_of_none_nothing_is_said(monkeypatch, capsys):
    monkeypatch.delenv(URL, raising=False)
    monkeypatch.delenv(MODEL, raising=False)

    assert told(capsys) == ""


def test_nothing_starts_on_a_setting_that_cannot_be_meant(monkeypatch):
    monkeypatch.setenv(URL, "http://model.example/v1")
    monkeypatch.setenv(MODEL, "laesemodel-8b")

    with pytest.raises(ClickException, match=r"`model\.example` is another machine"):
        serve.serve(8299, "127.0.0.1")
