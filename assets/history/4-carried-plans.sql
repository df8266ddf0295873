-- The plan that is being carried out in each project, whole with all that happened to it: its hours,
-- notes and decisions are in its document. The tables before it were never written to.
DROP TABLE IF EXISTS actual;
DROP TABLE IF EXISTS plan;
CREATE TABLE plan (
  project_id BIGINT PRIMARY KEY REFERENCES project (id) ON DELETE CASCADE,
  changed BIGINT NOT NULL,
  name TEXT NOT NULL,
  document ${blob} NOT NULL
)
