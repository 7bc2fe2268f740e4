"""Exporters: a paper goes in, bytes come out."""
