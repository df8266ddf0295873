"""Answering a ticket: route, look up, answer, and escalate when that fails."""

from collections.abc import Iterator

from openai import RateLimitError

from .clients import anthropic_client, openai_client
from .handbook import search
from .prompts import ANSWER_SYSTEM_PROMPT, ESCALATION_PROMPT, router_prompt
from .settings import settings
from .tools import TICKET_SCHEMA, TOOLS


def route(ticket: str) -> str:
    response = openai_client().chat.completions.create(
        model=settings.router_model,
        messages=[{"role": "user", "content": router_prompt(ticket)}],
        max_tokens=4,
        temperature=0,
        logit_bias={"66897": 5},
    )
    return response.choices[0].message.content.strip().lower()


def read_ticket(text: str) -> str:
    """The ticket's subject, mood and urgency, as JSON of a fixed form."""
    response = openai_client().chat.completions.create(
        model=settings.answer_model,
        messages=[
            {"role": "system", "content": "You extract facts from support tickets. Leave out what is not said."},
            {"role": "user", "content": text},
        ],
        response_format={"type": "json_schema", "json_schema": TICKET_SCHEMA},
        seed=7,
    )
    return response.choices[0].message.content


def answer(question: str, history: list[dict]) -> Iterator[str]:
    passages = "\n\n".join(search(question))
    stream = openai_client().chat.completions.create(
        model=settings.answer_model,
        messages=[
            {"role": "system", "content": ANSWER_SYSTEM_PROMPT},
            *history,
            {"role": "user", "content": f"Handbook:\n{passages}\n\nQuestion: {question}"},
        ],
        tools=TOOLS,
        tool_choice="auto",
        parallel_tool_calls=False,
        stream=True,
        stream_options={"include_usage": True},
    )
    for chunk in stream:
        if chunk.choices and chunk.choices[0].delta.content:
            yield chunk.choices[0].delta.content


def explain_escalation(conversation: str) -> str:
    """For the colleague who takes over; the long instructions are cached at the vendor."""
    message = anthropic_client().messages.create(
        model=settings.escalation_model,
        max_tokens=1024,
        system=[
            {"type": "text", "text": ESCALATION_PROMPT, "cache_control": {"type": "ephemeral"}},
        ],
        messages=[{"role": "user", "content": f"<conversation>{conversation}</conversation>"}],
        thinking={"type": "enabled", "budget_tokens": 2048},
    )
    return message.content[-1].text


def answer_or_wait(question: str) -> str:
    try:
        return "".join(answer(question, []))
    except RateLimitError:
        return "Many people are asking right now. A colleague will answer within the hour."
