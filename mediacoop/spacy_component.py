"""The same, inside any spaCy pipeline: ``nlp.add_pipe("mediacoop")``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span

from mediacoop.extractor import default_extractor
from mediacoop.markup import read_references
from mediacoop.names import fold_text
from mediacoop.pipelines import doc_names
from mediacoop.resolution import NamedSpan, resolve

if TYPE_CHECKING:
    from mediacoop.extraction import Mention
    from mediacoop.extractor import Extractor


class MediacoopComponent:
    """Links names to entities.

    The mentions are put into ``doc.spans[spans_key]`` with the label as ``label_``, the entity's id as
    ``kb_id_`` and the score as ``span._.mediacoop_score``. The names that earlier components found in
    ``doc.ents`` are used and left as they are.

    Args:
        extractor: the gazetteer and knowledge to use.
        spans_key: where the mentions go.
        date: date of the texts; a Doc's own date in ``doc._.mediacoop_date`` goes before it.
    """

    def __init__(self, extractor: Extractor, *, spans_key: str, date: str | None) -> None:
        self.extractor, self.spans_key, self.date = extractor, spans_key, date

    def __call__(self, doc: Doc) -> Doc:
        from mediacoop.languages import split_languages

        plain = read_references(doc.text)
        resolved = resolve(
            plain.text,
            folded=fold_text(plain.text),
            date=doc._.mediacoop_date or self.date,
            segments=split_languages(plain.text),
            spans=[NamedSpan(plain.find(n.start), plain.find(n.end), n.label) for n in doc_names(doc)],
            gazetteer=self.extractor.gazetteer,
        )
        doc.spans[self.spans_key] = [_span(doc, mention) for mention in plain.move_back(resolved.mentions)]
        return doc


@Language.factory(
    "mediacoop",
    assigns=["doc.spans"],
    default_config={"spans_key": "mediacoop", "date": None},
)
def create_mediacoop(nlp: Language, name: str, spans_key: str, date: str | None) -> MediacoopComponent:
    """Make the component; every setting is a plain string, so that configs can hold it."""
    _set_extensions()
    return MediacoopComponent(default_extractor(), spans_key=spans_key, date=date)


def _set_extensions() -> None:
    """Add our attributes, never in place of somebody else's of the same name."""
    if not Doc.has_extension("mediacoop_date"):
        Doc.set_extension("mediacoop_date", default=None)
    if not Span.has_extension("mediacoop_score"):
        Span.set_extension("mediacoop_score", default=None)


def _span(doc: Doc, mention: Mention) -> Span:
    """Give the tokens of a mention; where it ends inside a token, the whole token."""
    span = doc.char_span(
        mention.start,
        mention.end,
        label=mention.label,
        kb_id=mention.entity.id if mention.entity else "",
        alignment_mode="expand",
    )
    assert span is not None  # expanded to whole tokens, there always is one
    span._.mediacoop_score = mention.score
    return span


_set_extensions()  # at import too: a process that only unpickles Docs needs them
