"""Weak names of bodies and places in the whole knowledge base: what stands beside them says whose they are."""

from __future__ import annotations

import pytest

import mediacoop


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("Приехал министр связи ИРИ Иван Зорин.", "ИРИ", "country/ir"),
        ("Венгр забил гол.", "Венгр", "country/hu"),
        ("Самолёт сел в аэропорту «Манас».", "Манас", "place/manas-airport"),
        ("МОСКВА, 4 сен – ПРАЙМ. Рубль вырос.", "ПРАЙМ", "org/prime-agency"),
        ("«Нам не страшно», – сказал «Времени новостей» Иван Зорин.", "Времени новостей", "org/vremya-novostei"),
        ("Пришли из Казахстана: Иван Зорин («Атамекен») с сыном.", "Атамекен", "org/atameken"),
    ],
)
def test_weak_names(text: str, name: str, entity: str) -> None:
    found = [m for m in mediacoop.extract(text, date="2018-05-05").mentions if m.text == name]
    assert [mention.entity and mention.entity.id for mention in found] == [entity]
