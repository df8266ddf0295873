"""Answers a customer's question."""
from app.clients import PRIMARY_MODEL, claude, client_for, primary
from app.prompts import SYSTEM, TRIAGE

TOOLS = [
    {"type": "function", "function": {"name": "find_order", "parameters": {"type": "object"}}},
    {"type": "function", "function": {"name": "refund", "parameters": {"type": "object"}}},
]


def answer(question: str, tier: str, history: list[dict]) -> str:
    client = client_for(tier)
    response = client.chat.completions.create(
        model=PRIMARY_MODEL,
        messages=[{"role": "system", "content": SYSTEM}, *history, {"role": "user", "content": question}],
        tools=TOOLS,
        response_format={"type": "json_schema", "json_schema": ANSWER_SCHEMA},
        stream=False,
    )
    return response.choices[0].message.content


def triage(ticket: str) -> str:
    message = claude.messages.create(
        model="claude-sonnet-5.5",
        max_tokens=400,
        system=[{"type": "text", "text": TRIAGE, "cache_control": {"type": "ephemeral"}}],
        messages=[{"role": "user", "content": ticket}],
    )
    return message.content[0].text


def research(question: str):
    return primary.responses.create(
        model="gpt-6-sol",
        input=question,
        tools=[{"type": "file_search", "vector_store_ids": ["vs_68a1support"]}],
        previous_response_id=last_id(question),
    )
