"""Read models: plain SQL, small domain values out, no ORM. Importing the package imports none of them."""
