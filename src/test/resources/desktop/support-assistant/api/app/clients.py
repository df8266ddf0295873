"""Where the clients are made."""
import os

from openai import OpenAI
import anthropic

PRIMARY_MODEL = os.environ.get("SUPPORT_MODEL", "gpt-5.2-mini")

primary = OpenAI(timeout=20)
fast = OpenAI(base_url="https://api.groq.com/openai/v1", api_key=os.environ["GROQ_API_KEY"])
claude = anthropic.Anthropic()


def client_for(tier: str) -> OpenAI:
    """Hands out the client for a service tier."""
    return primary if tier == "gold" else fast
