"""The parts of the Applications page."""
