"""The document model rendered as PDF, DOCX, HTML, text and Markdown."""
