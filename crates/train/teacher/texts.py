"""Writes the open texts that the teacher is to parse as running text, a sentence or paragraph a
block, for the program itself to cut into words.

    texts.py en|fr DATA REPOSITORY > text.txt

Only texts whose licence lets a model learn from them, and no part that scores are taken on.
"""

import gzip
import json
import re
import sys
from pathlib import Path

COLUMNS = (
    "wikigold/wikigold.conll.txt",
    *(
        f"crossner/{field}-{part}.txt"
        for field in ("politics", "science", "literature", "music", "ai")
        for part in ("train", "dev")
    ),
    *(f"broad-twitter-corpus/{section}.conll" for section in "abegh"),
    "wnut17/wnut17train.conll",
)
"""Corpora of names, a word a line. Their test parts stay out: section f, the CrossNER tests, the
later files of WNUT."""

LEFT = re.compile(r" (?=[.,;:?!%)\]}…’”]|n't\b|'(?:s|m|d|re|ve|ll)?(?:\s|$)|'[sS]\b)")
"""A blank that a writer would not have set: before these."""

RIGHT = re.compile(r"(?<=[(\[{$£€#“‘]) ")
"""And after these."""

QUOTED = re.compile(r'(``|") (.*?) (\'\'|")')
"""Words between quotation marks that stand apart."""


def running(words):
    """Words as a writer would set them."""
    text = QUOTED.sub(r'"\2"', " ".join(words))
    return RIGHT.sub("", LEFT.sub("", text))


def of_columns(path):
    """Sentences of a corpus of names; the first column is the word."""
    words = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        word = re.split(r"[ \t]", line)[0]
        if word and word != "-DOCSTART-":
            words.append(word)
        elif words:
            yield running(words)
            words = []


def of_meantime(path):
    """Sentences of Wikinews."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from (running(text.split(" ")) for text in json.loads(line)["sentences"])


MARKED = re.compile(r"\[([^\[\]|]*)\|[a-z]+\]")
"""A name in our own texts, with its kind."""


def scored(repository, language):
    """The documents that a score of names or statements is taken on."""
    names = (repository / f"eval/names/{language}.jsonl").read_text().splitlines()
    saying = (repository / f"eval/gold/{language}-score.jsonl").read_text().splitlines()
    documents = {one["doc"] for one in map(json.loads, names) if one["use"] == "score"}
    return documents | {json.loads(line)["doc_id"] for line in saying}


def of_re3d(path, left_out):
    """Paragraphs of the reports of one source."""
    for line in path.read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        if report["_id"] not in left_out:
            yield from report["text"].split("\n")


def of_wikinews(path, left_out):
    """Paragraphs of French Wikinews."""
    for line in path.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        if article["doc_id"] not in left_out:
            yield from article["text"].split("\n")


def of_ours(folder):
    """Sentences of our own texts, their names no longer marked."""
    for path in sorted(folder.glob("*.txt")):
        yield from MARKED.sub(r"\1", path.read_text(encoding="utf-8")).splitlines()


def english(data, repository):
    """Every English text that may be read."""
    for name in COLUMNS:
        yield from of_columns(data / name)
    yield from of_meantime(data / "meantime/en/articles_dev.jsonl.gz")
    left_out = scored(repository, "en")
    for path in sorted((data / "re3d").glob("*/documents.json")):
        yield from of_re3d(path, left_out)


def french(data, repository):
    """Every French text that may be read."""
    articles = data / "wikinews-fr-100/wikinews_fr_dev.jsonl"
    yield from of_wikinews(articles, scored(repository, "fr"))
    yield from of_ours(repository / "crates/train/texts/fr")


def main():
    blocks = {"en": english, "fr": french}[sys.argv[1]](*map(Path, sys.argv[2:]))
    told = set()
    for block in (" ".join(block.split()) for block in blocks):
        # A text that several corpora hold is read once.
        if block not in told and any(letter.isalpha() for letter in block):
            told.add(block)
            print(block, end="\n\n")


if __name__ == "__main__":
    sys.exit(main())
