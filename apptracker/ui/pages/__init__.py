"""The pages of the window, one module each, imported when they are first shown."""
