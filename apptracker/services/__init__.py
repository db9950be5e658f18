"""One function per use case, one module per feature; one unit of work each."""
