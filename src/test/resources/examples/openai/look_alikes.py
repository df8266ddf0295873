"""Nothing here reaches a vendor, whatever the names say."""

from unittest.mock import MagicMock, patch

from myshop.openai import OpenAI  # finds nothing
from .anthropic import Claude  # finds nothing

client = OpenAI()  # finds nothing
client.chat.completions.create(model="small")  # finds nothing
fake = MagicMock()
fake.chat.completions.create.return_value = "hello"  # finds nothing
TEXT = "call openai.ChatCompletion.create(model=x) and be happy"  # finds nothing


@patch("myshop.llm.OpenAI")
def test_answer(openai):
    openai.return_value.chat.completions.create.return_value = None  # finds nothing
    assert Claude is not None
