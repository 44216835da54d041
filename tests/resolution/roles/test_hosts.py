"""Envoys and what they are for: the head of one mission is never that of another pair of states."""

from __future__ import annotations

import pytest

import mediacoop

ABAYEV, ZHANG_XIAO, KHAKIMOV = "dauren-abayev", "zhang-xiao", "bakhtiyor-khakimov"
MUKUSHEV = "murat-mukushev"


@pytest.mark.parametrize(
    ("text", "date", "role", "position", "holder"),
    [
        # the position has the host in its title, or in the name of its embassy
        ("Посол США в Кыргызстане прибыл.", "2024-06-01", "Посол США в Кыргызстане", "us-ambassador-to-kyrgyzstan", "lesslie-viguerie"),
        ("The U.S. Ambassador to Kyrgyzstan left.", "2024-06-01", "U.S. Ambassador to Kyrgyzstan", "us-ambassador-to-kyrgyzstan", "lesslie-viguerie"),
        ("Послу России в Казахстане рады.", "2024-06-01", "Послу России в Казахстане", "ru-ambassador-kazakhstan", "alexey-borodavkin"),
        ("Russian ambassador to Kazakhstan Alexey Borodavkin left.", "2024-06-01", "Russian ambassador to Kazakhstan", "ru-ambassador-kazakhstan", "alexey-borodavkin"),
        ("Посол Казахстана в России прибыл.", "2024-06-01", "Посол Казахстана в России", "kz-ambassador-to-russia", ABAYEV),
        ("Посол Китая в Казахстане прибыл.", "2022-05-05", "Посол Китая в Казахстане", "cn-ambassador-kz", ZHANG_XIAO),
        # an ambassador in the capital is so in the state; one whose host is not said is known by the name
        ("Kazakh ambassador to Beijing Shakhrat Nuryshev left.", "2022-05-05", "Kazakh ambassador to Beijing", "kz-ambassador-to-china", "shakhrat-nuryshev"),
        ("Посол Казахстана Даурен Абаев прибыл.", "2024-06-01", "Посол Казахстана", "kz-ambassador-to-russia", ABAYEV),
        # another pair: the role, with whom the text names, and no position
        ("Ambassador to China Zhang Xiao left.", "2022-05-05", "Ambassador to China", None, ZHANG_XIAO),
        ("Посол Казахстана в Китае Даурен Абаев прибыл.", "2024-06-01", "Посол Казахстана в Китае", "kz-ambassador-to-china", ABAYEV),
        ("Посол Узбекистана в Монголии прибыл.", "2024-06-01", "Посол Узбекистана в Монголии", None, None),
        ("The Ambassador of Uzbekistan to Mongolia left.", "2024-06-01", "Ambassador of Uzbekistan to Mongolia", None, None),
        ("Посол Великобритании в Украине прибыл.", "2022-05-05", "Посол Великобритании в Украине", None, None),
        # what a representative or coordinator is for
        ("National coordinator of Kazakhstan in the SCO Murat Mukushev spoke.", "2023-05-05", "National coordinator of Kazakhstan in the SCO", "kz-national-coordinator-sco", MUKUSHEV),
        ("Kazakhstan's National Coordinator for SCO Affairs Murat Mukushev spoke.", "2023-05-05", "Kazakhstan's National Coordinator for SCO Affairs", "kz-national-coordinator-sco", MUKUSHEV),
        ("С национальным координатором РК по делам ШОС Муратом Мукушевым.", "2023-05-05", "национальным координатором РК по делам ШОС", "kz-national-coordinator-sco", MUKUSHEV),
        ("Национальному координатору России по ШОС рады.", "2016-05-05", "Национальному координатору России по ШОС", "ru-special-envoy-sco", KHAKIMOV),
        ("Спецпредставитель президента РФ по делам ШОС прибыл.", "2018-05-05", "Спецпредставитель президента РФ по делам ШОС", "ru-special-envoy-sco", KHAKIMOV),
        ("Special Representative of the President of Russia for SCO Affairs Bakhtiyor Khakimov spoke.", "2018-05-05", "Special Representative of the President of Russia for SCO Affairs", "ru-special-envoy-sco", KHAKIMOV),
        ("Special Envoy for Afghanistan Zamir Kabulov spoke.", "2023-07-05", "Special Envoy for Afghanistan", "ru-special-envoy-afghanistan", "zamir-kabulov"),
        ("Спецпредставитель ЕС по Центральной Азии Терхи Хакала прибыла.", "2022-05-05", "Спецпредставитель ЕС по Центральной Азии", "eu-special-representative-central-asia", "terhi-hakala"),
    ],
)  # fmt: skip
def test_envoys(text: str, date: str, role: str, position: str | None, holder: str | None) -> None:
    roles = mediacoop.extract(text, date=date).roles
    found = [(r.text, r.position and r.position.id, r.holder and r.holder.id) for r in roles]
    assert found == [(role, position and f"position/{position}", holder and f"person/{holder}")]
