"""The parts of the application page: its head and its sections."""
