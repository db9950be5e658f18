"""Backups (being written)."""
