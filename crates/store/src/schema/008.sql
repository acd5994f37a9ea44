-- The case file, format 8: bearers as linking sees them, so that a report more is linked with
-- what it touches and no more. All of it is derived, like the actors.

-- Bearers that nothing tells apart. `telling` has class and names, and what else tells them
-- from others, with the unit separator (31) between them; `roles` what is said of any, one a line.
CREATE TABLE namesake (
    namesake    INTEGER PRIMARY KEY,
    telling     TEXT NOT NULL UNIQUE,
    first       TEXT NOT NULL,
    roles       TEXT NOT NULL,
    actor       INTEGER NOT NULL REFERENCES actor
) STRICT;
CREATE INDEX namesakes_of_actor ON namesake (actor);

-- Where to look for others that may be the same: names as numbers.
CREATE TABLE namesake_key (
    key         INTEGER NOT NULL,
    namesake    INTEGER NOT NULL REFERENCES namesake,
    PRIMARY KEY (key, namesake)
) STRICT, WITHOUT ROWID;

ALTER TABLE actor_bearer ADD COLUMN namesake INTEGER REFERENCES namesake;
CREATE INDEX bearers_of_namesake ON actor_bearer (namesake);
CREATE INDEX actor_apart_from ON actor_apart (b);
