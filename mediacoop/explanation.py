"""Why a mention or a role is linked so: its evidence as one sentence, in English or Russian, made when asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mediacoop.errors import InputError
from mediacoop.extraction import Mention, Role, ScoredCandidate
from mediacoop.knowledge import Entity
from mediacoop.resolution.weights import EVEN, THRESHOLD, find_share_right

#: Kind of evidence → what it says, in English and Russian; {} is what stands after the colon of the tag.
PARTS = {
    # how the name was matched goes on after "it matches NAME", «совпадает с NAME»; ...
    "exact": ("as it stands", "без изменений"),
    "case-form": ("in the {}", "в {} падеже"),
    "initials": ("with initials", "с инициалами"),
    "surname": ("by the surname alone", "одной фамилией"),
    "given-name": ("by the given name alone", "одним именем"),
    "given-patronymic": ("by given name and patronymic", "именем и отчеством"),
    "given-surname": ("by given name and surname", "именем и фамилией"),
    "surname-first": ("with the surname first", "с фамилией впереди"),
    "romanised": ("in Latin letters", "латиницей"),
    "spelling-variant": ("in another spelling", "в другом написании"),
    "fuzzy": ("with a slip of the pen ({}% alike)", "с опиской (сходство {}%)"),
    "adjective": ("as an adjective", "как прилагательное"),
    "adjective-prefix": ("as the first part of a double adjective", "как часть сложного прилагательного"),
    "demonym": ("as the name of a people", "как название народа"),
    "defined-in-text": ("as the short form that the text defines", "как сокращение, которое вводит текст"),
    # ... all else is a clause of its own
    "weak-name": ("by itself the name may mean other things", "само по себе имя может значить и другое"),
    "small-letters": ("it stands in small letters", "оно написано со строчной буквы"),
    "not-per": ("the recogniser took it for a person's name", "модель приняла его за имя человека"),
    "not-org": ("the recogniser took it for a body's name", "модель приняла его за название организации"),
    "not-gpe": (
        "the recogniser took it for a state's or city's name",
        "модель приняла его за название государства или города",
    ),
    "not-loc": ("the recogniser took it for a place's name", "модель приняла его за название места"),
    "not-norp": ("the recogniser took it for a people's name", "модель приняла его за название народа"),
    "not-yet": (
        "on the date of the text it did not exist yet, or was not called so",
        "на дату текста этого ещё не было или оно так не называлось",
    ),
    "no-longer": (
        "on the date of the text it was no more, or no longer called so",
        "на дату текста этого уже не было или оно так уже не называлось",
    ),
    "of": ("the text names it together with {}", "текст называет его вместе с {}"),
    "owner-in-text": ("the text names what it belongs to", "текст называет, чему оно принадлежит"),
    "only-state-in-text": (
        "of the states with this abbreviation the text speaks of this one alone",
        "из государств с таким сокращением в тексте речь только об этом",
    ),
    "member-state": (
        "of the states with this abbreviation this one is in the SCO, the OTS or the CIS",
        "из государств с таким сокращением в ШОС, ОТГ или СНГ состоит это",
    ),
    "country-in-text": ("the text is about its country", "в тексте речь о его стране"),
    "other-country-in-text": ("the text is about another country", "в тексте речь о другой стране"),
    "named-in-full": ("the text has the full name elsewhere", "полное имя есть в тексте"),
    "named-so-elsewhere": ("the text surely means it so elsewhere", "в другом месте текста оно значит именно это"),
    "far-spelling": (
        "it is spelt far from the known name, and nothing else of its state is named",
        "написание далеко от известного, а его государство в тексте не названо",
    ),
    "capital": ("a capital shows that it is a name", "прописная буква показывает, что это имя"),
    "recognised-place": ("the recogniser takes it for a place, too", "модель тоже приняла его за место"),
    "place-words": ("the words around are those of a place", "слова рядом говорят о месте"),
    "outlet-words": ("the words around are those of an outlet", "слова рядом говорят о СМИ"),
    "outlet-here": (
        "the words around are those of an outlet, not of a place",
        "слова рядом говорят о СМИ, а не о месте",
    ),
    "outlet-beside": ("it is listed with another of its kind", "оно стоит в одном ряду с другим того же рода"),
    "latin-in-cyrillic": ("it stands in Latin letters in a Russian text", "оно написано латиницей в русском тексте"),
    "in-office": (
        "the person was in office on the date of the text, for a state or body that it names",
        "на дату текста это лицо в должности в государстве или организации, которые названы в тексте",
    ),
    "out-of-office": (
        "the person was not in office on the date of the text, and no state or body of his or hers is named",
        "на дату текста это лицо не в должности, а его государство или организация в тексте не названы",
    ),
    "state-before": (
        "the state that the person leads stands right before the name",
        "прямо перед именем стоит государство, которое это лицо возглавляет",
    ),
    "leader": (
        "the person is the first of a state or body that the text names",
        "это первое лицо государства или организации из текста",
    ),
    "head-of-state": ("the person is its head", "это глава государства"),
    "common-name": (
        "many have this name, and no state or body of the person's is named",
        "это имя носят многие, а государство или организация этого лица в тексте не названы",
    ),
    "only-one": ("nobody else known has this name", "никого другого с этим именем не известно"),
    "title-beside": ("the title beside the name agrees", "должность рядом с именем подходит"),
    "holder-beside": (
        "whoever is named beside holds an office of it",
        "рядом назван тот, кто занимает в нём должность",
    ),
    "other-than-holder": (
        "whoever is named beside holds an office elsewhere",
        "рядом назван тот, кто занимает должность не в нём",
    ),
    "held-then": (
        "of the bodies that share the name, this one had its head then",
        "из тёзок в то время руководитель был у него",
    ),
    "has-office": ("it has the office that is named beside", "в нём есть должность, названная рядом"),
    "has-no-office": ("the office beside is a state's", "должность рядом относится к государству"),
    "other-form": ("the form is that of the other sex", "форма указывает на другой пол"),
    "other-antecedent": ("somebody else was just named so in full", "до этого полностью назван другой человек"),
    "namesake-nearer": (
        "somebody else of this name is named in full nearer before it",
        "ближе перед ним полностью назван другой человек с этой фамилией",
    ),
    "other-state": (
        "the office beside the name is of another state than that of the person",
        "должность рядом с именем относится к другому государству",
    ),
    "other-office": (
        "the office beside the name is one that the person never had",
        "рядом с именем названа должность, которой у этого лица не было",
    ),
    "other-generation": (
        "the name is that of a younger or an elder namesake",
        "имя говорит о младшем или старшем тёзке",
    ),
    "other-occupation": ("the occupation beside the name is another", "рядом с именем названо другое занятие"),
    # of a role
    "office-of": ("it is an office of {}", "это должность в {}"),
    "holder-on-date": ("its holder was in office on the date of the text", "на дату текста её занимает это лицо"),
    "likely-holder": (
        "nobody else is known to have held it then, but since when or until when its holder did is not known for sure",
        "никто другой на ней тогда не известен, но с какого или до какого дня её занимало это лицо, точно не известно",
    ),
    "named-beside": ("the text names the person beside the title", "текст называет человека рядом с должностью"),
    "named-elsewhere": (
        "the text names the person with this office elsewhere",
        "текст называет человека с этой должностью в другом месте",
    ),
    "same-title": ("the text has the title in full elsewhere", "должность названа в тексте полностью"),
    "former": ("the text speaks of a former holder", "речь о том, кто занимал её раньше"),
    "acting": ("the text speaks of an acting holder", "речь об исполняющем обязанности"),
    "elect": ("the text speaks of who is yet to take office", "речь о том, кто ещё не вступил в должность"),
    "deputy": ("it is the office of a deputy", "это должность заместителя"),
}
#: What stands after the colon of `case-form`.
CASES = {
    "gent": ("genitive", "родительном"),
    "datv": ("dative", "дательном"),
    "accs": ("accusative", "винительном"),
    "ablt": ("instrumental", "творительном"),
    "loct": ("prepositional", "предложном"),
}


class _Wording(NamedTuple):
    """The sentences of one language; ``column`` is its place in the tables above."""

    column: int
    linked: str
    unlinked: str
    level: str
    unknown: str
    next: str
    office: str
    no_office: str
    holder: str
    no_holder: str


_WORDINGS = {
    "en": _Wording(
        column=0,
        linked="“{text}” is {best}, score {score}: it matches “{name}” {how}",
        unlinked="“{text}” is not linked: the nearest, {best}, has a score of {score} of the {least} that it needs;"
        " it matches “{name}” {how}",
        level="“{text}” is not linked: {best} and {second} are equally likely, with {score}; it matches “{name}” {how}",
        unknown="“{text}” is not linked: the knowledge base has no such name",
        next="next comes {best} with {score}",
        office="“{text}” is the office {title} ({id}), ",
        no_office="“{text}” is an office that the knowledge base does not hold, ",
        holder="held by {holder}",
        no_holder="whose holder is not known",
    ),
    "ru": _Wording(
        column=1,
        linked="«{text}» — {best}, оценка {score}: совпадает с «{name}» {how}",
        unlinked="«{text}» ни с чем не связано: у ближайшего, {best}, оценка {score}, а нужно {least};"
        " совпадает с «{name}» {how}",
        level="«{text}» ни с чем не связано: {best} и {second} равно вероятны, оценка {score};"
        " совпадает с «{name}» {how}",
        unknown="«{text}» ни с чем не связано: такого имени нет в базе знаний",
        next="следующий вариант — {best}, оценка {score}",
        office="«{text}» — должность «{title}» ({id}), ",
        no_office="«{text}» — должность, которой нет в базе знаний, ",
        holder="на ней {holder}",
        no_holder="кто на ней, не известно",
    ),
}


def explain_mention(mention: Mention, language: str = "en") -> str:
    """Say in one sentence what speaks for the entity of a mention, or why it has none."""
    wording, text = _wording(language), " ".join(mention.text.split())
    if not mention.candidates:
        return wording.unknown.format(text=text) + "."
    best, *others = mention.candidates
    how, *tags = best.evidence
    level = mention.entity is None and best.score >= EVEN
    sentence = wording.linked if mention.entity else wording.level if level else wording.unlinked
    begun = sentence.format(
        text=text,
        best=_show(best.entity, language),
        second=_show(others[0].entity, language) if others else "",
        score=_number(best.score, language),
        least=_number(find_share_right(THRESHOLD), language),
        name=best.name,
        how=", ".join(_say(how.split("+"), language)),
    )
    rest = () if level else _next(others[:1], language)
    return "; ".join([begun, *_say(tags, language), *rest]) + "."


def explain_role(role: Role, language: str = "en") -> str:
    """Say in one sentence which office a role is, who holds it, and why."""
    wording, text = _wording(language), " ".join(role.text.split())
    holder = wording.no_holder
    if role.holder is not None:
        holder = wording.holder.format(holder=_show(role.holder, language))
    if role.position is None:
        begun = wording.no_office.format(text=text) + holder
    else:
        title = next(iter(role.position.titles.get(language, ())), role.position.name)
        begun = wording.office.format(text=text, title=title, id=role.position.id) + holder
    said = "; ".join(_say(role.evidence, language))
    return f"{begun}: {said}." if said else f"{begun}."


def _wording(language: str) -> _Wording:
    if language not in _WORDINGS:
        raise InputError.no_explanation(language, _WORDINGS)
    return _WORDINGS[language]


def _say(tags: Iterable[str], language: str) -> list[str]:
    return [_say_one(tag, _WORDINGS[language].column) for tag in tags]


def _say_one(tag: str, column: int) -> str:
    """Give the part of the sentence for a tag; one that the table does not have stands for itself."""
    kind, _, value = tag.partition(":")
    part = _pick(PARTS, kind, column)
    return part.format(_pick(CASES, value, column)) if kind in PARTS else tag


def _pick(table: Mapping[str, tuple[str, str]], key: str, column: int) -> str:
    return table[key][column] if key in table else key


def _next(others: Iterable[ScoredCandidate], language: str) -> list[str]:
    wording = _WORDINGS[language].next
    return [wording.format(best=_show(c.entity, language), score=_number(c.score, language)) for c in others if c.score]


def _show(entity: Entity, language: str) -> str:
    return f"{entity.name_in(language) or entity.name} ({entity.id})"


def _number(score: float, language: str) -> str:
    written = f"{score:.2f}"
    return written.replace(".", ",") if language == "ru" else written
