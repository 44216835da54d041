"""From text to matches of known names, and from one name to candidates."""

from mediacoop.gazetteer.gazetteer import Candidate, Gazetteer, Match, TitleMatch

__all__ = ["Candidate", "Gazetteer", "Match", "TitleMatch"]
