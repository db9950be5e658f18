"""The guide: a typed view of resources/guide."""
