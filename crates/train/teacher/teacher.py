"""Learns the teacher from treebanks, scores it, and has it tag and parse other text.

    teacher.py learn MODEL OUT TRAIN.conllu ... --dev DEV.conllu
    teacher.py parse MODEL OUT TEXT.conllu SILVER.conllu

MODEL is the folder of all-MiniLM-L6-v2; OUT is the file of what was learnt.
"""

import argparse
import os
import pickle
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

os.environ.setdefault(
    "XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
)

import jax
import jax.numpy as jnp
import numpy as np

import conllu
import encoder
import parser
from batches import Maker

RATES = {"encoder": 1.5e-4, "heads": 1.5e-3}
"""The highest learning rates."""

WARM = 0.1
"""Share of the steps in which rates rise; after it they fall to nothing."""

LONGEST = 128
"""Pieces of a sentence to learn from; the few longer ones would each cost a shape's compilation."""

SEED = 1


def names(sentences, of):
    """What the sentences call things, the commonest first."""
    counts = Counter(name for sentence in sentences for name in of(sentence))
    return sorted(counts, key=lambda name: (-counts[name], name))


def adam(learnt, moments, gradient, step, rates):
    """A step of Adam, the gradient cut to length 1."""
    length = jnp.sqrt(sum((part**2).sum() for part in jax.tree.leaves(gradient)))
    gradient = jax.tree.map(lambda part: part * jnp.minimum(1.0, 1.0 / length), gradient)
    first = jax.tree.map(lambda old, new: 0.9 * old + 0.1 * new, moments[0], gradient)
    second = jax.tree.map(lambda old, new: 0.98 * old + 0.02 * new**2, moments[1], gradient)

    def moved(rate):
        def one(weight, a, b):
            a, b = a / (1 - 0.9**step), b / (1 - 0.98**step)
            return weight - rate * a / (jnp.sqrt(b) + 1e-8)

        return one

    learnt = {
        part: jax.tree.map(moved(rates[part]), learnt[part], first[part], second[part])
        for part in learnt
    }
    return learnt, (first, second)


def learn(options):
    """Learns for a number of passes and writes what came out."""
    train = [sentence for path in options.train for sentence in conllu.read(path)]
    tags = names(train, lambda sentence: sentence.tags)
    relations = names(train, lambda sentence: sentence.relations)
    maker = maker_of(options.model, tags, relations)
    train = [sentence for sentence in train if maker.length(sentence) <= LONGEST]
    fixed, body = encoder.load(options.model)
    size = encoder.width(options.model)
    heads = parser.fresh(jax.random.key(SEED), size, len(tags), len(relations))
    learnt = {"encoder": body, "heads": heads}
    moments = tuple(jax.tree.map(jnp.zeros_like, learnt) for _ in range(2))

    chance = np.random.default_rng(SEED)
    plan = [batch for _ in range(options.passes) for batch in maker.batches(train, chance)]

    def advance(learnt, moments, fixed, batch, step):
        key = jax.random.fold_in(jax.random.key(SEED), step)
        loss, gradient = jax.value_and_grad(parser.loss)(learnt, fixed, batch, key)
        part = step / len(plan)
        share = jnp.minimum(part / WARM, (1 - part) / (1 - WARM))
        rates = {name: rate * share for name, rate in RATES.items()}
        learnt, moments = adam(learnt, moments, gradient, step + 1, rates)
        return learnt, moments, loss

    advance = jax.jit(advance, donate_argnums=(0, 1))
    start = time.time()
    mean = 0.0
    for step, (shape, places) in enumerate(plan):
        batch = maker.arrays([train[at] for at in places], shape)
        learnt, moments, loss = advance(learnt, moments, fixed, batch, step)
        mean += (float(loss) - mean) / min(step + 1, 100)
        if step % 50 == 0:
            print(f"{step} of {len(plan)}, {time.time() - start:.0f} s, loss {mean:.3f}", flush=True)
        if step % 500 == 499 or step + 1 == len(plan):
            keep(options.out, learnt, tags, relations)
    for path in options.dev:
        score(learnt, fixed, maker, conllu.read(path), Path(path).stem, tags, relations)


def keep(path, learnt, tags, relations):
    """Writes what was learnt."""
    kept = (jax.tree.map(np.asarray, learnt), tags, relations)
    Path(path).write_bytes(pickle.dumps(kept))


def maker_of(model, tags, relations):
    return Maker(encoder.pieces_of(model), encoder.edges(model), tags, relations)


def parsed(learnt, fixed, maker, sentences, tags, relations):
    """Each sentence with its tree, in no order, beside the one it was given as; too long ones
    are passed over."""
    for shape, places in maker.batches(sentences):
        batch = maker.arrays([sentences[at] for at in places], shape)
        found = [np.asarray(part) for part in parser.read(learnt, fixed, batch)]
        for row, at in enumerate(places):
            sentence = sentences[at]
            own_tags, heads, own_relations = (part[row, 1 : len(sentence.forms) + 1] for part in found)
            yield at, replace(
                sentence,
                tags=[tags[tag] for tag in own_tags],
                heads=[int(head) for head in heads],
                relations=[relations[name] for name in own_relations],
            )


def score(learnt, fixed, maker, gold, name, tags, relations):
    """Prints how much of a treebank is read right; what is passed over is wrong."""
    words = sum(len(sentence.forms) for sentence in gold)
    upos = heads = both = trees = 0
    for at, ours in parsed(learnt, fixed, maker, gold, tags, relations):
        theirs = gold[at]
        trees += conllu.is_tree(ours.heads)
        upos += sum(a.split()[0] == b.split()[0] for a, b in zip(ours.tags, theirs.tags))
        right = [a == b for a, b in zip(ours.heads, theirs.heads)]
        heads += sum(right)
        named = zip(right, ours.relations, theirs.relations)
        both += sum(ok and conllu.merged(a) == conllu.merged(b) for ok, a, b in named)
    print(
        f"{name}: UPOS {100 * upos / words:.2f} UAS {100 * heads / words:.2f}"
        f" LAS {100 * both / words:.2f}, {trees} of {len(gold)} proper trees",
        flush=True,
    )


def parse(options):
    """Writes the silver trees: of the sentences given, those whose greedy reading is a tree. The
    filter is also the measure of trust: a reading that contradicts itself is seldom right."""
    learnt, tags, relations = pickle.loads(Path(options.out).read_bytes())
    fixed, _ = encoder.load(options.model)
    maker = maker_of(options.model, tags, relations)
    # The program has no tags for the odd paragraph of another language.
    sentences = [one for one in conllu.read(options.text) if one.tags[0] != "_ _"]
    kept = {}
    for at, ours in parsed(learnt, fixed, maker, sentences, tags, relations):
        if conllu.is_tree(ours.heads):
            kept[at] = ours
    with open(options.silver, "w", encoding="utf-8") as file:
        file.writelines(conllu.written(kept[at]) for at in sorted(kept))
    words = sum(len(sentence.forms) for sentence in kept.values())
    print(f"{len(kept)} of {len(sentences)} sentences, {words} words")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = arguments.add_subparsers(required=True)
    for command in (learn, parse):
        one = commands.add_parser(command.__name__)
        one.set_defaults(run=command)
        one.add_argument("model")
        one.add_argument("out")
        if command is learn:
            one.add_argument("train", nargs="+")
            one.add_argument("--dev", action="append", default=[])
            one.add_argument("--passes", type=int, default=3)
        else:
            one.add_argument("text")
            one.add_argument("silver")
    options = arguments.parse_args()
    options.run(options)


if __name__ == "__main__":
    sys.exit(main())
