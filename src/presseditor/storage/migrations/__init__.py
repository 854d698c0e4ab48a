"""The schema's history, one step a file; nothing here is imported unless a step is due."""
