"""Word: papers that a leader cuts and changes."""
