from openai import OpenAI  # finds: import openai

client = OpenAI()  # finds: client openai


def ask(question):
    # finds: sdk-call openai chat model=gpt-4o; model-id openai
    answer = client.chat.completions.create(model="gpt-4o", messages=[question])
    for call in answer.choices[0].message.tool_calls:  # finds: response-use openai
        print(call.function.name)  # finds: response-use openai
    return answer.choices[0].message.content  # finds: response-use openai


def score(question):
    text = ask(question)  # finds: seam-call openai
    lines = text.strip().split("\n")  # finds nothing
    return next(line for line in lines if line.startswith("SCORE"))  # finds nothing
