-- As the tables of SQLite, 0002.
CREATE TABLE plan (
    id       BYTEA PRIMARY KEY,
    revision BIGINT NOT NULL,
    last_day INTEGER NOT NULL,
    head     BYTEA NOT NULL
);

CREATE INDEX plan_last_day ON plan (last_day);

CREATE TABLE moment (
    plan   BYTEA NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number BIGINT NOT NULL,
    body   BYTEA NOT NULL,
    PRIMARY KEY (plan, number)
);

CREATE TABLE keeping (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    canary   BYTEA NOT NULL,
    seen_day INTEGER NOT NULL,
    sure_day INTEGER NOT NULL
);
