"""Dated questions: who held an office, who came before and after, who was a member, what a body was called.

Facts are taken from indexes made when first asked for, so a question costs microseconds. Two kinds of answer:

- a list (`holders`, `occupancies_of`, `members`, `memberships_of`) has every fact that *may* hold on the date;
- one value (`holder`, `predecessor`, `successor`, `status`, `name_on`) is what *surely* holds, None when it is
  known that nothing does, and `UNKNOWN` when no fact tells or the facts leave more than one answer.
"""

from __future__ import annotations

import datetime

from mediacoop.errors import InputError
from mediacoop.knowledge.belief import is_believable, is_dated, is_foreseeable
from mediacoop.knowledge.dates import Date, date_interval, first_day, last_day, surely_within, within
from mediacoop.knowledge.facts import IndexedFacts
from mediacoop.knowledge.model import MEMBERSHIP_ROLES, Membership, Occupancy, Position
from mediacoop.knowledge.names_on_date import find_name
from mediacoop.knowledge.terms import drop_followed, fits_existence, follows, last_sure_term, on_date
from mediacoop.knowledge.unknown import UNKNOWN, Unknown


class DatedQueries(IndexedFacts):
    """The questions of a `KnowledgeBase` that take a date.

    A date is a day, a month or a year (``"2017-03-23"``, ``"2017-03"``, ``"2017"``) or a ``datetime.date``; with
    ``until`` it begins a span. None stands for all times.
    """

    # -- positions ---------------------------------------------------------------------------------------

    def holders(self, position: str, date: Date = None, until: Date = None) -> list[Occupancy]:
        """List who held a position, or who is known to have held it on a date or on some day of a span.

        An occupancy whose end is unknown, or known to the year or month only, counts until the next one starts, but
        no longer than two terms after the last date at which it is known (`belief`); a head of state's, for the next
        one would be known, until one term after the facts were gathered. One without any date counts when nothing
        more is known of the position, or beside one that is older than a term: it may have followed.

        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> [o.person for o in kb.holders("position/sco-secretary-general", "2017-03-23")]
        ['person/rashid-alimov']
        >>> [kb[o.person].name for o in kb.holders("position/sco-secretary-general", "2018", until="2022-06")]
        ['Rashid Alimov', 'Vladimir Norov', 'Zhang Ming']
        """
        office = self.position(position)
        found = self._possible_holders(office, date, until)
        if date is None or not any(map(is_dated, self._occupancies_by_position.get(position, []))):
            return found
        first, last = date_interval(date, until)
        known = [o for o in found if is_believable(o, office, first, last)]
        return [o for o in found if o in known or not is_dated(o)] if known else []

    def _possible_holders(self, position: Position, date: Date, until: Date = None) -> list[Occupancy]:
        """List who may have held a position on a date: an unknown end comes before the start of the next one."""
        terms = self._occupancies_by_position.get(position.id, [])
        found = on_date(terms, date, until)
        if date is None:
            return found
        first, last = date_interval(date, until)
        found = [o for o in found if fits_existence(o, self._existence(position), first=first, last=last)]
        return found if position.is_shared else drop_followed(found, terms, first, last)

    def holder(self, position: str, date: str | datetime.date) -> Occupancy | Unknown | None:
        """Give who surely held a position on a date, all of it.

        Returns:
            The occupancy, of two terms of one person that follow each other on the date the later one; None when the
            office did not exist then; `UNKNOWN` when no fact tells, when it changed hands on the date, when several
            may hold it at once, or when the end is unknown and the last day on which the person is known to have held
            it longer ago than a term of office (a head of state: when the facts were gathered longer ago than that).

        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> kb.holder("position/sco-secretary-general", "2017-03-23").person
        'person/rashid-alimov'
        >>> kb.holder("position/sco-secretary-general", "1999") is None, kb.holder("position/kz-president", "2019")
        (True, UNKNOWN)
        """
        first, last = date_interval(date)
        office = self.position(position)
        if not within(*self._existence(office), first, last):
            return None
        found = self.holders(position, date)
        if office.is_shared or len({o.person for o in found}) != 1:
            return UNKNOWN
        return last_sure_term(found, office, first, last) or UNKNOWN

    def occupancies_of(self, person: str, date: Date = None, until: Date = None) -> list[Occupancy]:
        """List the positions that a person held, or may have held on a date: however old an open term is.

        This asks what a text that names the person may mean; who held a position is what `holders` answers.

        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> [kb.position(o.position).name for o in kb.occupancies_of("person/rashid-alimov", "2017")]
        ['Secretary-General']
        """
        found = on_date(self._occupancies_by_person.get(self[person].id, []), date, until)
        if date is None:
            return found
        return [o for o in found if o in self._possible_holders(self.position(o.position), date, until)]

    def holds(self, person: str, position: str, date: Date = None) -> bool:
        """Say whether a person held a position, or is known to have held it on a date; see `holders`."""
        id = self[person].id
        return any(o.person == id for o in self.holders(position, date))

    def successor(self, occupancy: Occupancy) -> Occupancy | Unknown | None:
        """Give the occupancy of the next person in the same position.

        Returns:
            None when the office ended with this term; `UNKNOWN` when nobody is known to have followed, or when
            somebody unknown may have served between the two.

        Raises:
            InputError: the occupancy is not of this base.

        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> alimov = kb.holder("position/sco-secretary-general", "2017")
        >>> kb.successor(alimov).person, kb.predecessor(alimov).person
        ('person/vladimir-norov', 'person/dmitry-mezentsev')
        """
        _, end = self._existence(self._office_of(occupancy))
        if end and occupancy.end and first_day(end) <= last_day(occupancy.end):
            return None
        return self._neighbour(occupancy, 1)

    def predecessor(self, occupancy: Occupancy) -> Occupancy | Unknown | None:
        """Give the occupancy of the person before in the same position.

        Returns:
            None when the office began with this term; `UNKNOWN` as for `successor`.

        Raises:
            InputError: the occupancy is not of this base.
        """
        start, _ = self._existence(self._office_of(occupancy))
        if start and occupancy.start and first_day(occupancy.start) <= last_day(start):
            return None
        return self._neighbour(occupancy, -1)

    def _office_of(self, occupancy: Occupancy) -> Position:
        """Give the position of an occupancy of this base; what is none, as an unknown holder, is refused."""
        position = self._positions.get(occupancy.position) if isinstance(occupancy, Occupancy) else None
        if position is None or occupancy not in self._occupancies_by_position.get(position.id, []):
            raise InputError.not_of_base(occupancy)
        return position

    def _neighbour(self, occupancy: Occupancy, step: int) -> Occupancy | Unknown:
        """Give the next term (step 1) or the one before (-1) of another person, where nobody can be between."""
        if self.position(occupancy.position).is_shared or occupancy.start is None:
            return UNKNOWN
        terms = self._occupancies_by_position[occupancy.position]
        dated = sorted((o for o in terms if o.start is not None), key=lambda o: first_day(o.start or ""))
        has_undated = len(dated) < len(terms)
        number = dated.index(occupancy)
        while 0 <= number + step < len(dated):
            earlier, later = sorted((number, number + step))
            if not follows(dated[earlier], dated[later], has_undated):
                break
            number += step
            if dated[number].person != occupancy.person:
                return dated[number]
        return UNKNOWN

    # -- memberships -------------------------------------------------------------------------------------

    def members(
        self, organization: str, date: Date = None, until: Date = None, *, role: str | None = None
    ) -> list[Membership]:
        """List the memberships in an organisation, or those in force on a date.

        Args:
            organization: id of the organisation.
            date: a day, month or year; None for all times. A membership without a known start or end may be in
                force on any date on which both sides existed.
            until: the end of the span that ``date`` begins.
            role: member, observer, dialogue-partner or guest; None for all of them.

        Raises:
            UnknownEntityError: there is no such organisation.
            InputError: there is no such role.

        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> [(m.member, m.role) for m in kb.members("org/ots", "2019-01-01")][:2]
        [('country/az', 'member'), ('country/kz', 'member')]
        """
        if role is not None and role not in MEMBERSHIP_ROLES:
            raise InputError.bad_role(role, MEMBERSHIP_ROLES)
        own = self._memberships_by_organization.get(self[organization].id, [])
        return self._possible_memberships([m for m in own if role is None or m.role == role], date, until)

    def memberships_of(self, member: str, date: Date = None, until: Date = None) -> list[Membership]:
        """List the organisations that an entity belongs to, or did on a date."""
        return self._possible_memberships(self._memberships_by_member.get(self[member].id, []), date, until)

    def _possible_memberships(self, memberships: list[Membership], date: Date, until: Date) -> list[Membership]:
        """List the memberships that may be in force on a date: both sides existed, where their own dates are open."""
        found = on_date(memberships, date, until)
        if date is None:
            return found
        first, last = date_interval(date, until)
        return [m for m in found if fits_existence(m, *self._existences(m), first=first, last=last)]

    def status(self, member: str, organization: str, date: str | datetime.date) -> str | Unknown | None:
        """Say what a member was to an organisation on a date.

        Returns:
            member, observer, dialogue-partner or guest, where its start is known (an end that is not known is taken
            for none until five years after the facts were gathered); None when no fact says that it was anything,
            or when one of the two did not exist;
            `UNKNOWN` when the start is not known, when the status changed on the date, or when no dated membership
            of the organisation is known at all.

        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> [kb.status("country/in", "org/sco", date) for date in ("2004", "2010", "2017", "2018")]
        [None, 'observer', UNKNOWN, 'member']
        """
        first, last = date_interval(date)
        body = self[organization].id
        found = [m for m in self.memberships_of(member, date) if m.organization == body]
        if not all(within(it.start, it.end, first, last) for it in (self[member], self[body])):
            return None
        if not found:
            return None if any(m.start for m in self._memberships_by_organization.get(body, ())) else UNKNOWN
        sure = {m.role for m in found if surely_within(m.start, m.end, first, last) and (m.end or _lasts(m, last))}
        return sure.pop() if sure == {m.role for m in found} and len(sure) == 1 else UNKNOWN

    # -- names -------------------------------------------------------------------------------------------

    def name_on(self, id: str, date: str | datetime.date, language: str = "en") -> str | Unknown | None:
        """Give the usual name of an entity on a date.

        Returns:
            The name; None when the entity did not exist then; `UNKNOWN` when it has no name in the language, when
            the name changed on the date, or when it is not known until when a former name was in use.

        >>> import mediacoop
        >>> kb = mediacoop.knowledge_base()
        >>> kb.name_on("org/ots", "2015"), kb.name_on("org/ots", "2023"), kb.name_on("org/ots", "2005")
        ('Cooperation Council of Turkic-Speaking States', 'Organization of Turkic States', None)
        """
        return find_name(self[id], *date_interval(date), language)


def _lasts(membership: Membership, day: datetime.date) -> bool:
    return membership.start is not None and is_foreseeable(membership.start, day)
