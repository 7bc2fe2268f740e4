"""Proposing: a plan from the answers of the wizard, with the reason for each step."""
