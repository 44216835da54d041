"""What the text says for a person whom a name may mean: offices on the date, antecedents, the verb beside the name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mediacoop.gazetteer import Candidate
from mediacoop.knowledge import Entity, KnowledgeBase, Occupancy, Position, date_interval
from mediacoop.knowledge.dates import Date
from mediacoop.names.inflection import is_common_word
from mediacoop.names.surnames import is_common_full_name, is_common_surname, is_fathers_name
from mediacoop.resolution.draft import Draft, is_partial
from mediacoop.resolution.evidence import OTHER_OCCUPATION
from mediacoop.resolution.support.antecedents import (
    FullNames,
    contradicts_address,
    contradicts_verb,
    surname_of,
)
from mediacoop.resolution.support.generations import contradicts_generation, is_elder
from mediacoop.resolution.support.leaders_listed import find_listed_leaders
from mediacoop.resolution.support.leading_offices import is_leading, represents_state
from mediacoop.resolution.support.states_of_region import PRESENT, is_of_region

if TYPE_CHECKING:
    from mediacoop.resolution.context import Context

#: A surname of fewer letters is too often another word.
_SHORT_SURNAME = 4
_OF_BODY = re.compile(r" of (?:the )?[\"“„]?")
#: How a name that a leader is known by is matched: «Медведев», «Д.Медведев».
_PARTS_OF_SURNAMES = frozenset(("surname", "initials"))
#: What the offices of a person say for him or her.
_BY_OFFICE = ("in-office", "leader", "head-of-state")
_DECADE = datetime.timedelta(days=3653)
#: So long after the last office a former leader is still in the news.
_REMEMBERED = datetime.timedelta(days=5 * 365)
#: Between a state and who leads it: `China's Xi`.
_POSSESSIVE = re.compile(r"['’]s $")


class PersonSupport:
    """Weighs persons by the whole text.

    Args:
        text: the text.
        drafts: all drafts, the sure ones already chosen.
        kb: the knowledge base.
        date: date of the text, None when unknown.
        context: what the sure mentions say.
    """

    def __init__(self, text: str, drafts: Sequence[Draft], kb: KnowledgeBase, date: Date, context: Context) -> None:
        self._text, self._kb, self._date, self._context = text, kb, date, context
        self._names = FullNames(text, drafts)
        self._by_start = {draft.start: draft for draft in drafts}
        self._by_end = {draft.end: draft for draft in drafts}
        self._listed = find_listed_leaders(text, drafts, kb, date)

    def support(self, draft: Draft, candidate: Candidate, *, named_in_full: bool) -> None:
        """Add to a draft what the text says for one person."""
        entity = candidate.entity
        if OTHER_OCCUPATION in draft.support.get(entity.id, ()):
            return
        is_bare = "surname" in candidate.how.split("+")
        is_later = is_bare and self._names.is_named_after_namesake(draft, candidate)  # a son, after the father
        if not is_later and contradicts_generation(self._text, draft, candidate):
            draft.add_support(entity, "other-generation")
            draft.label = draft.label or "PER"
            return
        if not is_partial(candidate):
            self._support_full_name(draft, candidate)
            return
        draft.add_support(entity, "named-in-full", holds=named_in_full)
        if is_bare:
            unfit = any(says(self._text, draft, candidate) for says in (contradicts_verb, contradicts_address))
            draft.add_support(entity, "other-form", holds=unfit)
            is_titled = "title-beside" in draft.support.get(entity.id, ())
            other = not is_titled and (
                self._names.is_of_other(self._text[draft.start : draft.end], draft, candidate)
                or self._names.is_one_of_several(draft, candidate)
                or self._is_one_of_two_leaders(draft, candidate)
            )
            draft.add_support(entity, "other-antecedent", holds=other)
            elder = is_elder(self._text, draft)  # the one that the text names first
            is_anothers = self._names.is_named_after_namesake if elder else self._names.is_nearer_to_namesake
            draft.add_support(entity, "namesake-nearer", holds=is_anothers(draft, candidate))
            if other or (not is_titled and self._has_led_lately(self._names.find_nearer_namesake(draft, candidate))):
                # named in full both, or the other alone: an office does not say which of them it is
                draft.label = draft.label or "PER"
                for tag in _BY_OFFICE:
                    draft.add_support(entity, tag, holds=False)
                return
        if self._is_of_another_body(draft, entity):  # `Mr. Lee of Samsung`
            draft.add_support(entity, "other-office")
            return
        is_own = self._is_led_state_before(draft, candidate)
        draft.add_support(entity, "state-before", holds=is_own)
        if (
            _is_short(candidate)
            and draft.label != "PER"
            and not is_own
            and (draft.start, entity.id) not in self._listed
        ):
            return  # `He`, `Li`, «Си», «Ага» may be other words
        self._support_partial_name(draft, candidate)

    def _support_full_name(self, draft: Draft, candidate: Candidate) -> None:
        """A full name may be another's where the person is out of office and no state or body of his is named."""
        entity, offices = candidate.entity, self._offices(candidate.entity)
        named = self._is_placed(entity)
        draft.add_support(entity, "in-office", holds=bool(offices) and named)
        unlikely = not offices and not named and self._date is not None
        common = bool(self._kb.occupancies_of(entity.id)) and is_common_full_name(candidate.name.text, entity.order)
        draft.add_support(entity, "common-name", holds=unlikely and common)
        draft.add_support(entity, "out-of-office", holds=unlikely and not common)
        draft.label = draft.label or "PER"  # it stays one name, whosever it is

    def _is_placed(self, person: Entity) -> bool:
        """Say whether the text names a state or body that a person belongs to."""
        bodies = {self._kb.position(o.position).of for o in self._kb.occupancies_of(person.id)}
        return self._context.weight_beside(person) > 0 or any(self._is_named(self._kb[body]) for body in bodies)

    def _support_partial_name(self, draft: Draft, candidate: Candidate) -> None:
        entity, offices = candidate.entity, self._offices(candidate.entity)
        alone = len({c.entity.id for c in draft.candidates}) == 1
        is_bare = "surname" in candidate.how.split("+")
        leader = not _PARTS_OF_SURNAMES.isdisjoint(candidate.how.split("+"))
        leader = leader and (any(map(self._leads, offices)) or self._is_known_to_all(draft, candidate, offices))
        leader = leader or (draft.start, entity.id) in self._listed
        bodies = [self._kb[office.of] for office in offices]
        if is_bare and (not alone or _is_usual(candidate)):
            # «Азимов»: many have the name, so that the state is not enough.
            at_work = any(self._context.is_mentioned(body.id) for body in bodies if body.kind != "country")
        else:
            at_work = any(map(self._is_named, bodies))
        by_initials = "initials" in candidate.how.split("+")
        unlikely = by_initials and not (at_work or leader) and not self._is_placed(entity)
        draft.add_support(entity, "common-name", holds=unlikely and _is_usual(candidate))
        draft.add_support(entity, "in-office", holds=at_work or leader)
        draft.add_support(entity, "leader", holds=leader)
        first = any(office.is_head_of_state for office in offices)  # of a president and a premier Japarov
        draft.add_support(entity, "head-of-state", holds=leader and first)
        draft.add_support(entity, "only-one", holds=alone)

    def _is_one_of_two_leaders(self, draft: Draft, candidate: Candidate) -> bool:
        """Say whether a sentence before a surname means several leaders by it: the surname alone may be any of them."""
        named = self._names.list_named_together(draft, candidate)
        return candidate.entity.id in named and len(named) > 1 and all(map(self._has_led_lately, named))

    def _has_led_lately(self, person: str | None) -> bool:
        """Say whether a person has, or had not long before the date, the first office of a state."""
        if person is None or self._date is None:
            return False
        first, last = date_interval(self._date)
        return self._has_led(self._kb.occupancies_of(person, first - _REMEMBERED, last))

    def _has_led(self, occupancies: Iterable[Occupancy]) -> bool:
        """Say whether one of some offices is the first of a state: no confederation's president is its rival."""
        offices = (self._kb.position(occupancy.position) for occupancy in occupancies)
        return any(is_leading(office, self._kb) and self._kb[office.of].country is not None for office in offices)

    def _is_led_state_before(self, draft: Draft, candidate: Candidate) -> bool:
        """Say whether the state that a person leads stands before the surname in the possessive: `China's Xi`."""
        possessive = _POSSESSIVE.search(self._text, max(0, draft.start - 3), draft.start)
        state = self._by_end.get(possessive.start()) if possessive else None
        if state is None or state.entity is None:
            return False
        offices = self._offices(candidate.entity)
        return any(represents_state(office) and office.of == state.entity.id for office in offices)

    def _is_of_another_body(self, draft: Draft, person: Entity) -> bool:
        """Say whether a surname goes on with a body that a person never served."""
        link = _OF_BODY.match(self._text, draft.end)
        body = self._by_start.get(link.end()) if link else None
        if body is None or not all(c.entity.label == "ORG" and c.name.strong for c in body.candidates):
            return False
        served = {self._kb.position(o.position).of for o in self._kb.occupancies_of(person.id)}
        return bool(body.candidates) and served.isdisjoint(c.entity.id for c in body.candidates)

    def _offices(self, person: Entity) -> list[Position]:
        """List the offices that a person surely held about the date, none when it is unknown."""
        if self._date is None:
            return []
        occupancies = self._kb.occupancies_of(person.id, self._date)
        return [self._kb.position(o.position) for o in occupancies if self._is_recent(o)]

    def _is_recent(self, occupancy: Occupancy) -> bool:
        """Say whether an office may be told to last: its end is known, or it began in the decade before the date."""
        if occupancy.end is not None or is_leading(self._kb.position(occupancy.position), self._kb):
            return True
        began = occupancy.start
        return began is not None and date_interval(self._date or began)[0] - date_interval(began)[0] < _DECADE

    def _is_named(self, body: Entity) -> bool:
        """Say whether the text surely names a body, a body of it («Секретариат ШОС») or its state."""
        return self._context.is_of_mentioned(body.id) or self._context.is_mentioned(body.country)

    def _leads(self, office: Position) -> bool:
        """Say whether an office is the first of a state that the text names, or an organisation that it belongs to."""
        body = self._kb[office.of]
        state = self._kb.get(body.country) or body
        return is_leading(office, self._kb) and (self._context.weight_of(state) > 0 or self._is_member_named(state))

    def _is_known_to_all(self, draft: Draft, candidate: Candidate, offices: Sequence[Position]) -> bool:
        """Say whether a surname is that of the head of a state of this region, and of no rival in office.

        The states of this region belong to its organisations. A surname made of a given name may be anybody's, when
        somebody else known has it.
        """
        heads = [office.of for office in offices if represents_state(office)]
        states = [state for state in heads if is_of_region(state, self._kb, self._date)]
        surname = surname_of(candidate)
        is_word = draft.label != "PER" and is_common_word(surname.lower())
        others = {c.entity for c in draft.candidates if c.entity.kind == "person"} - {candidate.entity}
        if not states or is_word or _is_short(candidate) or (others and is_fathers_name(surname)):
            return False
        return not any(self._is_rival(other, candidate.entity) for other in others)

    def _is_rival(self, other: Entity, leader: Entity) -> bool:
        """Say whether a surname may mean another in office: somebody abroad, or who was the first of the state, too."""
        if not self._offices(other):
            return False
        return other.country != leader.country or self._has_led(self._kb.occupancies_of(other.id))

    def _is_member_named(self, state: Entity) -> bool:
        memberships = self._kb.memberships_of(state.id, self._date)
        return any(m.role in PRESENT and self._context.is_of_mentioned(m.organization) for m in memberships)


def _is_short(candidate: Candidate) -> bool:
    return candidate.entity.order == "eastern" or len(surname_of(candidate)) < _SHORT_SURNAME


def _is_usual(candidate: Candidate) -> bool:
    surname = surname_of(candidate)
    return is_common_surname(surname) or is_common_word(surname.lower())
