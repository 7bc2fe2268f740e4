"""Load: many visitors at once, without a browser and with a few."""
