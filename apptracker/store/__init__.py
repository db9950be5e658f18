"""SQLite: units of work, read models, migrations, search, backup. The only package that knows SQL."""
