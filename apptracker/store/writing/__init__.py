"""The unit of work's methods, by area. Each class is a part of :class:`apptracker.store.unit.UnitOfWork`."""
