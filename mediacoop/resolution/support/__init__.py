"""What the text says for and against each entity that a name may mean."""
