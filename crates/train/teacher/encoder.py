"""all-MiniLM-L6-v2, a BERT of six layers, in JAX: from pieces of words to a vector for each."""

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from batches import STYLES, style

RATES = {"encoder": 1.5e-4, "styles": 1.5e-3, "heads": 1.5e-3}
"""The highest learning rates."""

WIDTH = 384
"""Numbers in a vector."""

HEADS = 12
"""Attention heads of a layer."""

LONGEST = 256
"""Pieces of a sentence that the encoder takes; longer sentences are left out."""

PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mix": "attention.output.dense",
    "mix_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "out_norm": "output.LayerNorm",
}
"""Our name of each part of a layer, and the name that the stored weights give it."""


def load(folder, inputs, key):
    """The stored weights as ``(fixed, learnt)``: the table of pieces, which stays as it is (half
    of all weights, and a treebank meets few of its rows), and the rest; layers are stacked. The
    styles of words begin as silent."""
    stored = load_file(Path(folder) / "model.safetensors")
    layers = 1 + max(int(name.split(".")[2]) for name in stored if name.startswith("encoder.layer."))

    def stack(part, kind):
        return jnp.stack([stored[f"encoder.layer.{n}.{part}.{kind}"] for n in range(layers)])

    def both(part):
        weight = stack(part, "weight")
        # Stored as output by input.
        weight = weight.swapaxes(1, 2) if weight.ndim == 3 else weight
        return {"weight": weight, "bias": stack(part, "bias")}

    places = stored["embeddings.position_embeddings.weight"][:LONGEST]
    learnt = {
        "places": jnp.asarray(places + stored["embeddings.token_type_embeddings.weight"][0]),
        "norm": {
            kind: jnp.asarray(stored[f"embeddings.LayerNorm.{kind}"]) for kind in ("weight", "bias")
        },
        "layers": {name: both(part) for name, part in PARTS.items()},
    }
    styles = jnp.zeros((STYLES, WIDTH))
    fixed = jnp.asarray(stored["embeddings.word_embeddings.weight"])
    return fixed, {"encoder": learnt, "styles": styles}


class Inputs:
    """What the encoder sees of a sentence: its pieces, how their words are written, and where each
    word begins. Word 0, the root, is the edge."""

    def __init__(self, folder, known=None):
        self.tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.begin, self.end, self.unknown = map(
            self.tokenizer.token_to_id, ("[CLS]", "[SEP]", "[UNK]")
        )
        self.known = known or {}

    def learn(self, sentences):
        """Nothing: all pieces are known."""

    def pieces(self, word):
        """The numbers of the pieces of a word, one at least."""
        if word not in self.known:
            own = self.tokenizer.encode(word, add_special_tokens=False).ids
            self.known[word] = own or [self.unknown]
        return self.known[word]

    def length(self, sentence):
        """Pieces of a sentence with its edges."""
        return 2 + sum(len(self.pieces(form)) for form in sentence.forms)

    def arrays(self, sentences, size, shape):
        """A batch by name of its arrays."""
        batch = {name: np.zeros((size, shape), np.int32) for name in ("pieces", "styles", "firsts")}
        batch["mask"] = np.zeros((size, shape), np.float32)
        for row, sentence in enumerate(sentences):
            batch["pieces"][row, 0] = self.begin
            at = 1
            for word, form in enumerate(sentence.forms, 1):
                own = self.pieces(form)
                batch["pieces"][row, at : at + len(own)] = own
                batch["styles"][row, at : at + len(own)] = style(form)
                batch["firsts"][row, word] = at
                at += len(own)
            batch["pieces"][row, at] = self.end
            batch["mask"][row, : at + 1] = 1
        return batch


def normal(vectors, norm):
    """Layer normalisation."""
    mean = vectors.mean(-1, keepdims=True)
    spread = ((vectors - mean) ** 2).mean(-1, keepdims=True)
    return (vectors - mean) * jax.lax.rsqrt(spread + 1e-12) * norm["weight"] + norm["bias"]


def linear(vectors, part):
    """A matrix and a bias."""
    return vectors @ part["weight"] + part["bias"]


def encode(learnt, fixed, batch, key=None):
    """A vector for every word of a batch, that of its first piece; nothing is hidden by chance."""
    vectors = fixed[batch["pieces"]] + learnt["styles"][batch["styles"]]
    vectors = layered(learnt["encoder"], vectors, batch["mask"])
    return jnp.take_along_axis(vectors, batch["firsts"][..., None], 1)


def layered(learnt, vectors, mask):
    """Sentences by pieces by width, with the places added, through all layers.

    ``vectors`` are the rows of the pieces (and what else is known of them); ``mask`` is 1 where
    there is a piece.
    """
    count, length, size = vectors.shape
    vectors = normal(vectors + learnt["places"][:length], learnt["norm"])
    hidden = (1.0 - mask[:, None, None, :]) * -1e9

    def split(vectors):
        return vectors.reshape(count, length, HEADS, size // HEADS).transpose(0, 2, 1, 3)

    def layer(vectors, part):
        query, key, value = (split(linear(vectors, part[name])) for name in ("query", "key", "value"))
        scores = query @ key.swapaxes(2, 3) / (size // HEADS) ** 0.5 + hidden
        mixed = (jax.nn.softmax(scores) @ value).transpose(0, 2, 1, 3).reshape(count, length, size)
        vectors = normal(vectors + linear(mixed, part["mix"]), part["mix_norm"])
        wide = jax.nn.gelu(linear(vectors, part["widen"]), approximate=False)
        return normal(vectors + linear(wide, part["narrow"]), part["out_norm"]), None

    return jax.lax.scan(layer, vectors, learnt["layers"])[0]
