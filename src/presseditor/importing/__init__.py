"""Readers of documents and of raw texts."""
