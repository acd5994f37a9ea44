"""all-MiniLM-L6-v2, a BERT of six layers, in JAX: from pieces of words to a vector for each."""

import json
from pathlib import Path

import jax
import jax.numpy as jnp
from safetensors.numpy import load_file
from tokenizers import Tokenizer

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


def load(folder):
    """The stored weights as ``(fixed, learnt)``: the table of pieces, which stays as it is (half
    of all weights, and a treebank meets few of its rows), and the rest; layers are stacked."""
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
    return jnp.asarray(stored["embeddings.word_embeddings.weight"]), learnt


def pieces_of(folder):
    """A function from a word to the numbers of its pieces, one at least."""
    tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    unknown = tokenizer.token_to_id("[UNK]")
    known = {}

    def pieces(word):
        if word not in known:
            known[word] = tokenizer.encode(word, add_special_tokens=False).ids or [unknown]
        return known[word]

    return pieces


def edges(folder):
    """The numbers of the pieces that begin and end a sentence."""
    tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    return tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")


def width(folder):
    """Numbers in a vector."""
    return json.loads((Path(folder) / "config.json").read_text())["hidden_size"]


def normal(vectors, norm):
    """Layer normalisation."""
    mean = vectors.mean(-1, keepdims=True)
    spread = ((vectors - mean) ** 2).mean(-1, keepdims=True)
    return (vectors - mean) * jax.lax.rsqrt(spread + 1e-12) * norm["weight"] + norm["bias"]


def linear(vectors, part):
    """A matrix and a bias."""
    return vectors @ part["weight"] + part["bias"]


def encode(learnt, vectors, mask):
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
