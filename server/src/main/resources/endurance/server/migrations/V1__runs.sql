-- The same for SQLite and PostgreSQL. Times are ISO 8601 in UTC, so that their order is that of their texts.

-- Processes that have served from this database: which of them still live decides what became of the runs they had begun.
CREATE TABLE server (
    id         TEXT   NOT NULL PRIMARY KEY,
    host       TEXT   NOT NULL,
    pid        BIGINT NOT NULL,
    began_at   TEXT   NOT NULL,
    seen_at    TEXT   NOT NULL
);

CREATE TABLE run (
    id         TEXT   NOT NULL PRIMARY KEY,
    case_id    TEXT   NOT NULL,
    revision   TEXT   NOT NULL,
    scenario   TEXT   NOT NULL,
    changes    TEXT   NOT NULL,
    futures    BIGINT NOT NULL,
    seed       BIGINT NOT NULL,
    sampling   TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    server     TEXT   NOT NULL REFERENCES server (id),
    created_at TEXT   NOT NULL,
    started_at TEXT,
    ended_at   TEXT,
    errors     TEXT
);

CREATE INDEX run_by_case ON run (case_id, created_at);

-- Apart from the runs, so that listing them does not read what they found.
CREATE TABLE run_answers (
    run        TEXT   NOT NULL PRIMARY KEY REFERENCES run (id),
    answers    TEXT   NOT NULL
);
