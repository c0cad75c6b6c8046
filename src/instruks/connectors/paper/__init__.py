"""Opens one file in a process of its own, which can touch nothing else, and says what was read."""
