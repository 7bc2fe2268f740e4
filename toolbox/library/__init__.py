"""What we know: methods, tips and the vocabulary, read from content files."""
