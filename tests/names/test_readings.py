import pytest

from mediacoop.names.readings import known_keys, read_keys, read_slips


@pytest.mark.parametrize(
    ("known", "is_person", "order", "key", "how"),
    [
        ("Rashid Alimov", True, "western", "r alimov", "spelling-variant+initials"),
        ("Rashid Alimov", True, "western", "alimov", "spelling-variant+surname"),
        ("Рашид Каримович Алимов", True, "western", "rashid alimov", "spelling-variant+given-surname"),
        ("Wang Yi", True, "eastern", "ван и", "spelling-variant"),
        ("Ministry of Trade of Kenya", False, "western", "kenia ministri of trade", "spelling-variant"),
        ("Bank of Trade", False, "western", "alimov", None),
        ("Ван Ян", True, "eastern", "van ian", None),  # «Ван Янь» would have it too
    ],
)
def test_keys_of_known_names(known: str, is_person: bool, order: str, key: str, how: str | None) -> None:
    assert known_keys(known, is_person=is_person, order=order).get(key) == how


@pytest.mark.parametrize(
    ("name", "key", "shortened"),
    [
        ("Нурлана Ермекбаева", "nurlan ermekbaev", False),
        ("Рашидом Каримовичем Алимовым", "rashid alimov", True),
        ("R. K. Alimov", "r alimov", True),
        ("Kenya's Ministry of Trade", "kenia ministri of trade", False),
        ("Хабара", "habar", False),
        ("Wang Yi", "ван и", False),
    ],
)
def test_keys_of_names_in_a_text(name: str, key: str, shortened: bool) -> None:
    assert (key, shortened) in read_keys(name)


def test_given_names_fathers_names_and_patronymics_are_no_slips() -> None:
    (slip, _) = read_slips("Рашид Муратович Лосевсков")
    assert {"rashid", "muratovich"} <= slip.sure
    assert "losevskov" not in slip.sure


@pytest.mark.parametrize("name", ["Today.kz", "Zhengzhou", "Хунань"])
def test_domains_and_chinese_names_are_never_misspelt(name: str) -> None:
    assert read_slips(name) == ()


@pytest.mark.parametrize("text", ["а" * 9000, "Рашид " * 2000, "А. " * 3000])
def test_a_long_text_is_no_name(text: str) -> None:
    assert read_keys(text) == read_slips(text) == ()
