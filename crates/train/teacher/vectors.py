"""Writes the word vectors of a spaCy package as one file that NumPy reads, without spaCy.

    vectors.py VOCAB OUT.npz

VOCAB is the folder of that name in the package. Of the package only the vectors are read.
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np

WHOLE = 0xFFFFFFFFFFFFFFFF
"""Hashes are of 64 bits."""

MIX = 0xC6A4A7935BD1E995
"""The factor of MurmurHash64A."""

SIZES = {0xCC: ">B", 0xCD: ">H", 0xCE: ">I", 0xCF: ">Q"}
"""How MessagePack marks a number without a sign, and how it is laid out behind the mark."""


def hashed(word):
    """MurmurHash64A with seed 1, by which the package knows a word."""
    data = word.encode()
    value = (1 ^ (len(data) * MIX)) & WHOLE
    whole = len(data) // 8 * 8
    for (part,) in struct.iter_unpack("<Q", data[:whole]):
        part = part * MIX & WHOLE
        value = (value ^ ((part ^ part >> 47) * MIX & WHOLE)) * MIX & WHOLE
    if whole < len(data):
        value = (value ^ int.from_bytes(data[whole:], "little")) * MIX & WHOLE
    value = (value ^ value >> 47) * MIX & WHOLE
    return value ^ value >> 47


def numbers(data):
    """The numbers of a MessagePack map of numbers to numbers, one after another."""
    # A mark of 32-bit size and the size stand before them.
    at = 5
    while at < len(data):
        form = SIZES.get(data[at])
        if form is None:
            yield data[at]
            at += 1
        else:
            yield struct.unpack_from(form, data, at + 1)[0]
            at += 1 + struct.calcsize(form)


def main():
    folder, out = Path(sys.argv[1]), sys.argv[2]
    told = numbers((folder / "key2row").read_bytes())
    rows = dict(zip(told, told))
    keyed = ((word, rows.get(hashed(word))) for word in json.loads((folder / "strings.json").read_text()))
    known = {word: row for word, row in keyed if row is not None and "\n" not in word}
    table = np.load(folder / "vectors")
    words = np.frombuffer("\n".join(known).encode(), np.uint8)
    np.savez(out, words=words, rows=np.array(list(known.values()), np.int32), table=table)
    print(f"{len(known)} words of {len(rows)}, {table.shape[0]} vectors of {table.shape[1]}")


if __name__ == "__main__":
    sys.exit(main())
