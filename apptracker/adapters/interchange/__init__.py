"""Formats other programs write: postings, JSON Resume."""
