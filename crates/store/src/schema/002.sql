-- The case file, format 2: names, who bears them, and how the bearers stand to one another.

CREATE TABLE bearer (
    bearer      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    report      INTEGER NOT NULL REFERENCES report,
    ordinal     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    label       TEXT NOT NULL
) STRICT;
CREATE INDEX bearer_of_report ON bearer (report, ordinal);

CREATE TABLE mention (
    mention     INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    report      INTEGER NOT NULL REFERENCES report,
    ordinal     INTEGER NOT NULL,
    sentence    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    bearer      INTEGER REFERENCES bearer,
    reason      TEXT NOT NULL,
    through     INTEGER REFERENCES mention DEFERRABLE INITIALLY DEFERRED,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    words       TEXT NOT NULL
) STRICT;
CREATE INDEX mention_of_report ON mention (report, ordinal);
CREATE INDEX mention_of_bearer ON mention (bearer);

CREATE TABLE role (
    mention     INTEGER NOT NULL REFERENCES mention,
    ordinal     INTEGER NOT NULL,
    noun        TEXT NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    words       TEXT NOT NULL,
    PRIMARY KEY (mention, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE introduction (
    first       INTEGER NOT NULL REFERENCES mention,
    second      INTEGER NOT NULL REFERENCES mention,
    report      INTEGER NOT NULL REFERENCES report,
    how         TEXT NOT NULL,
    statement   INTEGER REFERENCES statement,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE INDEX introduction_of_report ON introduction (report);

CREATE TABLE relation (
    relation    INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    report      INTEGER NOT NULL REFERENCES report,
    ordinal     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    subject     INTEGER NOT NULL REFERENCES mention,
    object      INTEGER NOT NULL REFERENCES mention,
    negated     INTEGER NOT NULL,
    date_start  INTEGER,
    date_end    INTEGER,
    statement   INTEGER REFERENCES statement,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL
) STRICT;
CREATE INDEX relation_of_report ON relation (report, ordinal);

CREATE VIEW mentions AS
SELECT
    m.id,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = m.report) AS file,
    m.words AS name,
    m.kind,
    b.id AS bearer,
    b.kind AS bearer_kind,
    b.label AS bearer_label,
    m.reason,
    (SELECT other.words FROM mention other WHERE other.mention = m.through) AS through,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT words FROM role WHERE mention = m.mention ORDER BY ordinal
    )) AS roles,
    m.sentence,
    m.start,
    m."end"
FROM mention m
JOIN report r ON r.report = m.report
LEFT JOIN bearer b ON b.bearer = m.bearer;

CREATE VIEW introductions AS
SELECT
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = i.report) AS file,
    i.how,
    one.words AS first,
    two.words AS second,
    (SELECT id FROM bearer WHERE bearer.bearer = one.bearer) AS bearer,
    (SELECT id FROM statement WHERE statement.statement = i.statement) AS statement,
    substr(t.text, i.start + 1, i."end" - i.start) AS passage
FROM introduction i
JOIN report r ON r.report = i.report
JOIN report_text t ON t.report = i.report
JOIN mention one ON one.mention = i.first
JOIN mention two ON two.mention = i.second;

CREATE VIEW relations AS
SELECT
    l.id,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = l.report) AS file,
    coalesce((SELECT label FROM bearer WHERE bearer.bearer = one.bearer), one.words) AS subject,
    l.kind,
    coalesce((SELECT label FROM bearer WHERE bearer.bearer = two.bearer), two.words) AS object,
    l.negated,
    substr(t.text, l.date_start + 1, l.date_end - l.date_start) AS date,
    (SELECT id FROM bearer WHERE bearer.bearer = one.bearer) AS subject_bearer,
    (SELECT id FROM bearer WHERE bearer.bearer = two.bearer) AS object_bearer,
    (SELECT id FROM statement WHERE statement.statement = l.statement) AS statement,
    (SELECT label FROM chain_link WHERE chain_link.statement = l.statement ORDER BY ordinal DESC LIMIT 1) AS sponsor,
    substr(t.text, l.start + 1, l."end" - l.start) AS passage
FROM relation l
JOIN report r ON r.report = l.report
JOIN report_text t ON t.report = l.report
JOIN mention one ON one.mention = l.subject
JOIN mention two ON two.mention = l.object;
