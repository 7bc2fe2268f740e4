"""The toolbox: find conversation methods, put them in a session plan, print it."""
