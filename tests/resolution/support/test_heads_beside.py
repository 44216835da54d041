"""Short names of ministries beside the name of a minister."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "date", "ministry"),
    [
        ("Антон Силуанов сказал, что Минфин ждёт ответа Казахстана.", "2019-06-06", "org/ru-minfin"),
        ("The Finance Ministry said Siluanov would meet guests from Kazakhstan.", "2019-06-06", "org/ru-minfin"),
        ("Wang Yi went to Kyrgyzstan. The Foreign Ministry was glad.", "2018-06-06", "org/cn-mfa"),
        ("Чавушоглу посетил Азербайджан. МИД рад.", "2018-06-06", "org/tr-mfa"),
        # before his time
        ("Антон Силуанов сказал, что Минфин ждёт ответа Казахстана.", "2005-06-06", None),
        # the text speaks of another state more
        ("Казахстан ответил Лаврову. В МИД Казахстана рады. В МИД ждут.", "2018-06-06", "org/kz-mfa"),
        ("Антон Силуанов — о Казахстане. Правительство радо.", "2019-06-06", None),
    ],
)
def test_whose_ministry(text: str, date: str, ministry: str | None) -> None:
    bodies = [m.entity and m.entity.id for m in mediacoop.extract(text, date=date).mentions if m.label == "ORG"]
    assert (bodies[-1] if bodies else None) == ministry
