"""Reading knowledge from other forms: tables, JSON lines, FollowTheMoney, Wikidata.

Each importer gives an `Imported`: the base with what was read, what is new, and the lines left out, each with its
reason.
"""

from mediacoop.knowledge.importers.follow_the_money import import_ftm
from mediacoop.knowledge.importers.json_lines import import_jsonl
from mediacoop.knowledge.importers.results import Imported, KnowledgeImportWarning, Problem
from mediacoop.knowledge.importers.tables import import_csv
from mediacoop.knowledge.importers.wikidata import import_wikidata

__all__ = [
    "Imported",
    "KnowledgeImportWarning",
    "Problem",
    "import_csv",
    "import_ftm",
    "import_jsonl",
    "import_wikidata",
]
