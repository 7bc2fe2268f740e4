-- All that a plan is stands sealed in `head` (the line of moments and the ids of operations) and `body` (one moment).
-- Days, not times. Plans of the version before, which was never released, were not sealed and are not taken along.
DROP TABLE moment;
DROP TABLE plan;

CREATE TABLE plan (
    id       BLOB PRIMARY KEY,
    revision INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    head     BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_last_day ON plan (last_day);

CREATE TABLE moment (
    plan   BLOB NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    body   BLOB NOT NULL,
    PRIMARY KEY (plan, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE keeping (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    canary   BLOB NOT NULL,
    seen_day INTEGER NOT NULL,
    sure_day INTEGER NOT NULL
) STRICT;
