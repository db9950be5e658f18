"""Letter templates in the window: their text, what is wrong with it, what it can use, and the letter it writes."""
