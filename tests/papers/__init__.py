"""Reference papers: what the sheets look like, to compare with after every change."""
