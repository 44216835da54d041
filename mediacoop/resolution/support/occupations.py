"""Namesakes of officials: who is called an athlete, a plumber or a student beside the name is somebody else."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import chain, pairwise

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, KnowledgeBase
from mediacoop.names.inflection import is_animate_noun, is_finite_verb
from mediacoop.names.occupations import cases_of_occupation, is_occupation
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.evidence import OTHER_OCCUPATION

#: The words before a name, as far back as nothing parts them: «водитель школьного автобуса », `the bus driver `.
_BEFORE = re.compile(r"(?:[^\W\d_][\w-]*|№\s?\d+)(?:[ \xa0][«\"“]?(?:[^\W\d_][\w-]*|№\s?\d+)[»\"”]?){0,4}\s+$")
_WORD = re.compile(r"[^\W\d_][\w-]*")
#: What is said of somebody after the name: «, известный певец», `, a 30-year-old bus driver`.
_AFTER = re.compile(r"(?:\s*,|\s+[—–-])\s+(?P<words>(?:\w+(?:ый|ий|ой|ая|ого|ому|ым|им)\s+)?[а-яё]+)", re.IGNORECASE)
_ENGLISH_AFTER = re.compile(r"(?:\s*,|\s+is)\s+an?\s+(?P<words>[\w-]+(?: [\w-]+){0,3})")
#: «певец и | Сергей Лавров»: two persons.
_LINKS = frozenset(("и", "или", "с", "со", "к", "для", "о", "об", "перед"))
#: Who heads one of these is no official: «директор школы».
_HEADS = re.compile(r"(?:директор|директрис|заведующ|владел[еь]ц|хозя(?:ин|йк))\w{0,3}", re.IGNORECASE)
_PREMISES = re.compile(
    r"(?:школ[ыаеу]|спортшкол\w|гимнази[ияюей]|лице[яйюе]|детсада?|магазина?|рынка?|кафе|ресторана?|гостиниц[ыуе]|ферм[ыуе]"
    r"|автосервиса?|автобаз[ыуе]|общежити[яе]|столовой|аптеки|поликлиники|парикмахерской|склада?)",
    re.IGNORECASE,
)
#: `an electrician by training`, «учитель по образованию»: what an official was before.
_ONCE = re.compile(
    r"[^.;]{0,30}?\b(?:by (?:training|trade|profession|education)|in (?:his|her) youth|of the"
    r"|по (?:[а-яё]+ )?(?:образованию|профессии|специальности)|в (?:молодости|юности))\b"
)
#: A former boxer may be mayor now.
_FORMER = re.compile(r"бывш|экс-|former|retired|ex-", re.IGNORECASE)
_REACH = 60
#: Professions, and what the offices of those who practise them are called by: the head of a court is a judge.
_FIELDS = tuple(
    (re.compile(rf"\b(?:{profession})", re.IGNORECASE), re.compile(rf"\b(?:{office})", re.IGNORECASE))
    for profession, office in (
        (
            r"судь[яюие]|адвокат|прокурор|следовател|judge|lawyer|attorney|prosecutor|investigator",
            r"суд|юстици|прокур|следствен|court|justice|prosecut|investigat",
        ),
        (r"\w*врач|хирург|doctor|physician|surgeon", r"здравоохран|медиц|health|medic"),
        (r"инженер|engineer", r"энерг|транспорт|промышлен|строит|energy|transport|industr|construct"),
    )
)
_EITHER = frozenset(("gent", "accs", "datv", "ablt", "loct"))


def doubt_namesakes(text: str, drafts: Sequence[Draft], kb: KnowledgeBase) -> None:
    """Let an occupation beside a name speak against the officials of that name: «хоккеист Сергей Иванов».

    Beside a full name it does so in the whole text. A profession that an official may have had does so beside a surname
    («судья Лавров»), and beside a full name («врач Сергей Иванов») where the text names no state or body that he or she
    served.
    """
    named = {candidate.entity.id for draft in drafts for candidate in draft.candidates if candidate.name.strong}
    namesakes: set[Entity] = set()
    for draft in drafts:
        if not any(candidate.entity.kind == "person" for candidate in draft.candidates):
            continue
        officials = _doubted(text, draft, named, kb)
        if officials:
            for person in officials:
                draft.add_support(person, OTHER_OCCUPATION)
            if not all(map(is_partial, draft.candidates)):
                namesakes |= officials
                draft.label = draft.label or "PER"  # it stays one name, whosever it is
    for draft in drafts:
        for person in namesakes & {candidate.entity for candidate in draft.candidates}:
            draft.add_support(person, OTHER_OCCUPATION)


def is_namesake(draft: Draft) -> bool:
    """Say whether an occupation beside a name tells that an official is not meant."""
    return any(OTHER_OCCUPATION in tags for tags in draft.support.values())


def _doubted(text: str, draft: Draft, named: Collection[str], kb: KnowledgeBase) -> set[Entity]:
    """Give the officials against whom what a name's bearer is called speaks, unless what they served is named."""
    around = text[max(0, draft.start - _REACH) : draft.end + _REACH]
    if _has_occupation(text, draft, or_profession=False):
        return _officials(draft, around, kb)
    if not _has_occupation(text, draft, or_profession=True):
        return set()
    officials = {person for person in _officials(draft, around, kb) if not _practises(person, around, kb)}
    if all(map(is_partial, draft.candidates)):
        return officials
    return {person for person in officials if _served_by(person, kb).isdisjoint(named)}


def _practises(person: Entity, around: str, kb: KnowledgeBase) -> bool:
    """Say whether an official served where people of the profession named around do."""
    offices = [kb.position(occupancy.position) for occupancy in kb.occupancies_of(person.id)]
    names = [name for office in offices for name in (*chain(*office.titles.values()), *kb[office.of].names)]
    return any(profession.search(around) and any(map(served.search, names)) for profession, served in _FIELDS)


def _served_by(person: Entity, kb: KnowledgeBase) -> set[str | None]:
    """Give the state and the bodies that somebody served."""
    return {person.country} | {kb.position(o.position).of for o in kb.occupancies_of(person.id)}


def _officials(draft: Draft, around: str, kb: KnowledgeBase) -> set[Entity]:
    """Give the persons of a name who are known by an office, and by no such occupation."""
    persons = {candidate.entity for candidate in draft.candidates if candidate.entity.kind == "person"}
    return {p for p in persons if kb.occupancies_of(p.id) and not _is_described_so(p.description or "", around)}


def _is_described_so(description: str, around: str) -> bool:
    """Say whether a description has an occupation; one of the `_FIELDS` counts where the text tells of that field."""
    words = [word for word in _WORD.findall(description) if is_occupation(word, or_profession=True)]
    fields = [[profession for profession, _ in _FIELDS if profession.match(word)] for word in words]
    return any(not field or field[0].search(around) for field in fields)


def _has_occupation(text: str, draft: Draft, *, or_profession: bool) -> bool:
    persons = [candidate for candidate in draft.candidates if candidate.entity.kind == "person"]
    before = _BEFORE.search(text, max(0, draft.start - _REACH), draft.start)
    if before and not _FORMER.match(before[0]) and _is_called(_WORD.findall(before[0]), persons, or_profession):
        return True
    after = _AFTER.match(text, draft.end) or _ENGLISH_AFTER.match(text, draft.end)
    if after is None or _FORMER.match(after["words"]) or _ONCE.match(text, after.start("words")):
        return False
    return names_occupation(after["words"].split(), or_profession=or_profession)


def _is_called(words: Sequence[str], persons: Sequence[Candidate], or_profession: bool) -> bool:
    """Say whether words before a name are the occupation of its bearer."""
    if words[-1].isascii():
        return any(is_occupation(" ".join(words[-n:]), or_profession=or_profession) for n in (1, 2))
    for place in range(len(words) - 1, -1, -1):
        word, rest = words[place], words[place + 1 :]
        cases = cases_of_occupation(word, or_profession=or_profession)
        if cases and _agrees(cases, persons):
            return True
        if rest and _HEADS.fullmatch(word) and any(map(_PREMISES.fullmatch, rest)):
            return True
        if word in _LINKS or (word.islower() and (is_animate_noun(word) or is_finite_verb(word))):
            return False
    return False


def _agrees(cases: frozenset[str], persons: Sequence[Candidate]) -> bool:
    """Say whether a word stands in the case of a name: not in «тренером | Путин»."""
    oblique = any("case-form" in person.how for person in persons)
    exact = any("case-form" not in person.how for person in persons)
    return (exact and "nomn" in cases) or (oblique and bool(cases & _EITHER))


def names_occupation(words: Sequence[str], *, or_profession: bool = False) -> bool:
    """Say whether words name an occupation up to one of them: `20-year-old bus driver from`, «известный певец»."""
    phrases = [*words, *map(" ".join, pairwise(words))]
    english = any(is_occupation(phrase, or_profession=or_profession) for phrase in phrases)
    return english or bool(cases_of_occupation(words[-1], or_profession=or_profession))
