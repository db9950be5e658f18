"""Pure functions: reading a posting, coverage, planning and judging a letter, planning a prep sheet."""
