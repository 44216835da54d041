"""The knowledge base: entities by id and by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from mediacoop.errors import InputError
from mediacoop.knowledge.checking import check_knowledge
from mediacoop.knowledge.files import knowledge_files, merge_knowledge, read_knowledge
from mediacoop.knowledge.model import Entity, Knowledge
from mediacoop.knowledge.queries import DatedQueries


class KnowledgeBase(DatedQueries):
    """Everything known, read-only; `DatedQueries` has the questions that take a date.

    Example:
        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> kb["org/sco"].name
        'Shanghai Cooperation Organisation'
        >>> [kb[m.member].name for m in kb.members("org/sco", date="2010", role="member")][:2]
        ['China', 'Kazakhstan']
    """

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__(knowledge)
        #: Looks a name up; the gazetteer's, when there is one.
        self.finder: Callable[[str], list[Entity]] | None = None
        #: The base that this one adds to, which finds names as long as there is none.
        self.made_from: KnowledgeBase | None = None

    @classmethod
    def from_files(cls, paths: Iterable[str | Path] | None = None) -> KnowledgeBase:
        """Read and check knowledge files; without paths, those that come with mediacoop.

        Raises:
            KnowledgeError: a file or an entry is broken; says which, where and why.
        """
        files = read_knowledge(knowledge_files() if paths is None else [Path(path) for path in paths])
        check_knowledge(files)
        return cls(merge_knowledge(files.values()))

    @classmethod
    def from_bytes(cls, data: bytes) -> KnowledgeBase:
        """Load what `to_bytes` wrote."""
        return cls(msgspec.msgpack.decode(data, type=Knowledge))

    def to_bytes(self) -> bytes:
        """Write the whole base in its compiled form."""
        return msgspec.msgpack.encode(self.knowledge)

    def __reduce__(self) -> tuple[object, ...]:
        return KnowledgeBase.from_bytes, (self.to_bytes(),)

    def __iter__(self) -> Iterator[Entity]:
        return iter(self.knowledge.entities)

    def __len__(self) -> int:
        return len(self.knowledge.entities)

    def __contains__(self, id: object) -> bool:
        return id in self._entities

    def __repr__(self) -> str:
        return f"<KnowledgeBase of {len(self)} entities>"

    def get(self, id: str | None) -> Entity | None:
        """Give the entity of an id, or None."""
        return None if id is None else self._entities.get(id)

    def find(self, name: str) -> list[Entity]:
        """Find the entities that a name may mean, in any language, case or spelling; the best first.

        >>> import mediacoop
        >>> mediacoop.knowledge_base().find("Казинформом")
        [<Entity org/kazinform 'Kazinform'>]
        """
        if not isinstance(name, str):
            raise InputError.not_text(name)
        if self.finder is not None:
            return self.finder(name)
        exact = [entity for entity in self if name in entity.names]
        older = [self[entity.id] for entity in self.made_from.find(name)] if self.made_from else []
        return list(dict.fromkeys([*exact, *older]))

    @property
    def titles(self) -> dict[str, list[str]]:
        """Titles of offices that any body may have, by language."""
        return self.knowledge.titles
