"""Versions of the program that the office publishes: signed, fetched, checked, handed over."""

ROOT = "root.json"
"""The file that the office's signatures are known by, wherever it lies."""
