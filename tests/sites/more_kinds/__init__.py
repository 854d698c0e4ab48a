"""Kinds of sites that only tests add."""
