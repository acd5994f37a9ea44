-- A case as the first format was written: one report with a menu line and one statement.
-- Frozen with 1.schema.sql; the ids and hashes are those of the text.
PRAGMA application_id = 0x77736179;
PRAGMA user_version = 1;
INSERT INTO run VALUES (1, '2026-01-02T03:04:05Z', '0.0.0', '');
INSERT INTO report VALUES (1, 'r509587418ed27827',
    'cd211a6abac3a36006a487ff0556ee6a20329fe483200b2bbecbd0ad9b5b0564', 'UTF-8', '2026-01-02T03:04:05Z', 1);
INSERT INTO original VALUES (1, CAST('MENU'||char(10)||'Selon la mairie de Varn, le pont est fermé.'||char(10)||'' AS BLOB));
INSERT INTO report_text VALUES (1, 'MENU'||char(10)||'Selon la mairie de Varn, le pont est fermé.'||char(10)||'',
    'cd211a6abac3a36006a487ff0556ee6a20329fe483200b2bbecbd0ad9b5b0564');
INSERT INTO file VALUES ('varn.txt', 1, 1);
INSERT INTO fact VALUES (1, 'language', 'fr', 'words', NULL, NULL, NULL);
INSERT INTO dropped VALUES (1, 0, 5, 'menu');
INSERT INTO remark VALUES (1, 0, 'clean', 0, 4, 'one line is a menu');
INSERT INTO skip VALUES ('leer.txt', 'empty', 'leer.txt has no text', 1);
INSERT INTO statement VALUES (1, 's65bf45ce68033d0c', 1, 0, 'state', NULL, 'selon', 0, 'indirect', 'firm',
    NULL, NULL, NULL, 'asserts', 'actual', 'not-stated');
INSERT INTO statement_span VALUES (1, 'speaker', 0, 0, 11, 28, 'la mairie de Varn');
INSERT INTO statement_span VALUES (1, 'cue', 0, 0, 5, 10, 'Selon');
INSERT INTO statement_span VALUES (1, 'content', 0, 0, 30, 47, 'le pont est fermé');
INSERT INTO passage VALUES (1, 0, 5, 47);
INSERT INTO chain_link VALUES (1, 0, '(outlet)', 'outlet', NULL, NULL, NULL);
INSERT INTO chain_link VALUES (1, 1, 'la mairie de Varn', 'state', 1, 5, 47);
INSERT INTO report_search (rowid, text) SELECT report, text FROM report_text;
INSERT INTO statement_search (rowid, speaker, content) SELECT * FROM statement_words;
