"""How we say it: languages, texts, dates."""
