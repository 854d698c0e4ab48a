"""Names of people, organizations and jobs, in every case."""
