"""Readers of strangers' data, fed with broken pieces of the small corpus beside this file."""
