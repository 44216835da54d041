"""A teacher's names, mended: what the knowledge base knows is added, of two names that overlap the longer is kept."""

from __future__ import annotations

import pytest
from marked import mark, read_marks
from recipe.mending import Mender

from mediacoop.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("language", "proposed", "mended"),
    [
        ("ru", "Секретариат ШОС открыт.", "[Секретариат ШОС|ORG] открыт."),
        ("ru", "[МИД|ORG] Узбекистана сообщил.", "[МИД Узбекистана|ORG] сообщил."),
        ("ru", "[Фонд друзей Казахстана|ORG] открыт.", "[Фонд друзей Казахстана|ORG] открыт."),
        ("ru", "[Совет МИД|ORG] Узбекистана.", "Совет [МИД Узбекистана|ORG]."),
        ("ru", "[Казинформ|PER] сообщил.", "[Казинформ|ORG] сообщил."),
        ("ru", "[Анна Тестова|PER] посетила Тбилиси.", "[Анна Тестова|PER] посетила [Тбилиси|GPE]."),
        ("ru", "В [Тбилиси|GPE] тихо, в [Паркенте|GPE] шумно.", "В [Тбилиси|GPE] тихо, в [Паркенте|GPE] шумно."),
        ("ru", "Узбекский фильм понравился казахстанцам.", "Узбекский фильм понравился казахстанцам."),
        ("en", "The [SCO|PER] Secretariat welcomed Uzbek guests.", "The [SCO Secretariat|ORG] welcomed Uzbek guests."),
        ("ru", "[Союз тестов (СТ)|ORG] открыт.", "[Союз тестов|ORG] ([СТ|ORG]) открыт."),
        ("ru", "[Анна Тестова (Anna Testova)|PER] рада.", "[Анна Тестова|PER] ([Anna Testova|PER]) рада."),
        ("ru", "[Жа Жа ()|PER] рада.", "[Жа Жа|PER] () рада."),
        ("en", "", ""),
    ],
)
def test_known_names_mend_proposed_ones(gazetteer: Gazetteer, language: str, proposed: str, mended: str) -> None:
    text, spans = read_marks(proposed)
    assert mark(text, Mender(language, gazetteer.kb).mend(text, spans)) == mended
