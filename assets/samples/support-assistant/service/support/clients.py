"""The clients of the model vendors, made once and shared."""

import os
from functools import lru_cache

from anthropic import Anthropic
from openai import OpenAI

GROQ_URL = "https://api.groq.com/openai/v1"


@lru_cache
def openai_client() -> OpenAI:
    return OpenAI(timeout=30, max_retries=2)


@lru_cache
def anthropic_client() -> Anthropic:
    return Anthropic()


@lru_cache
def groq_client() -> OpenAI:
    """Groq speaks the same protocol, so the same package reaches it."""
    return OpenAI(base_url=GROQ_URL, api_key=os.environ["GROQ_API_KEY"])


@lru_cache
def drafts_client() -> OpenAI:
    """Our own server, for what must not leave the house."""
    return OpenAI(base_url="http://drafts:8000/v1", api_key="unused")
