-- The case file, format 7: what the statements of a story claim, on how many words, and where
-- they differ. All of it is derived: it is made anew, story by story, from the frames of its
-- reports, from actors and from dependences.

-- Ids are kept as numbers: 'c' || printf('%016x', id) is how that of a claim is written.
CREATE TABLE claim (
    claim       INTEGER PRIMARY KEY,
    id          INTEGER NOT NULL,
    story       INTEGER NOT NULL REFERENCES report,
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    reports     INTEGER NOT NULL,
    roots       INTEGER NOT NULL,
    unnamed     INTEGER NOT NULL,
    unknown     INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claims_of_story ON claim (story);

CREATE TABLE claim_frame (
    claim       INTEGER NOT NULL REFERENCES claim,
    frame       INTEGER NOT NULL REFERENCES frame,
    PRIMARY KEY (claim, frame)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_of_frame ON claim_frame (frame);

CREATE TABLE claim_root (
    claim       INTEGER NOT NULL REFERENCES claim,
    ordinal     INTEGER NOT NULL,
    label       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

-- The root is null where the text does not show where the chain of the statement ends.
CREATE TABLE claim_statement (
    claim       INTEGER NOT NULL REFERENCES claim,
    ordinal     INTEGER NOT NULL,
    statement   INTEGER NOT NULL REFERENCES statement,
    root        INTEGER,
    PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

-- Outlets that cite each other in a ring, one a line.
CREATE TABLE claim_ring (
    claim       INTEGER NOT NULL REFERENCES claim,
    ordinal     INTEGER NOT NULL,
    outlets     TEXT NOT NULL,
    PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_value (
    claim       INTEGER NOT NULL REFERENCES claim,
    field       INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    name        TEXT NOT NULL,
    value       TEXT NOT NULL,
    roots       INTEGER NOT NULL,
    PRIMARY KEY (claim, field, ordinal)
) STRICT, WITHOUT ROWID;

-- The frames that give a value; no rows where all frames of the claim give it.
CREATE TABLE value_frame (
    claim       INTEGER NOT NULL REFERENCES claim,
    field       INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    frame       INTEGER NOT NULL REFERENCES frame,
    PRIMARY KEY (claim, field, ordinal, frame)
) STRICT, WITHOUT ROWID;

-- The roots that carry a value; no rows where all roots of the claim carry it.
CREATE TABLE value_root (
    claim       INTEGER NOT NULL REFERENCES claim,
    field       INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    root        INTEGER NOT NULL,
    PRIMARY KEY (claim, field, ordinal, root)
) STRICT, WITHOUT ROWID;

CREATE TABLE difference (
    difference  INTEGER PRIMARY KEY,
    id          INTEGER NOT NULL,
    claim       INTEGER NOT NULL REFERENCES claim,
    kind        TEXT NOT NULL,
    conflict    TEXT,
    field       INTEGER NOT NULL,
    a           INTEGER NOT NULL,
    b           INTEGER NOT NULL,
    reason      TEXT NOT NULL
) STRICT;
CREATE INDEX difference_by_id ON difference (id);
CREATE INDEX differences_of_claim ON difference (claim);

-- What the claims of each story were made from, as one number.
CREATE TABLE told_story (
    story       INTEGER PRIMARY KEY REFERENCES report,
    made_from   INTEGER NOT NULL
) STRICT;

CREATE VIEW claims AS
SELECT
    'c' || printf('%016x', c.id) AS id,
    r.id AS story,
    c.title,
    c.kind,
    c.reports,
    c.roots,
    c.unnamed,
    c.unknown,
    (SELECT count(*) FROM claim_statement s WHERE s.claim = c.claim) AS statements,
    (SELECT group_concat(label, ' | ') FROM (
        SELECT label FROM claim_root WHERE claim = c.claim ORDER BY ordinal
    )) AS root_labels,
    (SELECT count(*) FROM difference d WHERE d.claim = c.claim AND d.kind = 'conflict') AS conflicts
FROM claim c
JOIN report r ON r.report = c.story;

-- The roots that carry each value, for the views below; by row numbers.
CREATE VIEW value_roots AS
SELECT
    v.claim, v.field, v.ordinal, v.name, v.value,
    (SELECT group_concat(label, ' | ') FROM (
        SELECT o.label FROM claim_root o WHERE o.claim = v.claim AND (
            v.roots = (SELECT c.roots FROM claim c WHERE c.claim = v.claim)
            OR o.ordinal IN (SELECT x.root FROM value_root x
                WHERE x.claim = v.claim AND x.field = v.field AND x.ordinal = v.ordinal)
        ) ORDER BY o.ordinal
    )) AS roots
FROM claim_value v;

CREATE VIEW claim_values AS
SELECT
    'c' || printf('%016x', c.id) AS claim,
    c.title,
    v.name AS field,
    v.value,
    v.roots
FROM value_roots v
JOIN claim c ON c.claim = v.claim;

CREATE VIEW conflicts AS
SELECT
    'x' || printf('%016x', d.id) AS id,
    'c' || printf('%016x', c.id) AS claim,
    c.title,
    d.kind,
    d.conflict,
    a.name AS field,
    a.value AS a,
    a.roots AS a_roots,
    b.value AS b,
    b.roots AS b_roots,
    d.reason
FROM difference d
JOIN claim c ON c.claim = d.claim
JOIN value_roots a ON a.claim = d.claim AND a.field = d.field AND a.ordinal = d.a
JOIN value_roots b ON b.claim = d.claim AND b.field = d.field AND b.ordinal = d.b;
