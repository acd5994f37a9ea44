-- The case file, format 9: what came in and what was decided is kept in a log whose entries hang
-- together, and every row is sealed, so that a change of any of them shows. Originals are packed.

-- As in an SQL archive: zlib, where that is shorter than `size`. Without bytes it lies outside.
ALTER TABLE original RENAME TO original_before;
CREATE TABLE original (
    report      INTEGER PRIMARY KEY REFERENCES report,
    size        INTEGER NOT NULL,
    bytes       BLOB,
    outside     TEXT
) STRICT;
INSERT INTO original SELECT report, length(bytes), bytes, NULL FROM original_before;
DROP TABLE original_before;

-- What a person says of a report as a whole. Rows are only ever added; the last on a report holds.
CREATE TABLE mark (
    mark        INTEGER PRIMARY KEY,
    report      TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    author      TEXT NOT NULL,
    at          TEXT NOT NULL,
    note        TEXT
) STRICT;

-- What came in or was decided, in order. Rows are only ever added.
CREATE TABLE custody (
    entry       INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    run         INTEGER NOT NULL REFERENCES run,
    what        TEXT NOT NULL,
    of          TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    chain       TEXT NOT NULL
) STRICT;
CREATE INDEX custody_of ON custody (what, of);

-- SHA-256 of what was made from the reports and may be made anew.
CREATE TABLE seal (
    part        TEXT NOT NULL,
    of          INTEGER NOT NULL,
    sha256      TEXT NOT NULL,
    PRIMARY KEY (part, of)
) STRICT, WITHOUT ROWID;

-- What is hashed: each row as a line of JSON, to be sorted by its bytes. Numbers with a fraction
-- are told exactly, as their whole part and their fraction in units of 2^-60.

CREATE VIEW custody_rows (entry, line, chain) AS
SELECT entry, json_array(entry, at, run, what, of, sha256), chain FROM custody;

CREATE VIEW log_rows (what, of, line) AS
SELECT 'run', CAST(run AS TEXT), json_array('run', run, started_at, version, settings) FROM run
UNION ALL
SELECT 'file', o.id || ' ' || t.path, json_array('file', t.path, t.report, t.run)
FROM file t JOIN report o USING (report)
UNION ALL
SELECT 'skip', reason || ' ' || file, json_array('skip', file, reason, detail, run) FROM skip
UNION ALL
SELECT 'judgement', CAST(judgement AS TEXT),
    json_array('judgement', judgement, a, b, verdict, author, at, note)
FROM judgement
UNION ALL
SELECT 'mark', CAST(mark AS TEXT), json_array('mark', mark, report, verdict, author, at, note)
FROM mark;

CREATE VIEW report_rows (report, line) AS
SELECT t.report, json_array('report', t.report, t.id, t.sha256, t.encoding, t.stored_at, t.run)
FROM report t
UNION ALL
SELECT t.report, json_array('original', t.report, t.size, t.outside, hex(t.bytes))
FROM original t
UNION ALL
SELECT t.report, json_array('report_text', t.report, t.sha256)
FROM report_text t
UNION ALL
SELECT t.report, json_array('fact', t.report, t.name, t.value, t.place, t.start, t."end",
    t.words)
FROM fact t
UNION ALL
SELECT t.report, json_array('dropped', t.report, t.start, t."end", t.reason)
FROM dropped t
UNION ALL
SELECT t.report, json_array('remark', t.report, t.ordinal, t.stage, t.start, t."end", t.message)
FROM remark t
UNION ALL
SELECT t.report, json_array('place', t.report, t.ordinal, t.start, t."end", t.words, t.name,
    t.kind, t.precision, t.north_milli, t.east_milli, t.reach_km, t.within, t.country, t.source,
    t.reasons)
FROM place t
UNION ALL
SELECT t.report, json_array('fingerprint', t.report, hex(t.narration), hex(t.quoted),
    hex(t.landmarks), hex(t.words))
FROM fingerprint t
UNION ALL
SELECT t.report, json_array('statement', t.statement, t.id, t.report, t.ordinal, t.speaker_kind,
    t.resolved, t.cue_head, t.cue_negated, t.form, t.grade, t.addressee, t.medium, t.inside,
    t.stance, t.modality, t.basis)
FROM statement t
UNION ALL
SELECT o.report, json_array('statement_span', t.statement, t.role, t.ordinal, t.piece, t.start,
    t."end", t.words)
FROM statement_span t JOIN statement o USING (statement)
UNION ALL
SELECT o.report, json_array('passage', t.statement, t.piece, t.start, t."end")
FROM passage t JOIN statement o USING (statement)
UNION ALL
SELECT o.report, json_array('chain_link', t.statement, t.ordinal, t.label, t.kind, t.shown_by,
    t.start, t."end")
FROM chain_link t JOIN statement o USING (statement)
UNION ALL
SELECT t.report, json_array('bearer', t.bearer, t.id, t.report, t.ordinal, t.kind, t.label)
FROM bearer t
UNION ALL
SELECT t.report, json_array('mention', t.mention, t.id, t.report, t.ordinal, t.sentence, t.kind,
    t.bearer, t.reason, t.through, t.start, t."end", t.words)
FROM mention t
UNION ALL
SELECT o.report, json_array('role', t.mention, t.ordinal, t.noun, t.start, t."end", t.words)
FROM role t JOIN mention o USING (mention)
UNION ALL
SELECT t.report, json_array('introduction', t.first, t.second, t.report, t.how, t.statement,
    t.start, t."end")
FROM introduction t
UNION ALL
SELECT t.report, json_array('relation', t.relation, t.id, t.report, t.ordinal, t.kind,
    t.subject, t.object, t.negated, t.date_start, t.date_end, t.statement, t.start, t."end")
FROM relation t
UNION ALL
SELECT t.report, json_array('frame', t.frame, t.id, t.report, t.statement, t.kind, t.mode,
    t.predicate, t.trigger_start, t.trigger_end, t.start, t."end", t.polarity, t.modality,
    t.means_start, t.means_end, t.about)
FROM frame t
UNION ALL
SELECT o.report, json_array('participant', t.frame, t.ordinal, t.role, t.start, t."end",
    t.mention)
FROM participant t JOIN frame o USING (frame)
UNION ALL
SELECT o.report, json_array('frame_time', t.frame, t.start, t."end", t.kind, t.precision,
    t.from_day, t.to_day, t.open_start, t.open_end, t.approximate)
FROM frame_time t JOIN frame o USING (frame)
UNION ALL
SELECT o.report, json_array('counted', t.frame, t.ordinal, t.start, t."end", t.what, CAST(t.low
    AS INTEGER), CAST((t.low - CAST(t.low AS INTEGER)) * 1152921504606846976.0 AS INTEGER),
    CAST(t.best AS INTEGER), CAST((t.best - CAST(t.best AS INTEGER)) * 1152921504606846976.0 AS
    INTEGER), CAST(t.high AS INTEGER), CAST((t.high - CAST(t.high AS INTEGER)) *
    1152921504606846976.0 AS INTEGER), t.approximate, t.unit, t.counted_start, t.counted_end)
FROM counted t JOIN frame o USING (frame);

CREATE VIEW actor_rows (line) AS
SELECT json_array('actor', t.actor, t.id, t.class, t.label)
FROM actor t
UNION ALL
SELECT json_array('actor_bearer', t.bearer, t.actor, t.namesake)
FROM actor_bearer t
UNION ALL
SELECT json_array('namesake', t.namesake, t.telling, t.first, t.roles, t.actor)
FROM namesake t
UNION ALL
SELECT json_array('namesake_key', t.key, t.namesake)
FROM namesake_key t
UNION ALL
SELECT json_array('actor_join', t.actor, t.ordinal, t.a, t.b, t.evidence, t.reasons)
FROM actor_join t
UNION ALL
SELECT json_array('actor_apart', t.a, t.b, t.verdict, t.reasons)
FROM actor_apart t
UNION ALL
SELECT json_array('linked', t.stage, t.made_from)
FROM linked t
WHERE t.stage = 'actors';

CREATE VIEW leaning_rows (line) AS
SELECT json_array('dependence', t.dependence, t.id, t.kind, t.report, t.on_report, t.percent)
FROM dependence t
UNION ALL
SELECT json_array('shared_passage', t.dependence, t.ordinal, t.start, t."end", t.on_start,
    t.on_end)
FROM shared_passage t
UNION ALL
SELECT json_array('story', t.report, t.first)
FROM story t
UNION ALL
SELECT json_array('linked', t.stage, t.made_from)
FROM linked t
WHERE t.stage <> 'actors';

CREATE VIEW claim_rows (story, line) AS
SELECT t.story, json_array('told_story', t.story, t.made_from)
FROM told_story t
UNION ALL
SELECT t.story, json_array('claim', t.claim, t.id, t.story, t.kind, t.title, t.reports, t.roots,
    t.unnamed, t.unknown)
FROM claim t
UNION ALL
SELECT o.story, json_array('claim_frame', t.claim, t.frame)
FROM claim_frame t JOIN claim o USING (claim)
UNION ALL
SELECT o.story, json_array('claim_root', t.claim, t.ordinal, t.label, t.kind)
FROM claim_root t JOIN claim o USING (claim)
UNION ALL
SELECT o.story, json_array('claim_statement', t.claim, t.ordinal, t.statement, t.root)
FROM claim_statement t JOIN claim o USING (claim)
UNION ALL
SELECT o.story, json_array('claim_ring', t.claim, t.ordinal, t.outlets)
FROM claim_ring t JOIN claim o USING (claim)
UNION ALL
SELECT o.story, json_array('claim_value', t.claim, t.field, t.ordinal, t.name, t.value, t.roots)
FROM claim_value t JOIN claim o USING (claim)
UNION ALL
SELECT o.story, json_array('value_frame', t.claim, t.field, t.ordinal, t.frame)
FROM value_frame t JOIN claim o USING (claim)
UNION ALL
SELECT o.story, json_array('value_root', t.claim, t.field, t.ordinal, t.root)
FROM value_root t JOIN claim o USING (claim)
UNION ALL
SELECT o.story, json_array('difference', t.difference, t.id, t.claim, t.kind, t.conflict,
    t.field, t.a, t.b, t.reason)
FROM difference t JOIN claim o USING (claim);
