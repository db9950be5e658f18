"""The program's one entry: ``apptracker`` and ``python -m apptracker``."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Run the command line; nothing heavy is imported before it is known what to run."""
    gc.set_threshold(50_000)  # objects: loading modules makes many and no garbage, so looking for it can wait
    from apptracker.cli.main import run

    status = run(sys.argv[1:])
    gc.freeze()  # nor is there any use in looking through everything once more at the end
    return status


if __name__ == "__main__":
    sys.exit(main())
