from magentic import prompt
from mirascope.core import openai
from openai import OpenAI


@openai.call("gpt-4o-mini")  # call mirascope gpt-4o-mini
def recommend(genre: str) -> str:
    return f"Recommend a {genre} book"


@prompt("Summarise this letter: {text}")  # call magentic -
def summarise(text: str) -> str: ...


def main():
    recommend("fantasy")
    summarise("Dear all")
    client = OpenAI()
    getattr(client.chat.completions, "create")(model="o1", messages=[])  # call openai o1
