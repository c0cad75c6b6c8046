"""The command line: the same questions from a terminal, with no database."""
