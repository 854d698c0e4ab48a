"""From Markdown and records to sanitized HTML and pages."""
