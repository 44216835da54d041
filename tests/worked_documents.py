"""Two annotated documents with their answers, made so that every rule of the figures has a case.

What is right, wrong and missed in them is worked out by hand in `tests/evaluation/test_scores.py`.
"""

from __future__ import annotations

from judging import Answer, make_document

ALIASES = {"Shanghai Six": ["Nobody's Name", "SCO"]}
OBSCURE = frozenset({"Pyotr Iks", "Hidden Head"})

RUSSIAN = make_document(
    "Генсек ШОС Арман Бекетов и Тимур Саидов из МИД Казахстана были в Тбилиси. "
    "Казахстанский журналист Пётр Икс, ТАСС и Запад.",
    [
        ("Генсек ШОС", "ROLE", "Arman Beketov"),
        ("ШОС", "ORG", "Shanghai Cooperation Organisation"),
        ("Арман Бекетов", "PER", "Arman Beketov"),
        ("Тимур Саидов", "PER", "Timur Saidov"),
        ("МИД Казахстана", "ORG", "Ministry of Foreign Affairs (Kazakhstan)"),
        ("Тбилиси", "GPE", "Tbilisi"),
        ("Казахстанский", "NORP", "KZ"),
        ("Пётр Икс", "PER", "Pyotr Iks"),
        ("ТАСС", "ORG", "?"),
        ("Запад", "LOC", "The West"),
    ],
    id="russian",
)
RUSSIAN_ANSWERS: list[Answer] = [
    ("Генсек ШОС", "ROLE", "person/arman-beketov"),
    ("ШОС", "ORG", "org/sco"),
    ("Арман Бекетов", "PER", "person/arman-beketov"),
    ("Тимур Саидов", "PER", None),
    ("МИД", "ORG", "org/kz-mfa"),
    ("Тбилиси", "GPE", "place/moscow"),
    ("Казахстанский", "NORP", "country/kz"),
    ("журналист", "ORG", None),
    ("Пётр Икс", "PER", "person/erlan-ivanov"),
    ("ТАСС", "ORG", "org/tass"),
    ("Запад", "GPE", "place/west"),
]
ENGLISH = make_document(
    "President of Utopia Ann Noone met the SCO Secretary-General at West Lake; "
    "the minister of Georgia and the head of TASS came.",
    [
        ("President of Utopia", "ROLE", "Ann Noone"),
        ("Utopia", "GPE", "Utopia"),
        ("Ann Noone", "PER", "Ann Noone"),
        ("SCO Secretary-General", "ROLE", "Timur Saidov"),
        ("SCO", "ORG", "Shanghai Six"),
        ("minister of Georgia", "ROLE", "NIL"),
        ("Georgia", "GPE", "GE"),
        ("head of TASS", "ROLE", "Hidden Head"),
        ("TASS", "ORG", "TASS"),
    ],
    language="en",
    id="english",
)
ENGLISH_ANSWERS: list[Answer] = [
    ("President of Utopia", "ROLE", None),
    ("Ann Noone", "PER", None),
    ("SCO Secretary-General", "ROLE", "person/arman-beketov"),
    ("SCO", "ORG", "org/sco"),
    ("West", "LOC", None),
    ("minister of Georgia", "ROLE", "person/timur-saidov"),
    ("Georgia", "GPE", "place/georgia-us-state"),
    ("head of TASS", "ROLE", "person/erlan-ivanov"),
    ("TASS", "PER", "org/tass"),
    ("came", "ROLE", "person/timur-saidov"),
]
