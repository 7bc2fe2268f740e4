"""Files: plans that leave the toolbox and come back: as JSON, and inside our own PDF."""
