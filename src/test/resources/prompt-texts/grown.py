from openai import OpenAI

client = OpenAI()

SYSTEM_PROMPT = "You are a helpful clerk."  # prompt You are a helpful clerk. Answer in French. Be brief.
SYSTEM_PROMPT += " Answer in French."
SYSTEM_PROMPT += " Be brief."


def ask(system):
    client.responses.create(model="gpt-4o", instructions=system, input="Hello")


def grown(polite):
    text = ""
    text += "You are a judge of prose."  # prompt You are a judge of prose. Say please.
    if polite:
        text += " Say please."
    ask(text)
    ask(SYSTEM_PROMPT)


def joined(name):
    parts = ["You are a pirate.", f"Your name is {name}."]  # prompt You are a pirate.\nYour name is {name}.
    ask("\n".join(parts))


def appended():
    parts = []
    parts.append("You are a sailor.")  # prompt You are a sailor. Swear never.
    parts.append("Swear never.")
    ask(" ".join(parts))
