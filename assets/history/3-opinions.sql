-- What people judge of a project that no code shows: its chances, the worth of its workloads.
CREATE TABLE opinion (
  project_id BIGINT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  what TEXT NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  made BIGINT NOT NULL,
  PRIMARY KEY (project_id, what)
)
