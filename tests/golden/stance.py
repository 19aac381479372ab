"""The golden rules of stance, one phenomenon each, over all the files that hold them."""

from golden import stance_circumstances, stance_firmness
from golden.stance_notation import Rule

__all__ = ["RULES", "Rule"]

RULES: tuple[Rule, ...] = (*stance_circumstances.RULES, *stance_firmness.RULES)
