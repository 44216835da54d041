"""langdetect, asked so that its answer never changes: seeded, loaded once, on a bounded sample."""

from __future__ import annotations

from functools import cache, lru_cache
from threading import Lock
from typing import Any

#: langdetect sees no more than this many characters, and is believed from this probability on ...
_SAMPLE = 600
_PROBABLE = 0.9
#: ... when it names one of these: names, and languages that it does not know, it takes for Somali, Tagalog.
_LANGDETECT = "cs da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl sv tr vi"
_BELIEVED = frozenset(_LANGDETECT.split())


@lru_cache(maxsize=2048)
def ask_langdetect(text: str) -> str | None:
    """Give the language that langdetect is sure of, None where it is not; the same for the same text, always."""
    sample = " ".join(text[: 2 * _SAMPLE].split())[:_SAMPLE]
    detector = _factory().create()
    detector.seed = 0
    try:
        detector.append(sample)
        found = detector.get_probabilities()
    except _langdetect_error():
        return None
    code = found[0].lang.split("-")[0] if found and found[0].prob >= _PROBABLE else None
    return code if code in _BELIEVED else None


_loading = Lock()


def _factory() -> Any:
    """Give langdetect's profiles, whole: two threads that come first at once must not see them half loaded."""
    with _loading:
        return _load_factory()


@cache
def _load_factory() -> Any:
    from langdetect import detector_factory

    detector_factory.init_factory()
    return detector_factory._factory


def _langdetect_error() -> type[Exception]:
    from langdetect.lang_detect_exception import LangDetectException

    return LangDetectException  # type: ignore[no-any-return]
