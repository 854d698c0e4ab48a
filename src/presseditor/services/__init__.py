"""What a press officer can do: one verb a function; no Qt, no SQL, no HTTP."""
