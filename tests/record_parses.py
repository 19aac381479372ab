"""Record what an engine makes of the sentences of the rules for trees (`golden.parses`).

Run from the root: ``python tests/record_parses.py spacy fr_core_news_md``, or ``… stanza`` with a
folder of models, or with none for those that the engine loads by itself.
"""

import sys

from golden.attributions_parsed import RULES
from golden.notation import read
from golden.parses import PARSES, blocks

from quoteattr import Analyzer, engines
from quoteattr.constructions import TABLE


def engine(name: str, model: str) -> Analyzer:
    if name == "spacy":
        from quoteattr.engines.spacy import MODEL, SpacyAnalyzer

        return SpacyAnalyzer(model=model or MODEL)
    from quoteattr.engines.stanza import StanzaAnalyzer

    return StanzaAnalyzer(model_dir=model) if model else engines.load(name)


def main(name: str, model: str = "") -> None:
    texts = [read(rule)[0] for rule in RULES]
    for row in TABLE:
        if row.needs:
            texts += [row.example, row.counter_example]
    parser = engine(name, model)
    analyses = {text: parser.analyze(text) for text in texts}
    lines = [f"# As {name} {model}".rstrip() + " parses them.", ""]
    PARSES.write_text("\n".join([*lines, *blocks(analyses)]), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
