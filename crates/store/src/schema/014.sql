-- The case file, format 14: how sure it is that a claim tells one thing, so that of those that as many
-- reports hold the surest come first. 0 for claims of before, whose seals therefore hold as they are:
-- it is a line of its own.

ALTER TABLE claim ADD COLUMN sureness INTEGER NOT NULL DEFAULT 0;

DROP INDEX claims_by_support;
CREATE INDEX claims_by_support
    ON claim (reports DESC, sureness DESC, roots DESC, kind = 'other', answers DESC, claim);

DROP VIEW claim_rows;
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
