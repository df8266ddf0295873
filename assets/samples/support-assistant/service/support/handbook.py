"""Search in the handbook: embeddings kept in PostgreSQL."""

import psycopg
from pgvector.psycopg import register_vector

from .clients import openai_client
from .settings import settings


def embed(texts: list[str]) -> list[list[float]]:
    response = openai_client().embeddings.create(
        model=settings.embedding_model,
        input=texts,
        dimensions=settings.embedding_dimensions,
    )
    return [item.embedding for item in response.data]


def search(question: str, limit: int = 4) -> list[str]:
    vector = embed([question])[0]
    with psycopg.connect(settings.database_url) as connection:
        register_vector(connection)
        rows = connection.execute(
            "SELECT text FROM passages ORDER BY embedding <=> %s::vector LIMIT %s", (vector, limit)
        ).fetchall()
    return [row[0] for row in rows]
