"""Backups in the window: the list of them, and what a check of the database found."""
