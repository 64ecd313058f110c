-- What is predicted and who is bound to what, as things that people decide about. What a reading of before this step holds of
-- them is numbered in its order.

CREATE TABLE IF NOT EXISTS forecasts (
  id      INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings,
  part    INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages,
  holder  TEXT,
  "from"  TEXT,
  "to"    TEXT,
  claim   INTEGER,
  UNIQUE (reading, part, place)
);

CREATE TABLE IF NOT EXISTS commitments (
  id      INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES readings,
  part    INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  passage INTEGER NOT NULL REFERENCES passages,
  party   TEXT NOT NULL,
  status  TEXT NOT NULL,
  claim   INTEGER,
  UNIQUE (reading, part, place)
);
