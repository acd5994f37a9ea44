"""Learns the teacher from treebanks, scores it, and has it tag and parse other text.

    teacher.py learn MODEL OUT TRAIN.conllu ... --dev DEV.conllu
    teacher.py parse MODEL TEXT.conllu SILVER.conllu OUT ...

MODEL is the folder of all-MiniLM-L6-v2, or a file of word vectors for a recurrent teacher; OUT is
the file of what was learnt, with one seed; several read together.
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
import recurrent
from batches import Maker

WARM = 0.1
"""Share of the steps in which rates rise; after it they fall to nothing."""

LONGEST = 128
"""Pieces of a sentence to learn from; the few longer ones would each cost a shape's compilation."""


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


class Teacher:
    """Seeds that read together, what they call things, and what they see of a text."""

    def __init__(self, model, tags, relations, known, seeds=()):
        self.model, self.tags, self.relations = model, tags, relations
        self.body = recurrent if Path(model).is_file() else encoder
        self.inputs = self.body.Inputs(model, known)
        self.maker = Maker(self.inputs, tags, relations)
        self.seeds = list(seeds)

    def fresh(self, seed):
        """What stays as it is, and a seed that has learnt no tree yet."""
        key = jax.random.key(seed)
        fixed, body = self.body.load(self.model, self.inputs, key)
        heads = parser.fresh(key, self.body.WIDTH, len(self.tags), len(self.relations))
        return fixed, body | {"heads": heads}

    @staticmethod
    def load(model, paths):
        """The teacher of several files, which differ in their seed alone."""
        files = [pickle.loads(Path(path).read_bytes()) for path in paths]
        return Teacher(model, *files[0][1:], [file[0] for file in files])

    def keep(self, path, learnt):
        """Writes what a seed learnt."""
        kept = (jax.tree.map(np.asarray, learnt), self.tags, self.relations, self.inputs.known)
        Path(path).write_bytes(pickle.dumps(kept))

    def parsed(self, sentences):
        """Each sentence with its tree, in no order, beside its place; too long ones are passed over."""
        fixed, _ = self.body.load(self.model, self.inputs, jax.random.key(0))
        for shape, places in self.maker.batches(sentences):
            batch = self.maker.arrays([sentences[at] for at in places], shape)
            found = parser.read(self.body.encode, self.seeds, fixed, batch)
            found = [np.asarray(part) for part in found]
            for row, at in enumerate(places):
                sentence = sentences[at]
                words = slice(1, len(sentence.forms) + 1)
                tags, heads, relations = (part[row, words] for part in found)
                yield at, replace(
                    sentence,
                    tags=[self.tags[tag] for tag in tags],
                    heads=[int(head) for head in heads],
                    relations=[self.relations[name] for name in relations],
                )


def learn(options):
    """Learns for a number of passes and writes what came out."""
    train = [sentence for path in options.train for sentence in conllu.read(path)]
    tags = names(train, lambda sentence: sentence.tags)
    relations = names(train, lambda sentence: sentence.relations)
    teacher = Teacher(options.model, tags, relations, None)
    teacher.inputs.learn(train)
    body, maker = teacher.body, teacher.maker
    train = [sentence for sentence in train if teacher.inputs.length(sentence) <= LONGEST]
    fixed, learnt = teacher.fresh(options.seed)
    moments = tuple(jax.tree.map(jnp.zeros_like, learnt) for _ in range(2))

    chance = np.random.default_rng(options.seed)
    plan = [batch for _ in range(options.passes) for batch in maker.batches(train, chance)]

    def advance(learnt, moments, fixed, batch, step):
        key = jax.random.fold_in(jax.random.key(options.seed), step)
        loss, gradient = jax.value_and_grad(parser.loss)(learnt, body.encode, fixed, batch, key)
        part = step / len(plan)
        share = jnp.minimum(part / WARM, (1 - part) / (1 - WARM))
        rates = {name: rate * share for name, rate in body.RATES.items()}
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
            teacher.keep(options.out, learnt)
    teacher.seeds = [learnt]
    for path in options.dev:
        score(teacher, conllu.read(path), Path(path).stem)


def score(teacher, gold, name):
    """Prints how much of a treebank is read right; what is passed over is wrong."""
    words = sum(len(sentence.forms) for sentence in gold)
    upos = heads = both = trees = 0
    for at, ours in teacher.parsed(gold):
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
    teacher = Teacher.load(options.model, options.out)
    for path in options.dev:
        score(teacher, conllu.read(path), Path(path).stem)
    # The program has no tags for the odd paragraph of another language.
    sentences = [one for one in conllu.read(options.text) if one.tags[0] != "_ _ _"]
    kept = {}
    for at, ours in teacher.parsed(sentences):
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
        if command is learn:
            one.add_argument("out")
            one.add_argument("train", nargs="+")
            one.add_argument("--passes", type=int, default=3)
            one.add_argument("--seed", type=int, default=1)
        else:
            one.add_argument("text")
            one.add_argument("silver")
            one.add_argument("out", nargs="+")
        one.add_argument("--dev", action="append", default=[])
    options = arguments.parse_args()
    options.run(options)


if __name__ == "__main__":
    sys.exit(main())
