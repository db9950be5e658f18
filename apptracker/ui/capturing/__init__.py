"""The parts of quick capture."""
