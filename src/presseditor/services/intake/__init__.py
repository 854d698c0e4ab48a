"""Texts from outside: read, taken apart, stored as articles and records."""
