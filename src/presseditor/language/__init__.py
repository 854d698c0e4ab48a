"""What is known about Russian: word forms, dates, typography, spelling."""
