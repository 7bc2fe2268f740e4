"""What a dialogue leader makes: plans, changes to plans, papers."""
