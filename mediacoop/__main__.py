"""``python -m mediacoop``: the command line."""

from mediacoop.cli import main

main()
