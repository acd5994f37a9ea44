-- The case file, format 4: which reports lean on which, and which tell one story.

-- What finds copies and translations of a report without its text. Each blob lists marks: a
-- hash of four bytes, least first, then numbers of seven bits a byte, least first, with the
-- high bit on all but the last. For narration, quoted and landmarks these are the code points
-- from the start of the mark before, and the length; for words, how much the word counts.
CREATE TABLE fingerprint (
    report      INTEGER PRIMARY KEY REFERENCES report,
    narration   BLOB NOT NULL,
    quoted      BLOB NOT NULL,
    landmarks   BLOB NOT NULL,
    words       BLOB NOT NULL
) STRICT;

-- Everything below is derived: it is made anew from fingerprints and chains, all at once.
CREATE TABLE dependence (
    dependence  INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    report      INTEGER NOT NULL REFERENCES report,
    on_report   INTEGER NOT NULL REFERENCES report,
    percent     INTEGER
) STRICT;
CREATE INDEX dependence_of_report ON dependence (report);
CREATE INDEX dependence_on_report ON dependence (on_report);

CREATE TABLE shared_passage (
    dependence  INTEGER NOT NULL REFERENCES dependence,
    ordinal     INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    on_start    INTEGER,
    on_end      INTEGER,
    PRIMARY KEY (dependence, ordinal)
) STRICT, WITHOUT ROWID;

-- The story of each report, by the report of it that comes first.
CREATE TABLE story (
    report      INTEGER PRIMARY KEY REFERENCES report,
    first       INTEGER NOT NULL REFERENCES report
) STRICT;
CREATE INDEX reports_of_story ON story (first);

CREATE VIEW dependences AS
SELECT
    d.id,
    d.kind,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = d.report) AS file,
    o.id AS on_report,
    (SELECT min(path) FROM file WHERE report = d.on_report) AS on_file,
    d.percent,
    (SELECT count(*) FROM shared_passage p WHERE p.dependence = d.dependence) AS passages
FROM dependence d
JOIN report r ON r.report = d.report
JOIN report o ON o.report = d.on_report;

CREATE VIEW stories AS
SELECT
    f.id AS story,
    (SELECT value FROM fact WHERE report = s.first AND name = 'title') AS title,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = s.report) AS file
FROM story s
JOIN report r ON r.report = s.report
JOIN report f ON f.report = s.first;
