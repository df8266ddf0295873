import openai  # finds: import openai

openai.api_key = "set elsewhere"


def complete(text):
    # finds: sdk-call openai chat,tool-calling model=gpt-3.5-turbo
    answer = openai.ChatCompletion.create(
        model="gpt-3.5-turbo",  # finds: model-id openai model=gpt-3.5-turbo
        messages=[{"role": "user", "content": text}],
        functions=[{"name": "lookup", "parameters": {"type": "object", "properties": {}}}],
    )
    return answer["choices"][0]["message"]["content"]  # finds: response-use openai


def vector(text):
    # finds: sdk-call openai embeddings model=text-embedding-ada-002
    # finds: model-id openai model=text-embedding-ada-002
    return openai.Embedding.create(model="text-embedding-ada-002", input=text)
