"""A named-entity recogniser that gives each token a tag, for the pipelines of ``models/``.

spaCy's own recogniser builds names move by move, which costs about as much time as all layers below it. This one
reads a tag off each token's vector at once (begin, inside, last, unit of a label, or outside) and takes the best
sequence of tags that makes whole names.
"""

# No `from __future__ import annotations`: spaCy reads the types of `initialize` when it checks a configuration.

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import IS_SPACE
from spacy.language import Language
from spacy.pipeline.tagger import DEFAULT_TAGGER_MODEL, Tagger
from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example, validate_get_examples
from spacy.vocab import Vocab
from thinc.api import Model, SequenceCategoricalCrossentropy

Scores = NDArray[np.float32]

OUTSIDE = "O"
#: How far the score of *outside* lies above all others where a token is surely no part of a name.
_SURE = 3.0
_FORBIDDEN = -1e6
#: Where a text keeps the weights of its tokens' tags.
_WEIGHTS = "tag_weights"


class SequenceRecognizer(Tagger):  # type: ignore[misc]
    """Sets ``doc.ents`` from one tag for each token.

    Args:
        vocab: the pipeline's vocabulary.
        model: gives each token a score for each tag.
        name: of the component.
    """

    def __init__(self, vocab: Vocab, model: Model[Any, Any], name: str = "ner") -> None:
        super().__init__(vocab, model, name, scorer=_score)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of tokens, *outside* first, in the order of the model's scores."""
        return tuple(self.label_data)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of names, in the order of the alphabet."""
        return tuple(sorted({tag[2:] for tag in self.tags if tag != OUTSIDE}))

    def add_label(self, label: str) -> int:
        """Add a label of names: the four tags of its tokens; give 0 when it is there already, else 1."""
        if label in self.labels:
            return 0
        self._allow_extra_label()
        self.cfg["labels"] = [*(self.tags or (OUTSIDE,)), *(f"{place}-{label}" for place in "BILU")]
        return 1

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Language | None = None,
        labels: Sequence[str] | None = None,
    ) -> None:
        """Set the tags and the shape of the model from annotated texts."""
        validate_get_examples(get_examples, "SequenceRecognizer.initialize")
        if labels is None:
            for name in sorted({span.label_ for example in get_examples() for span in example.reference.ents}):
                self.add_label(name)
        else:
            self.cfg["labels"] = list(labels)
        self._require_labels()
        sample = [example.x for example in islice(get_examples(), 10)]
        self.model.initialize(X=sample, Y=[np.zeros((len(doc), len(self.tags)), dtype=np.float32) for doc in sample])

    def get_loss(self, examples: Iterable[Example], scores: list[Any]) -> tuple[float, list[Any]]:
        """Compare scores with the weights of tags where a text has them, else with its names.

        A token without annotation teaches nothing.
        """
        compare = SequenceCategoricalCrossentropy(names=self.tags, normalize=False)
        examples = list(examples)
        gradients, loss = compare(scores, [example.get_aligned_ner() for example in examples])
        for place, example in enumerate(examples):
            weights = _tag_weights(example.reference, len(self.tags))
            if weights is not None:
                gradients[place] = self.model.ops.asarray2f(scores[place] - weights)
        return float(loss), gradients

    def predict(self, docs: Iterable[Doc]) -> list[list[tuple[int, int, str]]]:
        """Give the names of each text: first token, the token after the last, label."""
        docs = list(docs)
        if not any(map(len, docs)):
            return [[] for _ in docs]
        scores = map(self.model.ops.to_numpy, self.model.predict(docs))
        return [self.read_names(doc, some) for doc, some in zip(docs, scores, strict=True)]

    def read_names(self, doc: Doc, scores: Scores) -> list[tuple[int, int, str]]:
        """Give the names of a text, as ``predict`` does, from scores of shape (tokens, tags)."""
        tags = self.tags
        within = keep_space_within(scores, doc.to_array(IS_SPACE) > 0, tags)
        return list(_read_names(decode(within, _list_moves(tags)), tags))

    def set_annotations(self, docs: Iterable[Doc], found: Iterable[Iterable[tuple[int, int, str]]]) -> None:
        """Set the names that ``predict`` gave."""
        for doc, names in zip(docs, found, strict=True):
            doc.ents = [Span(doc, start, end, label=label) for start, end, label in names]


def set_tag_weights(doc: Doc, weights: NDArray[np.floating[Any]]) -> None:
    """Note how likely each tag is for each token of a text to learn from.

    Args:
        doc: the text.
        weights: of shape (tokens, tags), the tags in the recogniser's order; each row adds up to 1.
    """
    doc.user_data[_WEIGHTS] = weights.astype(np.float16).tobytes()


def _tag_weights(doc: Doc, tags: int) -> Scores | None:
    """Give the weights that a text has.

    Raises:
        ValueError: they are of other tokens or tags than the text and the recogniser have.
    """
    packed = doc.user_data.get(_WEIGHTS)
    if packed is None:
        return None
    weights = np.frombuffer(packed, dtype=np.float16)
    if len(weights) != len(doc) * tags:
        wanted = f"{len(doc)} tokens x {tags} tags"
        raise ValueError(
            f"A text has {len(weights)} weights of tags, not {wanted}: convert the texts again ({doc.text[:40]!r})."
        )
    return weights.reshape(-1, tags).astype(np.float32)


@Language.factory(
    "mediacoop_sequence_ner",
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
    default_config={"model": DEFAULT_TAGGER_MODEL},
    default_score_weights={"ents_f": 1.0, "ents_p": 0.0, "ents_r": 0.0},
)
def create_sequence_ner(nlp: Language, name: str, model: Model[Any, Any]) -> SequenceRecognizer:
    """Make the component."""
    return SequenceRecognizer(nlp.vocab, model, name)


def _score(examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
    scores: dict[str, Any] = Scorer.score_spans(examples, "ents", **kwargs)
    return scores


@lru_cache(maxsize=8)
def _list_moves(tags: tuple[str, ...]) -> Scores:
    """Give what it costs that one tag follows another: nothing, or all."""
    allowed = [[_may_follow(tag, after) for after in tags] for tag in tags]
    return np.where(allowed, 0.0, _FORBIDDEN).astype(np.float32)


def _may_follow(tag: str, after: str) -> bool:
    """Say whether a tag can stand after another: a name that began goes on with its own label till its last token."""
    within, goes_on = tag[0] in "BI", after[0] in "IL"
    return within == goes_on and (not within or tag[2:] == after[2:])


def keep_space_within(scores: Scores, spaces: NDArray[np.bool_], tags: Sequence[str]) -> Scores:
    """Give scores by which no name begins or ends with a token of white space."""
    if not spaces.any():
        return scores
    at_edge = np.array([tag[0] in "BLU" for tag in tags])
    return np.where(spaces[:, None] & at_edge, np.float32(_FORBIDDEN), scores)


def decode(scores: Scores, moves: Scores) -> NDArray[np.intp]:
    """Give the best sequence of tags that makes whole names.

    Each token's best tag is taken, and where those of a stretch between tokens that are surely outside make no whole
    names, the best tags together.

    Args:
        scores: of shape (tokens, tags); tag 0 is *outside*.
        moves: of shape (tags, tags), what it costs that the second follows the first.
    """
    best: NDArray[np.intp] = scores.argmax(axis=1)
    around = np.concatenate(([0], best, [0]))
    broken = np.flatnonzero(moves[around[:-1], around[1:]] < 0)
    if not len(broken):
        return best
    others = scores[:, 1:].max(axis=1)
    sure = np.flatnonzero(scores[:, 0] - others > _SURE)
    # The sure tokens before and after each break, the text's ends counting as such.
    fences = np.concatenate(([-1], sure, [len(scores)]))
    before = fences[np.searchsorted(fences, broken) - 1] + 1
    after = fences[np.searchsorted(fences, broken)]
    for start, end in sorted(set(zip(before.tolist(), after.tolist(), strict=True))):
        best[start:end] = _best_path(scores[start:end], moves)
    return best


def _best_path(scores: Scores, moves: Scores) -> list[int]:
    """Give the best sequence of tags between two tokens outside (Viterbi)."""
    total = scores[0] + moves[0]
    back = []
    for row in scores[1:]:
        paths = total[:, None] + moves
        back.append(paths.argmax(axis=0))
        total = paths.max(axis=0) + row
    path = [int((total + moves[:, 0]).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def _read_names(path: NDArray[np.intp], tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    start = 0
    for position in np.flatnonzero(path).tolist():
        tag = tags[path[position]]
        if tag[0] in "BU":
            start = position
        if tag[0] in "LU":
            yield start, position + 1, tag[2:]
