from unittest.mock import MagicMock

from support import answers


def test_route_answers_in_one_lower_case_word(monkeypatch):
    client = MagicMock()
    client.chat.completions.create.return_value.choices[0].message.content = " Billing\n"
    monkeypatch.setattr(answers, "openai_client", lambda: client)

    assert answers.route("I was charged twice") == "billing"
