"""How fast it is, measured beside its rivals in the same run."""
