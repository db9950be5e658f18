"""The parts of the Guide page: its contents, its lists, an article to read, and the tools that use the guide."""
