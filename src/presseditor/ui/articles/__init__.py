"""The left of the window: which articles there are and how they stand."""
