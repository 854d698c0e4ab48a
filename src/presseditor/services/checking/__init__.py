"""What must be right before a text leaves: rules, proofreading, the gate."""
