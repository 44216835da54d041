"""The three calls that most people need, on the extractor that comes ready."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mediacoop.extraction import Extraction
from mediacoop.extractor import default_extractor
from mediacoop.knowledge import Date, KnowledgeBase


def extract(text: str, date: Date = None, *, language: str | None = None) -> Extraction:
    """Find the states, bodies, outlets, places, people and offices that a text names.

    Args:
        text: news in Russian or English; other languages are read by the gazetteer alone.
        date: when it was published: ``"2017-03-23"``, ``"2017-03"``, ``"2017"``, a ``datetime.date``, or None
            when unknown. Offices are resolved to who held them then.
        language: its language when you know it (``"ru"``, ``"en"``); None detects it, stretch by stretch.

    Returns:
        The mentions, entities, roles, segments and warnings. Offsets are code points of ``text``.

    Raises:
        InputError: the text is no string, or the date or language cannot be read.

    Example:
        >>> doc = extract("Кубанычбек Омуралиев посетил Баку.", date="2023-05-04")
        >>> [(mention.text, mention.entity.id) for mention in doc.mentions]
        [('Кубанычбек Омуралиев', 'person/kubanychbek-omuraliev'), ('Баку', 'place/baku')]
    """
    return default_extractor().extract(text, date=date, language=language)


def extract_many(
    texts: Iterable[str],
    dates: Iterable[Date] | None = None,
    *,
    language: str | None = None,
    processes: int = 1,
    progress: bool = False,
) -> Iterator[Extraction]:
    """Extract from many texts, in their order, one at a time in memory.

    A text that cannot be read gives an `Extraction` with a warning that says why: it never stops the others.

    Args:
        texts: any iterable, also an endless one.
        dates: one date for each text, or None when unknown.
        language: the language of all of them, None to detect.
        processes: how many processes work; the answers are the same for any number.
        progress: show a progress bar on standard error.

    Raises:
        InputError: there are more or fewer dates than texts.

    Example:
        >>> [len(doc.mentions) for doc in extract_many(["ШОС и ОТГ", ""])]
        [2, 0]
    """
    return default_extractor().extract_many(texts, dates, language=language, processes=processes, progress=progress)


def knowledge_base() -> KnowledgeBase:
    """Give the knowledge base that comes with mediacoop: iterable, by id, by name, by date.

    Example:
        >>> knowledge_base()["country/kz"].name_in("ru")
        'Казахстан'
    """
    return default_extractor().gazetteer.kb
