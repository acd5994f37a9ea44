-- The case file, format 11: what a person decided on two reports outranks what the program found
-- between them. Their ids stand in `judgement` as those of bearers do.

-- Two reports that a person holds to be no echoes of each other.
CREATE VIEW parted AS
SELECT r.report AS one, o.report AS other
FROM judgement j
JOIN report r ON r.id = j.a
JOIN report o ON o.id = j.b
WHERE j.a >= 'r' AND j.a < 's' AND j.verdict = 'different' AND NOT EXISTS (
    SELECT 1 FROM judgement k WHERE k.a = j.a AND k.b = j.b AND k.judgement > j.judgement);

-- The dependences that hold: all but copies and translations that a person says are none. Where
-- nobody judged a report, none is looked up.
CREATE VIEW holding_dependence AS
SELECT d.dependence, d.id, d.kind, d.report, d.on_report, d.percent
FROM dependence d
WHERE d.kind = 'cites'
OR NOT EXISTS (SELECT 1 FROM judgement WHERE a >= 'r' AND a < 's')
OR NOT (
    EXISTS (SELECT 1 FROM parted p WHERE p.one = d.report AND p.other = d.on_report)
    OR EXISTS (SELECT 1 FROM parted p WHERE p.one = d.on_report AND p.other = d.report));

DROP VIEW dependences;
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
FROM holding_dependence d
JOIN report r ON r.report = d.report
JOIN report o ON o.report = d.on_report;
