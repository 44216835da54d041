"""Words and marks around a name that say it is an outlet's: «сообщает Trend», `ANKARA (AA) –`."""

from __future__ import annotations

import re

from mediacoop.names.quotes import CLOSING, OPENING

#: Words before a name, or before the quotation mark or slash that opens it.
_BEFORE = re.compile(
    r"(?:\b(?:\w*агентств\w*|\w*канал\w*|газет\w*|журнал\w*|портал\w*|издани\w*|\w*радио\w*|(?:теле|медиа)\w*компани\w*"
    r"|медиагрупп\w*|холдинг\w*|журналист\w*|корреспондент\w*|редактор\w*"
    r"|сообща\w+|переда[её]т|привод[ия]т|цитиру\w+|пишет|информирует|ссыл(?:к\w+|ок) на"
    r"|показыва\w+|транслир\w+|опубликова[лв]\w*|заметк\w+|публикаци\w+|репортаж\w*"
    r"|agenc(?:y|ies)|channels?|newspapers?|magazines?|portals?|outlets?|broadcasters?"
    r"|(?:television|radio|media) compan(?:y|ies)|quotes|quoting|told|according to|reference to|interviews? (?:with|to)"
    r"|(?:journalist|correspondent|reporter|editor)s? (?:of|from|for)(?: the)?"
    rf"|(?:photo|source|credit):)\s*[{OPENING}]?|/\s*"
    rf"|\b(?:студи\w+|эфир\w*)\s+[{OPENING}]|\b(?:опубликова\w+|напечата\w+|написа\w+|пишет|стать\w+|интервью|колонк\w+)\s+в\s+[{OPENING}]"
    rf"|\b(?:(?:рас)?сказа|сообщи|заяви|ответи|поясни|призна)[лв]\w*\s+[{OPENING}])$",
    re.IGNORECASE,
)
#: What follows: a verb of reporting, a kind of outlet, the slash or dash of a dateline.
_AFTER = re.compile(
    rf"[{CLOSING}]?\s*(?:reports?|reported|informs?|learned|writes|wrote|cites|cited|quotes|quoted|said in"
    r"|(?:interstate )?(?:television|radio)|broadcaster|agency|news agency|channel"
    r"|says,? (?:citing|quoting|referring|with reference)"
    r"|['’]s (?:special |own )?(?:correspondent|reporter|journalist)s?"
    r"|newspaper|correspondent\w*|сообща\w+|сообщил\w?|переда[её]т|информирует|пишет|писал\w?|отмечает|уточняет|цитирует"
    r"|(?:открыл|нача[лт]|вед[её]т|прекратил)[а-яё]* вещание"
    rf"|полагает|напоминает|вспоминает|рассказывает|публикует|утверждает)\b|[{CLOSING}]?\s*(?:/|\)\s*[–—-])"
)
#: A firm of such a name, whatever news it makes: «магазин одежды Trend».
_FIRM_BEFORE = re.compile(
    r"\b(?:магазин|бутик|бренд|салон|ресторан|кафе|отел|клуб|фирм|компани|фабрик|завод|shop|store|boutique|brand"
    rf"|restaurant|firm)[а-яё]*(?: [а-яё]+)?\s+[{OPENING}]?$",
    re.IGNORECASE,
)
#: `Report: …` heads the news that others report.
_HEADING = "Report"
#: `By the author – Trend:`
_BYLINE_BEFORE = re.compile(r"(?:^|\n|[–—-]) ?$")
#: A name that is a line of its own signs the text.
_LINE_START, _LINE_END = re.compile(r"\n\s*$"), re.compile(r"\s*(?:\n|$)")
#: `BISHKEK, (APP - UrduPoint)`, `ANKARA (AA) –`
_DATELINE_AFTER = re.compile(r"\s*(?:[–—-]\s|/|\)\s*[–—-]|\)\s*:)")
#: «МОСКВА, 4 сен – Прайм.»
_DATE_BEFORE = re.compile(r"(?:^|\n)[^\n.]{2,40}?,\s+\d{1,2}\s+[а-яё]{3,8}\.?\s+[–—-]\s+$")
#: So much around a Latin name, and so many Russian letters in it, make it one in a Russian text.
_AROUND, _RUSSIAN_LETTERS = 60, 30
#: A shorter one in capitals is as likely something else: `RT @user`.
_SHORTEST_CAPITALS = 5


def stands_as_outlet(text: str, start: int, end: int) -> bool:
    """Say whether a name stands as that of an outlet does.

    >>> stands_as_outlet("Об этом пишет Trend.", 14, 19), stands_as_outlet("Это новый Trend.", 10, 15)
    (True, False)
    """
    before, after = text[max(0, start - 40) : start], text[end : end + 30]
    if _FIRM_BEFORE.search(before):
        return False
    in_dateline = before.endswith("(") and _DATELINE_AFTER.match(after)
    is_signature = _LINE_START.search(before) and _LINE_END.match(after)
    is_byline = after.startswith(":") and _BYLINE_BEFORE.search(before) and text[start:end] != _HEADING
    is_dated = after.startswith(".") and _DATE_BEFORE.search(text, max(0, start - 60), start)
    is_source = in_dateline or is_signature or is_byline or is_dated
    return bool(_BEFORE.search(before) or _AFTER.match(after) or is_source)


def is_latin_in_cyrillic(text: str, start: int, end: int) -> bool:
    """Say whether a name in Latin letters stands in a Russian text: «новости Trend о погоде»."""
    name = text[start:end]
    if _FIRM_BEFORE.search(text, max(0, start - 40), start):
        return False
    if not name.isascii() or (name.isupper() and len(name) < _SHORTEST_CAPITALS):
        return False
    around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    return sum("а" <= letter.lower() <= "я" for letter in around) > _RUSSIAN_LETTERS
