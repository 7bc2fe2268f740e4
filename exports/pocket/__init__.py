"""Pocket: one page for the phone in the hand, without network."""
