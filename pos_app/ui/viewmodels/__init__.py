"""What the screen shows, without pixels: the till's state, the poller, the list of payments."""
