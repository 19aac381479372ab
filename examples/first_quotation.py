"""The first quotation: who says what, and by which words we know."""

import quoteattr

TEXT = "« Nous partirons demain », a déclaré Marie Durand. Elle a ajouté qu'il ferait beau."

result = quoteattr.extract(TEXT)
for attribution in result.attributions:
    who = attribution.speaker.name if attribution.speaker else "?"
    cue = result[attribution.cue.span] if attribution.cue else "-"
    what = " […] ".join(result[span] for span in attribution.content)
    print(f"{who} | {cue} | {attribution.kind} | {what}")
