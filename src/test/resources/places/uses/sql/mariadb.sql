CREATE TABLE places (
  id SERIAL PRIMARY KEY,
  embedding vector(1024) NOT NULL,
  VECTOR INDEX (embedding)
);
