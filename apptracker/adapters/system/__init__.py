"""The operating system: writing files whole, private folders."""
