"""Readiness rules: what has to be right before a text leaves the house."""
