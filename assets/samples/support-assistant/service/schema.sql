CREATE EXTENSION IF NOT EXISTS vector;

-- the text stays beside its vector, so that another embedding model can be tried
CREATE TABLE passages (
    id        bigserial PRIMARY KEY,
    page      text NOT NULL,
    text      text NOT NULL,
    embedding vector(1536) NOT NULL
);

CREATE INDEX passages_embedding ON passages USING hnsw (embedding vector_cosine_ops);
