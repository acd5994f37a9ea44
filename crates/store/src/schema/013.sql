-- The case file, format 13: a clause in words that can be read alone, for headings. What the report
-- does not say there stands in square brackets. None for states, and for reports read before, whose
-- seals therefore hold as they are: the words are a line of their own.

ALTER TABLE frame ADD COLUMN wording TEXT;

DROP VIEW report_rows;
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
