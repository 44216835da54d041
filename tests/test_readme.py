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
_CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)
_OUTPUT = re.compile(r"(```text\n)(.*?)(```)", re.DOTALL)


def run_code() -> str:
    """Run the README's first block of Python and give what it prints."""
    match = _CODE.search(README.read_text(encoding="utf-8"))
    assert match is not None
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(match[1], {})
    return printed.getvalue()


def test_output_is_the_one_shown() -> None:
    match = _OUTPUT.search(README.read_text(encoding="utf-8"))
    assert match is not None
    assert run_code() == match[2]


def test_annotated_document_is_one_that_is_read(tmp_path: Path) -> None:
    match = re.search(r"```json\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert match is not None
    (tmp_path / "gold.jsonl").write_text(match[1], encoding="utf-8")
    scores = evaluate(tmp_path / "gold.jsonl").scores["ru"]
    assert {(figure.fp, figure.fn) for figure in scores.figures.values()} == {(0, 0)}
    assert scores.base_forms is not None
    assert scores.base_forms.accuracy == 1


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(_OUTPUT.sub(lambda match: match[1] + run_code() + match[3], text, count=1), encoding="utf-8")
