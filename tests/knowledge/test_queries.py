"""One answer to a dated question: what surely holds, None where nothing does, UNKNOWN where no fact tells."""

from __future__ import annotations

import datetime

import pytest
from msgspec.structs import replace

from mediacoop.errors import InputError, UnknownEntityError
from mediacoop.knowledge import UNKNOWN, KnowledgeBase, Unknown

TEXT = """\
countries:
  country/xa: {names: {en: [Alphaland]}}
  country/xb: {names: {en: [Betaland]}}
  country/xc: {names: {en: [Gammaland]}}
organizations:
  org/club:
    start: 2000-05
    end: 2020-12-31
    source: data:list
    names:
      en: [Club of Test, {former: Circle of Test, end: 2005-03-01, source: data:list}, {abbreviation: COT}]
      ru: [Клуб испытаний, Клуб, {former: Кружок испытаний}]
  org/league: {names: {en: [League, {former: Band}, {former: Union, end: 2014, source: data:list}]}}
persons:
  person/ann: {names: {en: [Ann Test]}}
  person/bob: {names: {en: [Bob Test]}}
  person/cid: {names: {en: [Cid Test]}}
  person/dan: {names: {en: [Dan Test]}}
positions:
  position/head:
    of: org/club
    titles: {en: [Head]}
    holders:
      - {person: person/ann, start: 2000-05, end: 2003-06-30, source: data:list}
      - {person: person/bob, start: 2003-07-01, end: 2005, source: data:list}
      - {person: person/bob, start: 2005-12, end: 2007-03-31, source: data:list}
      - {person: person/cid, start: 2007-05-01, source: data:list}
      - {person: person/ann, start: 2018, end: 2020-12-31, source: data:list}
  position/deputy:
    of: org/club
    titles: {en: [Deputy Head]}
    holders:
      - {person: person/ann, start: 2000-05, end: 2003-06-30, source: data:list}
      - {person: person/bob, start: 2003-07-01, end: 2005, source: data:list}
  position/guard:
    of: org/league
    titles: {en: [Guard]}
    holders:
      - {person: person/ann, start: 2001, source: data:list}
      - {person: person/bob, start: 2003, source: data:list}
      - {person: person/dan, source: data:list}
  position/porter:
    of: org/league
    titles: {en: [Porter]}
    holders:
      - {person: person/ann, start: 2001, source: data:list}
      - {person: person/bob, start: 2003, end: 2004, source: data:list}
  position/keeper:
    of: org/league
    titles: {en: [Keeper]}
    holders: [{person: person/ann, start: 2001, source: data:list, confirmed: 2012-03, confirmed_by: 'https://example.org/x'}]
  position/chief:
    of: country/xa
    titles: {en: [Head of State]}
    holders: [{person: person/ann, start: 2001, source: data:list}]
  position/warden:
    of: org/league
    end: 2005-06
    source: data:list
    titles: {en: [Warden]}
    holders: [{person: person/bob, start: 2003, source: data:list}]
  position/helper:
    of: org/league
    titles: {en: [Deputy Head]}
    holders: [{person: person/ann, start: 2001, end: 2005, source: data:list}]
  position/voice:
    of: org/league
    shared: true
    titles: {en: [Spokesperson]}
    holders:
      - {person: person/ann, start: 2001, source: data:list}
      - {person: person/bob, start: 2003, source: data:list}
  position/envoy:
    of: org/league
    titles: {en: [Envoy]}
    holders:
      - {person: person/ann, start: 2001, end: 2003-05-10, source: data:list, note: acting}
      - {person: person/ann, start: 2003-05-10, end: 2003-11-30, source: data:list}
      - {person: person/ann, start: 2003-12-31, end: 2006, source: data:list}
  position/scribe:
    of: org/club
    titles: {en: [Scribe]}
    holders:
      - {person: person/ann, end: 2001, source: data:list}
      - {person: person/bob, start: 2002-03, end: 2004, source: data:list}
      - {person: person/cid, source: data:list, confirmed: 2010-05-05, confirmed_by: 'https://example.org/x'}
      - {person: person/dan, start: 2012, source: data:list}
memberships:
  - {member: country/xa, organization: org/club, role: observer, start: 2001, end: 2005-06-30, source: data:list}
  - {member: country/xa, organization: org/club, role: member, start: 2005-07, source: data:list}
  - {member: country/xb, organization: org/club, role: member, source: data:list}
  - {member: country/xc, organization: org/league, role: member, start: 2001, source: data:list}
  - {member: org/club, organization: org/league, role: guest, source: data:list}
"""


@pytest.fixture(scope="module")
def kb(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    file = tmp_path_factory.mktemp("knowledge") / "own.yaml"
    file.write_text(TEXT, encoding="utf-8")
    return KnowledgeBase.from_files([file])


@pytest.mark.parametrize(
    ("position", "date", "expected"),
    [
        ("head", "2001-05-05", "ann"),
        ("head", "2002", "ann"),
        ("head", "2003", UNKNOWN),  # it changed hands
        ("head", "2007-04-10", UNKNOWN),  # between two terms
        ("head", "2010-05-05", "cid"),
        ("head", "2016-05-05", UNKNOWN),  # longer ago than a term
        ("head", "2000-05-10", UNKNOWN),  # on which day of the month she came is not known
        ("head", "1999", None),  # there was no club
        ("head", "2021-01-01", None),
        ("guard", "1999", UNKNOWN),
        ("guard", "2002", "ann"),
        ("guard", "2010", UNKNOWN),  # Dan may have followed
        ("voice", "2004", UNKNOWN),  # there are several
        ("keeper", "2010", "ann"),  # seen in office two years later
        ("keeper", "2016", "ann"),
        ("keeper", "2018", UNKNOWN),
        ("chief", "2024", "ann"),  # the next one would be known
        ("chief", "2031-05-31", "ann"),
        ("chief", "2300", UNKNOWN),  # nobody knows
        ("warden", "2004", "bob"),
        ("warden", "2005-07", None),  # the office was abolished
        ("helper", "2003", UNKNOWN),  # there may have been others
        ("envoy", "2003-05-10", "ann"),  # her own next term began on the day when the first ended
        ("envoy", "2003-05", "ann"),
        ("envoy", "2002", "ann"),
        ("envoy", "2003-12", UNKNOWN),  # a month lies between her terms
        ("envoy", "2004", "ann"),
    ],
)
def test_the_holder_on_a_date(kb: KnowledgeBase, position: str, date: str, expected: str | Unknown | None) -> None:
    found = kb.holder(f"position/{position}", date)
    assert (found.person.removeprefix("person/") if found else found) == expected


@pytest.mark.parametrize(
    ("first", "until", "expected"),
    [
        ("2001", "2003-06-30", ["ann"]),
        ("2003-06", "2006", ["ann", "bob", "bob"]),
        ("2008", "2018-06-01", ["cid", "ann"]),  # Cid may have served until Ann came
        ("2019", "2020", ["ann"]),
        ("1990", "1999", []),
    ],
)
def test_holders_over_a_span(kb: KnowledgeBase, first: str, until: str, expected: list[str]) -> None:
    found = kb.holders("position/head", first, until)
    assert [o.person.removeprefix("person/") for o in found] == expected
    assert all(o in kb.occupancies_of(o.person, first, until) for o in found)


def test_nobody_who_shares_an_office_ends_the_term_of_another(kb: KnowledgeBase) -> None:
    assert [o.person for o in kb.holders("position/voice", "2004")] == ["person/ann", "person/bob"]
    assert [o.person for o in kb.holders("position/guard", "2004") if o.start] == ["person/bob"]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1999", []),  # there was no club
        ("2000", ["ann"]),
        ("2007-02-28", []),
        ("2007-03-31", ["cid"]),  # he may have followed when a term is over
        ("2007", ["cid"]),
        ("2011", ["cid"]),
        ("2012", ["cid", "dan"]),
        ("2021", []),
    ],
)
def test_who_may_have_held_an_office_since_an_unknown_day(kb: KnowledgeBase, date: str, expected: list[str]) -> None:
    assert [o.person.removeprefix("person/") for o in kb.holders("position/scribe", date)] == expected


@pytest.mark.parametrize("position", ["head", "guard", "porter", "keeper", "warden", "voice", "envoy", "scribe"])
def test_who_may_hold_an_office_on_a_day_may_in_its_month_and_year(kb: KnowledgeBase, position: str) -> None:
    for day in (datetime.date(1995, 1, 1) + datetime.timedelta(days=number) for number in range(0, 30 * 365, 3)):
        held, month, year = (set(kb.holders(f"position/{position}", str(day)[:length])) for length in (10, 7, 4))
        assert held <= month <= year, day


def test_who_was_followed_is_out_even_when_the_next_one_is(kb: KnowledgeBase) -> None:
    assert [o.person for o in kb.holders("position/porter", "2002")] == ["person/ann"]
    assert kb.holders("position/porter", "2005") == []


@pytest.mark.parametrize(
    ("ask", "id"),
    [
        ("holders", "position/head"),
        ("occupancies_of", "person/ann"),
        ("members", "org/club"),
        ("memberships_of", "country/xa"),
    ],
)
def test_an_end_without_a_beginning_is_refused(kb: KnowledgeBase, ask: str, id: str) -> None:
    with pytest.raises(InputError, match="until '2005' needs date"):
        getattr(kb, ask)(id, until="2005")


def test_neighbours_of_what_is_no_occupancy_of_this_base_are_refused(kb: KnowledgeBase) -> None:
    own = kb.holders("position/head")[0]
    for other in (replace(own, start="2001"), replace(own, position="position/x"), UNKNOWN):
        for ask in (kb.predecessor, kb.successor):
            with pytest.raises(InputError, match="no occupancy of this knowledge base"):
                ask(other)  # type: ignore[arg-type]


def test_a_span_that_ends_before_it_starts_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(InputError, match="ends before it starts"):
        kb.holders("position/head", "2005", until="2004-12-31")


@pytest.mark.parametrize(
    ("position", "number", "before", "after"),
    [
        ("head", 0, None, "bob"),  # the club began with her
        ("head", 1, "ann", "cid"),  # his next term is his own
        ("head", 2, "ann", "cid"),
        ("head", 3, "bob", UNKNOWN),  # a successor long after may not have been the next
        ("head", 4, UNKNOWN, None),  # the club ended with her
        ("deputy", 0, None, UNKNOWN),  # there may be several
        ("voice", 0, UNKNOWN, UNKNOWN),
        ("guard", 0, UNKNOWN, UNKNOWN),
        ("guard", 2, UNKNOWN, UNKNOWN),
    ],
)
def test_predecessor_and_successor(
    kb: KnowledgeBase, position: str, number: int, before: str | Unknown | None, after: str | Unknown | None
) -> None:
    occupancy = kb.holders(f"position/{position}")[number]
    found = [kb.predecessor(occupancy), kb.successor(occupancy)]
    assert [o.person.removeprefix("person/") if o else o for o in found] == [before, after]


@pytest.mark.parametrize(
    ("body", "date", "expected"),
    [
        ("club", "1999", []),
        ("club", "2000", ["xb"]),
        ("club", "2020", ["xa", "xb"]),
        ("club", "2021", []),
        ("league", "1999", []),
        ("league", "2000", ["club"]),  # since when is not known
        ("league", "2021", ["xc"]),
    ],
)
def test_nothing_is_a_member_when_one_of_the_two_did_not_exist(
    kb: KnowledgeBase, body: str, date: str, expected: list[str]
) -> None:
    found = kb.members(f"org/{body}", date)
    assert [m.member.partition("/")[2] for m in found] == expected
    assert all(m in kb.memberships_of(m.member, date) for m in found)


@pytest.mark.parametrize(
    ("member", "date", "expected"),
    [
        ("xb", "1999", None),  # there was no club
        ("xb", "2021", None),
        ("xa", "2000", None),
        ("xa", "2001-03-01", UNKNOWN),  # on which day of 2001 is not known
        ("xa", "2003", "observer"),
        ("xa", "2005", UNKNOWN),
        ("xa", "2006-01-01", "member"),
        ("xb", "2006", UNKNOWN),
        ("xc", "2006", None),  # it never joined
    ],
)
def test_status_on_a_date(kb: KnowledgeBase, member: str, date: str, expected: str | Unknown | None) -> None:
    assert kb.status(f"country/{member}", "org/club", date) == expected


@pytest.mark.parametrize(("date", "expected"), [("2031-05-01", "member"), ("2300", UNKNOWN)])
def test_a_membership_lasts_as_long_as_can_be_foreseen(kb: KnowledgeBase, date: str, expected: str | Unknown) -> None:
    assert kb.status("country/xc", "org/league", date) == expected


@pytest.mark.parametrize(
    ("date", "language", "expected"),
    [
        ("1999", "en", None),
        ("2003", "en", "Circle of Test"),
        ("2005", "en", UNKNOWN),
        ("2005-03-01", "en", "Circle of Test"),
        ("2005-03-02", "en", "Club of Test"),
        ("2003", "ru", UNKNOWN),  # until when the former name was in use is not known
        ("2003", "kk", UNKNOWN),
        ("2021", "en", None),
    ],
)
def test_name_on_a_date(kb: KnowledgeBase, date: str, language: str, expected: str | Unknown | None) -> None:
    assert kb.name_on("org/club", date, language) == expected


@pytest.mark.parametrize(("date", "expected"), [("2010", "Union"), ("2014", UNKNOWN), ("2015", "League")])
def test_former_names_without_dates_are_older(kb: KnowledgeBase, date: str, expected: str | Unknown) -> None:
    assert kb.name_on("org/league", date) == expected


def test_what_is_asked_about_must_be_known(kb: KnowledgeBase) -> None:
    for ask in (
        lambda: kb.status("country/xa", "org/x", "2005"),
        lambda: kb.holder("position/x", "2005"),
        lambda: kb.name_on("org/x", "2005"),
        lambda: kb.status("country/x", "org/club", "2005"),
        lambda: kb.status("country/xc", "org/x", "2005"),
        lambda: kb.positions_of("org/x"),
        lambda: kb.positions_of_parts("org/x"),
        lambda: kb.owners_of("org/x"),
        lambda: kb.occupancies_of("person/x"),
        lambda: kb.memberships_of("country/x"),
        lambda: kb.holds("person/x", "position/head"),
    ):
        with pytest.raises(UnknownEntityError):
            ask()
