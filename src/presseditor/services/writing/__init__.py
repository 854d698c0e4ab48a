"""Writing: articles with their history, saved as they are typed."""
