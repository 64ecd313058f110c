-- The case: reports, what was read out of them, and what people decided. Offsets count Unicode code points, half-open;
-- moments are ISO 8601 in UTC; words stand as in the report. Every value hangs on an agent and a moment: what a reader
-- found by its reading, what a person or an extractor stated by its statement, what a person decided by the decision.

CREATE TABLE head (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  id      TEXT NOT NULL,
  name    TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by INTEGER NOT NULL REFERENCES agents
);

CREATE TABLE agents (
  id      INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL CHECK (kind IN ('person', 'software')),
  name    TEXT NOT NULL,
  version TEXT NOT NULL,
  UNIQUE (kind, name, version)
);

-- One version of one text. Versions of the same text share their series: an address, or a file's place.
CREATE TABLE reports (
  id           INTEGER PRIMARY KEY,
  series       TEXT NOT NULL,
  version      INTEGER NOT NULL,
  words_sha256 TEXT NOT NULL,
  name         TEXT NOT NULL,
  format       TEXT NOT NULL,
  outlet       TEXT,
  byline       TEXT,
  published    TEXT,
  published_on TEXT,
  address      TEXT,
  language     TEXT,
  characters   INTEGER NOT NULL,
  reading      INTEGER REFERENCES readings,
  claims       INTEGER NOT NULL DEFAULT 0,
  findings     INTEGER NOT NULL DEFAULT 0,
  removed      INTEGER REFERENCES decisions,
  added_at     TEXT NOT NULL,
  added_by     INTEGER NOT NULL REFERENCES agents,
  UNIQUE (series, words_sha256),
  UNIQUE (series, version)
);
CREATE INDEX reports_published ON reports (published_on);
CREATE INDEX reports_outlet ON reports (outlet);
CREATE INDEX reports_counts ON reports (removed, claims, findings);

-- The report's words, its title as known and as its capture states it, and the names in it for searching: holders and
-- places, one a line.
CREATE TABLE texts (
  report  INTEGER PRIMARY KEY REFERENCES reports,
  title   TEXT NOT NULL,
  stated  TEXT NOT NULL,
  words   TEXT NOT NULL,
  holders TEXT NOT NULL,
  places  TEXT NOT NULL
);

-- The captures that a report was taken out of: the first, and those that had the same words later. item is which of the
-- capture's reports it is; container is the SHA-256 of the file that the capture lay in, within is where in it.
CREATE TABLE captures (
  report    INTEGER NOT NULL REFERENCES reports,
  sha256    TEXT NOT NULL,
  address   TEXT NOT NULL,
  item      TEXT NOT NULL,
  container TEXT,
  within    TEXT,
  obtained  TEXT,
  at        TEXT NOT NULL,
  agent     INTEGER NOT NULL REFERENCES agents,
  UNIQUE (report, sha256, address, item)
);
CREATE INDEX captures_sha256 ON captures (sha256);
CREATE INDEX captures_container ON captures (container) WHERE container IS NOT NULL;

-- What was stated about a report from outside of its words, where, and who set it; conflicting statements stand side by
-- side, in the order of trust.
CREATE TABLE statements (
  report INTEGER NOT NULL REFERENCES reports,
  place  INTEGER NOT NULL,
  field  TEXT NOT NULL,
  value  TEXT NOT NULL,
  origin TEXT NOT NULL,
  at     TEXT NOT NULL,
  agent  INTEGER NOT NULL REFERENCES agents,
  PRIMARY KEY (report, place),
  UNIQUE (report, field, value, origin)
) WITHOUT ROWID;

-- What was wrong with a report's capture when it was added, and was got round.
CREATE TABLE warnings (
  report INTEGER NOT NULL REFERENCES reports,
  place  INTEGER NOT NULL,
  words  TEXT NOT NULL,
  PRIMARY KEY (report, place)
) WITHOUT ROWID;

-- One reading of a report. Earlier readings stay.
CREATE TABLE readings (
  id        INTEGER PRIMARY KEY,
  report    INTEGER NOT NULL REFERENCES reports,
  agent     INTEGER NOT NULL REFERENCES agents,
  at        TEXT NOT NULL,
  published TEXT,
  title     TEXT,
  outlet    TEXT,
  address   TEXT,
  claims    INTEGER NOT NULL,
  findings  INTEGER NOT NULL
);
CREATE INDEX readings_report ON readings (report);

-- All of a reading as JSON, deflated, the SHA-256 of that JSON, and which fields it has; the rows of the other tables are
-- what is searched and decided about. It stands apart so that those rows lie close together.
CREATE TABLE whole_readings (
  reading INTEGER PRIMARY KEY REFERENCES readings,
  shape   TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  packed  BLOB NOT NULL
);

-- part 0 is the text, part 1 the title.
CREATE TABLE passages (
  id     INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  part   INTEGER NOT NULL CHECK (part IN (0, 1)),
  start  INTEGER NOT NULL,
  "end"  INTEGER NOT NULL,
  words  TEXT NOT NULL,
  UNIQUE (report, part, start, "end")
);

-- Everything read has a number that it keeps when the report is read again, and its place in the list of its reading.
CREATE TABLE holders (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

CREATE TABLE claims (
  id        INTEGER PRIMARY KEY,
  reading   INTEGER NOT NULL REFERENCES readings,
  part      INTEGER NOT NULL,
  place     INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  holder    INTEGER REFERENCES holders,
  parent    INTEGER,
  quote     TEXT NOT NULL,
  stance    TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity  TEXT NOT NULL,
  content   TEXT NOT NULL,
  UNIQUE (reading, part, place)
);
CREATE INDEX claims_holder ON claims (holder);

CREATE TABLE claim_passages (
  claim   INTEGER NOT NULL REFERENCES claims,
  role    TEXT NOT NULL CHECK (role IN ('source', 'cue', 'content')),
  place   INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages,
  PRIMARY KEY (claim, role, place)
) WITHOUT ROWID;

-- The times, places and figures in a claim's content, by their place in the reading's lists.
CREATE TABLE claim_items (
  claim INTEGER NOT NULL REFERENCES claims,
  kind  TEXT NOT NULL CHECK (kind IN ('t', 'p', 'f')),
  place INTEGER NOT NULL,
  item  INTEGER NOT NULL,
  PRIMARY KEY (claim, kind, place)
) WITHOUT ROWID;

CREATE TABLE times (
  id        INTEGER PRIMARY KEY,
  reading   INTEGER NOT NULL REFERENCES readings,
  part      INTEGER NOT NULL,
  place     INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  passage   INTEGER NOT NULL REFERENCES passages,
  type      TEXT NOT NULL,
  value     TEXT NOT NULL,
  "values"  TEXT NOT NULL,
  precision TEXT NOT NULL,
  day_basis TEXT,
  UNIQUE (reading, part, place)
);

-- The interpretations of a time on the world's clock, in seconds since 1970 with what is finer.
CREATE TABLE time_readings (
  time    INTEGER NOT NULL REFERENCES times,
  place   INTEGER NOT NULL,
  "from"  TEXT NOT NULL,
  "to"    TEXT NOT NULL,
  zone    TEXT NOT NULL,
  basis   TEXT NOT NULL,
  reading INTEGER NOT NULL REFERENCES readings,
  PRIMARY KEY (time, place)
) WITHOUT ROWID;
CREATE INDEX time_readings_from ON time_readings ("from", "to", reading);

CREATE TABLE places (
  id        INTEGER PRIMARY KEY,
  reading   INTEGER NOT NULL REFERENCES readings,
  part      INTEGER NOT NULL,
  place     INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  passage   INTEGER NOT NULL REFERENCES passages,
  name      TEXT NOT NULL,
  toponym   INTEGER NOT NULL REFERENCES toponyms,
  latitude  REAL,
  longitude REAL,
  feature   TEXT,
  country   TEXT,
  gazetteer TEXT,
  UNIQUE (reading, part, place)
);
CREATE INDEX places_toponym ON places (toponym);

-- A name as it stands, and the main name of what it is taken to mean (empty where unresolved).
CREATE TABLE toponyms (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  main TEXT NOT NULL,
  UNIQUE (name, main)
);

CREATE TABLE figures (
  id      INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings,
  part    INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages,
  what    TEXT,
  who     TEXT,
  low     REAL,
  high    REAL,
  words   TEXT NOT NULL,
  claim   INTEGER,
  UNIQUE (reading, part, place)
);

CREATE TABLE entities (
  id      INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings,
  part    INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  name    TEXT NOT NULL,
  type    TEXT NOT NULL,
  aliases TEXT NOT NULL,
  UNIQUE (reading, part, place)
);

CREATE TABLE names (
  id      INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings,
  part    INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages,
  type    TEXT NOT NULL,
  entity  INTEGER,
  UNIQUE (reading, part, place)
);

CREATE TABLE findings (
  id      INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings,
  part    INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  rule    TEXT NOT NULL,
  name    TEXT NOT NULL,
  message TEXT NOT NULL,
  UNIQUE (reading, part, place)
);

CREATE TABLE finding_passages (
  finding INTEGER NOT NULL REFERENCES findings,
  place   INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages,
  PRIMARY KEY (finding, place)
) WITHOUT ROWID;

-- What people decided. Entries are appended and never changed; each hashes the one before.
CREATE TABLE decisions (
  id     INTEGER PRIMARY KEY,
  verb   TEXT NOT NULL CHECK (verb IN ('accept', 'correct', 'reject', 'merge', 'split', 'comment', 'remove', 'rename', 'undo')),
  target TEXT NOT NULL,
  report INTEGER REFERENCES reports,
  field  TEXT,
  value  TEXT,
  other  TEXT,
  note   TEXT,
  undoes INTEGER REFERENCES decisions,
  at     TEXT NOT NULL,
  agent  INTEGER NOT NULL REFERENCES agents,
  hash   TEXT NOT NULL
);
CREATE INDEX decisions_report ON decisions (report);
CREATE INDEX decisions_undoes ON decisions (undoes);
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decisions_last BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

-- What is to stand in the custody log and does not yet. It goes once it does.
CREATE TABLE unlogged (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  hash   TEXT NOT NULL
);
