"""Instruks runs data-processing agreements: the agreement is the program."""
