"""One page of an evaluation: figures, a legend that hides causes, each document's text with its errors marked.

The page needs no other file and no script: a cause is hidden by the style of what follows its unchecked box.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from mediacoop.display import escape_text
from mediacoop.evaluation.causes import Cause, Error
from mediacoop.evaluation.gold import NO_LANGUAGE, NO_TOPIC, Document
from mediacoop.evaluation.scores import HEADS, Scores

if TYPE_CHECKING:
    from mediacoop.evaluation.report import Evaluation

#: How each cause is marked: names have a background, offices, in which names may stand, a line under them.
MARKS = {
    Cause.not_in_kb: "background:#ffd8a8",
    Cause.not_linked: "background:#ffec99",
    Cause.wrong_link: "background:#ffa8a8",
    Cause.span: "background:#a5d8ff",
    Cause.not_found: "background:#d0bfff",
    Cause.spurious: "background:#dee2e6",
    Cause.role_wrong: "border-bottom:3px solid #e03131",
    Cause.role_missing: "border-bottom:3px solid #f08c00",
    Cause.role_spurious: "border-bottom:3px solid #868e96",
}
_STYLE = """\
body{font-family:sans-serif;margin:2em auto;max-width:64em;padding:0 1em;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;margin:.5em 0}
th,td{text-align:left;padding:.15em .9em .15em 0;vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums}
details{border-top:1px solid #ced4da;padding:.6em 0}
summary{cursor:pointer}
.text{white-space:pre-wrap;line-height:1.8;overflow-wrap:anywhere}
.errors{font-size:85%}
.legend{display:inline-block;margin:.2em 1em .2em 0}
.figures{display:flex;flex-wrap:wrap;gap:0 3em}
mark{color:inherit;background:none}
"""


def evaluation_html(evaluation: Evaluation) -> str:
    """Give the page; every character of the documents is escaped."""
    causes = evaluation.causes
    parts = [
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>mediacoop evaluate</title><style>\n{_STYLE}{_cause_styles(causes)}</style></head><body>",
        f"<h1>{len(evaluation.documents):,} documents, {len(evaluation.errors):,} errors</h1>",
        *(_legend_html(cause, times) for cause, times in causes.items()),
        '<main><div class="figures">',
        *(_scores_html(group, scores) for group, scores in evaluation.scores.items()),
        "</div>",
        *(_document_html(document, errors) for document, errors in evaluation.documents),
        "</main></body></html>\n",
    ]
    return "".join(parts)


def _cause_styles(causes: Iterable[Cause]) -> str:
    styles = ""
    for cause in causes:
        hidden = f"#show-{cause.value}:not(:checked)~main"
        styles += f"mark.{cause.value}{{{MARKS[cause]}}}\n"
        styles += (
            f"{hidden} mark.{cause.value}{{background:none;border:0}}\n{hidden} tr.{cause.value}{{display:none}}\n"
        )
    return styles


def _legend_html(cause: Cause, times: int) -> str:
    """Give the box that shows and hides a cause, before everything that it hides."""
    box = f'<input type="checkbox" id="show-{cause.value}" checked>'
    mark = f'<mark class="{cause.value}">{cause.value}</mark>'
    return f'{box}<label class="legend" for="show-{cause.value}">{mark} {cause.meaning}: {times:,}</label>\n'


def _scores_html(group: str, scores: Scores) -> str:
    title = f"<h2>{escape_text(group)}: {scores.documents:,} documents</h2><p>coverage {scores.coverage:.3f}</p>"
    rows = ("<tr>" + "".join(map(_number_html, row)) + "</tr>" for row in scores.rows())
    return f"<section>{title}<table>{_head(HEADS)}{''.join(rows)}</table></section>"


def _number_html(cell: str | int | None) -> str:
    shown = f"{cell:,}" if isinstance(cell, int) else cell or "–"
    return f'<td class="n">{escape_text(shown)}</td>'


def _document_html(document: Document, errors: Sequence[Error]) -> str:
    facts = [document.date, document.language, document.topic]
    known = [fact for fact in facts if fact and fact not in (NO_LANGUAGE, NO_TOPIC)]
    title = escape_text(" · ".join([document.id, *known, f"{len(errors)} errors"]))
    text = "".join(_pieces(document.text, errors))
    state = " open" if errors else ""
    return (
        f"<details{state}><summary><strong>{title}</strong></summary>\n"
        f'<div class="text" dir="auto">{text}</div>{_errors_html(errors)}</details>\n'
    )


def _pieces(text: str, errors: Sequence[Error]) -> Iterator[str]:
    """Give the text in pieces, cut wherever an error begins or ends, each in the marks of the errors around it."""
    cuts = sorted({0, len(text), *(place for error in errors for place in error.span)})
    for start, end in pairwise(cuts):
        around = [error for error in errors if error.span[0] <= start and end <= error.span[1]]
        around.sort(key=lambda error: error.span[0] - error.span[1])  # the longest outside
        marks = "".join(f'<mark class="{e.cause.value}" title="{escape_text(_explain(e))}">' for e in around)
        yield marks + escape_text(text[start:end]) + "</mark>" * len(around)


def _explain(error: Error) -> str:
    return f"{error.cause.meaning}. Annotated: {error.expected}. Found: {error.answer}."


def _errors_html(errors: Sequence[Error]) -> str:
    if not errors:
        return ""
    rows = []
    for error in errors:
        cells = (error.cause.meaning, error.text, error.expected, error.answer)
        row = "".join(f"<td>{escape_text(cell)}</td>" for cell in cells)
        rows.append(f'<tr class="{error.cause.value}">{row}</tr>')
    return f'<table class="errors">{_head(("cause", "in the text", "annotated", "found"))}{"".join(rows)}</table>'


def _head(heads: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<th>{name}</th>" for name in heads) + "</tr>"
