"""The calendar's views and what is done in them."""
