"""Amounts in running text, what they count, and sums."""
