-- Full-text search. The words stand in the tables themselves; here is only where which word stands. Capitals and
-- diacritics do not count; fold() is the command's own and sees to the letters that Unicode takes for letters of their own.

CREATE VIRTUAL TABLE text_search USING fts5 (
  title, words, holders, places,
  content = 'texts', content_rowid = 'report', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE claim_search USING fts5 (
  content,
  content = 'claims', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE holder_search USING fts5 (
  name,
  content = 'holders', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE toponym_search USING fts5 (
  name, main,
  content = 'toponyms', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO text_search (rowid, title, words, holders, places)
  SELECT report, fold(title), fold(words), fold(holders), fold(places) FROM texts;
INSERT INTO claim_search (rowid, content) SELECT id, fold(content) FROM claims;
INSERT INTO holder_search (rowid, name) SELECT id, fold(name) FROM holders;
INSERT INTO toponym_search (rowid, name, main) SELECT id, fold(name), fold(main) FROM toponyms;
