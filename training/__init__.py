"""How the data of the package were derived; nothing here is installed."""

import sys
from pathlib import Path

# The golden rules and the sentences of the laws are examples to learn from.
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
