"""Results as pandas DataFrames; pandas is imported only here, when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mediacoop.errors import MissingLibraryError

if TYPE_CHECKING:
    import pandas as pd

    from mediacoop.extraction import Extraction, Mention

COLUMNS = (
    "start",
    "end",
    "text",
    "label",
    "entity",
    "name",
    "kind",
    "country",
    "iso_3166_1",
    "wikidata",
    "score",
    "evidence",
    "language",
    "base_form",
    "cluster",
)


def mention_row(mention: Mention) -> tuple[Any, ...]:
    """Give a mention as a row under `COLUMNS`; what is unknown is None."""
    entity = mention.entity
    identifiers = entity.identifiers if entity else {}
    return (
        mention.start,
        mention.end,
        mention.text,
        mention.label,
        entity and entity.id,
        entity and entity.name,
        entity and entity.kind,
        entity and entity.country,
        identifiers.get("iso_3166_1"),
        identifiers.get("wikidata"),
        mention.score,
        " ".join(mention.evidence),
        mention.language,
        mention.base_form,
        mention.cluster,
    )


def mentions_frame(extraction: Extraction) -> pd.DataFrame:
    """Give one row for each mention.

    Raises:
        MissingLibraryError: pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError:
        raise MissingLibraryError.of("pandas", "to_dataframe()") from None
    return pd.DataFrame([mention_row(m) for m in extraction.mentions], columns=list(COLUMNS))
