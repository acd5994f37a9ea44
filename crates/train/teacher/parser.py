"""Tags and trees over the encoder's vectors: deep biaffine attention (Dozat and Manning 2017)."""

from functools import partial

import jax
import jax.numpy as jnp

from encoder import linear

ARC, RELATION = 256, 128
"""Width of what an arc and a relation are judged by."""

DROPPED = 0.25
"""Share of these vectors that learning hides."""


def fresh(key, size, tags, relations):
    """Heads that have learnt nothing yet."""
    keys = iter(jax.random.split(key, 8))

    def matrix(rows, columns):
        bound = (6 / (rows + columns)) ** 0.5
        weight = jax.random.uniform(next(keys), (rows, columns), minval=-bound, maxval=bound)
        return {"weight": weight, "bias": jnp.zeros(columns)}

    return {
        "tag": matrix(size, tags),
        "arc_head": matrix(size, ARC),
        "arc_word": matrix(size, ARC),
        "relation_head": matrix(size, RELATION),
        "relation_word": matrix(size, RELATION),
        "arc": jnp.zeros((ARC + 1, ARC)),
        "relation": jnp.zeros((relations, RELATION + 1, RELATION + 1)),
    }


def with_one(vectors):
    """The vectors with a 1 behind each, which makes a bias a weight among others."""
    return jnp.concatenate([vectors, jnp.ones_like(vectors[..., :1])], -1)


def scores(encode, learnt, fixed, batch, key=None):
    """Scores of tags, of heads, and the vectors that relations are told by. With a ``key`` a
    part of everything is hidden by chance."""

    def hidden(vectors, at):
        if key is None:
            return vectors
        kept = jax.random.bernoulli(jax.random.fold_in(key, at), 1 - DROPPED, vectors.shape)
        return vectors * kept / (1 - DROPPED)

    heads = learnt["heads"]
    vectors = hidden(encode(learnt, fixed, batch, key), 0)

    def half(name, at):
        return hidden(jax.nn.gelu(linear(vectors, heads[name])), at)

    tags = linear(vectors, heads["tag"])
    arcs = with_one(half("arc_word", 1)) @ heads["arc"] @ half("arc_head", 2).swapaxes(1, 2)
    # The root (word 0) and every word may be a head, but no word its own.
    may = jnp.maximum(batch["words"], jnp.arange(arcs.shape[-1]) == 0)[:, None, :]
    may = may * (1 - jnp.eye(arcs.shape[-1]))
    arcs = jnp.where(may > 0, arcs, -1e9)
    return tags, arcs, (with_one(half("relation_word", 3)), with_one(half("relation_head", 4)))


def relations(learnt, halves, heads):
    """Scores of the relation of every word to the head it is given."""
    words, above = halves
    above = jnp.take_along_axis(above, heads[..., None], 1)
    count, length, size = words.shape
    table = learnt["heads"]["relation"]
    left = words.reshape(-1, size) @ table.transpose(1, 0, 2).reshape(size, -1)
    left = left.reshape(count, length, table.shape[0], size)
    return jnp.einsum("bwrd,bwd->bwr", left, above)


def loss(learnt, encode, fixed, batch, key):
    """Mean over words of the surprise at their tag, head and relation."""
    tags, arcs, halves = scores(encode, learnt, fixed, batch, key)
    named = relations(learnt, halves, batch["heads"])

    def surprise(scored, right):
        return -jnp.take_along_axis(jax.nn.log_softmax(scored), right[..., None], -1)[..., 0]

    total = surprise(tags, batch["tags"]) + surprise(arcs, batch["heads"])
    total += surprise(named, batch["relations"])
    return (total * batch["words"]).sum() / batch["words"].sum()


@partial(jax.jit, static_argnums=0)
def read(encode, seeds, fixed, batch):
    """The best tag and head of each word, and the best relation to that head: what the seeds
    together hold likeliest."""

    def together(scored):
        return sum(jax.nn.log_softmax(own) for own in scored).argmax(-1)

    found = [scores(encode, learnt, fixed, batch) for learnt in seeds]
    heads = together([arcs for _, arcs, _ in found])
    named = [relations(own, halves, heads) for own, (_, _, halves) in zip(seeds, found)]
    return together([tags for tags, _, _ in found]), heads, together(named)
