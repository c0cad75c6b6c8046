"""ROOM: from a document to a draft pack, with the place of every finding."""
