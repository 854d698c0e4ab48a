"""The main window: what holds the panels together, its commands and its memory."""
