"""Writing a whole knowledge base in other forms; `mediacoop.knowledge.importers` reads them again."""

from mediacoop.knowledge.exporters.follow_the_money import export_ftm
from mediacoop.knowledge.exporters.objects import export_jsonl
from mediacoop.knowledge.exporters.tables import export_csv

__all__ = ["export_csv", "export_ftm", "export_jsonl"]
