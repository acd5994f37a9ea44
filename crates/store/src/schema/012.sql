-- The case file, format 12: a person also decides on statements, whether two are about the same.
-- Their ids stand in `judgement` as those of bearers and reports do, and the view says of which
-- kind a judgement is, what both are called, and whether it holds.

DROP VIEW judgements;
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
