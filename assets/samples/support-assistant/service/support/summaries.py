"""Summaries of closed tickets: fast and cheap, so another host serves them."""

from .clients import drafts_client, groq_client
from .settings import settings

SUMMARY_PROMPT = "Summarise the ticket in two sentences for the weekly report. Name no customer."


def summarise(ticket: str, confidential: bool) -> str:
    client = drafts_client() if confidential else groq_client()
    model = "Qwen/Qwen3-32B" if confidential else settings.summary_model
    response = client.chat.completions.create(
        model=model,
        messages=[
            {"role": "system", "content": SUMMARY_PROMPT},
            {"role": "user", "content": ticket},
        ],
        max_tokens=200,
    )
    return response.choices[0].message.content
