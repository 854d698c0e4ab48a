"""Keeping the program and its data well: backups, checks of the data, log, updates."""
