from langsmith import Client, traceable  # finds: import langsmith
from langsmith.wrappers import wrap_openai  # finds: import langsmith
from openai import OpenAI  # finds: import openai

client = Client()  # finds: eval langsmith
openai = wrap_openai(OpenAI())  # finds: client openai


@traceable
def ask(question):
    # finds: sdk-call openai chat,observability model=gpt-4o
    # finds: model-id openai model=gpt-4o
    return openai.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])


client.create_dataset("letters")  # finds: eval langsmith
smith = "of locks"  # finds nothing
