"""Finding: the palette, and operators completed in every field that takes them."""
