"""Dated facts of law that decisions rest on: places, transfer tools, kinds of data, numbers."""
