"""Settings of the service, read once."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    answer_model: str = os.getenv("SUPPORT_MODEL", "gpt-4o-2024-08-06")
    router_model: str = "gpt-4o-mini"
    escalation_model: str = "claude-sonnet-4-5"
    summary_model: str = "llama-3.3-70b-versatile"
    embedding_model: str = os.getenv("EMBEDDING_MODEL", "text-embedding-3-small")
    embedding_dimensions: int = 1536
    database_url: str = os.getenv("DATABASE_URL", "postgresql://localhost/support")


settings = Settings()
