-- The case file, format 10: tallies, so that no page counts over a whole case. Each is changed in
-- the transaction that changes what it counts: it is never behind.

-- Single numbers by name. `last report` is the row of the report up to which reports are
-- tallied, `statements`, `dropped` and `remarks` are of reports, and `claims`, `shared claims`
-- (that several reports hold), `conflicts`, `actors` and `dependences` are of what was linked.
CREATE TABLE tally (
    name        TEXT PRIMARY KEY,
    number      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE language_tally (
    language    TEXT PRIMARY KEY,
    reports     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The ends of chains. What only passes on the words of a statement inside is not counted. In
-- root_kind_tally the kind is empty for what outlets say in their own voice.
CREATE TABLE root_tally (
    kind        TEXT NOT NULL,
    label       TEXT NOT NULL,
    statements  INTEGER NOT NULL,
    reports     INTEGER NOT NULL,
    PRIMARY KEY (kind, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX roots_by_reports ON root_tally (reports DESC, statements DESC, label, kind);

CREATE TABLE root_kind_tally (
    kind        TEXT PRIMARY KEY,
    statements  INTEGER NOT NULL,
    reports     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Neighbours in chains: who passes on, and from whom.
CREATE TABLE reliance_tally (
    by_label    TEXT NOT NULL,
    by_kind     TEXT NOT NULL,
    on_label    TEXT NOT NULL,
    on_kind     TEXT NOT NULL,
    is_root     INTEGER NOT NULL,
    statements  INTEGER NOT NULL,
    reports     INTEGER NOT NULL,
    PRIMARY KEY (by_label, by_kind, on_label, on_kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX reliances_by_reports
    ON reliance_tally (reports DESC, statements DESC, by_label, on_label, by_kind, on_kind);

-- Places of the earth; the columns are those of `place`.
CREATE TABLE place_tally (
    source      TEXT NOT NULL,
    precision   TEXT NOT NULL,
    name        TEXT,
    kind        TEXT,
    north_milli INTEGER,
    east_milli  INTEGER,
    reach_km    INTEGER,
    within      TEXT,
    country     TEXT,
    reports     INTEGER NOT NULL,
    times       INTEGER NOT NULL,
    PRIMARY KEY (source, precision)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_reports ON place_tally (reports DESC, times DESC, source, precision);

-- Every stretch of days that a frame is dated with or a report was published on.
CREATE TABLE day_tally (
    from_day    TEXT NOT NULL,
    to_day      TEXT NOT NULL,
    PRIMARY KEY (from_day, to_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_tally (
    actor       INTEGER PRIMARY KEY,
    reports     INTEGER NOT NULL,
    mentions    INTEGER NOT NULL,
    first_seen  TEXT,
    last_seen   TEXT
) STRICT;
CREATE INDEX actors_by_reports ON actor_tally (reports DESC, mentions DESC, actor);

-- How an actor is written in each language; `first` is the row of the first such report.
CREATE TABLE actor_name (
    actor       INTEGER NOT NULL,
    name        TEXT NOT NULL,
    language    TEXT NOT NULL,
    times       INTEGER NOT NULL,
    reports     INTEGER NOT NULL,
    first       INTEGER NOT NULL,
    PRIMARY KEY (actor, name, language)
) STRICT, WITHOUT ROWID;

ALTER TABLE claim ADD COLUMN statements INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim ADD COLUMN answers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
UPDATE claim SET
    statements = (SELECT count(*) FROM claim_statement s WHERE s.claim = claim.claim),
    answers = (SELECT count(*) FROM claim_value v WHERE v.claim = claim.claim),
    conflicts = (SELECT count(*) FROM difference d
                 WHERE d.claim = claim.claim AND d.kind = 'conflict');
CREATE INDEX claims_by_support
    ON claim (reports DESC, roots DESC, kind = 'other', answers DESC, claim);
CREATE INDEX claims_in_conflict ON claim (reports DESC, roots DESC, claim) WHERE conflicts > 0;

ALTER TABLE claim_root ADD COLUMN statements INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim_root ADD COLUMN reports INTEGER NOT NULL DEFAULT 0;
UPDATE claim_root SET (statements, reports) = (
    SELECT count(*), count(DISTINCT s.report) FROM claim_statement t JOIN statement s USING (statement)
    WHERE t.claim = claim_root.claim AND t.root = claim_root.ordinal);

CREATE INDEX fact_dates ON fact (value, report) WHERE name = 'date';
CREATE INDEX frames_of_days ON frame_time (from_day, to_day);
CREATE INDEX open_pairs ON actor_apart (a, b) WHERE verdict = 'undecided';
CREATE INDEX judgements_of_pair ON judgement (a, b);

DROP VIEW actors;
CREATE VIEW actors AS
SELECT
    a.id,
    a.class,
    a.label,
    (SELECT group_concat(name, ' | ') FROM (
        SELECT DISTINCT name FROM actor_name n WHERE n.actor = a.actor ORDER BY name
    )) AS names,
    t.reports,
    t.mentions,
    t.first_seen,
    t.last_seen
FROM actor a
JOIN actor_tally t USING (actor);
