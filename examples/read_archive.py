"""Read a folder of texts named by their date (2023-10-17-anything.txt) and print one CSV row for each entity of each.

python examples/read_archive.py FOLDER > entities.csv
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import mediacoop


def main(folder: str) -> None:
    files = sorted(Path(folder).glob("*.txt"))
    texts = (file.read_text(encoding="utf-8") for file in files)
    dates = [file.name[:10] for file in files]
    rows = csv.writer(sys.stdout)
    rows.writerow(["file", "date", "entity", "name", "mentions"])
    for file, doc in zip(files, mediacoop.extract_many(texts, dates, processes=2, progress=True), strict=True):
        for entity in doc.entities:
            times = sum(mention.entity == entity for mention in doc.mentions)
            rows.writerow([file.name, doc.date, entity.id, entity.name, times])


if __name__ == "__main__":
    main(sys.argv[1])
