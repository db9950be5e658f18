"""Filters over lists of applications: a bar of what is set, and a box to set more."""
