import os

from anthropic import Anthropic  # finds: import anthropic
from groq import Groq  # finds: import groq
from openai import OpenAI  # finds: import openai

if os.environ.get("FAST"):
    client = Groq()  # finds: client groq
else:
    client = OpenAI()  # finds: client openai


def ask(question):
    # finds: sdk-call multi chat model=m vendors=groq+openai
    # finds: model-id groq model=m
    return client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])


other = Anthropic()  # finds: client anthropic
