"""Long short-term memory both ways over word vectors, in JAX: from words to a vector for each.

For a language that no small transformer with an open licence knows. A word is its stored vector,
a learnt one where the treebanks have it often, its beginnings and ends, and how it is written.
"""

from collections import Counter

import jax
import jax.numpy as jnp
import numpy as np

from batches import STYLES, style

RATES = {"encoder": 2e-3, "heads": 2e-3}
"""The highest learning rates."""

LAYERS, HALF = 3, 256
"""Layers, and the width of one direction."""

WIDTH = 2 * HALF
"""Numbers in a vector."""

FORM, AFFIX, SHAPE, STORED = 96, 32, 16, 192
"""Widths of what is known of a word: itself, one end of it, how it is written, and what is made of
its stored vector."""

AFFIXES = (-4, -3, -2, -1, 1, 2, 3)
"""Lengths of the ends (below 0) and beginnings of a word that it is known by."""

OFTEN = 2
"""A word or an end has a vector of its own once the treebanks have it this often."""

DROPPED = 0.33
"""Share of what a layer is given that learning hides, the same at every word of a sentence."""

UNKNOWN = 0.06
"""Share of the words that learning takes for unknown ones."""


def stored(path):
    """The words of a file of vectors with their rows, and the vectors; row 0 is of no word."""
    file = np.load(path)
    words = file["words"].tobytes().decode().split("\n")
    table = file["table"] / file["table"].std()
    table = np.concatenate([np.zeros_like(table[:1]), table])
    return dict(zip(words, (file["rows"] + 1).tolist())), table


def keys(form):
    """What a word is known by of its own: itself and its ends."""
    small = form.lower()
    return [small] + [small[size:] if size < 0 else small[:size] for size in AFFIXES]


class Inputs:
    """What the encoder sees of a sentence: of each word the row of its stored vector, the numbers
    of its learnt ones, and how it is written. Word 0, the root, is nothing but a place."""

    def __init__(self, path, known=None):
        self.rows, self.table = stored(path)
        self.known = known

    def learn(self, sentences):
        """Numbers the words and ends that the sentences have often."""
        counts = [Counter() for _ in range(1 + len(AFFIXES))]
        for form in (form for sentence in sentences for form in sentence.forms):
            for count, key in zip(counts, keys(form)):
                count[key] += 1
        self.known = []
        for count in counts:
            often = sorted(key for key, n in count.items() if n >= OFTEN)
            self.known.append({key: at for at, key in enumerate(often, 2)})

    def length(self, sentence):
        """Words of a sentence with its root."""
        return 1 + len(sentence.forms)

    def arrays(self, sentences, size, shape):
        """A batch by name of its arrays. Of the learnt numbers 0 is the root's and 1 unknown."""
        batch = {name: np.zeros((size, shape), np.int32) for name in ("rows", "styles")}
        batch["own"] = np.zeros((size, shape, 1 + len(AFFIXES)), np.int32)
        batch["mask"] = np.zeros((size, shape), np.float32)
        for row, sentence in enumerate(sentences):
            batch["mask"][row, : self.length(sentence)] = 1
            for at, form in enumerate(sentence.forms, 1):
                batch["rows"][row, at] = self.rows.get(form) or self.rows.get(form.lower(), 0)
                batch["styles"][row, at] = style(form)
                batch["own"][row, at] = [
                    known.get(key, 1) for known, key in zip(self.known, keys(form))
                ]
        return batch


def load(path, inputs, key):
    """The vectors as stored, which stay as they are, and the rest, which has learnt nothing yet."""
    names = iter(jax.random.split(key, 64))

    def matrix(rows, columns):
        bound = (6 / (rows + columns)) ** 0.5
        return jax.random.uniform(next(names), (rows, columns), minval=-bound, maxval=bound)

    def table(count, columns):
        return 0.1 * jax.random.normal(next(names), (count, columns))

    def layer(width):
        # The gates one after another: in, forget, out, and what may go in.
        bias = jnp.zeros(4 * HALF).at[HALF : 2 * HALF].set(1.0)
        square = [jax.nn.initializers.orthogonal()(next(names), (HALF, HALF)) for _ in range(4)]
        return {"in": matrix(width, 4 * HALF), "on": jnp.concatenate(square, 1), "bias": bias}

    width = FORM + AFFIX * len(AFFIXES) + SHAPE + STORED
    widths = [width] + [2 * HALF] * (LAYERS - 1)
    learnt = {
        "own": [
            table(2 + len(known), AFFIX if at else FORM) for at, known in enumerate(inputs.known)
        ],
        "styles": table(STYLES, SHAPE),
        "stored": matrix(inputs.table.shape[1], STORED),
        "layers": [{way: layer(width) for way in ("there", "back")} for width in widths],
    }
    return jnp.asarray(inputs.table), {"encoder": learnt}


def one_way(part, vectors, mask, back):
    """One direction through a batch, laid out words by sentences by width. What lies behind the
    end of a sentence leaves no trace."""
    given = vectors @ part["in"] + part["bias"]

    def step(state, word):
        held, told = state
        gates, there = word
        gates = gates + told @ part["on"]
        let_in, keep, show = jnp.split(jax.nn.sigmoid(gates[:, : 3 * HALF]), 3, 1)
        held = (keep * held + let_in * jnp.tanh(gates[:, 3 * HALF :])) * there
        told = show * jnp.tanh(held)
        return (held, told), told

    nothing = jnp.zeros((vectors.shape[1], HALF))
    return jax.lax.scan(step, (nothing, nothing), (given, mask), reverse=back)[1]


def encode(learnt, fixed, batch, key=None):
    """A vector for every word of a batch. With a ``key`` a part is hidden by chance."""
    own = learnt["encoder"]
    numbers = batch["own"]
    if key is not None:
        unseen = jax.random.bernoulli(jax.random.fold_in(key, 100), UNKNOWN, numbers.shape[:2])
        forms = jnp.where(unseen & (numbers[..., 0] > 0), 1, numbers[..., 0])
        numbers = numbers.at[..., 0].set(forms)

    def hidden(vectors, at):
        if key is None:
            return vectors
        shape = (1, *vectors.shape[1:])
        kept = jax.random.bernoulli(jax.random.fold_in(key, 101 + at), 1 - DROPPED, shape)
        return vectors * kept / (1 - DROPPED)

    parts = [table[numbers[..., at]] for at, table in enumerate(own["own"])]
    parts += [own["styles"][batch["styles"]], fixed[batch["rows"]] @ own["stored"]]
    vectors = jnp.concatenate(parts, -1).swapaxes(0, 1)
    mask = batch["mask"].T[..., None]
    for at, layer in enumerate(own["layers"]):
        vectors = hidden(vectors, at)
        ways = [one_way(layer[way], vectors, mask, way == "back") for way in ("there", "back")]
        vectors = jnp.concatenate(ways, -1)
    return vectors.swapaxes(0, 1)
