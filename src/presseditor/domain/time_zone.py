"""The zone that is meant where nobody named one."""

DEFAULT_TIME_ZONE = "Europe/Moscow"
