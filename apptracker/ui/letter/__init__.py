"""The letter of an application: looked at as typeset, its blanks filled, edited, kept, exported, sent."""
