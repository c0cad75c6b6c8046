"""ROOM: what people receive. Values in, bytes out."""
