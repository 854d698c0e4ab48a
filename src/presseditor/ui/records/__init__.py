"""Forms for the records of the directory, and the event card beside the text."""
