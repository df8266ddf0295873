from unittest.mock import MagicMock, patch


@patch("openai.OpenAI")
@patch("shop.answers.client.chat.completions.create")
def test_ask(create, openai):
    openai.return_value = MagicMock()
    create.return_value.choices[0].message.content = "nine"  # finds nothing
    assert openai().chat.completions.create(model="m") is not None  # finds nothing
