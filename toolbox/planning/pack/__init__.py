"""The pack: every product that a leader prints for one meeting, each in a module of its own."""
