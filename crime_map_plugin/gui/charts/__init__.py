"""Charts as pure functions from plain values, a theme and texts to a Matplotlib figure."""
