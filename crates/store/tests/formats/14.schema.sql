CREATE TABLE run (
    run         INTEGER PRIMARY KEY,
    started_at  TEXT NOT NULL,
    version     TEXT NOT NULL,
    settings    TEXT NOT NULL
) STRICT;

CREATE TABLE report (
    report      INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    sha256      TEXT NOT NULL,
    encoding    TEXT NOT NULL,
    stored_at   TEXT NOT NULL,
    run         INTEGER NOT NULL REFERENCES run
) STRICT;

CREATE TABLE report_text (
    report      INTEGER PRIMARY KEY REFERENCES report,
    text        TEXT NOT NULL,
    sha256      TEXT NOT NULL
) STRICT;

CREATE TABLE file (
    path        TEXT NOT NULL,
    report      INTEGER NOT NULL REFERENCES report,
    run         INTEGER NOT NULL REFERENCES run,
    PRIMARY KEY (path, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX file_of_report ON file (report, path);

CREATE TABLE fact (
    report      INTEGER NOT NULL REFERENCES report,
    name        TEXT NOT NULL,
    value       TEXT NOT NULL,
    place       TEXT NOT NULL,
    start       INTEGER,
    "end"       INTEGER,
    words       TEXT,
    PRIMARY KEY (report, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE dropped (
    report      INTEGER NOT NULL REFERENCES report,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    PRIMARY KEY (report, start, "end")
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
    report      INTEGER NOT NULL REFERENCES report,
    ordinal     INTEGER NOT NULL,
    stage       TEXT NOT NULL,
    start       INTEGER,
    "end"       INTEGER,
    message     TEXT NOT NULL,
    PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE skip (
    file        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    detail      TEXT NOT NULL,
    run         INTEGER NOT NULL REFERENCES run,
    PRIMARY KEY (file, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    statement   INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    report      INTEGER NOT NULL REFERENCES report,
    ordinal     INTEGER NOT NULL,
    speaker_kind TEXT NOT NULL,
    resolved    TEXT,
    cue_head    TEXT NOT NULL,
    cue_negated INTEGER NOT NULL,
    form        TEXT NOT NULL,
    grade       TEXT NOT NULL,
    addressee   TEXT,
    medium      TEXT,
    inside      INTEGER REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
    stance      TEXT NOT NULL,
    modality    TEXT NOT NULL,
    basis       TEXT NOT NULL
) STRICT;

CREATE INDEX statement_of_report ON statement (report, ordinal);

CREATE TABLE statement_span (
    statement   INTEGER NOT NULL REFERENCES statement,
    role        TEXT NOT NULL,
    ordinal     INTEGER NOT NULL,
    piece       INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    words       TEXT NOT NULL,
    PRIMARY KEY (statement, role, ordinal, piece)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    statement   INTEGER NOT NULL REFERENCES statement,
    piece       INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    "end"       INTEGER NOT NULL,
    PRIMARY KEY (statement, piece)
) STRICT, WITHOUT ROWID;

CREATE TABLE chain_link (
    statement   INTEGER NOT NULL REFERENCES statement,
    ordinal     INTEGER NOT NULL,
    label       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    shown_by    INTEGER REFERENCES statement DEFERRABLE INITIALLY DEFERRED,
    start       INTEGER,
    "end"       INTEGER,
    PRIMARY KEY (statement, ordinal)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE report_search USING fts5 (
    text,
    content = 'report_text', content_rowid = 'report',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIEW statement_words AS
SELECT
    s.statement,
    coalesce((SELECT group_concat(words, ' ') FROM (
        SELECT words FROM statement_span
        WHERE statement = s.statement AND role = 'speaker' ORDER BY ordinal, piece
    )), '') || coalesce(' ' || s.resolved, '') AS speaker,
    (SELECT group_concat(words, ' ') FROM (
        SELECT words FROM statement_span
        WHERE statement = s.statement AND role = 'content' ORDER BY ordinal, piece
    )) AS content
FROM statement s;

CREATE VIRTUAL TABLE statement_search USING fts5 (
    speaker, content,
    content = 'statement_words', content_rowid = 'statement',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIEW reports AS
SELECT
    r.id,
    (SELECT min(path) FROM file WHERE report = r.report) AS file,
    (SELECT count(*) FROM file WHERE report = r.report) AS files,
    (SELECT value FROM fact WHERE report = r.report AND name = 'title') AS title,
    (SELECT value FROM fact WHERE report = r.report AND name = 'outlet') AS outlet,
    (SELECT value FROM fact WHERE report = r.report AND name = 'author') AS author,
    (SELECT value FROM fact WHERE report = r.report AND name = 'date') AS date,
    (SELECT value FROM fact WHERE report = r.report AND name = 'url') AS url,
    (SELECT value FROM fact WHERE report = r.report AND name = 'language') AS language,
    (SELECT count(*) FROM statement WHERE report = r.report) AS statements,
    r.sha256,
    r.encoding,
    r.stored_at,
    run.version AS read_by,
    t.text
FROM report r
JOIN run ON run.run = r.run
JOIN report_text t ON t.report = r.report;

CREATE VIEW statements AS
SELECT
    s.id,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = s.report) AS file,
    (SELECT value FROM fact WHERE report = s.report AND name = 'outlet') AS outlet,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT words FROM statement_span
        WHERE statement = s.statement AND role = 'speaker' ORDER BY ordinal, piece
    )) AS speaker,
    s.resolved AS speaker_stands_for,
    s.speaker_kind,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT words FROM statement_span
        WHERE statement = s.statement AND role = 'cue' ORDER BY ordinal, piece
    )) AS cue,
    s.cue_head,
    s.cue_negated,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT words FROM statement_span
        WHERE statement = s.statement AND role = 'content' ORDER BY ordinal, piece
    )) AS content,
    s.form,
    s.grade,
    s.addressee,
    s.medium,
    (SELECT id FROM statement outer_one WHERE outer_one.statement = s.inside) AS inside,
    s.stance,
    s.modality,
    s.basis,
    (SELECT group_concat(label, ' > ') FROM (
        SELECT label FROM chain_link WHERE statement = s.statement ORDER BY ordinal
    )) AS chain,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT substr(t.text, start + 1, "end" - start) AS words FROM passage
        WHERE statement = s.statement ORDER BY piece
    )) AS passage,
    (SELECT min(start) FROM passage WHERE statement = s.statement) AS passage_start,
    (SELECT max("end") FROM passage WHERE statement = s.statement) AS passage_end
FROM statement s
JOIN report r ON r.report = s.report
JOIN report_text t ON t.report = s.report;

CREATE VIEW chains AS
SELECT
    s.id AS statement,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = s.report) AS file,
    c.ordinal + 1 AS position,
    c.label,
    c.kind,
    (SELECT id FROM statement shown WHERE shown.statement = c.shown_by) AS shown_by,
    substr(t.text, c.start + 1, c."end" - c.start) AS passage
FROM chain_link c
JOIN statement s ON s.statement = c.statement
JOIN report r ON r.report = s.report
JOIN report_text t ON t.report = s.report;

CREATE VIEW dropped_lines AS
SELECT
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = d.report) AS file,
    d.reason,
    substr(t.text, d.start + 1, d."end" - d.start) AS words,
    d.start,
    d."end"
FROM dropped d
JOIN report r ON r.report = d.report
JOIN report_text t ON t.report = d.report;

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

CREATE TABLE judgement (
    judgement   INTEGER PRIMARY KEY,
    a           TEXT NOT NULL,
    b           TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    author      TEXT NOT NULL,
    at          TEXT NOT NULL,
    note        TEXT
) STRICT;

CREATE TABLE actor (
    actor       INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    class       TEXT NOT NULL,
    label       TEXT NOT NULL
) STRICT;

CREATE TABLE actor_bearer (
    bearer      INTEGER PRIMARY KEY REFERENCES bearer,
    actor       INTEGER NOT NULL REFERENCES actor
, namesake INTEGER REFERENCES namesake) STRICT;

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

CREATE TABLE linked (
    stage       TEXT PRIMARY KEY,
    made_from   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fingerprint (
    report      INTEGER PRIMARY KEY REFERENCES report,
    narration   BLOB NOT NULL,
    quoted      BLOB NOT NULL,
    landmarks   BLOB NOT NULL,
    words       BLOB NOT NULL
) STRICT;

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

CREATE TABLE story (
    report      INTEGER PRIMARY KEY REFERENCES report,
    first       INTEGER NOT NULL REFERENCES report
) STRICT;

CREATE INDEX reports_of_story ON story (first);

CREATE VIEW stories AS
SELECT
    f.id AS story,
    (SELECT value FROM fact WHERE report = s.first AND name = 'title') AS title,
    r.id AS report,
    (SELECT min(path) FROM file WHERE report = s.report) AS file
FROM story s
JOIN report r ON r.report = s.report
JOIN report f ON f.report = s.first;

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
, wording TEXT) STRICT;

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
, statements INTEGER NOT NULL DEFAULT 0, answers INTEGER NOT NULL DEFAULT 0, conflicts INTEGER NOT NULL DEFAULT 0, sureness INTEGER NOT NULL DEFAULT 0) STRICT;

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
    kind        TEXT NOT NULL, statements INTEGER NOT NULL DEFAULT 0, reports INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_statement (
    claim       INTEGER NOT NULL REFERENCES claim,
    ordinal     INTEGER NOT NULL,
    statement   INTEGER NOT NULL REFERENCES statement,
    root        INTEGER,
    PRIMARY KEY (claim, ordinal)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE value_frame (
    claim       INTEGER NOT NULL REFERENCES claim,
    field       INTEGER NOT NULL,
    ordinal     INTEGER NOT NULL,
    frame       INTEGER NOT NULL REFERENCES frame,
    PRIMARY KEY (claim, field, ordinal, frame)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE namesake (
    namesake    INTEGER PRIMARY KEY,
    telling     TEXT NOT NULL UNIQUE,
    first       TEXT NOT NULL,
    roles       TEXT NOT NULL,
    actor       INTEGER NOT NULL REFERENCES actor
) STRICT;

CREATE INDEX namesakes_of_actor ON namesake (actor);

CREATE TABLE namesake_key (
    key         INTEGER NOT NULL,
    namesake    INTEGER NOT NULL REFERENCES namesake,
    PRIMARY KEY (key, namesake)
) STRICT, WITHOUT ROWID;

CREATE INDEX bearers_of_namesake ON actor_bearer (namesake);

CREATE INDEX actor_apart_from ON actor_apart (b);

CREATE TABLE original (
    report      INTEGER PRIMARY KEY REFERENCES report,
    size        INTEGER NOT NULL,
    bytes       BLOB,
    outside     TEXT
) STRICT;

CREATE TABLE mark (
    mark        INTEGER PRIMARY KEY,
    report      TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    author      TEXT NOT NULL,
    at          TEXT NOT NULL,
    note        TEXT
) STRICT;

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

CREATE TABLE seal (
    part        TEXT NOT NULL,
    of          INTEGER NOT NULL,
    sha256      TEXT NOT NULL,
    PRIMARY KEY (part, of)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE tally (
    name        TEXT PRIMARY KEY,
    number      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE language_tally (
    language    TEXT PRIMARY KEY,
    reports     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE actor_name (
    actor       INTEGER NOT NULL,
    name        TEXT NOT NULL,
    language    TEXT NOT NULL,
    times       INTEGER NOT NULL,
    reports     INTEGER NOT NULL,
    first       INTEGER NOT NULL,
    PRIMARY KEY (actor, name, language)
) STRICT, WITHOUT ROWID;

CREATE INDEX claims_in_conflict ON claim (reports DESC, roots DESC, claim) WHERE conflicts > 0;

CREATE INDEX fact_dates ON fact (value, report) WHERE name = 'date';

CREATE INDEX frames_of_days ON frame_time (from_day, to_day);

CREATE INDEX open_pairs ON actor_apart (a, b) WHERE verdict = 'undecided';

CREATE INDEX judgements_of_pair ON judgement (a, b);

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

CREATE VIEW parted AS
SELECT r.report AS one, o.report AS other
FROM judgement j
JOIN report r ON r.id = j.a
JOIN report o ON o.id = j.b
WHERE j.a >= 'r' AND j.a < 's' AND j.verdict = 'different' AND NOT EXISTS (
    SELECT 1 FROM judgement k WHERE k.a = j.a AND k.b = j.b AND k.judgement > j.judgement);

CREATE VIEW holding_dependence AS
SELECT d.dependence, d.id, d.kind, d.report, d.on_report, d.percent
FROM dependence d
WHERE d.kind = 'cites'
OR NOT EXISTS (SELECT 1 FROM judgement WHERE a >= 'r' AND a < 's')
OR NOT (
    EXISTS (SELECT 1 FROM parted p WHERE p.one = d.report AND p.other = d.on_report)
    OR EXISTS (SELECT 1 FROM parted p WHERE p.one = d.on_report AND p.other = d.report));

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

CREATE VIEW judgements AS
SELECT
    j.judgement,
    CASE substr(j.a, 1, 1)
        WHEN 'b' THEN 'names'
        WHEN 'r' THEN 'reports'
        ELSE 'statements'
    END AS what,
    j.a,
    CASE substr(j.a, 1, 1)
        WHEN 'b' THEN (SELECT label FROM bearer WHERE id = j.a)
        WHEN 'r' THEN (SELECT coalesce(outlet, title, file) FROM reports WHERE id = j.a)
        ELSE (SELECT substr(group_concat(words, ' … '), 1, 200) FROM (
            SELECT words FROM statement s JOIN statement_span p USING (statement)
            WHERE s.id = j.a AND p.role = 'content' ORDER BY p.ordinal, p.piece))
    END AS label_a,
    j.b,
    CASE substr(j.b, 1, 1)
        WHEN 'b' THEN (SELECT label FROM bearer WHERE id = j.b)
        WHEN 'r' THEN (SELECT coalesce(outlet, title, file) FROM reports WHERE id = j.b)
        ELSE (SELECT substr(group_concat(words, ' … '), 1, 200) FROM (
            SELECT words FROM statement s JOIN statement_span p USING (statement)
            WHERE s.id = j.b AND p.role = 'content' ORDER BY p.ordinal, p.piece))
    END AS label_b,
    j.verdict,
    j.author,
    j.at,
    j.note,
    j.verdict <> 'undone' AND NOT EXISTS (
        SELECT 1 FROM judgement k WHERE k.a = j.a AND k.b = j.b AND k.judgement > j.judgement
    ) AS holds
FROM judgement j;

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
SELECT t.report, json_array('wording', t.frame, t.wording)
FROM frame t WHERE t.wording IS NOT NULL
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

CREATE INDEX claims_by_support
    ON claim (reports DESC, sureness DESC, roots DESC, kind = 'other', answers DESC, claim);

CREATE VIEW claim_rows (story, line) AS
SELECT t.story, json_array('told_story', t.story, t.made_from)
FROM told_story t
UNION ALL
SELECT t.story, json_array('claim', t.claim, t.id, t.story, t.kind, t.title, t.reports, t.roots,
    t.unnamed, t.unknown)
FROM claim t
UNION ALL
SELECT t.story, json_array('claim_sureness', t.claim, t.sureness)
FROM claim t WHERE t.sureness <> 0
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
