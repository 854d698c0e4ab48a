"""Intake: a raw text beside what was found in it."""
