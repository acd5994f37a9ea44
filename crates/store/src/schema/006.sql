-- The case file, format 6: what the clauses of a report say.

-- The id of a frame is kept as a number: 'f' || printf('%016x', id) is how it is written.
-- The words of all places stand in the text.
CREATE TABLE frame (
    frame       INTEGER PRIMARY KEY,
    id          INTEGER NOT NULL UNIQUE,
    report      INTEGER NOT NULL REFERENCES report,
    statement   INTEGER REFERENCES statement,
    kind        TEXT NOT NULL,
    mode        TEXT,
    predicate   TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    polarity    TEXT NOT NULL,
    modality    TEXT NOT NULL,
    means_start INTEGER,
    means_end   INTEGER,
    about       INTEGER REFERENCES frame DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX frame_of_report ON frame (report);

CREATE TABLE participant (
    frame       INTEGER NOT NULL REFERENCES frame,
    ordinal     INTEGER NOT NULL,
    role        TEXT NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    mention     INTEGER REFERENCES mention,
    PRIMARY KEY (frame, ordinal)
) STRICT, WITHOUT ROWID;

-- Days from from_day until the day before to_day; null where they are open or not known.
CREATE TABLE frame_time (
    frame       INTEGER PRIMARY KEY REFERENCES frame,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    precision   TEXT NOT NULL,
    from_day    TEXT,
    to_day      TEXT,
    open_start  INTEGER NOT NULL,
    open_end    INTEGER NOT NULL,
    approximate INTEGER NOT NULL
) STRICT;

CREATE TABLE counted (
    frame       INTEGER NOT NULL REFERENCES frame,
    ordinal     INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    what        TEXT NOT NULL,
    low         REAL,
    best        REAL,
    high        REAL,
    approximate INTEGER NOT NULL,
    unit        TEXT,
    counted_start INTEGER,
    counted_end INTEGER,
    PRIMARY KEY (frame, ordinal)
) STRICT, WITHOUT ROWID;

CREATE VIEW frames AS
SELECT
    'f' || printf('%016x', f.id) AS id,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = f.report) AS file,
    (SELECT id FROM statement s WHERE s.statement = f.statement) AS statement,
    (SELECT label FROM chain_link c WHERE c.statement = f.statement ORDER BY ordinal DESC LIMIT 1) AS sponsor,
    f.kind,
    f.mode,
    f.predicate,
    (SELECT group_concat(substr(t.text, start + 1, "end" - start), ' | ') FROM (
        SELECT start, "end" FROM participant WHERE frame = f.frame AND role = 'actor' ORDER BY ordinal
    )) AS actors,
    (SELECT group_concat(substr(t.text, start + 1, "end" - start), ' | ') FROM (
        SELECT start, "end" FROM participant WHERE frame = f.frame AND role = 'recipient' ORDER BY ordinal
    )) AS recipients,
    (SELECT substr(t.text, start + 1, "end" - start) FROM participant
     WHERE frame = f.frame AND role = 'place') AS place,
    (SELECT substr(t.text, start + 1, "end" - start) FROM participant
     WHERE frame = f.frame AND role = 'origin') AS origin,
    (SELECT substr(t.text, start + 1, "end" - start) FROM frame_time WHERE frame = f.frame) AS time,
    (SELECT from_day FROM frame_time WHERE frame = f.frame) AS from_day,
    (SELECT to_day FROM frame_time WHERE frame = f.frame) AS to_day,
    (SELECT group_concat(what || ': ' || substr(t.text, start + 1, "end" - start), ' | ') FROM (
        SELECT what, start, "end" FROM counted WHERE frame = f.frame ORDER BY ordinal
    )) AS numbers,
    substr(t.text, f.means_start + 1, f.means_end - f.means_start) AS means,
    f.polarity,
    f.modality,
    (SELECT 'f' || printf('%016x', id) FROM frame other WHERE other.frame = f.about) AS about,
    substr(t.text, f.trigger_start + 1, f.trigger_end - f.trigger_start) AS words,
    substr(t.text, f.start + 1, f."end" - f.start) AS passage,
    f.start,
    f."end"
FROM frame f
JOIN report r ON r.report = f.report
JOIN report_text t ON t.report = f.report;
