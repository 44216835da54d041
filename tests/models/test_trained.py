"""The trained pipelines as they are shipped: size, labels, and names that the knowledge base does not hold."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.attrs import LOWER
from spacy.language import Language

MODELS = Path(__file__).parents[2] / "models"


@pytest.fixture(scope="module", params=["ru", "en"])
def nlp(request: pytest.FixtureRequest) -> Language:
    return spacy.load(MODELS / request.param)


def test_a_pipeline_is_small_and_says_its_licence(nlp: Language) -> None:
    folder = MODELS / nlp.lang
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= 30_000_000
    assert set(nlp.get_pipe("ner").labels) == {"PER", "ORG", "GPE", "LOC"}  # type: ignore[attr-defined]
    assert nlp.meta["license"] == "CC BY-SA 4.0"
    assert (folder / "LICENSES_SOURCES.md").read_bytes() == (MODELS / "DATA.md").read_bytes()


TEXTS = {
    "ru": [
        (
            "Заместитель министра Айгуль Серикбаева встретилась в Паркенте с директором Фонда развития ремёсел.",
            {("Айгуль Серикбаева", "PER"), ("Паркенте", "GPE"), ("Фонда развития ремёсел", "ORG")},
        ),
        ("По словам Т.Ж. Омурова, выставка продлится до мая.", {("Т.Ж. Омурова", "PER")}),
    ],
    "en": [
        (
            "Deputy Minister Aigul Serikbayeva met the director of the Silk Crafts Foundation in the town of Parkent.",
            {("Aigul Serikbayeva", "PER"), ("Silk Crafts Foundation", "ORG"), ("Parkent", "GPE")},
        ),
        ("The exhibition will run until May, said T. Omurov.", {("T. Omurov", "PER")}),
    ],
}


def test_names_are_found_as_the_guidelines_delimit_them(nlp: Language) -> None:
    for text, expected in TEXTS[nlp.lang]:
        assert {(ent.text, ent.label_) for ent in nlp(text).ents} == expected


NAMELESS = {
    "ru": [
        "Сессия прошла спокойно, решений не приняли.",
        "Встреча завершилась подписанием документа.",
        "Заседание началось в полдень.",
        "Выставка продлится до мая.",
        "Делегация прибыла вечером.",
        "Переговоры длились три часа.",
        "Саммит открылся сегодня.",
        "Конференция соберёт двести гостей.",
        "Стороны выразили признательность организаторам.",
        "Праздник удался.",
        "Решение вступит в силу через месяц.",
        "Журналисты задали вопросы министру.",
    ],
    "en": [
        "The session was quiet and nothing was decided.",
        "Ministers signed a joint statement.",
        "Talks lasted three hours.",
        "Delegates arrived in the evening.",
        "Participants thanked the organisers.",
        "Exhibitions will run until May.",
        "Reporters asked the minister about gas prices.",
        "Trade grew by a fifth last year.",
        "Agreements were reached on all points.",
        "Elections are held every five years.",
        "Guests were welcomed at the airport.",
        "Celebrations went on until midnight.",
    ],
}


def test_few_names_are_found_where_there_are_none(nlp: Language) -> None:
    found = [doc.ents for doc in nlp.pipe(NAMELESS[nlp.lang]) if doc.ents]
    assert len(found) <= 1, found  # one in twelve: a recogniser errs, the rules after it mend


def test_words_have_vectors_whatever_their_capitals(nlp: Language) -> None:
    assert nlp.vocab.vectors.attr == LOWER
    words = {"ru": ["москва", "Москва", "МОСКВА"], "en": ["moscow", "Moscow", "MOSCOW"]}[nlp.lang]
    table = nlp.vocab.vectors.get_batch([token.lower for token in nlp.make_doc(" ".join(words))])
    assert (table[0] == table[1]).all()
    assert table[0].any()


def test_sentences_end_where_they_end(nlp: Language) -> None:
    text = {"ru": "Форум открыт. Гости прибыли.", "en": "The forum is open. The guests have come."}[nlp.lang]
    assert len(list(nlp(text).sents)) == 2


def test_one_answer_whatever_the_batch(nlp: Language) -> None:
    texts = [text for text, _ in TEXTS[nlp.lang]]
    alone = [[(ent.start_char, ent.end_char, ent.label_) for ent in nlp(text).ents] for text in texts]
    together = [[(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents] for doc in nlp.pipe(texts[::-1])]
    assert together[::-1] == alone
