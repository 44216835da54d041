"""Which stretches of a text are names, each in its full length."""
