"""What a company or other body is by law, as it stands before or after its name: `JSC`, «ООО»."""

from __future__ import annotations

#: A company, in Russian before its name in quotation marks ...
RUSSIAN_COMPANY = r"(?:[ПОЗН]?АО|ООО|ТОО|ОсОО)"
#: ... and any body with a legal form or of a kind that stands there as one does: «НК «Песня»», «РГП «Песня»».
RUSSIAN_FORM = rf"(?:{RUSSIAN_COMPANY}|[НГА]К|НХК|НАК|НПП|Р?Г[ПУ]|ФГУП)"
#: In English before the name or after it ...
ENGLISH_FORM = r"(?:[OCP]?JSC|LL[CP]|PLC)"
#: ... and only after it.
ENGLISH_FORM_AFTER = rf"(?:{ENGLISH_FORM}|Ltd|Inc)"
