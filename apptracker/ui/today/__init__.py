"""Parts of the Today page, and what the window does with reminders anywhere."""
