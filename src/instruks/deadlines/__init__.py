"""ROOM: when it is due. Counts time, reads no clock."""
