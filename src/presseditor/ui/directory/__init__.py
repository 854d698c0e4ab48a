"""The directory: quotes, people, organizations, events, pictures and facts at hand."""
