"""From sentences to arrays of few shapes, since every shape is compiled once."""

import numpy as np

SHAPES = (16, 24, 32, 48, 64, 96, 128, 256)
"""Lengths as the encoder counts; a sentence takes the first that it fits."""

ROOM = 512
"""Pieces or words in a batch."""


def style(form):
    """How a word is written, which the pieces, all in small letters, do not tell."""
    letters = [letter for letter in form if letter.isalpha()]
    if not letters:
        return 1 if any(letter.isdigit() for letter in form) else 2
    if all(letter.isupper() for letter in letters):
        return 3 if len(letters) > 1 else 4
    if form[0].isupper():
        return 5
    return 6 if any(letter.isupper() for letter in letters) else 7


STYLES = 8
"""How many there are; 0 is the edge of a sentence."""


class Maker:
    """Makes arrays of sentences. ``inputs`` says how long a sentence is and what the encoder is to
    see of it; ``tags`` and ``relations`` are lists of names."""

    def __init__(self, inputs, tags, relations):
        self.inputs = inputs
        self.tags = {name: at for at, name in enumerate(tags)}
        self.relations = {name: at for at, name in enumerate(relations)}

    def batches(self, sentences, chance=None):
        """Lists of places of sentences that go together, all of one shape, with that shape. The
        longest sentences, which fit none, are in no list. ``chance`` shuffles."""
        by_shape = {shape: [] for shape in SHAPES}
        order = range(len(sentences)) if chance is None else chance.permutation(len(sentences))
        for at in order:
            length = self.inputs.length(sentences[at])
            shape = next((shape for shape in SHAPES if length <= shape), None)
            if shape is not None:
                by_shape[shape].append(int(at))
        lists = []
        for shape, places in by_shape.items():
            size = max(1, ROOM // shape)
            lists += [(shape, places[at : at + size]) for at in range(0, len(places), size)]
        if chance is not None:
            lists = [lists[at] for at in chance.permutation(len(lists))]
        return lists

    def arrays(self, sentences, shape):
        """A batch by name of its arrays. Word 0 of a sentence is its root: the first edge."""
        size = max(1, ROOM // shape)
        batch = self.inputs.arrays(sentences, size, shape)
        for name in ("tags", "heads", "relations"):
            batch[name] = np.zeros((size, shape), np.int32)
        batch["words"] = np.zeros((size, shape), np.float32)
        for row, sentence in enumerate(sentences):
            words = slice(1, len(sentence.forms) + 1)
            batch["words"][row, words] = 1
            batch["tags"][row, words] = [self.tags.get(tag, 0) for tag in sentence.tags]
            batch["heads"][row, words] = sentence.heads
            batch["relations"][row, words] = [self.relations.get(r, 0) for r in sentence.relations]
        return batch
