"""The outside world: file formats, documents, the operating system."""
