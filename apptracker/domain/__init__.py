"""What the program is about: plain values and rules, with no I/O, no Qt and no clock of its own."""
