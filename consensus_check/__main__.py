"""`python -m consensus_check` is `consensus-check`."""

import sys

from consensus_check.cli import main

if __name__ == "__main__":
    sys.exit(main())
