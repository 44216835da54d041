"""The errors mediacoop raises: each message says what was wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar


class MediacoopError(Exception):
    """Base of every error that mediacoop raises on purpose."""


class InputError(MediacoopError, ValueError):
    """A text, date, language or option that cannot be used."""

    @classmethod
    def not_text(cls, value: object) -> InputError:
        kind = type(value).__name__
        return cls(f"text must be a str, not {kind}. Decode bytes first: data.decode('utf-8').")

    @classmethod
    def bad_date(cls, value: object) -> InputError:
        return cls(
            f"date {value!r} is not a date. "
            "Give 'YYYY-MM-DD', 'YYYY-MM', 'YYYY', a datetime.date, or None when it is unknown."
        )

    @classmethod
    def bad_span(cls, date: object, until: object) -> InputError:
        return cls(f"the span from {date!r} to {until!r} ends before it starts. Give the earlier date first.")

    @classmethod
    def no_beginning(cls, until: object) -> InputError:
        return cls(f"until {until!r} needs date, the beginning of the span that it ends.")

    @classmethod
    def not_of_base(cls, value: object) -> InputError:
        return cls(f"{value!r} is no occupancy of this knowledge base. kb.holders(position) lists those of a position.")

    @classmethod
    def bad_language(cls, value: object) -> InputError:
        return cls(
            f"language {value!r} is not a language code. "
            "Give two or three lower-case letters such as 'ru' or 'en', or None to detect it."
        )

    @classmethod
    def no_explanation(cls, language: object, known: Iterable[str]) -> InputError:
        return cls(f"there are no explanations in {language!r}. Give one of {', '.join(map(repr, known))}.")

    @classmethod
    def bad_role(cls, value: object, known: Iterable[str]) -> InputError:
        return cls(f"role {value!r} is no role of a member. Give one of {', '.join(known)}, or None for all of them.")

    @classmethod
    def not_knowledge(cls, value: object) -> InputError:
        return cls(
            f"knowledge must be a KnowledgeBase, not {type(value).__name__}. "
            "KnowledgeBase.from_files([...]) reads one from files."
        )

    @classmethod
    def not_pipelines(cls, value: object) -> InputError:
        return cls(
            f"pipelines must be a mapping from language to pipeline, not {type(value).__name__}. "
            "For example {'en': 'en_core_web_lg'}."
        )

    @classmethod
    def dates_differ(cls, texts: int | str, dates: int | str) -> InputError:
        return cls(f"dates must be one for each text: {texts} texts, {dates} dates. Give dates=None when unknown.")

    @classmethod
    def unreadable(cls, file: object, reason: object) -> InputError:
        return cls(f"{file}: {reason}. Name a file that can be read.")

    @classmethod
    def unwritable(cls, file: object, reason: object) -> InputError:
        return cls(f"{file}: {reason}. Name a file that can be written.")

    @classmethod
    def not_utf8(cls, file: object, byte: int) -> InputError:
        return cls(f"{file}: is not UTF-8 (byte {byte}). Convert it: iconv -t utf-8 -f ENCODING")

    @classmethod
    def no_documents(cls, files: Iterable[object]) -> InputError:
        named = ", ".join(map(str, files)) or "no file"
        return cls(f"{named}: no annotated documents. Name files of JSON lines, one document a line.")


class PipelineError(MediacoopError):
    """A spaCy pipeline that cannot be loaded or used."""

    @classmethod
    def not_loadable(cls, language: str, source: object, reason: object) -> PipelineError:
        return cls(
            f"the pipeline {source!r} for language {language!r} could not be loaded: {reason} "
            f"Give Extractor(pipelines={{{language!r}: ...}}) an installed package name, a folder, "
            "or a spaCy Language."
        )


class _FilesError(MediacoopError):
    """Files of ours with problems, all of which are told at once."""

    _files: ClassVar[str]

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(f"the {self._files} have {len(self.problems)} problem(s):\n{lines}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.problems,)


class KnowledgeError(_FilesError):
    """Knowledge files that break the form or contradict themselves.

    Attributes:
        problems: every problem found, each with file, entry and reason.
    """

    _files = "knowledge files"


class GoldError(_FilesError):
    """Annotated documents that break the form.

    Attributes:
        problems: every problem found, each with file, line, reason and what to do.
    """

    _files = "annotated documents"


#: What to do about an id that the knowledge base does not hold, by what it was taken for.
_REMEDIES = {
    "entity": "kb.find(name) looks entities up by name.",
    "position": "kb.positions_of(id) lists the positions of the state or body of that id, kb.positions all of them.",
}


class UnknownEntityError(MediacoopError, KeyError):
    """An id that the knowledge base does not hold.

    Attributes:
        id: the id.
        kind: what it was taken for, an entity or a position.
        nearest: ids that may be meant.
    """

    def __init__(self, id: str, kind: str = "entity", nearest: Iterable[str] = ()) -> None:
        self.id, self.kind, self.nearest = id, kind, tuple(nearest)
        hint = f"Nearest: {', '.join(self.nearest)}." if self.nearest else _REMEDIES[kind]
        super().__init__(f"no {kind} {id!r} in the knowledge base. {hint}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.id, self.kind, self.nearest)

    def __str__(self) -> str:
        return str(self.args[0])


class MissingLibraryError(MediacoopError, ImportError):
    """An optional library that is not installed."""

    @classmethod
    def of(cls, library: str, use: str) -> MissingLibraryError:
        return cls(f"{use} needs {library}, which is not installed. Install it: pip install {library}")
