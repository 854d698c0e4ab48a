"""WordPress over its REST API with application passwords."""
