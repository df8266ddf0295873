from unittest.mock import patch

import openai


def test_answer_uses_schema():
    with patch.object(openai.OpenAI, "chat") as chat:
        chat.completions.create(model="gpt-5.2-mini", messages=[])
