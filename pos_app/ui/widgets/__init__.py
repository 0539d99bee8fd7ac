"""One widget a file. A widget shows what it is given and says what was done to it."""
