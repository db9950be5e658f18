"""apptracker: a private desktop tracker for job applications."""

__version__ = "0.1.0"
