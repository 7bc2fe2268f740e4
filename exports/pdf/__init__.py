"""The PDF exporter: a paper goes in, sheets of A4 come out."""
