"""What bodies are by law."""

from __future__ import annotations

import re

import pytest

from mediacoop.names.legal_forms import ENGLISH_FORM, ENGLISH_FORM_AFTER, RUSSIAN_COMPANY, RUSSIAN_FORM


@pytest.mark.parametrize(
    ("pattern", "forms", "others"),
    [
        (RUSSIAN_COMPANY, "АО ОАО ПАО ЗАО НАО ООО ТОО ОсОО", "НК РГП ао МАО"),
        (RUSSIAN_FORM, "АО ООО НК ГК АК НХК НАК НПП ГУ РГП ФГУП", "МИД РГУП"),
        (ENGLISH_FORM, "JSC OJSC CJSC PJSC LLC LLP PLC", "Ltd MJSC jsc"),
        (ENGLISH_FORM_AFTER, "JSC LLC LLP PLC Ltd Inc", "Fund"),
    ],
)
def test_forms(pattern: str, forms: str, others: str) -> None:
    assert [form for form in forms.split() if not re.fullmatch(pattern, form)] == []
    assert [form for form in others.split() if re.fullmatch(pattern, form)] == []
