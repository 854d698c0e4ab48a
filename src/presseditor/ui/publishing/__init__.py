"""Publishing: the one primary button, the outbox and the checks."""
