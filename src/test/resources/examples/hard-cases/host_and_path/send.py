import os

import httpx

from settings import BASE


def ask(question):
    return httpx.post(
        f"{BASE}/v1/messages",  # finds: http-endpoint anthropic chat
        headers={"x-api-key": os.environ["ANTHROPIC_API_KEY"]},  # finds: env-var anthropic
        # finds: model-id anthropic model=claude-sonnet-4-20250514
        json={"model": "claude-sonnet-4-20250514", "messages": [{"role": "user", "content": question}]},
    )
