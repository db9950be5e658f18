"""Planning, assembling and judging a cover letter. Pure: a template is rendered in between, by an adapter."""
