"""Ical: the times of a meeting, for a calendar."""
