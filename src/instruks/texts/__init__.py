"""ROOM: what the documents say, word for word. Decides nothing."""
