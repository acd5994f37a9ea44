#!/usr/bin/env python3
"""Opens every export of the sample story with a tool that others wrote.

usage: exports.py WHOSAID CASE     with exports.requirements.txt installed

Each check says what it opened and what it counted, and compares that with the JSON Lines of the
same case, which is the contract; the first that fails ends the run.
"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(program, case):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)

        def export(form, name):
            path = folder / name
            subprocess.run([program, "export", form, "--case", case, "--out", path], check=True)
            return path

        counts = jsonl(export("jsonl", "case.jsonl"))
        csv(export("csv", "tables"), counts)
        events(export("events", "events.csv"), folder / "tables")
        xlsx(export("xlsx", "case.xlsx"), counts)
        markdown(export("markdown", "case.md"))
        docx(export("docx", "case.docx"))
        ftm(export("ftm", "case.ftm.jsonl"), counts)
        annotations(export("annotations", "case.anno.json"), counts)
        places(export("geojson", "case.geojson"), counts)
        graph(export("graphml", "case.graphml"), counts)
        provenance(export("prov", "case.prov.json"), counts)
        parquet(export("parquet", "parquet"), folder / "tables")


def told(what, *words):
    print(f"{what}:", *words)


def jsonl(path):
    import jsonschema

    schema = json.loads((ROOT / "docs/reference/jsonl.schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    for line in lines:
        validator.validate(line)
    texts = {line["id"]: line["text"] for line in lines if line["kind"] == "report"}
    for line in lines:
        for span in line.get("passage") or [] if line["kind"] == "statement" else []:
            assert texts[line["report"]][span["start"] : span["end"]] == span["text"], line["id"]
    assert lines[0]["kind"] == "case" and lines[0]["written_by"][0]["settings"]["weights en"]
    counts = Counter(line["kind"] for line in lines)
    counts["located"] = sum(l["kind"] == "place" and l["latitude"] is not None for l in lines)
    told("jsonl by jsonschema", dict(counts))
    return counts


# The table that holds each kind of line of JSON Lines.
TABLES = {
    "reports": "report",
    "statements": "statement",
    "actors": "actor",
    "names": "mention",
    "relations": "relation",
    "judgements": "judgement",
    "claims": "claim",
    "conflicts": "conflict",
    "dependences": "dependence",
    "places": "place",
}


def csv(folder, counts):
    import duckdb

    rows = {}
    for path in sorted(folder.glob("*.csv")):
        read = f"read_csv('{path}', header = true, all_varchar = true, strict_mode = true)"
        rows[path.stem] = duckdb.sql(f"SELECT count(*) FROM {read}").fetchall()[0][0]
    for table, kind in TABLES.items():
        assert rows[table] == counts[kind], (table, rows[table], counts[kind])
    lost = duckdb.sql(
        f"""SELECT count(*) FROM read_csv('{folder}/claim_statements.csv') c
            ANTI JOIN read_csv('{folder}/statements.csv', all_varchar = true) s
            ON c.statement = s.statement"""
    ).fetchall()[0][0]
    assert lost == 0, "tables join by their ids"
    told("csv by duckdb", rows)
    described(folder / "csv-metadata.json", rows)


def described(metadata, rows):
    """Reads tables by their metadata alone: every cell is what its column says."""
    import csvw

    group = csvw.CSVW(str(metadata), validate=True)
    assert group.is_valid, group.warnings
    told("csv by csvw", {str(table.url): len(list(table)) for table in group.tables})
    assert sum(1 for table in group.tables for _ in table) == sum(rows.values())


def events(path, tables):
    import duckdb

    import csvw

    assert path.read_bytes() == (tables / "events.csv").read_bytes()
    beside = csvw.CSVW(str(path), validate=True)
    assert beside.is_valid and list(beside.to_json(minimal=True)), beside.warnings
    bounds = duckdb.sql(
        f"SELECT count(*), count(*) FILTER (low > high) FROM read_csv('{path}')"
    ).fetchall()[0]
    assert bounds[0] > 0 and bounds[1] == 0, bounds
    told("events by duckdb", bounds[0])


def xlsx(path, counts):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    rows = {}
    for sheet in book:
        rows[sheet.title] = -1
        for row in sheet.iter_rows():
            rows[sheet.title] += 1
            assert not any(cell.data_type == "f" for cell in row), "a formula"
    for table, kind in TABLES.items():
        assert rows[table] == counts[kind], (table, rows[table], counts[kind])
    told("xlsx by openpyxl", rows)


def markdown(path):
    import re

    text = path.read_text()
    hung = re.findall(r"(?<!\n)\[\^(\d+)\](?!:)", text)
    below = re.findall(r"^\[\^(\d+)\]: ", text, re.M)
    assert hung == below and below, "each footnote has its place, in order"
    told("markdown", len(below), "footnotes")


def docx(path):
    import zipfile

    import docx as python_docx

    document = python_docx.Document(path)
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    places = [
        mark.get(space + "id") for mark in document.element.iter(space + "footnoteReference")
    ]
    with zipfile.ZipFile(path) as parts:
        notes = python_docx.oxml.parse_xml(parts.read("word/footnotes.xml"))
    words = {
        note.get(space + "id"): "".join(run.text or "" for run in note.iter(space + "t"))
        for note in notes
    }
    assert places and all(words[place].strip() for place in places)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", path.parent, path],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    printed = path.with_suffix(".pdf").read_bytes()
    assert printed.startswith(b"%PDF-") and len(printed) > 20_000, "LibreOffice prints it"
    told("docx by LibreOffice and python-docx", len(document.paragraphs), "paragraphs,", len(places), "footnotes")


def ftm(path, counts):
    from followthemoney import model

    entities = [json.loads(line) for line in path.read_text().splitlines()]
    ids = {entity["id"] for entity in entities}
    for data in entities:
        proxy = model.get_proxy(data, cleaned=False)
        given = {name: len(values) for name, values in data["properties"].items()}
        kept = {name: len(set(proxy.get(name))) for name in given}
        for name, values in given.items():
            assert kept[name] == len(set(data["properties"][name])), (data, name)
            if model.get(data["schema"]).get(name).type.name == "entity":
                assert set(data["properties"][name]) <= ids, data
        model.get(data["schema"]).validate(data)
    schemata = Counter(entity["schema"] for entity in entities)
    assert schemata["Article"] == counts["report"] and schemata["Note"] == counts["statement"]
    assert all(e["whosaid"]["chain"] for e in entities if e["schema"] == "Note")
    told("ftm by followthemoney", dict(schemata))


def annotations(path, counts):
    page = json.loads(path.read_text())
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage"
    assert len(page["items"]) == counts["statement"]
    for item in page["items"]:
        assert item["type"] == "Annotation" and item["id"].startswith("urn:whosaid:s")
        for target in item["target"]:
            quote, place = target["selector"]
            assert quote["type"] == "TextQuoteSelector" and quote["exact"]
            assert place["end"] - place["start"] == len(quote["exact"])
    told("annotations", len(page["items"]))


def places(path, counts):
    import geojson

    collection = geojson.loads(path.read_text())
    assert collection.is_valid, collection.errors()
    assert len(collection["features"]) == counts["located"]
    told("geojson by geojson", len(collection["features"]))


def graph(path, counts):
    import networkx

    graph = networkx.read_graphml(path)
    kinds = Counter(node["what"] for _, node in graph.nodes(data=True))
    assert kinds["report"] == counts["report"] and kinds["actor"] == counts["actor"], kinds
    told("graphml by networkx", dict(kinds), graph.number_of_edges(), "edges")


def provenance(path, counts):
    from prov import model

    document = model.ProvDocument.deserialize(str(path), format="json")
    kinds = Counter(type(record).__name__ for record in document.get_records())
    assert kinds["ProvEntity"] == 1 + sum(counts[k] for k in ["report", "statement", "judgement"]), kinds
    assert kinds["ProvActivity"] == counts["report"] + counts["judgement"], kinds
    assert kinds["ProvGeneration"] == counts["statement"] + counts["judgement"], kinds
    known = {str(record.identifier) for record in document.get_records(model.ProvElement)}
    for record in document.get_records(model.ProvRelation):
        for name in map(str, record.args[:2]):
            # Of what a person judged, names of people in a report are no entities here.
            assert name in known or name.startswith("whosaid:b"), record
    assert document.get_provn().startswith("document")
    told("prov by prov", dict(kinds))


def parquet(folder, tables):
    import duckdb

    rows = {}
    for path in sorted(folder.glob("*.parquet")):
        beside = f"read_csv('{tables}/{path.stem}.csv', header = true, all_varchar = true)"
        count = lambda what: duckdb.sql(f"SELECT count(*) FROM {what}").fetchall()[0][0]
        rows[path.stem] = count(f"'{path}'")
        assert rows[path.stem] == count(beside), path
        columns = lambda what: [row[0] for row in duckdb.sql(f"DESCRIBE SELECT * FROM {what}").fetchall()]
        assert columns(f"'{path}'") == columns(beside), path
    about = duckdb.sql(f"SELECT value FROM parquet_kv_metadata('{folder}/reports.parquet')").fetchall()
    assert any(b"weights en" in value for (value,) in about), about
    assert set(rows) == {path.stem for path in tables.glob("*.csv")} - {"about"}
    told("parquet by duckdb", rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
