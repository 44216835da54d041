"""Kinds of evidence that more than one part of the resolution names."""

from __future__ import annotations

#: What the person named beside an office, or as the head of a body, says for that body.
HOLDER_BESIDE = "holder-beside"
#: What a footballer, plumber or student beside a name says against the officials of that name.
OTHER_OCCUPATION = "other-occupation"
