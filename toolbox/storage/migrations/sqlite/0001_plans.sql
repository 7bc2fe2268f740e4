-- A plan is a line of revisions and a place in it; undo and redo move the place.
-- Days, not times; no title, no language, no address.
CREATE TABLE plan (
    id          BLOB PRIMARY KEY,
    place       INTEGER NOT NULL,
    revision    INTEGER NOT NULL,
    applied     TEXT NOT NULL,
    touched_day INTEGER NOT NULL
) STRICT;

CREATE TABLE moment (
    plan   BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    label  TEXT,
    body   TEXT NOT NULL,
    PRIMARY KEY (plan, number)
) STRICT, WITHOUT ROWID;
