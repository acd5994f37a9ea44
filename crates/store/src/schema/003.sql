-- The case file, format 3: who is who over all reports, and what a person decided on it.

-- What a person decided. Rows are only ever added: of two on one pair the later holds, and
-- 'undone' takes back what was decided before.
CREATE TABLE judgement (
    judgement   INTEGER PRIMARY KEY,
    a           TEXT NOT NULL,
    b           TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    author      TEXT NOT NULL,
    at          TEXT NOT NULL,
    note        TEXT
) STRICT;

-- Everything below is derived: it is made anew from bearers and judgements, all of it at once.
CREATE TABLE actor (
    actor       INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    class       TEXT NOT NULL,
    label       TEXT NOT NULL
) STRICT;

CREATE TABLE actor_bearer (
    bearer      INTEGER PRIMARY KEY REFERENCES bearer,
    actor       INTEGER NOT NULL REFERENCES actor
) STRICT;
CREATE INDEX bearers_of_actor ON actor_bearer (actor);

CREATE TABLE actor_join (
    actor       INTEGER NOT NULL REFERENCES actor,
    ordinal     INTEGER NOT NULL,
    a           TEXT NOT NULL,
    b           TEXT NOT NULL,
    evidence    TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    PRIMARY KEY (actor, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_apart (
    a           TEXT NOT NULL,
    b           TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- What the derived tables were made from.
CREATE TABLE linked (
    stage       TEXT PRIMARY KEY,
    made_from   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIEW actors AS
SELECT
    a.id,
    a.class,
    a.label,
    (SELECT group_concat(words, ' | ') FROM (
        SELECT DISTINCT m.words FROM actor_bearer o JOIN mention m ON m.bearer = o.bearer
        WHERE o.actor = a.actor ORDER BY m.words
    )) AS names,
    (SELECT count(DISTINCT b.report) FROM actor_bearer o JOIN bearer b ON b.bearer = o.bearer
     WHERE o.actor = a.actor) AS reports,
    (SELECT count(*) FROM actor_bearer o JOIN mention m ON m.bearer = o.bearer
     WHERE o.actor = a.actor) AS mentions,
    (SELECT min(f.value) FROM actor_bearer o JOIN bearer b ON b.bearer = o.bearer
     JOIN fact f ON f.report = b.report AND f.name = 'date' WHERE o.actor = a.actor) AS first_seen,
    (SELECT max(f.value) FROM actor_bearer o JOIN bearer b ON b.bearer = o.bearer
     JOIN fact f ON f.report = b.report AND f.name = 'date' WHERE o.actor = a.actor) AS last_seen
FROM actor a;

CREATE VIEW judgements AS
SELECT
    j.a,
    (SELECT label FROM bearer WHERE id = j.a) AS label_a,
    j.b,
    (SELECT label FROM bearer WHERE id = j.b) AS label_b,
    j.verdict,
    j.author,
    j.at,
    j.note
FROM judgement j;
