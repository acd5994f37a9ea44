"""Sentences in CoNLL-U: what the teacher reads of them and what it writes."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Sentence:
    """Words of a sentence; heads from 1, 0 for the root. Ranges and empty nodes are left out."""

    forms: list
    tags: list
    """Part of speech, the treebank's own tag and features, with blanks between."""
    heads: list
    relations: list


def read(path):
    """Every sentence of a file. Where words have no trees the heads are 0."""
    sentences = []
    for block in Path(path).read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and line[0] != "#"]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            heads = [int(row[6]) if row[6].isdigit() else 0 for row in rows]
            tags = [" ".join(row[3:6]) for row in rows]
            sentences.append(
                Sentence([row[1] for row in rows], tags, heads, [row[7] for row in rows])
            )
    return sentences


def written(sentence):
    """A sentence as CoNLL-U; the lemma, which a teacher does not tell, is left open."""
    rows = zip(sentence.forms, sentence.tags, sentence.heads, sentence.relations)
    lines = []
    for at, (form, tag, head, relation) in enumerate(rows, 1):
        tag = tag.replace(" ", "\t")
        lines.append(f"{at}\t{form}\t_\t{tag}\t{head}\t{relation}\t_\t_")
    return "\n".join(lines) + "\n\n"


def merged(relation):
    """The relation as it is scored: without its subtype, except ``:pass``."""
    return relation if relation.endswith(":pass") else relation.split(":")[0]


def is_tree(heads):
    """Whether there is one root and every word hangs on it in the end."""
    if heads.count(0) != 1:
        return False
    under_root = {0}
    for start in range(1, len(heads) + 1):
        way = []
        at = start
        while at not in under_root:
            if at in way:
                return False
            way.append(at)
            at = heads[at - 1]
        under_root.update(way)
    return True
