"""Where plans stay."""
