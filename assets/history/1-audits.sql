-- What is remembered of each project. ${id} and ${blob} are the database's own words.
CREATE TABLE project (
  id ${id},
  root TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
);

CREATE TABLE audit (
  id ${id},
  project_id BIGINT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  origin TEXT NOT NULL,
  moment BIGINT NOT NULL,
  finished BIGINT NOT NULL,
  commit_hash TEXT,
  branch TEXT,
  dirty INTEGER NOT NULL,
  version TEXT NOT NULL,
  catalog TEXT NOT NULL,
  profile TEXT NOT NULL,
  score INTEGER NOT NULL,
  grade TEXT NOT NULL,
  bound_by TEXT NOT NULL,
  against TEXT NOT NULL,
  self_hosted INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  files INTEGER NOT NULL,
  best_target TEXT,
  best_days DOUBLE PRECISION,
  report_bytes BIGINT NOT NULL,
  report ${blob}
);

CREATE INDEX audit_of_project ON audit (project_id, moment);

CREATE TABLE audit_vendor (
  audit_id BIGINT NOT NULL REFERENCES audit (id) ON DELETE CASCADE,
  vendor TEXT NOT NULL,
  name TEXT NOT NULL,
  findings INTEGER NOT NULL,
  score INTEGER NOT NULL,
  PRIMARY KEY (audit_id, vendor)
);

CREATE TABLE triage (
  project_id BIGINT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  fingerprint TEXT NOT NULL,
  content TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  expires TEXT,
  decided BIGINT NOT NULL,
  kind TEXT NOT NULL,
  vendor TEXT NOT NULL,
  path TEXT NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (project_id, fingerprint)
);

CREATE TABLE plan (
  id ${id},
  project_id BIGINT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  made BIGINT NOT NULL,
  name TEXT NOT NULL,
  leaving TEXT NOT NULL,
  target TEXT NOT NULL,
  scope TEXT NOT NULL,
  p50_days DOUBLE PRECISION NOT NULL,
  p90_days DOUBLE PRECISION NOT NULL,
  document ${blob} NOT NULL
);

CREATE INDEX plan_of_project ON plan (project_id, made);

CREATE TABLE actual (
  id ${id},
  plan_id BIGINT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  hours DOUBLE PRECISION NOT NULL,
  day TEXT NOT NULL,
  note TEXT NOT NULL
);

CREATE INDEX actual_of_plan ON actual (plan_id)
