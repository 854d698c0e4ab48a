"""Versions of the program that the office publishes: signed, fetched, checked, handed over."""
