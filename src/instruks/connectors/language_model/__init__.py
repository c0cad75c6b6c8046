"""Asks a language model, where somebody runs one, what it reads in the same text."""
