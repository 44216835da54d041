"""Draw occupancies at random, to compare them by hand with pages that are not their source.

    python benchmarks/draw_occupancies.py 100 --seed 7 > drawn.tsv

How it is judged: a row is wrong when another page contradicts a date at the precision that it has, or the office; a
date that is missing is not wrong; a row found on no other page gives way to the next one. What the checks so far found
stands in mediacoop/knowledge/data/README.md.
"""

from __future__ import annotations

import argparse
import random

import mediacoop


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int, help="how many")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    kb = mediacoop.knowledge_base()
    rows = sorted(kb.occupancies, key=lambda o: (o.position, o.person, o.start or "", o.end or ""))
    for o in random.Random(options.seed).sample(rows, options.number):
        title = next(iter(kb.position(o.position).titles.values()))[0]
        body = kb[kb.position(o.position).of].name
        print(kb[o.person].name, title, body, o.start or "", o.end or "", o.source, sep="\t")


if __name__ == "__main__":
    main()
