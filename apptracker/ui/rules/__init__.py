"""The follow-up rules in the window: their list, the form of one, and what it would have done."""
