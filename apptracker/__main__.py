"""The program's one entry: ``apptracker`` and ``python -m apptracker``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; nothing heavy is imported before it is known what to run."""
    from apptracker.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
