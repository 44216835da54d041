"""Offices in the text: titles, whose office each names, and who held it on the date."""
