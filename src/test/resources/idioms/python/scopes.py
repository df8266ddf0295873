from openai import OpenAI

client = None


def shadow():
    client = "a name of its own"
    return client


def build():
    client = None

    def fill():
        client = OpenAI()
        return client.chat.completions.create(model="gpt-4o", messages=[])  # call openai gpt-4o

    fill()
    return client.chat.completions.create(model="gpt-4o", messages=[])
