"""The README's code gives the output that the README shows.

    python tests/test_readme.py

writes the output into the README.
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from mediacoop.evaluation import evaluate

README = Path(__file__).parents[1] / "README.md"
#: Python with its output after it.
_SHOWN = re.compile(r"(```python\n(?P<code>[^`]*)```\n\n<!-- output[^\n]*\n```text\n)(?P<output>[^`]*)(?=```)")


def run_code() -> list[str]:
    """Run the README's Python that has an output, block after block, and give what each prints."""
    names: dict[str, object] = {}
    printed = []
    for block in _SHOWN.finditer(README.read_text(encoding="utf-8")):
        with contextlib.redirect_stdout(io.StringIO()) as output:
            exec(block["code"], names)
        printed.append(output.getvalue())
    return printed


def test_output_is_the_one_shown() -> None:
    shown = [block["output"] for block in _SHOWN.finditer(README.read_text(encoding="utf-8"))]
    assert len(shown) == 2
    assert run_code() == shown


def test_annotated_document_is_one_that_is_read(tmp_path: Path) -> None:
    match = re.search(r"```json\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert match is not None
    (tmp_path / "gold.jsonl").write_text(match[1], encoding="utf-8")
    scores = evaluate(tmp_path / "gold.jsonl").scores["ru"]
    assert {(figure.fp, figure.fn) for figure in scores.figures.values()} == {(0, 0)}
    assert scores.base_forms is not None
    assert scores.base_forms.accuracy == 1


if __name__ == "__main__":
    outputs = iter(run_code())
    text = README.read_text(encoding="utf-8")
    README.write_text(_SHOWN.sub(lambda block: block[1] + next(outputs), text), encoding="utf-8")
