"""Joining rules that belong to one language; the planner asks for them, templates use their results."""
