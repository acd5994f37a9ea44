-- The case file, format 5: names of places and what they stand for.

-- A name of a place in the story; from name to source all is null where nothing carries a
-- place. Degrees are in thousandths, so that they are exact; areas and reasons stand one a line.
CREATE TABLE place (
    report      INTEGER NOT NULL REFERENCES report,
    ordinal     INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    words       TEXT NOT NULL,
    name        TEXT,
    kind        TEXT,
    precision   TEXT,
    north_milli INTEGER,
    east_milli  INTEGER,
    reach_km    INTEGER,
    within      TEXT,
    country     TEXT,
    source      TEXT,
    reasons     TEXT NOT NULL,
    PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE VIEW places AS
SELECT
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = p.report) AS file,
    p.words,
    p.name,
    p.kind,
    p.precision,
    p.north_milli / 1000.0 AS latitude,
    p.east_milli / 1000.0 AS longitude,
    p.reach_km,
    replace(p.within, char(10), ', ') AS within,
    p.country,
    p.source,
    replace(p.reasons, char(10), '; ') AS reasons,
    p.start,
    p."end"
FROM place p
JOIN report r ON r.report = p.report;
